// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/keylookup.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sys/prctl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::llm;

namespace {

class FakeKeychain final : public Keychain
{
public:
    Result<QByteArray> read(const QString &item) override
    {
        if (item == "mine"_L1)
            return QByteArray("sk-from-keychain\n");
        return failure(ErrorCode::NotFound, u"The keychain has no item “%1”."_s.arg(item));
    }
    Result<void> write(const QString &, const QByteArray &) override { return {}; }
};

Endpoint endpointWith(KeySource source, const QString &name)
{
    Endpoint endpoint;
    endpoint.keySource = source;
    endpoint.keyName = name;
    return endpoint;
}

} // namespace

class TestKeyLookup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsKeys_data();
    void findsKeys();
    void refusesUnfitKeys_data();
    void refusesUnfitKeys();
    void readsOnlyPrivateFiles_data();
    void readsOnlyPrivateFiles();
    void refusesWhatIsNoFile();
    void theDesktopAnswersInWords();
    void memoryIsHidden();

private:
    QString file(const QByteArray &content, QFile::Permissions permissions = QFile::ReadOwner | QFile::WriteOwner);

    QTemporaryDir m_folder;
    int m_files = 0;
};

QString TestKeyLookup::file(const QByteArray &content, QFile::Permissions permissions)
{
    QFile file(m_folder.filePath(u"key%1"_s.arg(++m_files)));
    if (!file.open(QFile::WriteOnly) || file.write(content) < 0 || !file.setPermissions(permissions))
        return {};
    return file.fileName();
}

void TestKeyLookup::findsKeys_data()
{
    QTest::addColumn<KeySource>("source");
    QTest::addColumn<QString>("name");
    QTest::addColumn<QByteArray>("key");
    qputenv("WAYMARK_KEYTEST_A", "  sk-from-environment\n");
    QTest::newRow("none") << KeySource::None << u"anything"_s << QByteArray();
    QTest::newRow("environment") << KeySource::Environment << u"WAYMARK_KEYTEST_A"_s << QByteArray("sk-from-environment");
    QTest::newRow("file") << KeySource::File << file("sk-from-file\r\n") << QByteArray("sk-from-file");
    QTest::newRow("file that is read only") << KeySource::File << file("sk-from-file", QFile::ReadOwner) << QByteArray("sk-from-file");
    QTest::newRow("keychain") << KeySource::Keychain << u"mine"_s << QByteArray("sk-from-keychain");
}

void TestKeyLookup::findsKeys()
{
    QFETCH(KeySource, source);
    QFETCH(QString, name);
    QFETCH(QByteArray, key);
    const auto found = keyLookup(std::make_shared<FakeKeychain>())(endpointWith(source, name));
    QVERIFY2(found, found ? "" : qPrintable(found.error().message));
    QCOMPARE(*found, key);
}

void TestKeyLookup::refusesUnfitKeys_data()
{
    QTest::addColumn<KeySource>("source");
    QTest::addColumn<QString>("name");
    qputenv("WAYMARK_KEYTEST_EMPTY", " ");
    qputenv("WAYMARK_KEYTEST_TWO", "sk-secret\nX-Injected: yes");
    QTest::newRow("no such variable") << KeySource::Environment << u"WAYMARK_KEYTEST_NONE"_s;
    QTest::newRow("no variable named") << KeySource::Environment << QString();
    QTest::newRow("empty variable") << KeySource::Environment << u"WAYMARK_KEYTEST_EMPTY"_s;
    QTest::newRow("variable of two lines") << KeySource::Environment << u"WAYMARK_KEYTEST_TWO"_s;
    QTest::newRow("file of two lines") << KeySource::File << file("sk-secret\nsk-secret-2\n");
    QTest::newRow("empty file") << KeySource::File << file("");
    QTest::newRow("binary file") << KeySource::File << file(QByteArray("sk-secret\0", 10));
    QTest::newRow("not in the keychain") << KeySource::Keychain << u"other"_s;
}

void TestKeyLookup::refusesUnfitKeys()
{
    QFETCH(KeySource, source);
    QFETCH(QString, name);
    const auto found = keyLookup(std::make_shared<FakeKeychain>())(endpointWith(source, name));
    QVERIFY(!found);
    QCOMPARE(found.error().code, LlmCode::Key);
    QCOMPARE(found.error().reaction, Reaction::PauseEndpoint);
    QVERIFY(!found.error().message.isEmpty());
    QVERIFY2(!found.error().message.contains("secret"_L1), qPrintable(found.error().message));
}

void TestKeyLookup::readsOnlyPrivateFiles_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<bool>("fine");
    QTest::newRow("0600") << 0600 << true;
    QTest::newRow("0400") << 0400 << true;
    QTest::newRow("0700") << 0700 << true;
    QTest::newRow("0640") << 0640 << false;
    QTest::newRow("0604") << 0604 << false;
    QTest::newRow("0620") << 0620 << false;
    QTest::newRow("0601") << 0601 << false;
    QTest::newRow("0644") << 0644 << false;
}

void TestKeyLookup::readsOnlyPrivateFiles()
{
    QFETCH(int, mode);
    QFETCH(bool, fine);
    const QString path = file("sk-secret\n");
    QCOMPARE(chmod(QFile::encodeName(path).constData(), mode_t(mode)), 0);
    const auto key = readKeyFile(path);
    QCOMPARE(key.has_value(), fine);
    if (!fine) {
        QCOMPARE(key.error().code, ErrorCode::Refused);
        QVERIFY(key.error().message.contains("chmod 600"_L1));
    }
}

void TestKeyLookup::refusesWhatIsNoFile()
{
    const QString link = m_folder.filePath(u"link"_s);
    QCOMPARE(symlink(QFile::encodeName(file("sk-secret")).constData(), QFile::encodeName(link).constData()), 0);
    QCOMPARE(readKeyFile(link).error().code, ErrorCode::Refused);
    const QString fifo = m_folder.filePath(u"fifo"_s);
    QCOMPARE(mkfifo(QFile::encodeName(fifo).constData(), 0600), 0);
    QCOMPARE(readKeyFile(fifo).error().code, ErrorCode::Refused); // at once, though nobody writes to it
    QCOMPARE(readKeyFile(m_folder.path()).error().code, ErrorCode::Refused);
    QCOMPARE(readKeyFile(u"/dev/zero"_s).error().code, ErrorCode::Refused);
    QCOMPARE(readKeyFile(m_folder.filePath(u"missing"_s)).error().code, ErrorCode::NotFound);
    QCOMPARE(readKeyFile(QString()).error().code, ErrorCode::NotFound);
    QCOMPARE(readKeyFile(file(QByteArray(65 * 1024, 'k'))).error().code, ErrorCode::LimitExceeded);
    qputenv("HOME", QFile::encodeName(m_folder.path()));
    const QString atHome = file("sk-at-home");
    QCOMPARE(readKeyFile(u"~"_s + atHome.mid(m_folder.path().size())).value_or("none"), "sk-at-home");
}

/// Where the tests run there is no desktop. That must be said, and soon.
void TestKeyLookup::theDesktopAnswersInWords()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/bus");
    const auto key = desktopKeychain()->read(u"waymark-test-item"_s);
    QVERIFY(!key);
    QVERIFY(!key.error().message.isEmpty());
}

void TestKeyLookup::memoryIsHidden()
{
    hideMemory();
    QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
}

QTEST_GUILESS_MAIN(TestKeyLookup)
#include "tst_keylookup.moc"
