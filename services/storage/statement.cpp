// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statement.h"

#include <QSqlError>

#include <algorithm>

namespace waymark::storage {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString storableText(const QString &text)
{
    const auto isForbidden = [](QChar c) { return c.unicode() >= 0xfffe; };
    if (text.isNull())
        return QString(QLatin1StringView(""));
    if (text.isValidUtf16() && std::none_of(text.begin(), text.end(), isForbidden))
        return text;
    QString clean = QString::fromUtf8(text.toUtf8());
    std::replace_if(clean.begin(), clean.end(), isForbidden, QChar(QChar::ReplacementCharacter));
    return clean;
}

QVariant storableValue(const QVariant &value)
{
    return value.typeId() == QMetaType::QString && !value.isNull() ? QVariant(storableText(value.toString())) : value;
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
    if (!m_query)
        return *this;
    QVariant stored = storableValue(value);
    // SQLite takes a byte order mark at the start for itself: the one put before it keeps the text's own.
    if (stored.typeId() == QMetaType::QString && stored.toString().startsWith(QChar(QChar::ByteOrderMark)))
        stored = QString(QChar(QChar::ByteOrderMark) + stored.toString());
    m_query->bindValue(m_bound++, stored);
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
