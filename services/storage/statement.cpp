// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSqlError>

#include <algorithm>

namespace waymark::storage {

QString timeText(const QDateTime &time)
{
    return time.toUTC().toString(Qt::ISODateWithMs);
}

QString storableText(const QString &text)
{
    if (text.isNull())
        return QString(QLatin1StringView(""));
    const auto isForbidden = [](QChar c) { return c.unicode() >= 0xfffe; };
    if (!text.startsWith(QChar(QChar::ByteOrderMark)) && text.isValidUtf16() && std::none_of(text.begin(), text.end(), isForbidden))
        return text;
    QString clean;
    clean.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QChar::ByteOrderMark && clean.isEmpty())
            continue;
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            clean += c;
            clean += text.at(++i);
        } else {
            clean += c.isSurrogate() || isForbidden(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    }
    return clean;
}

namespace {

QJsonValue storableJsonValue(const QJsonValue &value)
{
    if (value.isString())
        return storableText(value.toString());
    if (value.isArray()) {
        QJsonArray array;
        const QJsonArray source = value.toArray();
        for (const QJsonValue &item : source)
            array.append(storableJsonValue(item));
        return array;
    }
    if (!value.isObject())
        return value;
    QJsonObject object;
    const QJsonObject source = value.toObject();
    for (auto it = source.begin(); it != source.end(); ++it)
        object.insert(storableText(it.key()), storableJsonValue(*it));
    return object;
}

} // namespace

QByteArray storableJson(const QJsonObject &object)
{
    const QByteArray json = QJsonDocument(object).toJson(QJsonDocument::Compact);
    // What storableText() is about shows in UTF-8 as one of these; lone surrogates are written as escapes.
    const bool isPlain = !json.contains("\xef\xbb\xbf") && !json.contains("\xef\xbf") && !json.contains("\\ud");
    return isPlain ? json : QJsonDocument(storableJsonValue(object).toObject()).toJson(QJsonDocument::Compact);
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
    m_query->bindValue(m_bound++, storableValue(value));
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
