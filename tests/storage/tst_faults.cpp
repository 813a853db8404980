// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "tests/storage/syscallfaults.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"

#include <QTest>

#include <csignal>
#include <sys/resource.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::SyscallFaults;
using test::take;
using test::TempPool;

namespace {

/// No file may grow beyond so many bytes, as on a full disk; the signal that comes with it is ignored.
class FileSizeLimit
{
public:
    explicit FileSizeLimit(qint64 bytes)
    {
        ::signal(SIGXFSZ, SIG_IGN);
        ::getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit limit { rlim_t(bytes), m_before.rlim_max };
        ::setrlimit(RLIMIT_FSIZE, &limit);
    }
    ~FileSizeLimit() { ::setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before;
};

} // namespace

/// A disk that is full or broken: a clear message, nothing that was stored is lost, and it works again afterwards.
class tst_Faults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { SyscallFaults::instance().install(); }
    void cleanup() { SyscallFaults::instance().disarm(); }
    void cleanupTestCase() { SyscallFaults::remove(); }

    void editOnAFullDisk_data();
    void editOnAFullDisk();
    void importOnAFullDisk();
    void createOnAFullDisk();
    void backupOnAFullDisk();
    void restoreOnAFullDisk();
    void closingOnAFullDisk();
    void fileSizeLimit();
    void brokenDiskIsNoEmptyPool();
};

void tst_Faults::editOnAFullDisk_data()
{
    QTest::addColumn<bool>("once");
    QTest::newRow("one failure") << true;
    QTest::newRow("until there is space") << false;
}

void tst_Faults::editOnAFullDisk()
{
    QFETCH(bool, once);
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
    MemoryEdit edit;
    edit.id = ids.first();
    bool reachedTheEnd = false;
    for (int at = 1; at < 200 && !reachedTheEnd; ++at) {
        const QString before = test::canonicalDump(pool.database());
        edit.content = u"attempt %1 "_s.arg(at).repeated(at);
        SyscallFaults::instance().arm(once ? SyscallFaults::Fault::FailOnce : SyscallFaults::Fault::FailFromThen, at);
        const auto edited = curation::edit(test::contextOf(pool), edit);
        reachedTheEnd = SyscallFaults::instance().calls() < at;
        SyscallFaults::instance().disarm();
        if (reachedTheEnd) {
            QVERIFY(edited);
            break;
        }
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::DiskFull);
        QVERIFY2(edited.error().message.contains(u"full"_s), qPrintable(edited.error().message));
        QCOMPARE(test::canonicalDump(pool.database()), before);
        // There is space again.
        const auto again = curation::edit(test::contextOf(pool), edit);
        QVERIFY2(again, qPrintable(again ? QString() : again.error().message + again.error().detail));
        QCOMPARE(take(memoryById(pool.database(), ids.first()))->content, *edit.content);
        QCOMPARE(test::faults(pool.pool()), QString());
    }
    QVERIFY(reachedTheEnd);
    const QString content = test::canonicalDump(pool.database());
    pool.reopen();
    QCOMPARE(test::canonicalDump(pool.database()), content);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Faults::importOnAFullDisk()
{
    QByteArray bytes;
    for (int i = 1; i <= 600; ++i)
        bytes += test::jsonLine(test::makeMemory(i));
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(9999) });
    const QString before = test::canonicalDump(pool.database());
    for (const int at : { 1, 2, 5, 40, 90, 150, 300 }) {
        SyscallFaults::instance().arm(SyscallFaults::Fault::FailFromThen, at);
        const auto imported = test::importBytes(pool, bytes);
        const bool failed = SyscallFaults::instance().calls() >= at;
        SyscallFaults::instance().disarm();
        QCOMPARE(failed, !imported);
        if (!failed) {
            take(curation::undoLast(test::contextOf(pool)));
            break;
        }
        QCOMPARE(imported.error().code, ErrorCode::DiskFull);
        QCOMPARE(test::faults(pool.pool()), QString());
        // Whole batches may have stayed, because taking them back needs space too: then they are one change that can be undone.
        if (test::canonicalDump(pool.database()) != before)
            take(curation::undoLast(test::contextOf(pool)));
        WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    }
    // Space returns for a moment only: what came is taken back at once.
    SyscallFaults::instance().arm(SyscallFaults::Fault::FailOnce, 100);
    const auto imported = test::importBytes(pool, bytes);
    SyscallFaults::instance().disarm();
    QVERIFY(!imported);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), before);
    const auto again = take(test::importBytes(pool, bytes));
    QCOMPARE(again.totals().memories, 600);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Faults::createOnAFullDisk()
{
    bool created = false;
    for (int at = 1; at < 200 && !created; ++at) {
        TempPool pool(TempPool::Make::Nothing);
        SyscallFaults::instance().arm(SyscallFaults::Fault::FailFromThen, at);
        const auto made = PoolFile::create(pool.path(), pool.clock);
        created = SyscallFaults::instance().calls() < at;
        SyscallFaults::instance().disarm();
        QCOMPARE(made.has_value(), created);
        if (!created) {
            QCOMPARE(made.error().code, ErrorCode::DiskFull);
            QCOMPARE(pool.files(), QStringList());
        }
    }
    QVERIFY(created);
}

void tst_Faults::backupOnAFullDisk()
{
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 20; ++i)
        memories.append(test::makeMemory(i));
    test::addMemories(pool, memories);
    const QStringList files = pool.files();
    const QString target = pool.file(u"backup.waymark"_s);
    bool made = false;
    for (int at = 1; at < 300 && !made; ++at) {
        SyscallFaults::instance().arm(SyscallFaults::Fault::FailFromThen, at);
        const auto backedUp = pool.pool().backup(target, pool.clock);
        made = SyscallFaults::instance().calls() < at;
        SyscallFaults::instance().disarm();
        QCOMPARE(backedUp.has_value(), made);
        if (!made) {
            QCOMPARE(backedUp.error().code, ErrorCode::DiskFull);
            QCOMPARE(pool.files().join(u' '), files.join(u' '));
        }
    }
    QVERIFY(made);
    QCOMPARE(test::canonicalDump(take(PoolFile::openForReading(target, pool.clock))->database()), test::canonicalDump(pool.database()));
}

void tst_Faults::restoreOnAFullDisk()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    const QString backup = take(pool.pool().backup(pool.file(u"kept"_s), pool.clock));
    const QString old = test::canonicalDump(pool.database());
    test::addMemories(pool, { test::makeMemory(2) });
    const QString present = test::canonicalDump(pool.database());
    bool done = false;
    for (int at = 1; at < 2000 && !done; at += 3) {
        SyscallFaults::instance().arm(SyscallFaults::Fault::FailFromThen, at);
        const auto restored = pool.pool().restore(backup, pool.clock);
        QVERIFY(restored || SyscallFaults::instance().calls() >= at);
        SyscallFaults::instance().disarm();
        done = restored.has_value();
        if (!done) {
            QCOMPARE(errorCodeName(restored.error().code), errorCodeName(ErrorCode::DiskFull));
            QCOMPARE(test::canonicalDump(pool.database()), present);
            QCOMPARE(test::faults(pool.pool()), QString());
        }
    }
    QVERIFY(done);
    QCOMPARE(test::canonicalDump(pool.database()), old);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_Faults::closingOnAFullDisk()
{
    for (int at = 1; at < 40; ++at) {
        TempPool pool;
        test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2) });
        const QString content = test::canonicalDump(pool.database());
        SyscallFaults::instance().arm(SyscallFaults::Fault::FailFromThen, at);
        pool.close();
        SyscallFaults::instance().disarm();
        pool.open();
        QCOMPARE(test::canonicalDump(pool.database()), content);
        QCOMPARE(test::faults(pool.pool()), QString());
        pool.close();
        QCOMPARE(pool.files(), QStringList { u"pool.waymark"_s });
    }
}

/// By the kernel itself instead of a stand-in.
void tst_Faults::fileSizeLimit()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1) });
    const QString before = test::canonicalDump(pool.database());
    const qint64 size = QFileInfo(pool.path() + u"-wal"_s).size();
    MemoryEdit edit;
    edit.id = ids.first();
    QString noise;
    for (int i = 0; i < 20'000; ++i)
        noise += QString::number(i * 7919) + u' ';
    edit.content = noise;
    {
        const FileSizeLimit full(size + 20'000);
        const auto edited = curation::edit(test::contextOf(pool), edit);
        QVERIFY(!edited);
        QCOMPARE(edited.error().code, ErrorCode::DiskFull);
        const auto backedUp = pool.pool().backup(pool.file(u"backup"_s), pool.clock);
        // The copy is smaller than the log, so it may fit.
        QVERIFY(backedUp || backedUp.error().code == ErrorCode::DiskFull);
        QCOMPARE(pool.files().filter(u"part"_s), QStringList());
    }
    QCOMPARE(test::canonicalDump(pool.database()), before);
    QVERIFY(curation::edit(test::contextOf(pool), edit));
    QCOMPARE(test::faults(pool.pool()), QString());
    const FileSizeLimit full(8192);
    const auto backedUp = pool.pool().backup(pool.file(u"second"_s), pool.clock);
    QVERIFY(!backedUp);
    QCOMPARE(backedUp.error().code, ErrorCode::DiskFull);
    QVERIFY(!QFile::exists(pool.file(u"second"_s)));
    QCOMPARE(pool.files().filter(u"part"_s), QStringList());
}

void tst_Faults::brokenDiskIsNoEmptyPool()
{
    // Reading fails: an error, never an empty answer.
    static bool broken = false;
    static const auto brokenRead = +[](int file, void *bytes, size_t size, off_t at) -> ssize_t {
        if (broken) {
            errno = EIO;
            return -1;
        }
        return ::pread(file, bytes, size, at);
    };
    static const auto brokenPlainRead = +[](int file, void *bytes, size_t size) -> ssize_t {
        if (broken) {
            errno = EIO;
            return -1;
        }
        return ::read(file, bytes, size);
    };
    TempPool pool;
    QList<Memory> memories;
    for (int i = 1; i <= 50; ++i)
        memories.append(test::makeMemory(i));
    test::addMemories(pool, memories);
    pool.close();
    sqlite3_vfs *vfs = sqlite3_vfs_find(nullptr);
    vfs->xSetSystemCall(vfs, "read", reinterpret_cast<sqlite3_syscall_ptr>(brokenPlainRead));
    vfs->xSetSystemCall(vfs, "pread", reinterpret_cast<sqlite3_syscall_ptr>(brokenRead));
    vfs->xSetSystemCall(vfs, "pread64", reinterpret_cast<sqlite3_syscall_ptr>(brokenRead));
    {
        const auto database = take(Database::open(pool.path(), Database::Mode::ReadOnly));
        broken = true;
        const auto memory = memoryById(*database, MemoryId { 3 });
        const auto rows = memoryRows(*database, { MemoryId { 1 } });
        const auto domains = allDomains(*database);
        const auto list = changes(*database);
        const auto opened = PoolFile::open(pool.path(), pool.clock);
        broken = false;
        // SQLite takes EIO for a file system that is broken, and says "malformed".
        const auto says = [](const auto &result) { return !result && (result.error().code == ErrorCode::Io || result.error().code == ErrorCode::Damaged); };
        QVERIFY(says(memory));
        QVERIFY(says(rows));
        QVERIFY(says(domains));
        QVERIFY(says(list));
        QVERIFY(says(opened));
        QVERIFY(take(memoryById(*database, MemoryId { 3 })));
    }
    for (const char *name : { "read", "pread", "pread64" })
        vfs->xSetSystemCall(vfs, name, nullptr);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_Faults)
#include "tst_faults.moc"
