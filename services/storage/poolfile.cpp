// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/poolfile.h"

#include "services/base/hash.h"
#include "services/base/log.h"
#include "services/storage/migrations.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <sqlite3.h>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("storage", text);
}

constexpr qint64 largestLog = 16 * 1024 * 1024;
/// Larger pools are checked in the background or on demand: reading a gigabyte before showing anything helps nobody.
constexpr qint64 largestCheckedAtOpening = 64 * 1024 * 1024;
constexpr QByteArrayView sqliteMagic("SQLite format 3\0", 16);

QString systemError()
{
    return QString::fromLocal8Bit(std::strerror(errno));
}

Error damaged(const QString &path, const QString &what)
{
    return { ErrorCode::Damaged, tr("The pool “%1” is damaged: %2. It was left as it is; restore a backup.").arg(path, what), what, path, 0 };
}

/// What a file that is no pool looks like, for the message.
QString looksLike(const QByteArray &head)
{
    if (head.isEmpty())
        return tr("it is empty");
    if (head.startsWith("\x89PNG"))
        return tr("it looks like a picture");
    if (head.startsWith("PK\x03\x04"))
        return tr("it looks like a ZIP archive");
    if (head.startsWith('{') || head.startsWith('['))
        return tr("it looks like JSON; import it instead");
    if (!head.contains('\0'))
        return tr("it looks like text");
    return tr("it is not a database");
}

Result<void> checkStructure(Database &database, const QString &path)
{
    Statement check(database, u"PRAGMA quick_check(1)"_s);
    if (!check.step())
        return Unexpected(damaged(path, check.result() ? tr("its structure cannot be read") : check.result().error().detail));
    if (check.text(0) != "ok"_L1)
        return Unexpected(damaged(path, check.text(0)));
    return {};
}

Result<void> syncFile(const QString &path, int flags)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), flags | O_CLOEXEC);
    if (descriptor < 0)
        return failure(ErrorCode::Io, tr("“%1” could not be written: %2.").arg(path, systemError()));
    const int code = ::fsync(descriptor);
    ::close(descriptor);
    if (code != 0)
        return failure(ErrorCode::Io, tr("“%1” could not be written: %2.").arg(path, systemError()));
    return {};
}

/// Creates an empty private file, so that nothing is ever readable by others in between. Errors: AlreadyExists, Io, DiskFull.
Result<void> createPrivateFile(const QString &path)
{
    const int descriptor = ::open(QFile::encodeName(path).constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        if (errno == EEXIST)
            return failure(ErrorCode::AlreadyExists, tr("“%1” exists already.").arg(path));
        return failure(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::Io, tr("“%1” could not be created: %2.").arg(path, systemError()));
    }
    ::close(descriptor);
    return {};
}

QString poolUuidSql()
{
    return u"INSERT INTO pool_meta(key, value) VALUES (?, ?)"_s;
}

} // namespace

Result<PoolInspection> inspectPool(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists() && !info.isSymLink())
        return failure(ErrorCode::NotFound, tr("The pool “%1” does not exist.").arg(path));
    if (info.isSymLink())
        return failure(ErrorCode::Refused, tr("“%1” is a symbolic link. Open the file that it points to.").arg(path));
    if (!info.isFile())
        return failure(ErrorCode::Refused, tr("“%1” is not a regular file.").arg(path));
    {
        // Read before any connection is open: closing this descriptor later would drop SQLite's locks.
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::Io, tr("“%1” could not be read: %2.").arg(path, file.errorString()));
        const QByteArray head = file.read(100);
        if (!head.startsWith(sqliteMagic))
            return failure(ErrorCode::NotAPool, tr("“%1” is not a pool: %2.").arg(path, looksLike(head)));
    }
    auto opened = Database::open(path, Database::Mode::ReadOnly);
    if (!opened)
        return Unexpected(opened.error().code == ErrorCode::Damaged || opened.error().code == ErrorCode::NotAPool ? damaged(path, opened.error().detail) : opened.error());
    Database &database = **opened;
    const auto id = database.scalar(u"PRAGMA application_id"_s);
    if (!id)
        return Unexpected(id.error().code == ErrorCode::Locked ? id.error() : damaged(path, id.error().detail));
    if (id->toInt() != poolApplicationId)
        return failure(ErrorCode::NotAPool, tr("“%1” is not a pool: it is the database of another program.").arg(path));
    PoolInspection inspection;
    WAYMARK_TRY_ASSIGN(inspection.schemaVersion, schemaVersion(database));
    inspection.newer = inspection.schemaVersion > currentSchemaVersion();
    inspection.older = inspection.schemaVersion < currentSchemaVersion();
    inspection.writable = info.isWritable() && QFileInfo(info.absolutePath()).isWritable();
    if (info.size() <= largestCheckedAtOpening)
        WAYMARK_TRY(checkStructure(database, path));
    if (!inspection.newer && !inspection.older) {
        const auto odd = foreignSchemaObjects(database);
        if (!odd)
            return Unexpected(damaged(path, odd.error().detail));
        if (!odd->isEmpty())
            return Unexpected(damaged(path, tr("its schema is not the one of this version (%1)").arg(odd->join(u", "_s))));
    }
    return inspection;
}

Result<void> PoolFile::create(const QString &path, const Clock &clock)
{
    WAYMARK_TRY(createPrivateFile(path));
    const auto fill = [&]() -> Result<void> {
        WAYMARK_TRY_ASSIGN(const auto database, Database::open(path, Database::Mode::ReadWrite));
        WAYMARK_TRY(database->execute("PRAGMA page_size=8192; BEGIN IMMEDIATE"));
        WAYMARK_TRY(migrate(*database));
        const std::pair<QString, QString> meta[] = { { u"uuid"_s, newUuid() },
                                                     { u"created"_s, timeText(clock.now()) },
                                                     { u"application_version"_s, QCoreApplication::applicationVersion() } };
        for (const auto &[key, value] : meta)
            WAYMARK_TRY((Statement(*database, poolUuidSql()) << key << value).run());
        return database->execute("COMMIT");
    };
    auto filled = fill();
    if (!filled) {
        QFile::remove(path);
        QFile::remove(path + u"-journal"_s);
    }
    return filled;
}

Result<std::unique_ptr<PoolFile>> PoolFile::open(const QString &path, const Clock &clock)
{
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(path));
    std::unique_ptr<PoolFile> pool(new PoolFile);
    pool->m_path = path;
    pool->m_lock = std::make_unique<PoolLock>(path);
    if (inspection.newer) {
        pool->m_readOnlyReason = tr("This pool was written by a newer version of Waymark (schema %1, this version knows %2). It is open for reading only.")
                                     .arg(inspection.schemaVersion)
                                     .arg(currentSchemaVersion());
    } else if (!inspection.writable) {
        pool->m_readOnlyReason = tr("The file or its folder cannot be written to. The pool is open for reading only.");
        if (inspection.older)
            return failure(ErrorCode::ReadOnly, tr("The pool “%1” needs an upgrade, but the file cannot be written to.").arg(path));
    }
    if (!pool->m_readOnlyReason.isEmpty()) {
        WAYMARK_TRY_ASSIGN(pool->m_database, Database::open(path, Database::Mode::ReadOnly));
        return pool;
    }
    WAYMARK_TRY_ASSIGN(pool->m_database, Database::open(path, Database::Mode::ReadWrite));
    // Inside the lock nobody closes the pool (which leaves WAL mode) at the same time.
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, pool->m_lock->acquire());
    WAYMARK_TRY_ASSIGN(const QVariant mode, pool->m_database->scalar(u"PRAGMA journal_mode=WAL"_s));
    if (mode.toString() != "wal"_L1)
        qCWarning(logStorage) << "the pool is not in WAL mode but" << mode.toString();
    WAYMARK_TRY(pool->migrateIfOlder(clock));
    return pool;
}

Result<std::unique_ptr<PoolFile>> PoolFile::openForReading(const QString &path, const Clock &clock)
{
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(path));
    if (inspection.older)
        return open(path, clock);
    std::unique_ptr<PoolFile> pool(new PoolFile);
    pool->m_path = path;
    pool->m_lock = std::make_unique<PoolLock>(path);
    pool->m_readOnlyReason = tr("The pool is open for reading only.");
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

Result<void> PoolFile::migrateIfOlder(const Clock &clock)
{
    WAYMARK_TRY_ASSIGN(const int version, schemaVersion(*m_database));
    if (version >= currentSchemaVersion())
        return {};
    WAYMARK_TRY_ASSIGN(m_migrationBackup, backup({}, clock));
    WAYMARK_TRY(m_database->execute("BEGIN IMMEDIATE"));
    auto migrated = migrate(*m_database);
    if (migrated)
        migrated = m_database->execute("COMMIT");
    if (!migrated)
        m_database->execute("ROLLBACK");
    return migrated;
}

Result<void> PoolFile::checkpoint(bool now)
{
    if (isReadOnly())
        return {};
    const QFileInfo log(m_path + u"-wal"_s);
    if (log.size() == 0 || (!now && log.size() < largestLog))
        return {};
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, m_lock->acquire());
    WAYMARK_TRY(m_database->scalar(u"PRAGMA wal_checkpoint(PASSIVE)"_s));
    return {};
}

Result<QString> PoolFile::backup(const QString &target, const Clock &clock)
{
    QString path = target;
    if (path.isEmpty()) {
        const QFileInfo info(m_path);
        const QString stem = info.absolutePath() + u'/' + info.completeBaseName() + u".backup-"_s + clock.now().toString(u"yyyyMMdd-HHmmss"_s);
        path = stem + u".waymark"_s;
        for (int i = 2; QFile::exists(path); ++i)
            path = stem + u'-' + QString::number(i) + u".waymark"_s;
    }
    if (QFileInfo::exists(path))
        return failure(ErrorCode::AlreadyExists, tr("“%1” exists already.").arg(path));
    // The final name appears only when the copy is whole, checked and on the disk.
    const QString temporary = path + u".part-"_s + newUuid().left(8);
    const auto write = [&]() -> Result<void> {
        WAYMARK_TRY(createPrivateFile(temporary));
        WAYMARK_TRY((Statement(*m_database, u"VACUUM INTO ?"_s) << temporary).run());
        {
            WAYMARK_TRY_ASSIGN(const auto copy, Database::open(temporary, Database::Mode::ReadOnly));
            WAYMARK_TRY(checkStructure(*copy, temporary));
        }
        WAYMARK_TRY(syncFile(temporary, O_RDONLY));
        // link() refuses an existing target, rename() would replace it.
        if (::link(QFile::encodeName(temporary).constData(), QFile::encodeName(path).constData()) != 0)
            return failure(ErrorCode::Io, tr("“%1” could not be written: %2.").arg(path, systemError()));
        return syncFile(QFileInfo(path).absolutePath(), O_RDONLY | O_DIRECTORY);
    };
    const auto written = write();
    QFile::remove(temporary);
    if (!written)
        return Unexpected(written.error());
    return path;
}

Result<QString> PoolFile::restore(const QString &from, const Clock &clock)
{
    if (isReadOnly())
        return failure(ErrorCode::ReadOnly, m_readOnlyReason);
    if (QFileInfo(from).canonicalFilePath() == QFileInfo(m_path).canonicalFilePath())
        return failure(ErrorCode::InvalidArgument, tr("A pool cannot be restored from itself."));
    WAYMARK_TRY_ASSIGN(const PoolInspection inspection, inspectPool(from));
    if (inspection.newer)
        return failure(ErrorCode::SchemaTooNew, tr("“%1” was written by a newer version of Waymark and cannot be restored here.").arg(from));
    WAYMARK_TRY_ASSIGN(const QString saved, backup({}, clock));
    WAYMARK_TRY_ASSIGN(const PoolLock::Held held, m_lock->acquire());
    WAYMARK_TRY_ASSIGN(const auto source, Database::open(from, Database::Mode::ReadOnly));
    sqlite3_backup *copy = sqlite3_backup_init(m_database->handle(), "main", source->handle(), "main");
    if (!copy)
        return Unexpected(m_database->lastError(u"restore"_s));
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(copy, -1);
        if (code == SQLITE_BUSY || code == SQLITE_LOCKED)
            sqlite3_sleep(10);
    } while (code == SQLITE_OK || code == SQLITE_BUSY || code == SQLITE_LOCKED);
    const int finished = sqlite3_backup_finish(copy);
    if (code != SQLITE_DONE || finished != SQLITE_OK)
        return Unexpected(m_database->lastError(u"restore"_s));
    WAYMARK_TRY(migrateIfOlder(clock));
    return saved;
}

Result<void> PoolFile::quickCheck()
{
    return checkStructure(*m_database, m_path);
}

} // namespace waymark::storage
