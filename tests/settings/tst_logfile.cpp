// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/settings/logfile.h"

#include <QDir>
#include <QFile>
#include <QLoggingCategory>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>

#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::settings;

namespace {

Q_LOGGING_CATEGORY(logTest, "waymark.test")

/// Sends standard error to a file while it lives.
class StderrToFile
{
public:
    explicit StderrToFile(const QString &path)
        : m_file(path)
        , m_saved(::dup(STDERR_FILENO))
    {
        if (m_file.open(QIODevice::WriteOnly))
            ::dup2(m_file.handle(), STDERR_FILENO);
    }

    ~StderrToFile()
    {
        ::dup2(m_saved, STDERR_FILENO);
        ::close(m_saved);
    }

    Q_DISABLE_COPY_MOVE(StderrToFile)

private:
    QFile m_file;
    int m_saved;
};

QByteArray read(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestLogFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void writesLines();
    void onlyTheOwnerReads();
    void escapesControls();
    void cutsLongMessages();
    void turnsOver();
    void followsAnotherProcess();
    void echoesWarnings();
    void refusesLinks();
    void saysWhenItCannotWrite();
    void manyThreads();
    void givesTheHandlerBack();

private:
    QString path() const { return m_folder->filePath(u"logs/waymark.log"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestLogFile::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
}

void TestLogFile::writesLines()
{
    {
        const LogFile log(path());
        QVERIFY(log.state());
        qCInfo(logTest) << "Opening pool" << 7;
        qWarning("careful");
    }
    const QList<QByteArray> lines = read(path()).split('\n');
    QCOMPARE(lines.size(), 3);
    static const QRegularExpression first(u"^\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z I waymark\\.test Opening pool 7$"_s);
    QVERIFY2(first.match(QString::fromUtf8(lines[0])).hasMatch(), lines[0].constData());
    QVERIFY2(lines[1].endsWith("Z W default careful"), lines[1].constData());
}

void TestLogFile::onlyTheOwnerReads()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"logs"_s)));
    QFile existing(path());
    QVERIFY(existing.open(QIODevice::WriteOnly));
    existing.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther);
    const LogFile log(path());
    QCOMPARE(QFile::permissions(path()) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther), QFile::Permissions());
}

void TestLogFile::escapesControls()
{
    {
        const LogFile log(path());
        qCInfo(logTest).noquote() << u"a\nb\x1b[31m\tc\u202E\r"_s;
    }
    QVERIFY2(read(path()).endsWith("a\\nb\\u001b[31m c\\u202e\\u000d\n"), read(path()).constData());
}

void TestLogFile::cutsLongMessages()
{
    {
        const LogFile log(path());
        qCInfo(logTest).noquote() << QString(100'000, u'x');
    }
    QVERIFY(read(path()).size() < 4300);
    QVERIFY(read(path()).endsWith("x…\n"));
}

void TestLogFile::turnsOver()
{
    {
        const LogFile log(path(), LogFile::Echo::Nothing, { 500, 3 });
        for (int i = 0; i < 100; ++i)
            qCInfo(logTest) << "message" << i;
    }
    const QStringList files = QDir(m_folder->filePath(u"logs"_s)).entryList(QDir::Files, QDir::Name);
    QCOMPARE(files, (QStringList { u"waymark.log"_s, u"waymark.log.1"_s, u"waymark.log.2"_s }));
    for (const QString &file : files) {
        const QString whole = m_folder->filePath(u"logs/"_s + file);
        QVERIFY(QFile(whole).size() <= 500);
        QCOMPARE(QFile::permissions(whole) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    }
    QVERIFY(read(path()).endsWith("message 99\n"));
    // Nothing is lost between one file and the next.
    const QByteArray older = read(path() + u".1"_s);
    const QByteArray newer = read(path());
    const int last = older.trimmed().split(' ').last().toInt();
    QVERIFY2(newer.contains(QByteArray("message " + QByteArray::number(last + 1) + '\n')), newer.constData());
}

void TestLogFile::followsAnotherProcess()
{
    const LogFile log(path(), LogFile::Echo::Nothing, { 200, 3 });
    qCInfo(logTest) << "one";
    QVERIFY(QFile::rename(path(), path() + u".1"_s)); // as another process does when it turns the files over
    for (int i = 0; i < 5; ++i)
        qCInfo(logTest) << "a longer message of the other file" << i;
    QVERIFY(QFile::exists(path()));
    QVERIFY(read(path()).endsWith("file 4\n"));
}

void TestLogFile::echoesWarnings()
{
    const QString caught = m_folder->filePath(u"stderr"_s);
    {
        const StderrToFile redirect(caught);
        const LogFile log(path(), LogFile::Echo::Warnings);
        qCInfo(logTest) << "quiet";
        qCWarning(logTest) << "loud";
    }
    QCOMPARE(read(caught), QByteArray("waymark: waymark.test loud\n"));
    {
        const StderrToFile redirect(caught);
        const LogFile log(path());
        qCWarning(logTest) << "loud";
    }
    QCOMPARE(read(caught), QByteArray());
}

void TestLogFile::refusesLinks()
{
    QVERIFY(QDir().mkpath(m_folder->filePath(u"logs"_s)));
    const QString target = m_folder->filePath(u"target"_s);
    QVERIFY(QFile::link(target, path()));
    const LogFile log(path());
    QVERIFY(!log.state());
    QVERIFY(!QFile::exists(target));
}

void TestLogFile::saysWhenItCannotWrite()
{
    QFile blocker(m_folder->filePath(u"logs"_s));
    QVERIFY(blocker.open(QIODevice::WriteOnly));
    const QString caught = m_folder->filePath(u"stderr"_s);
    {
        const StderrToFile redirect(caught);
        const LogFile log(path());
        QVERIFY(!log.state());
        QCOMPARE(log.state().error().code, ErrorCode::Io);
        qCWarning(logTest) << "still heard";
    }
    QVERIFY(read(caught).contains("still heard"));
}

void TestLogFile::manyThreads()
{
    {
        const LogFile log(path(), LogFile::Echo::Nothing, { 1 << 20, 2 });
        std::vector<std::unique_ptr<QThread>> threads;
        for (int t = 0; t < 8; ++t) {
            threads.emplace_back(QThread::create([t] {
                for (int i = 0; i < 200; ++i)
                    qCInfo(logTest) << "thread" << t << "says" << i;
            }));
            threads.back()->start();
        }
        for (const auto &thread : threads)
            QVERIFY(thread->wait(20'000));
    }
    const QList<QByteArray> lines = read(path()).trimmed().split('\n');
    QCOMPARE(lines.size(), 1600);
    static const QRegularExpression whole(u" I waymark\\.test thread \\d says \\d+$"_s);
    for (const QByteArray &line : lines)
        QVERIFY2(whole.match(QString::fromUtf8(line)).hasMatch(), line.constData());
}

void TestLogFile::givesTheHandlerBack()
{
    const auto before = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(before);
    {
        const LogFile log(path());
    }
    const auto after = qInstallMessageHandler(nullptr);
    qInstallMessageHandler(after);
    QVERIFY(after == before);
}

QTEST_GUILESS_MAIN(TestLogFile)
#include "tst_logfile.moc"
