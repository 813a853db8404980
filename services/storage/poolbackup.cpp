// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Copies of a pool and their way back.

#include "services/base/hash.h"
#include "services/base/log.h"
#include "services/storage/migrations.h"
#include "services/storage/newfile.h"
#include "services/storage/poolfile.h"
#include "services/storage/statement.h"
#include "services/storage/statementwatch.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr int pagesInOneStep = 256;
constexpr auto longestWait = std::chrono::seconds(5);

QString backupName(const QString &pool, const Clock &clock)
{
    const QFileInfo info(pool);
    const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".backup-"_s + clock.now().toString(u"yyyyMMdd-HHmmss"_s);
    QString path = stem + u".waymark"_s;
    for (int i = 2; isThere(path); ++i)
        path = stem + u'-' + QString::number(i) + u".waymark"_s;
    return path;
}

/// Of what is in use, in bytes: about the length of a copy.
Result<qint64> sizeInUse(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant pages, database.scalar(u"PRAGMA page_count"_s));
    WAYMARK_TRY_ASSIGN(const QVariant free, database.scalar(u"PRAGMA freelist_count"_s));
    WAYMARK_TRY_ASSIGN(const QVariant size, database.scalar(u"PRAGMA page_size"_s));
    return (pages.toLongLong() - free.toLongLong()) * size.toLongLong();
}

Unexpected backupCancelled()
{
    return failure(ErrorCode::Cancelled, Tr::tr("The backup was cancelled. No file was written."));
}

Result<void> writeCopy(Database &database, const QString &temporary, const WorkHooks &hooks)
{
    ProgressTeller teller(hooks);
    WAYMARK_TRY_ASSIGN(const qint64 total, sizeInUse(database));
    const auto progress = [&, total](qint64 done, const QString &stage) { return Progress { qMin(done, total), total, stage, Progress::Unit::Bytes }; };
    WAYMARK_TRY(createPrivateFile(temporary));
    teller.tellNow(progress(0, Tr::tr("Copying the pool")));
    {
        const StatementWatch watch(database, hooks.cancel, [&] {
            if (teller.isDue())
                teller.tell(progress(QFileInfo(temporary).size(), Tr::tr("Copying the pool")));
        });
        WAYMARK_TRY((Statement(database, u"VACUUM INTO ?"_s) << temporary).run());
    }
    teller.tellNow(progress(total, Tr::tr("Checking the copy")));
    {
        WAYMARK_TRY_ASSIGN(const auto copy, Database::open(temporary, Database::Mode::ReadOnly));
        const StatementWatch watch(*copy, hooks.cancel);
        WAYMARK_TRY(checkStructure(*copy, temporary));
    }
    return syncFile(temporary);
}

} // namespace

Result<QString> backupPool(Database &database, const QString &target, const Clock &clock, const WorkHooks &hooks)
{
    const QString path = target.isEmpty() ? backupName(database.path(), clock) : target;
    if (isThere(path))
        return failure(ErrorCode::AlreadyExists, Tr::tr("“%1” exists already.").arg(path));
    if (hooks.cancel.isCancelled())
        return backupCancelled();
    // The final name appears only when the copy is whole, checked and on the disk.
    const QString temporary = path + u".part-"_s + newUuid().left(8);
    const auto write = [&]() -> Result<void> {
        WAYMARK_TRY(writeCopy(database, temporary, hooks));
        if (hooks.cancel.isCancelled())
            return backupCancelled();
        WAYMARK_TRY(renameTo(temporary, path));
        return syncFolderOf(path);
    };
    const auto written = write();
    QFile::remove(temporary);
    QFile::remove(temporary + u"-journal"_s); // SQLite leaves it when the disk fills up
    if (!written && written.error().code == ErrorCode::Cancelled)
        return backupCancelled();
    if (!written)
        return Unexpected(written.error());
    return path;
}

Result<QString> PoolFile::backup(const QString &target, const Clock &clock, const WorkHooks &hooks)
{
    return backupPool(*m_database, target, clock, hooks);
}

Result<QString> PoolFile::restore(const QString &from, const Clock &clock, const WorkHooks &hooks)
{
    auto saved = replaceBy(from, clock, hooks);
    if (!saved && saved.error().code == ErrorCode::Cancelled)
        return failure(ErrorCode::Cancelled, Tr::tr("Restoring was cancelled. The pool is as it was."));
    return saved;
}

Result<QString> PoolFile::replaceBy(const QString &from, const Clock &clock, const WorkHooks &hooks)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly, m_readOnlyReason);
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A pool cannot be restored from itself."));
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(from));
    if (inspection.newer)
        return failure(ErrorCode::SchemaTooNew, Tr::tr("“%1” was written by a newer version of Waymark and cannot be restored here.").arg(from));
    WAYMARK_TRY_ASSIGN(const auto source, Database::open(from, Database::Mode::ReadOnly));
    ProgressTeller teller(hooks);
    teller.tellNow({ 0, -1, Tr::tr("Checking the backup"), Progress::Unit::Bytes });
    {
        const StatementWatch watch(*source, hooks.cancel);
        WAYMARK_TRY(checkStructure(*source, from)); // opening checks small ones only
    }
    // Under the lock already, so that the backup holds all that is replaced.
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, m_lock->acquire());
    WAYMARK_TRY_ASSIGN(const qint64 ours, sizeInUse(*m_database));
    WAYMARK_TRY_ASSIGN(const qint64 theirs, sizeInUse(*source));
    WorkHooks ofBackup = hooks;
    if (hooks.progress)
        ofBackup.progress = [&](const Progress &part) { hooks.progress({ part.done, ours + theirs, part.stage, part.unit }); };
    WAYMARK_TRY_ASSIGN(const QString saved, backup({}, clock, ofBackup));
    const auto told = [&](qint64 bytes) { teller.tell({ qMin(ours + bytes, ours + theirs), ours + theirs, Tr::tr("Putting the backup in place"), Progress::Unit::Bytes }); };
    if (const auto replaced = replaceContent(*source, hooks.cancel, told); !replaced) {
        // Nothing was replaced, so that there is nothing to keep.
        if (replaced.error().code == ErrorCode::Cancelled)
            QFile::remove(saved);
        return Unexpected(replaced.error());
    }
    // From here on it is done, whoever would rather not have it.
    if (const auto migrated = migrateIfOlder(clock); !migrated) {
        WAYMARK_TRY_ASSIGN(const auto before, Database::open(saved, Database::Mode::ReadOnly));
        WAYMARK_TRY(replaceContent(*before, {}, [](qint64) {}));
        return Unexpected(migrated.error());
    }
    // Others who have the pool open see by this that their picture of it is gone.
    if (const auto noted = writePoolMeta(*m_database, u"restored"_s, timeText(clock.now())); !noted)
        qCWarning(logStorage) << "restore:" << noted.error().detail;
    return saved;
}

Result<void> PoolFile::replaceContent(Database &source, const CancelToken &cancel, const std::function<void(qint64)> &told)
{
    // One picture of the source for all steps: SQLite would begin again when somebody writes to it in between.
    WAYMARK_TRY_ASSIGN(const QVariant pageBytes, source.scalar(u"PRAGMA page_size"_s));
    WAYMARK_TRY(source.execute("BEGIN; SELECT count(*) FROM sqlite_schema"));
    const auto copyAll = [&]() -> Result<void> {
        sqlite3_backup *copy = sqlite3_backup_init(m_database->handle(), "main", source.handle(), "main");
        if (!copy)
            return Unexpected(m_database->lastError(u"restore"_s));
        // All steps are one transaction here, so that readers see the old pool or the new one.
        int code = SQLITE_OK;
        auto deadline = std::chrono::steady_clock::now() + longestWait;
        while (!cancel.isCancelled() && (code = sqlite3_backup_step(copy, pagesInOneStep)) != SQLITE_DONE) {
            const bool waits = code == SQLITE_BUSY || code == SQLITE_LOCKED;
            if (code == SQLITE_OK) {
                deadline = std::chrono::steady_clock::now() + longestWait;
                told((qint64(sqlite3_backup_pagecount(copy)) - sqlite3_backup_remaining(copy)) * pageBytes.toLongLong());
            } else if (!waits || std::chrono::steady_clock::now() > deadline) {
                break;
            } else {
                sqlite3_sleep(10);
            }
        }
        const bool isDone = code == SQLITE_DONE;
        const int finished = sqlite3_backup_finish(copy);
        if (isDone && finished == SQLITE_OK)
            return {};
        if (cancel.isCancelled() && (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED))
            return failure(ErrorCode::Cancelled, Tr::tr("Cancelled."));
        return Unexpected(sqliteError(finished != SQLITE_OK ? finished : code, u"restore"_s));
    };
    auto copied = copyAll();
    const auto ended = source.execute("COMMIT");
    if (!ended)
        qCWarning(logStorage) << "restore:" << ended.error().detail;
    return copied;
}

} // namespace waymark::storage
