// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pooldump.h"
#include "tests/support/temppool.h"

#include <QProcess>
#include <QTest>

#include <sqlite3.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::bytesOf;
using test::take;
using test::TempPool;
using test::writeBytes;

namespace {

mode_t modeOf(const QString &path)
{
    struct stat info = {};
    return ::stat(QFile::encodeName(path).constData(), &info) == 0 ? info.st_mode & 07777 : 0;
}

/// Sets the process's umask for as long as it lives.
class Umask
{
public:
    explicit Umask(mode_t mask)
        : m_before(::umask(mask))
    {
    }
    ~Umask() { ::umask(m_before); }

private:
    mode_t m_before;
};

QList<Memory> someMemories(int from, int count)
{
    QList<Memory> memories;
    for (int i = from; i < from + count; ++i)
        memories.append(test::makeMemory(i));
    return memories;
}

/// Runs the helper as a user who owns nothing here; its output.
QString asNobody(const QStringList &arguments)
{
    QProcess process;
    if (::geteuid() == 0) {
        process.setChildProcessModifier([] {
            if (::setgid(65534) != 0 || ::setuid(65534) != 0)
                ::_exit(99);
        });
    }
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(QStringLiteral(CRASHWRITER), arguments);
    process.waitForFinished();
    return QString::fromUtf8(process.readAll()).trimmed();
}

} // namespace

class tst_PoolFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void createIsPrivate_data();
    void createIsPrivate();
    void createRefusesWhatIsThere();
    void createInAMissingFolder();
    void notAPool_data();
    void notAPool();
    void truncatedPools();
    void flippedBytes();
    void garbledPagesNeverCrash();
    void closedPoolIsOneFile();
    void copyOfTheClosedPoolHasEverything();
    void readerKeepsItsView();
    void twoObjectsShareAPool();
    void lookingAtAPoolKeepsItsLocks();
    void processesNeverLoseAnUpdate();
    void hotJournalIsRolledBack();
    void leftoverLogIsTakenIn();
    void checkpointEmptiesTheLog();
    void longLogIsCopiedOnTheWay();
    void readOnlyFile_data();
    void readOnlyFile();
    void backupIsWhole();
    void backupRefusesWhatIsThere();
    void backupNamesItself();
    void backupIntoAMissingFolder();
    void restoreRoundTrip();
    void restoreRefusesWhatIsNoPool();
    void restoreOnAReadOnlyPool();
};

void tst_PoolFile::createIsPrivate_data()
{
    QTest::addColumn<int>("mask");
    QTest::newRow("0000") << 0000;
    QTest::newRow("0022") << 0022;
    QTest::newRow("0077") << 0077;
}

void tst_PoolFile::createIsPrivate()
{
    QFETCH(int, mask);
    const Umask umask { mode_t(mask) };
    TempPool pool;
    test::addMemories(pool, someMemories(1, 3));
    QVERIFY(pool.files().size() > 1);
    for (const QString &name : pool.files())
        QCOMPARE(std::pair(name, modeOf(pool.file(name))), std::pair(name, mode_t(0600)));
    const QString backup = take(pool.pool().backup({}, pool.clock));
    QCOMPARE(modeOf(backup), mode_t(0600));
    pool.close();
    QCOMPARE(modeOf(pool.path()), mode_t(0600));
}

void tst_PoolFile::createRefusesWhatIsThere()
{
    TempPool pool(TempPool::Make::Closed);
    const QByteArray before = bytesOf(pool.path());
    QCOMPARE(PoolFile::create(pool.path(), pool.clock).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(pool.path()), before);
    writeBytes(pool.file(u"empty"_s), {});
    QCOMPARE(PoolFile::create(pool.file(u"empty"_s), pool.clock).error().code, ErrorCode::AlreadyExists);
    QVERIFY(QFile::link(u"elsewhere"_s, pool.file(u"link"_s)));
    QCOMPARE(PoolFile::create(pool.file(u"link"_s), pool.clock).error().code, ErrorCode::AlreadyExists);
    QVERIFY(!QFile::exists(pool.file(u"elsewhere"_s)));
}

void tst_PoolFile::createInAMissingFolder()
{
    TempPool pool(TempPool::Make::Nothing);
    const auto created = PoolFile::create(pool.file(u"no/such/pool.waymark"_s), pool.clock);
    QVERIFY(!created);
    QCOMPARE(created.error().code, ErrorCode::Io);
    QCOMPARE(pool.files(), QStringList());
}

void tst_PoolFile::notAPool_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("says");
    const QString no = errorCodeName(ErrorCode::NotAPool);
    QTest::newRow("empty") << QByteArray() << no << u"it is empty"_s;
    QTest::newRow("text") << QByteArray("Dear diary,\n") << no << u"looks like text"_s;
    QTest::newRow("long text") << QByteArray("All work and no play. ").repeated(5000) << no << u"looks like text"_s;
    QTest::newRow("picture") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16) + QByteArray(2000, 'x') << no << u"picture"_s;
    QTest::newRow("JSON") << QByteArray("{\"kind\":\"memory\"}\n") << no << u"JSON"_s;
    QTest::newRow("archive") << QByteArray("PK\x03\x04\0\0", 6) + QByteArray(2000, '\0') << no << u"ZIP"_s;
    QTest::newRow("zeros") << QByteArray(20000, '\0') << no << u"not a database"_s;
    QTest::newRow("a database's first words only") << QByteArray("SQLite format 3\0", 16) << QString() << QString();
    QTest::newRow("a database's first words and junk") << QByteArray("SQLite format 3\0", 16) + QByteArray(20000, 'j') << QString() << QString();
    {
        TempPool folder(TempPool::Make::Nothing);
        writeBytes(folder.path(), {});
        const auto other = take(Database::open(folder.path(), Database::Mode::ReadWrite));
        take(other->execute("CREATE TABLE moz_places(id INTEGER PRIMARY KEY, url TEXT); INSERT INTO moz_places(url) VALUES ('x')"));
        QTest::newRow("another program's database") << bytesOf(folder.path()) << no << u"another program"_s;
    }
}

void tst_PoolFile::notAPool()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QString, code);
    QFETCH(QString, says);
    TempPool pool(TempPool::Make::Nothing);
    writeBytes(pool.path(), bytes);
    const auto inspected = inspectPool(pool.path());
    const auto opened = PoolFile::open(pool.path(), pool.clock);
    const auto read = PoolFile::openForReading(pool.path(), pool.clock);
    QVERIFY(!inspected && !opened && !read);
    QCOMPARE(inspected.error().code, opened.error().code);
    if (!code.isEmpty())
        QCOMPARE(errorCodeName(opened.error().code), code);
    QVERIFY2(opened.error().message.contains(says), qPrintable(opened.error().message));
    QVERIFY2(opened.error().message.contains(pool.path()), qPrintable(opened.error().message));
    QCOMPARE(bytesOf(pool.path()), bytes);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolFile::truncatedPools()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 30));
    pool.close();
    const QByteArray whole = bytesOf(pool.path());
    QVERIFY(whole.size() > 100'000);
    const QString path = pool.file(u"cut.waymark"_s);
    QList<qsizetype> lengths { 1, 15, 16, 17, 99, 100, 101, 511, 512, 4096, whole.size() - 1 };
    for (qsizetype length = 8192; length < whole.size(); length += 8192)
        lengths << length << length - 1 << length + 1 << length + 4096;
    for (const qsizetype length : std::as_const(lengths)) {
        const QByteArray cut = whole.left(length);
        writeBytes(path, cut);
        const auto opened = PoolFile::open(path, pool.clock);
        QVERIFY2(!opened, qPrintable(u"opened at "_s + QString::number(length)));
        QVERIFY2(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::NotAPool, qPrintable(errorCodeName(opened.error().code) + opened.error().detail));
        QVERIFY(!opened.error().message.isEmpty());
        QCOMPARE(bytesOf(path), cut);
    }
    QCOMPARE(pool.files(), (QStringList { u"cut.waymark"_s, u"pool.waymark"_s }));
}

void tst_PoolFile::flippedBytes()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 20));
    pool.close();
    const QByteArray whole = bytesOf(pool.path());
    const QString path = pool.file(u"flipped.waymark"_s);
    int clean = 0;
    int refused = 0;
    for (qsizetype at = 0; at < whole.size(); at += 256) {
        QByteArray flipped = whole;
        flipped[at] = char(flipped.at(at) ^ 0x55);
        writeBytes(path, flipped);
        {
            const auto opened = PoolFile::openForReading(path, pool.clock);
            if (opened) {
                ++clean;
                // Whatever a flipped byte of a text says now, reading it must end.
                test::canonicalDump((*opened)->database());
            } else {
                ++refused;
                QVERIFY2(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::NotAPool || opened.error().code == ErrorCode::Io,
                         qPrintable(errorCodeName(opened.error().code) + u' ' + opened.error().detail + QString::number(at)));
                QVERIFY(!opened.error().message.isEmpty());
            }
        }
        QVERIFY2(bytesOf(path) == flipped, qPrintable(QString::number(at)));
    }
    QVERIFY(clean > 0);
    QVERIFY(refused > 0);
    for (const QString &name : pool.files())
        QVERIFY2(!name.endsWith(u"-wal"_s) && !name.endsWith(u".lock"_s), qPrintable(name));
}

void tst_PoolFile::garbledPagesNeverCrash()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 20));
    pool.close();
    const QByteArray whole = bytesOf(pool.path());
    const QString path = pool.file(u"garbled.waymark"_s);
    for (qsizetype page = 0; page < whole.size() / 8192; ++page) {
        for (const char fill : { '\0', '\xff' }) {
            QByteArray garbled = whole;
            garbled.replace(page * 8192, 8192, QByteArray(8192, fill));
            writeBytes(path, garbled);
            const auto opened = PoolFile::open(path, pool.clock);
            QVERIFY(!opened || page > 0);
            if (!opened)
                QCOMPARE(bytesOf(path), garbled);
        }
    }
}

void tst_PoolFile::closedPoolIsOneFile()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 5));
    QVERIFY(pool.files().contains(u"pool.waymark-wal"_s));
    pool.close();
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    // Opened and closed without a change, for writing and for reading: the same.
    const QByteArray before = bytesOf(pool.path());
    take(PoolFile::openForReading(pool.path(), pool.clock));
    QCOMPARE(bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    pool.reopen();
    pool.close();
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    QCOMPARE(take(take(Database::open(pool.path(), Database::Mode::ReadOnly))->scalar(u"PRAGMA journal_mode"_s)).toString(), u"delete"_s);
}

void tst_PoolFile::copyOfTheClosedPoolHasEverything()
{
    TempPool pool;
    for (int i = 1; i <= 20; ++i)
        test::addMemories(pool, { test::makeMemory(i) });
    const QString content = test::canonicalDump(pool.database());
    pool.close();
    const QString copy = pool.file(u"copy.waymark"_s);
    QVERIFY(QFile::copy(pool.path(), copy));
    const auto opened = take(PoolFile::open(copy, pool.clock));
    QCOMPARE(test::canonicalDump(opened->database()), content);
    QCOMPARE(test::faults(*opened), QString());
}

void tst_PoolFile::readerKeepsItsView()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 2));
    const auto reader = take(PoolFile::openForReading(pool.path(), pool.clock));
    QVERIFY(reader->isReadOnly());
    QVERIFY(!reader->readOnlyReason().isEmpty());
    QCOMPARE(Transaction::begin(*reader).error().code, ErrorCode::ReadOnly);
    take(reader->database().execute("BEGIN"));
    QCOMPARE(test::scalarText(reader->database(), u"SELECT count(*) FROM memory"_s), u"2"_s);
    test::addMemories(pool, someMemories(3, 2));
    QCOMPARE(test::scalarText(reader->database(), u"SELECT count(*) FROM memory"_s), u"2"_s);
    take(reader->database().execute("COMMIT"));
    QCOMPARE(test::scalarText(reader->database(), u"SELECT count(*) FROM memory"_s), u"4"_s);
}

void tst_PoolFile::twoObjectsShareAPool()
{
    TempPool pool;
    auto other = take(PoolFile::open(pool.path(), pool.clock));
    for (int i = 1; i <= 10; ++i)
        test::addMemories(i % 2 ? pool.pool() : *other, pool.clock, { test::makeMemory(i) });
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"10"_s);
    QCOMPARE(test::scalarText(other->database(), u"SELECT count(*) FROM memory"_s), u"10"_s);
    // The first to close leaves the log to the other; the last one tidies up.
    pool.close();
    test::addMemories(*other, pool.clock, { test::makeMemory(11) });
    QCOMPARE(test::faults(*other), QString());
    other.reset();
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    pool.open();
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"11"_s);
}

/// Opening and closing the file by any other means drops the locks that this process holds on it (howtocorrupt.html 2.2): then
/// another process could leave WAL mode under an open connection.
void tst_PoolFile::lookingAtAPoolKeepsItsLocks()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 2));
    // A second one beside the first, as the list of recent pools or a second command would.
    take(inspectPool(pool.path()));
    take(PoolFile::openForReading(pool.path(), pool.clock));
    QVERIFY(!PoolFile::create(pool.path(), pool.clock));
    QVERIFY(!pool.pool().restore(pool.path(), pool.clock));
    // Another process writes and closes: it must see that we are here and leave the log to us.
    QProcess other;
    other.start(QStringLiteral(CRASHWRITER), { u"edit"_s, pool.path(), u"other"_s, u"3"_s });
    QVERIFY(other.waitForFinished());
    QCOMPARE(other.exitCode(), 0);
    QVERIFY(pool.files().contains(u"pool.waymark-wal"_s));
    test::addMemories(pool, someMemories(3, 2));
    QCOMPARE(test::faults(pool.pool()), QString());
    pool.reopen();
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"4"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change WHERE author = 'other'"_s), u"3"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolFile::processesNeverLoseAnUpdate()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 3));
    constexpr int processes = 4;
    constexpr int edits = 60;
    std::vector<std::unique_ptr<QProcess>> running;
    for (int i = 0; i < processes; ++i) {
        auto process = std::make_unique<QProcess>();
        process->start(QStringLiteral(CRASHWRITER), { u"edit"_s, pool.path(), u"author-%1"_s.arg(i), QString::number(edits) });
        running.push_back(std::move(process));
    }
    int acknowledged = 0;
    for (const auto &process : running) {
        QVERIFY(process->waitForFinished(60000));
        const QString said = QString::fromUtf8(process->readAllStandardOutput());
        QVERIFY2(process->exitCode() == 0, process->readAllStandardError().constData());
        acknowledged += said.count(u"ACK"_s);
    }
    QCOMPARE(acknowledged, processes * edits);
    // Every acknowledged edit appended one word to the content and one row to the journal.
    QCOMPARE(test::scalarText(pool.database(), u"SELECT sum(length(content) - length(replace(content, '+', ''))) FROM memory"_s).toInt(), acknowledged);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT sum(revision - 1) FROM memory"_s).toInt(), acknowledged);
    QCOMPARE(test::faults(pool.pool()), QString());
    pool.close();
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolFile::hotJournalIsRolledBack()
{
    // What a program leaves that dies while it changes the header on closing: a rollback journal beside the file.
    TempPool pool;
    test::addMemories(pool, someMemories(1, 2));
    const QString content = test::canonicalDump(pool.database());
    pool.close();
    {
        const auto database = take(Database::open(pool.path(), Database::Mode::ReadWrite));
        take(database->execute("PRAGMA cache_size=1; BEGIN; UPDATE memory SET title = 'half'; DELETE FROM change_row"));
        sqlite3_db_cacheflush(database->handle());
        QVERIFY(QFile::copy(pool.path(), pool.file(u"crashed.waymark"_s)));
        QVERIFY(QFile::copy(pool.path() + u"-journal"_s, pool.file(u"crashed.waymark-journal"_s)));
    }
    const QString path = pool.file(u"crashed.waymark"_s);
    for (const bool reading : { true, false }) {
        const auto opened = reading ? PoolFile::openForReading(path, pool.clock) : PoolFile::open(path, pool.clock);
        QVERIFY2(opened, qPrintable(opened ? QString() : opened.error().message + opened.error().detail));
        QCOMPARE(test::canonicalDump((*opened)->database()), content);
        QCOMPARE((*opened)->isReadOnly(), reading);
    }
    QCOMPARE(pool.files(), (QStringList { u"crashed.waymark"_s, u"pool.waymark"_s }));
}

void tst_PoolFile::leftoverLogIsTakenIn()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 4));
    const QString content = test::canonicalDump(pool.database());
    const QString path = pool.file(u"crashed.waymark"_s);
    // A copy of what lies on the disk while the pool is open is what a crash leaves.
    QProcess::execute(u"cp"_s, { pool.path(), path });
    QProcess::execute(u"cp"_s, { pool.path() + u"-wal"_s, path + u"-wal"_s });
    QProcess::execute(u"cp"_s, { pool.path() + u".lock"_s, path + u".lock"_s });
    const auto reader = take(PoolFile::openForReading(path, pool.clock));
    QCOMPARE(test::canonicalDump(reader->database()), content);
    auto writer = take(PoolFile::open(path, pool.clock));
    QCOMPARE(test::canonicalDump(writer->database()), content);
    QCOMPARE(test::faults(*writer), QString());
}

void tst_PoolFile::checkpointEmptiesTheLog()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 5));
    // Nothing is in the file before; then it is.
    const auto rowsInFile = [&] {
        const QString copy = pool.file(u"file-only.waymark"_s);
        QFile::remove(copy);
        QProcess::execute(u"cp"_s, { pool.path(), copy });
        return test::scalarText(*take(Database::open(copy, Database::Mode::ReadOnly)), u"SELECT count(*) FROM memory"_s);
    };
    QCOMPARE(rowsInFile(), u"0"_s);
    take(pool.pool().checkpoint(false)); // too small to bother
    QCOMPARE(rowsInFile(), u"0"_s);
    take(pool.pool().checkpoint(true));
    QCOMPARE(rowsInFile(), u"5"_s);
    const qint64 size = QFileInfo(pool.path() + u"-wal"_s).size();
    test::addMemories(pool, { test::makeMemory(6) });
    // The log starts again from its beginning.
    QCOMPARE(QFileInfo(pool.path() + u"-wal"_s).size(), size);
}

/// An import of gigabytes must not leave as many in the log before it ends.
void tst_PoolFile::longLogIsCopiedOnTheWay()
{
    TempPool pool;
    QByteArray noise(2 * 1024 * 1024, Qt::Uninitialized);
    quint32 state = 1;
    for (char &byte : noise) {
        state = state * 1664525 + 1013904223;
        byte = char(state >> 24);
    }
    qint64 longest = 0;
    for (int i = 1; i <= 30; ++i) {
        Memory memory = test::makeMemory(i);
        memory.raw = noise;
        test::addMemories(pool, { memory });
        longest = std::max(longest, QFileInfo(pool.path() + u"-wal"_s).size());
    }
    QVERIFY2(longest < 24 * 1024 * 1024, qPrintable(QString::number(longest)));
    QVERIFY(QFileInfo(pool.path()).size() > 40 * 1024 * 1024);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolFile::readOnlyFile_data()
{
    QTest::addColumn<int>("fileMode");
    QTest::addColumn<int>("folderMode");
    QTest::newRow("file 0444") << 0444 << 0777;
    QTest::newRow("folder 0555") << 0666 << 0555;
    QTest::newRow("both") << 0444 << 0555;
}

void tst_PoolFile::readOnlyFile()
{
    QFETCH(int, fileMode);
    QFETCH(int, folderMode);
    TempPool pool;
    test::addMemories(pool, someMemories(1, 3));
    pool.close();
    const QByteArray before = bytesOf(pool.path());
    const QByteArray file = QFile::encodeName(pool.path());
    const QByteArray folder = QFile::encodeName(pool.folder());
    QVERIFY(::chmod(file.constData(), mode_t(fileMode)) == 0);
    QVERIFY(::chmod(folder.constData(), mode_t(folderMode)) == 0);
    const QString said = asNobody({ u"open"_s, pool.path() });
    QVERIFY(::chmod(folder.constData(), 0700) == 0);
    if (said.isEmpty())
        QSKIP("the helper cannot be run as another user here");
    QVERIFY2(said.startsWith(u"read-only: The file or its folder cannot be written to."_s), qPrintable(said));
    QVERIFY2(said.contains(u"3 memories"_s), qPrintable(said));
    QCOMPARE(bytesOf(pool.path()), before);
    QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
}

void tst_PoolFile::backupIsWhole()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 50));
    const QString content = test::canonicalDump(pool.database());
    const QString target = pool.file(u"copies.waymark"_s);
    QCOMPARE(take(pool.pool().backup(target, pool.clock)), target);
    QCOMPARE(pool.files().filter(u"part"_s), QStringList());
    QCOMPARE(modeOf(target), mode_t(0600));
    const auto opened = take(PoolFile::open(target, pool.clock));
    QCOMPARE(test::canonicalDump(opened->database()), content);
    QCOMPARE(test::faults(*opened), QString());
    QCOMPARE(test::scalarText(opened->database(), u"SELECT value FROM pool_meta WHERE key = 'uuid'"_s),
             test::scalarText(pool.database(), u"SELECT value FROM pool_meta WHERE key = 'uuid'"_s));
    // The original goes on.
    test::addMemories(pool, { test::makeMemory(51) });
    // Also of a pool that is open for reading only.
    const auto reader = take(PoolFile::openForReading(pool.path(), pool.clock));
    QVERIFY(reader->backup(pool.file(u"of reader.waymark"_s), pool.clock));
}

void tst_PoolFile::backupRefusesWhatIsThere()
{
    TempPool pool;
    writeBytes(pool.file(u"there"_s), "precious");
    const auto made = pool.pool().backup(pool.file(u"there"_s), pool.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(bytesOf(pool.file(u"there"_s)), QByteArray("precious"));
    QCOMPARE(pool.pool().backup(pool.path(), pool.clock).error().code, ErrorCode::AlreadyExists);
    QVERIFY(QFile::link(u"nowhere"_s, pool.file(u"dangling"_s)));
    QCOMPARE(pool.pool().backup(pool.file(u"dangling"_s), pool.clock).error().code, ErrorCode::AlreadyExists);
    QCOMPARE(pool.files().filter(u"part"_s), QStringList());
}

void tst_PoolFile::backupNamesItself()
{
    TempPool pool;
    const QString first = take(pool.pool().backup({}, pool.clock));
    const QString second = take(pool.pool().backup({}, pool.clock));
    QCOMPARE(QFileInfo(first).fileName(), u"pool.backup-20261118-090000.waymark"_s);
    QCOMPARE(QFileInfo(second).fileName(), u"pool.backup-20261118-090000-2.waymark"_s);
    QVERIFY(PoolFile::open(second, pool.clock));
}

void tst_PoolFile::backupIntoAMissingFolder()
{
    TempPool pool;
    const auto made = pool.pool().backup(pool.file(u"no/such/folder/copy"_s), pool.clock);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Io);
}

void tst_PoolFile::restoreRoundTrip()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 10));
    const QString content = test::canonicalDump(pool.database(), { true, true });
    const QString saved = take(pool.pool().backup({}, pool.clock));
    const QByteArray savedBytes = bytesOf(saved);
    test::addMemories(pool, someMemories(11, 10));
    const QString later = test::canonicalDump(pool.database(), { true, true });
    // A second connection is open meanwhile, as the window's readers are.
    const auto reader = take(Database::open(pool.path(), Database::Mode::ReadOnly));
    QCOMPARE(test::canonicalDump(*reader, { true, true }), later);

    const QString safety = take(pool.pool().restore(saved, pool.clock));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), content);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(*reader, { true, true }), content);
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(bytesOf(saved), savedBytes);
    // What was replaced is in the backup that restoring made; and back again.
    take(pool.pool().restore(safety, pool.clock));
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database(), { true, true }), later);
    test::addMemories(pool, { test::makeMemory(99) });
    pool.reopen();
    QCOMPARE(test::faults(pool.pool()), QString());
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM memory"_s), u"21"_s);
}

void tst_PoolFile::restoreRefusesWhatIsNoPool()
{
    TempPool pool;
    test::addMemories(pool, someMemories(1, 3));
    const QString content = test::canonicalDump(pool.database());
    writeBytes(pool.file(u"text"_s), "no pool");
    QCOMPARE(pool.pool().restore(pool.file(u"text"_s), pool.clock).error().code, ErrorCode::NotAPool);
    QCOMPARE(pool.pool().restore(pool.file(u"missing"_s), pool.clock).error().code, ErrorCode::NotFound);
    QCOMPARE(pool.pool().restore(pool.folder(), pool.clock).error().code, ErrorCode::Refused);
    QCOMPARE(pool.pool().restore(pool.path(), pool.clock).error().code, ErrorCode::InvalidArgument);
    const QString backup = take(pool.pool().backup({}, pool.clock));
    QByteArray broken = bytesOf(backup);
    broken.replace(3 * 8192, 8192, QByteArray(8192, '\xff'));
    writeBytes(pool.file(u"broken"_s), broken);
    QCOMPARE(pool.pool().restore(pool.file(u"broken"_s), pool.clock).error().code, ErrorCode::Damaged);
    QCOMPARE(test::canonicalDump(pool.database()), content);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_PoolFile::restoreOnAReadOnlyPool()
{
    TempPool pool;
    const QString backup = take(pool.pool().backup({}, pool.clock));
    const auto reader = take(PoolFile::openForReading(pool.path(), pool.clock));
    QCOMPARE(reader->restore(backup, pool.clock).error().code, ErrorCode::ReadOnly);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_PoolFile)
#include "tst_poolfile.moc"
