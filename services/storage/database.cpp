// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/database.h"

#include "services/base/hash.h"
#include "services/base/log.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QSqlDriver>
#include <QSqlError>
#include <QUrl>

#include <sqlite3.h>

#include <sys/stat.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

constexpr int longestValue = 64 * 1024 * 1024; // bytes of one cell
constexpr int busyTimeoutMs = 5000;

Result<void> refuseOddFiles(const QString &path)
{
    struct stat info = {};
    if (::lstat(QFile::encodeName(path).constData(), &info) != 0)
        return failure(ErrorCode::NotFound, Tr::tr("The pool “%1” does not exist.").arg(path), QString::fromLocal8Bit(std::strerror(errno)));
    if (S_ISLNK(info.st_mode))
        return failure(ErrorCode::Refused, Tr::tr("“%1” is a symbolic link. Open the file that it points to.").arg(path));
    if (!S_ISREG(info.st_mode))
        return failure(ErrorCode::Refused, Tr::tr("“%1” is not a regular file.").arg(path));
    return {};
}

} // namespace

Error sqliteError(int code, const QString &detail)
{
    const auto make = [&](ErrorCode ours, const QString &message) {
        return Error { ours, message, detail + u" (SQLite "_s + QString::number(code) + u')', {}, 0 };
    };
    switch (code & 0xff) {
    case SQLITE_FULL:
        return make(ErrorCode::DiskFull, Tr::tr("The disk is full. Nothing of this change was stored; free some space and try again."));
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return make(ErrorCode::Locked, Tr::tr("The pool is in use by another program. Try again when it has finished."));
    case SQLITE_READONLY:
    case SQLITE_PERM:
        return make(ErrorCode::ReadOnly, Tr::tr("The pool cannot be written to."));
    case SQLITE_CORRUPT:
        return make(ErrorCode::Damaged, Tr::tr("The pool is damaged."));
    case SQLITE_NOTADB:
        return make(ErrorCode::NotAPool, Tr::tr("The file is not a pool."));
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
        // A full disk can show as a failed write too (ENOSPC on the shared memory or journal file).
        if (code == SQLITE_IOERR_WRITE || code == SQLITE_IOERR_SHMSIZE)
            return make(ErrorCode::DiskFull, Tr::tr("The pool could not be written: the disk may be full. Nothing of this change was stored."));
        return make(ErrorCode::Io, Tr::tr("The pool could not be read or written."));
    case SQLITE_CONSTRAINT:
        return make(ErrorCode::Conflict, Tr::tr("The change contradicts something else in the pool."));
    case SQLITE_INTERRUPT:
        return make(ErrorCode::Cancelled, Tr::tr("Cancelled."));
    case SQLITE_TOOBIG:
        return make(ErrorCode::LimitExceeded, Tr::tr("A field is larger than 64 MiB."));
    default:
        return make(ErrorCode::Internal, Tr::tr("The pool did not accept the request."));
    }
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Mode mode)
{
    WAYMARK_TRY(refuseOddFiles(path));
    QUrl url = QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    const QString uri = QString::fromUtf8(url.toEncoded()) + (mode == Mode::ReadOnly ? u"?mode=ro"_s : u"?mode=rw"_s);
    return openAs(uri, path, mode);
}

Result<std::unique_ptr<Database>> Database::openInMemory()
{
    return openAs(u":memory:"_s, u":memory:"_s, Mode::Memory);
}

Result<std::unique_ptr<Database>> Database::openAs(const QString &name, const QString &path, Mode mode)
{
    std::unique_ptr<Database> database(new Database);
    database->m_path = path;
    database->m_mode = mode;
    database->m_connection = newUuid();
    QSqlDatabase connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, database->m_connection);
    connection.setDatabaseName(name);
    QString options = u"QSQLITE_OPEN_URI;QSQLITE_BUSY_TIMEOUT=%1"_s.arg(busyTimeoutMs);
    if (mode == Mode::ReadOnly)
        options += u";QSQLITE_OPEN_READONLY"_s;
    connection.setConnectOptions(options);
    if (!connection.open())
        return Unexpected(sqliteError(connection.lastError().nativeErrorCode().toInt(), connection.lastError().text()));
    database->m_handle = *static_cast<sqlite3 *const *>(connection.driver()->handle().constData());
    WAYMARK_TRY(database->configure());
    return database;
}

Result<void> Database::configure()
{
    sqlite3_extended_result_codes(m_handle, 1);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_handle, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_limit(m_handle, SQLITE_LIMIT_LENGTH, longestValue);
    // Checkpoints are ours (PoolWriter): two of them racing can lose part of a commit in this SQLite (reliability.md, finding 1).
    return execute("PRAGMA foreign_keys=ON; PRAGMA synchronous=FULL; PRAGMA mmap_size=0; PRAGMA cell_size_check=ON;"
                   "PRAGMA temp_store=MEMORY; PRAGMA wal_autocheckpoint=0;");
}

Database::~Database()
{
    m_prepared.clear();
    if (!m_connection.isEmpty()) {
        QSqlDatabase::database(m_connection, false).close();
        QSqlDatabase::removeDatabase(m_connection);
    }
}

Result<void> Database::execute(QByteArrayView script)
{
    const QByteArray text = script.toByteArray();
    const char *rest = text.constData();
    while (*rest) {
        sqlite3_stmt *statement = nullptr;
        int code = sqlite3_prepare_v2(m_handle, rest, -1, &statement, &rest);
        if (code != SQLITE_OK)
            return Unexpected(lastError(QString::fromUtf8(text.left(200))));
        if (!statement) // a comment or blanks at the end
            continue;
        do {
            code = sqlite3_step(statement);
        } while (code == SQLITE_ROW);
        const Error error = code == SQLITE_DONE ? Error() : lastError(QString::fromUtf8(sqlite3_sql(statement)));
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            return Unexpected(error);
    }
    return {};
}

Result<QVariant> Database::scalar(const QString &sql)
{
    WAYMARK_TRY_ASSIGN(QSqlQuery * query, prepared(sql));
    if (!query->exec())
        return Unexpected(errorOf(*query));
    QVariant value;
    if (query->next())
        value = query->value(0);
    query->finish();
    return value;
}

Result<QSqlQuery *> Database::prepared(const QString &sql)
{
    std::shared_ptr<QSqlQuery> &query = m_prepared[sql];
    if (!query) {
        query = std::make_shared<QSqlQuery>(QSqlDatabase::database(m_connection, false));
        query->setForwardOnly(true);
        if (!query->prepare(sql)) {
            const Error error = errorOf(*query);
            m_prepared.remove(sql);
            return Unexpected(error);
        }
    } else {
        query->finish();
    }
    return query.get();
}

void Database::interrupt() const
{
    sqlite3_interrupt(m_handle);
}

Error Database::lastError(const QString &doing) const
{
    return sqliteError(sqlite3_extended_errcode(m_handle), QString::fromUtf8(sqlite3_errmsg(m_handle)) + u": "_s + doing);
}

Error Database::errorOf(const QSqlQuery &query) const
{
    bool isNumber = false;
    int code = query.lastError().nativeErrorCode().toInt(&isNumber);
    if (!isNumber)
        code = sqlite3_extended_errcode(m_handle);
    return sqliteError(code, query.lastError().text() + u": "_s + query.lastQuery());
}

} // namespace waymark::storage
