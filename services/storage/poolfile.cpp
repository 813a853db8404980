// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poolfile.h"

#include "services/base/hash.h"
#include "services/base/log.h"
#include "services/storage/migrations.h"
#include "services/storage/newfile.h"
#include "services/storage/statement.h"
#include "services/storage/statementwatch.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <chrono>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr qint64 largestLog = 16 * 1024 * 1024;
constexpr qint64 pageSize = 8192; // of the pools that create() makes
/// Larger pools are checked in the background or on demand: reading a gigabyte before showing anything helps nobody.
constexpr qint64 largestCheckedAtOpening = 64 * 1024 * 1024;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

Error damaged(const QString &path, const QString &what, const QString &detail = {})
{
    return { ErrorCode::Damaged, Tr::tr("The pool “%1” is damaged: %2. It was left as it is; restore a backup.").arg(path, what), detail, path, 0 };
}

/// What a file that is no pool looks like, for the message.
QString looksLike(const QByteArray &head)
{
    if (head.isEmpty())
        return Tr::tr("it is empty");
    if (head.startsWith("\x89PNG"))
        return Tr::tr("it looks like a picture");
    if (head.startsWith("PK\x03\x04"))
        return Tr::tr("it looks like a ZIP archive");
    if (head.startsWith('{') || head.startsWith('['))
        return Tr::tr("it looks like JSON; import it instead");
    if (!head.contains('\0'))
        return Tr::tr("it looks like text");
    return Tr::tr("it is not a database");
}

/// What says that the file itself is broken, in words for the person: SQLite's are for the log. Every other error (busy, a disk
/// that cannot be read) stays what it is.
Error asDamage(const QString &path, Error error)
{
    if (error.code == ErrorCode::Damaged || error.code == ErrorCode::NotAPool)
        return damaged(path, Tr::tr("its structure cannot be read"), error.detail);
    error.file = path;
    return error;
}

QByteArray headOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.read(100) : QByteArray();
}

/// A connection for looking only. SQLite opens the file before anybody else does: closing any other descriptor of a pool that
/// this process has open would drop its locks.
Result<std::unique_ptr<Database>> openToLook(const QString &path, bool writable)
{
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    if (!opened && opened.error().code == ErrorCode::ReadOnly) {
        // A change of the header was cut off, and rolling it back needs writing. Nobody has the file open, or it would not
        // have to be rolled back, so that reading it by other means is safe here.
        if (headOf(path).mid(68, 4) != QByteArrayView("WMRK"))
            return failure(ErrorCode::NotAPool, Tr::tr("“%1” is not a pool: %2.").arg(path, Tr::tr("it is the database of another program")));
        if (!writable)
            return failure(ErrorCode::ReadOnly, Tr::tr("The pool “%1” was not closed properly and has to be opened for writing once.").arg(path), opened.error().detail);
        {
            WAYMARK_TRY_ASSIGN(const auto recovering, Database::open(path, Database::Mode::ReadWrite));
            WAYMARK_TRY(recovering->scalar(u"PRAGMA user_version"_s));
        }
        opened = Database::open(path, Database::Mode::ReadOnly);
    }
    if (opened)
        return opened;
    if (opened.error().code == ErrorCode::NotAPool) {
        // No connection can be at work on what is no database.
        const QByteArray head = headOf(path);
        if (!head.startsWith(sqliteMagic))
            return failure(ErrorCode::NotAPool, Tr::tr("“%1” is not a pool: %2.").arg(path, looksLike(head)));
    }
    return Unexpected(asDamage(path, opened.error()));
}

/// A cut in the middle of the last page is all that SQLite does not see. While a log waits to be copied it says nothing.
Result<void> checkLength(Database &database, const QString &path)
{
    for (const auto ending : { "-wal"_L1, "-journal"_L1 }) {
        if (QFileInfo(path + ending).size() > 0)
            return {};
    }
    WAYMARK_TRY_ASSIGN(const QVariant page, database.scalar(u"PRAGMA page_size"_s));
    if (page.toLongLong() <= 0 || QFileInfo(path).size() % page.toLongLong() != 0)
        return Unexpected(damaged(path, Tr::tr("its end is missing")));
    return {};
}

Result<void> refuseForeign(const QString &path, const QStringList &objects)
{
    if (objects.isEmpty())
        return {};
    return Unexpected(damaged(path, Tr::tr("its schema is not the one of this version (%1)").arg(objects.join(u", "_s))));
}

int noteLogPages(void *pages, sqlite3 *, const char *, int count)
{
    *static_cast<int *>(pages) = count;
    return SQLITE_OK;
}

} // namespace

Result<void> checkStructure(Database &database, const QString &path)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    if (!check.step())
        return Unexpected(check.result() ? damaged(path, Tr::tr("its structure cannot be read")) : asDamage(path, check.result().error()));
    if (check.text(0) != "ok"_L1)
        return Unexpected(damaged(path, Tr::tr("its structure is broken"), check.text(0)));
    return {};
}

Result<PoolInspection> inspectPool(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return failure(ErrorCode::NotFound, Tr::tr("The pool “%1” does not exist.").arg(path));
    if (info.isSymLink())
        return failure(ErrorCode::Refused, Tr::tr("“%1” is a symbolic link. Open the file that it points to.").arg(path));
    if (!info.isFile())
        return failure(ErrorCode::Refused, Tr::tr("“%1” is not a regular file.").arg(path));
    PoolInspection inspection;
    inspection.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    WAYMARK_TRY_ASSIGN(const auto opened, openToLook(path, inspection.writable));
    Database &database = *opened;
    const auto id = database.scalar(u"PRAGMA application_id"_s);
    if (!id)
        return Unexpected(asDamage(path, id.error()));
    if (id->toInt() != poolApplicationId)
        return failure(ErrorCode::NotAPool, Tr::tr("“%1” is not a pool: %2.").arg(path, info.size() == 0 ? Tr::tr("it is empty") : Tr::tr("it is the database of another program")));
    WAYMARK_TRY_ASSIGN(inspection.schemaVersion, schemaVersion(database));
    if (inspection.schemaVersion < 1)
        return Unexpected(damaged(path, Tr::tr("it has no schema version")));
    inspection.newer = inspection.schemaVersion > currentSchemaVersion();
    inspection.older = inspection.schemaVersion < currentSchemaVersion();
    WAYMARK_TRY(checkLength(database, path));
    if (info.size() <= largestCheckedAtOpening)
        WAYMARK_TRY(checkStructure(database, path));
    // An older one is compared when it is migrated.
    const auto odd = inspection.newer ? triggersAndViews(database) : inspection.older ? Result<QStringList>(QStringList()) : foreignSchemaObjects(database);
    if (!odd)
        return Unexpected(asDamage(path, odd.error()));
    WAYMARK_TRY(refuseForeign(path, *odd));
    return inspection;
}

Result<void> PoolFile::create(const QString &path, const Clock &clock)
{
    WAYMARK_TRY(createPrivateFile(path));
    const auto fill = [&]() -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto database, Database::open(path, Database::Mode::ReadWrite));
        WAYMARK_TRY(database->execute(QByteArray("PRAGMA page_size=" + QByteArray::number(pageSize) + "; BEGIN IMMEDIATE")));
        WAYMARK_TRY(migrate(*database));
        const std::pair<QString, QString> meta[] = { { u"uuid"_s, newUuid() },
                                                     { u"created"_s, timeText(clock.now()) },
                                                     { u"application_version"_s, QCoreApplication::applicationVersion() } };
        for (const auto &[key, value] : meta)
            WAYMARK_TRY(writePoolMeta(*database, key, value));
        return database->execute("COMMIT");
    };
    auto filled = fill();
    if (!filled) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    return filled;
}

Result<std::unique_ptr<PoolFile>> PoolFile::open(const QString &path, const Clock &clock, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(path));
    std::unique_ptr<PoolFile> pool(new PoolFile);
    pool->m_path = path;
    pool->m_lock = std::make_unique<PoolLock>(path);
    if (inspection.newer) {
        pool->m_readOnlyReason = Tr::tr("This pool was written by a newer version of Waymark (schema %1, this version knows %2). It is open for reading only.")
                                     .arg(inspection.schemaVersion)
                                     .arg(currentSchemaVersion());
    } else if (!inspection.writable) {
        pool->m_readOnlyReason = Tr::tr("The file or its folder cannot be written to. The pool is open for reading only.");
        if (inspection.older)
            return failure(ErrorCode::ReadOnly, Tr::tr("The pool “%1” needs an upgrade, but the file cannot be written to.").arg(path));
    }
    if (!pool->m_readOnlyReason.isEmpty()) {
        WAYMARK_TRY_ASSIGN(pool->m_database, Database::open(path, Database::Mode::ReadOnly));
        return pool;
    }
    WAYMARK_TRY_ASSIGN(pool->m_database, Database::open(path, Database::Mode::ReadWrite));
    // Inside the lock nobody closes the pool (which leaves WAL mode) at the same time.
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, pool->m_lock->acquire());
    WAYMARK_TRY_ASSIGN(const QVariant mode, pool->m_database->scalar(u"PRAGMA journal_mode=WAL"_s));
    sqlite3_wal_hook(pool->m_database->handle(), &noteLogPages, &pool->m_logPages);
    if (mode.toString() != "wal"_L1)
        qCWarning(logStorage) << "the pool is not in WAL mode but" << mode.toString();
    WAYMARK_TRY(pool->migrateIfOlder(clock, hooks));
    return pool;
}

Result<std::unique_ptr<PoolFile>> PoolFile::openForReading(const QString &path, const Clock &clock, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(path));
    std::unique_ptr<PoolFile> pool(new PoolFile);
    if (inspection.older) {
        WAYMARK_TRY_ASSIGN(const auto migrated, open(path, clock, hooks));
        pool->m_migrationBackup = migrated->migrationBackup();
    }
    pool->m_path = path;
    pool->m_lock = std::make_unique<PoolLock>(path);
    pool->m_readOnlyReason = Tr::tr("The pool is open for reading only.");
    WAYMARK_TRY_ASSIGN(pool->m_database, Database::open(path, Database::Mode::ReadOnly));
    return pool;
}

PoolFile::~PoolFile()
{
    if (m_database)
        close();
}

void PoolFile::close()
{
    if (!isReadOnly()) {
        // The closed pool is whole in its one file: everything into it, no log beside it, no lock file. Another process that
        // has it open keeps the log, and does this when it is the last.
        if (auto held = m_lock->acquire(std::chrono::seconds(2))) {
            const auto emptied = m_database->scalar(u"PRAGMA wal_checkpoint(TRUNCATE)"_s);
            const bool complete = emptied && emptied->toInt() == 0;
            m_database->execute("PRAGMA busy_timeout=0");
            const auto mode = complete ? m_database->scalar(u"PRAGMA journal_mode=DELETE"_s) : Result<QVariant>(QVariant());
            if (mode && mode->toString() == "delete"_L1)
                m_lock->removeFile();
            m_database.reset();
        }
    }
    m_database.reset();
}

Result<void> PoolFile::migrateIfOlder(const Clock &clock, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const int version, schemaVersion(*m_database));
    if (version >= currentSchemaVersion())
        return {};
    const auto cancelled = [] { return failure(ErrorCode::Cancelled, Tr::tr("Opening was cancelled. The pool is as it was.")); };
    auto saved = backup({}, clock, hooks);
    if (!saved && saved.error().code == ErrorCode::Cancelled)
        return cancelled();
    WAYMARK_TRY_ASSIGN(m_migrationBackup, std::move(saved));
    WAYMARK_TRY(m_database->execute("BEGIN IMMEDIATE"));
    ProgressTeller(hooks).tellNow({ 0, -1, Tr::tr("Upgrading the pool") });
    const auto upgrade = [&]() -> Result<void> {
        const StatementWatch watch(*m_database, hooks.cancel);
        WAYMARK_TRY(migrate(*m_database));
        WAYMARK_TRY_ASSIGN(const QStringList odd, foreignSchemaObjects(*m_database));
        WAYMARK_TRY(refuseForeign(m_path, odd));
        return m_database->execute("COMMIT");
    };
    auto migrated = upgrade();
    if (migrated)
        return {};
    m_database->execute("ROLLBACK");
    if (migrated.error().code != ErrorCode::Cancelled)
        return migrated;
    // Nothing was changed, so that there is nothing to keep.
    QFile::remove(std::exchange(m_migrationBackup, {}));
    return cancelled();
}

Result<void> PoolFile::checkpoint(bool now)
{
    if (isReadOnly())
        return {};
    // Pages, not the length of the file: a log that was copied is written again from its beginning and stays as long as it was.
    if (now ? QFileInfo(m_path + u"-wal"_s).size() == 0 : m_logPages * pageSize < largestLog)
        return {};
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, m_lock->acquire());
    WAYMARK_TRY(m_database->scalar(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
    return {};
}

Result<void> writePoolMeta(Database &database, const QString &key, const QString &value)
{
    return (Statement(database, u"INSERT INTO pool_meta(key, value) VALUES (?, ?) ON CONFLICT(key) DO UPDATE SET value = excluded.value"_s) << key << value).run();
}

Result<void> PoolFile::quickCheck()
{
    return checkStructure(*m_database, m_path);
}

} // namespace waymark::storage
