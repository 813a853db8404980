// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"

#include <QDateTime>
#include <QVariant>

#include <optional>

namespace waymark::storage {

/// One use of a prepared statement: bind in order, then run() or step() through the rows.
///   Statement s(db, u"SELECT title FROM memory WHERE id = ?"_s);
///   s << id.value;
///   while (s.step()) use(s.text(0));
///   WAYMARK_TRY(s.result());
/// An error is kept: every later call does nothing and result() returns it.
class Statement final
{
    Q_DISABLE_COPY_MOVE(Statement)

public:
    Statement(Database &database, const QString &sql);
    ~Statement();

    Statement &operator<<(const QVariant &value); ///< NULL when it holds nothing; a null QString is empty text
    Statement &operator<<(const QString &text) { return *this << QVariant(text); }
    Statement &operator<<(qint64 number) { return *this << QVariant(number); }
    Statement &operator<<(const std::optional<QDate> &date);
    Statement &operator<<(const QDateTime &time); ///< NULL when invalid

    /// The next row; false at the end and on error.
    bool step();
    /// For statements without rows.
    Result<void> run();
    Result<void> result() const;
    qint64 lastInsertId() const;
    int affectedRows() const;

    QVariant value(int column) const { return m_query->value(column); }
    QString text(int column) const { return m_query->value(column).toString(); }
    qint64 integer(int column) const { return m_query->value(column).toLongLong(); }
    QByteArray bytes(int column) const { return m_query->value(column).toByteArray(); }
    bool isNull(int column) const { return m_query->isNull(column); }
    std::optional<QDate> date(int column) const;
    QDateTime time(int column) const;

private:
    void fail(Error error) { m_error = std::move(error); }

    Database &m_database;
    QSqlQuery *m_query = nullptr;
    std::optional<Error> m_error;
    int m_bound = 0;
    bool m_started = false;
};

/// The text as the pool can hold it, so that what was written compares equal to what is read: no byte order mark at its start,
/// which SQLite and JSON take for themselves, and U+FFFD in the place of lone surrogates and of U+FFFE and U+FFFF, which they
/// mangle.
QString storableText(const QString &text);
/// Compact, and the same when it is read and written again.
QByteArray storableJson(const QJsonObject &object);
/// The same for a value that may be text.
QVariant storableValue(const QVariant &value);

/// The text form of times and dates in the pool.
QString timeText(const QDateTime &time);

} // namespace waymark::storage
