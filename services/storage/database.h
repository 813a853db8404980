// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QHash>
#include <QSqlDatabase>
#include <QSqlQuery>

#include <functional>
#include <memory>

struct sqlite3;

namespace waymark::storage {

/// One connection to a pool, opened by the recipe of reliability.md 1.1: no symlink, defensive, untrusted schema, foreign
/// keys, synchronous FULL, no memory map, no automatic checkpoint and none on close.
/// Thread: the one that opened it; interrupt() from any.
/// Owns: the connection and its prepared statements.
class Database final
{
    Q_DISABLE_COPY_MOVE(Database)

public:
    enum class Mode { ReadWrite,
        ReadOnly,
        Memory };

    /// Opens what is there; never creates a file. Errors: NotFound, Refused (a symlink, or no regular file), Io, NotAPool, Damaged.
    static Result<std::unique_ptr<Database>> open(const QString &path, Mode mode);
    /// An empty database in RAM, for tests and for comparing schemas.
    static Result<std::unique_ptr<Database>> openInMemory();
    ~Database();

    QString path() const { return m_path; }
    bool isReadOnly() const { return m_mode == Mode::ReadOnly; }

    /// Runs a script of any number of statements, one after the other, literals and comments included.
    Result<void> execute(QByteArrayView script);
    /// First column of the first row; a null variant without one.
    Result<QVariant> scalar(const QString &sql);

    /// A prepared statement, kept for the next use of the same text. Reset before it is handed out.
    Result<QSqlQuery *> prepared(const QString &sql);

    /// Makes a running query end with ErrorCode::Cancelled.
    void interrupt() const;

    sqlite3 *handle() const { return m_handle; }
    /// The last error of the connection as ours; `doing` says what was tried, for the log.
    Error lastError(const QString &doing) const;
    Error errorOf(const QSqlQuery &query) const;

private:
    Database() = default;
    static Result<std::unique_ptr<Database>> openAs(const QString &name, const QString &path, Mode mode);
    Result<void> configure();

    QString m_path;
    Mode m_mode = Mode::ReadWrite;
    QString m_connection;
    sqlite3 *m_handle = nullptr;
    QHash<QString, std::shared_ptr<QSqlQuery>> m_prepared;
};

/// Maps a result code of SQLite (extended or not) to one of ours, with the sentence for the user.
Error sqliteError(int code, const QString &detail);

} // namespace waymark::storage
