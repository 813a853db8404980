// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statement.h"

#include <QSqlError>

namespace waymark::storage {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

Statement::Statement(Database &database, const QString &sql)
    : m_database(database)
{
    if (auto query = database.prepared(sql))
        m_query = *query;
    else
        fail(query.error());
}

Statement::~Statement()
{
    if (m_query)
        m_query->finish();
}

Statement &Statement::operator<<(const QVariant &value)
{
    if (m_query)
        m_query->bindValue(m_bound++, value);
    return *this;
}

Statement &Statement::operator<<(const std::optional<QDate> &date)
{
    return *this << (date ? QVariant(date->toString(Qt::ISODate)) : QVariant());
}

Statement &Statement::operator<<(const QDateTime &time)
{
    return *this << (time.isValid() ? QVariant(timeText(time)) : QVariant());
}

bool Statement::step()
{
    if (m_error)
        return false;
    if (!m_started) {
        m_started = true;
        if (!m_query->exec()) {
            fail(m_database.errorOf(*m_query));
            return false;
        }
    }
    if (m_query->next())
        return true;
    if (m_query->lastError().isValid())
        fail(m_database.errorOf(*m_query));
    return false;
}

Result<void> Statement::run()
{
    if (!m_error && !m_query->exec())
        fail(m_database.errorOf(*m_query));
    m_started = true;
    m_bound = 0;
    return result();
}

Result<void> Statement::result() const
{
    if (m_error)
        return Unexpected(*m_error);
    return {};
}

qint64 Statement::lastInsertId() const
{
    return m_query->lastInsertId().toLongLong();
}

int Statement::affectedRows() const
{
    return m_query->numRowsAffected();
}

std::optional<QDate> Statement::date(int column) const
{
    if (isNull(column))
        return std::nullopt;
    return QDate::fromString(text(column), Qt::ISODate);
}

QDateTime Statement::time(int column) const
{
    if (isNull(column))
        return {};
    return QDateTime::fromString(text(column), Qt::ISODateWithMs).toUTC();
}

} // namespace waymark::storage
