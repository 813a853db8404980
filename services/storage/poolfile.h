// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/domain/workhooks.h"
#include "services/storage/database.h"
#include "services/storage/poollock.h"

#include <memory>

namespace waymark::storage {

/// What stands behind a path, found out by reading only.
struct PoolInspection
{
    int schemaVersion = 0;
    bool newer = false; ///< written by a newer program: read-only
    bool older = false; ///< needs a migration
    bool writable = true; ///< by the rights of file and folder
};

/// Errors: NotFound, Refused, NotAPool (says what it looks like), Damaged (says what is wrong), Io. Touches nothing, but for
/// a change that a crash cut off: that is rolled back.
Result<PoolInspection> inspectPool(const QString &path);

/// Looks at every page. Errors: Damaged with the first fault; Cancelled under a StatementWatch.
Result<void> checkStructure(Database &database, const QString &path);

/// A verified copy of the pool behind a connection of any kind: written beside the target, checked, synced, renamed into place,
/// mode 0600. With an empty target the name is made from the pool's and the time. Returns the path. Progress is in bytes.
/// Errors: AlreadyExists, DiskFull, Io; Cancelled, and then there is no file.
/// Thread: the connection's.
Result<QString> backupPool(Database &database, const QString &target, const Clock &clock, const WorkHooks &hooks = {});

Result<void> writePoolMeta(Database &database, const QString &key, const QString &value);

/// One pool opened for work: connection, lock and, at the end, the checkpoint that makes it one file again.
/// Thread: the one that opened it.
class PoolFile final
{
    Q_DISABLE_COPY_MOVE(PoolFile)

public:
    /// A new, empty pool, private to the user (0600). Errors: AlreadyExists, Io, DiskFull.
    static Result<void> create(const QString &path, const Clock &clock);

    /// Opens for writing where that is possible, else for reading; see isReadOnly() and readOnlyReason(). An older schema is
    /// migrated after a backup; the hooks are for that. Errors: those of inspectPool(), Locked, DiskFull; Cancelled, and then the
    /// pool is as it was, without a backup.
    static Result<std::unique_ptr<PoolFile>> open(const QString &path, const Clock &clock, const WorkHooks &hooks = {});
    /// For reading only, whatever the rights: several may be open beside a writer. An older schema must be migrated first and
    /// is opened for writing once to do so.
    static Result<std::unique_ptr<PoolFile>> openForReading(const QString &path, const Clock &clock, const WorkHooks &hooks = {});
    ~PoolFile();

    Database &database() { return *m_database; }
    PoolLock &lock() { return *m_lock; }
    QString path() const { return m_path; }
    bool isReadOnly() const { return m_database->isReadOnly(); }
    QString readOnlyReason() const { return m_readOnlyReason; } ///< translated, empty when writable
    QString migrationBackup() const { return m_migrationBackup; } ///< path of the backup made at opening, empty when none was needed

    /// Copies the log into the file when it holds more than 16 MiB, or `now`. Takes the lock. Every commit asks for the former.
    Result<void> checkpoint(bool now);

    /// See backupPool().
    Result<QString> backup(const QString &target, const Clock &clock, const WorkHooks &hooks = {});

    /// Replaces the content of this pool by that of another pool file, after a backup of this one. Returns the backup's path.
    /// Progress is in bytes. Cancelled before the new content is complete, it leaves the pool as it was, and no backup.
    Result<QString> restore(const QString &from, const Clock &clock, const WorkHooks &hooks = {});

    /// Full check of the file's structure; the message of the first fault.
    Result<void> quickCheck();

private:
    PoolFile() = default;
    Result<void> migrateIfOlder(const Clock &clock, const WorkHooks &hooks = {});
    /// `told` hears of the bytes that are in their place.
    Result<void> replaceContent(Database &source, const CancelToken &cancel, const std::function<void(qint64)> &told);
    Result<QString> replaceBy(const QString &from, const Clock &clock, const WorkHooks &hooks);
    void close();

    QString m_path;
    int m_logPages = 0; ///< in the log after the last commit, others' included
    std::unique_ptr<Database> m_database;
    std::unique_ptr<PoolLock> m_lock;
    QString m_readOnlyReason;
    QString m_migrationBackup;
};

} // namespace waymark::storage
