// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/recordfields.h"

#include <QCoreApplication>

namespace waymark::exchange {

namespace {

struct WaymarkText
{
    Q_DECLARE_TR_FUNCTIONS(WaymarkText)
};

} // namespace

FieldWriter &FieldWriter::text(QLatin1StringView key, const QString &value)
{
    return value.isEmpty() ? *this : always(key, value);
}

FieldWriter &FieldWriter::time(QLatin1StringView key, const QDateTime &value)
{
    return value.isValid() ? always(key, value.toUTC().toString(Qt::ISODateWithMs)) : *this;
}

FieldWriter &FieldWriter::date(QLatin1StringView key, const std::optional<QDate> &value)
{
    return value ? always(key, value->toString(Qt::ISODate)) : *this;
}

FieldWriter &FieldWriter::number(QLatin1StringView key, const std::optional<double> &value)
{
    return value ? always(key, *value) : *this;
}

FieldWriter &FieldWriter::integer(QLatin1StringView key, const std::optional<qint64> &value)
{
    return value ? always(key, *value) : *this;
}

FieldWriter &FieldWriter::boolean(QLatin1StringView key, const std::optional<bool> &value)
{
    return value ? always(key, *value) : *this;
}

FieldWriter &FieldWriter::object(QLatin1StringView key, const QJsonObject &value)
{
    return value.isEmpty() ? *this : always(key, value);
}

FieldWriter &FieldWriter::array(QLatin1StringView key, const QJsonArray &value)
{
    return value.isEmpty() ? *this : always(key, value);
}

FieldWriter &FieldWriter::always(QLatin1StringView key, const QJsonValue &value)
{
    m_object.insert(key, value);
    return *this;
}

QString FieldReader::text(QLatin1StringView key)
{
    const QJsonValue value = m_object.value(key);
    if (has(key) && !value.isString())
        complain(WaymarkText::tr("The field “%1” must be a text."), key);
    return value.toString();
}

QDateTime FieldReader::time(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return {};
    QDateTime at = QDateTime::fromString(written, Qt::ISODateWithMs);
    if (at.timeSpec() == Qt::LocalTime) // without a zone: the format's times are UTC
        at.setTimeSpec(Qt::UTC);
    if (!at.isValid())
        complain(WaymarkText::tr("The field “%1” must be a time such as 2026-11-18T14:02:00.000Z."), key);
    return at.toUTC();
}

std::optional<QDate> FieldReader::date(QLatin1StringView key)
{
    const QString written = text(key);
    if (written.isEmpty())
        return std::nullopt;
    const QDate day = QDate::fromString(written, Qt::ISODate);
    if (!day.isValid())
        complain(WaymarkText::tr("The field “%1” must be a date such as 2026-11-18."), key);
    return day;
}

std::optional<double> FieldReader::number(QLatin1StringView key)
{
    if (!has(key))
        return std::nullopt;
    if (!m_object.value(key).isDouble())
        complain(WaymarkText::tr("The field “%1” must be a number."), key);
    return m_object.value(key).toDouble();
}

std::optional<qint64> FieldReader::integer(QLatin1StringView key)
{
    if (!has(key))
        return std::nullopt;
    const QJsonValue value = m_object.value(key);
    if (value.toInteger(0) != value.toInteger(1))
        complain(WaymarkText::tr("The field “%1” must be a whole number."), key);
    return value.toInteger();
}

bool FieldReader::boolean(QLatin1StringView key)
{
    if (has(key) && !m_object.value(key).isBool())
        complain(WaymarkText::tr("The field “%1” must be true or false."), key);
    return m_object.value(key).toBool();
}

QJsonObject FieldReader::object(QLatin1StringView key)
{
    if (has(key) && !m_object.value(key).isObject())
        complain(WaymarkText::tr("The field “%1” must be an object."), key);
    return m_object.value(key).toObject();
}

QJsonArray FieldReader::array(QLatin1StringView key)
{
    if (has(key) && !m_object.value(key).isArray())
        complain(WaymarkText::tr("The field “%1” must be a list."), key);
    return m_object.value(key).toArray();
}

QByteArray FieldReader::base64(QLatin1StringView key)
{
    auto decoded = QByteArray::fromBase64Encoding(text(key).toLatin1(), QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        complain(WaymarkText::tr("The field “%1” must be bytes in base64."), key);
    return decoded.decoded;
}

QStringList FieldReader::texts(QLatin1StringView key)
{
    QStringList list;
    for (const QJsonValue value : array(key)) {
        if (!value.isString())
            complain(WaymarkText::tr("The field “%1” must be a list of texts."), key);
        list.append(value.toString());
    }
    return list;
}

void FieldReader::demand(QLatin1StringView key)
{
    if (!has(key))
        complain(WaymarkText::tr("The field “%1” is missing."), key);
}

void FieldReader::complain(const QString &sentence, QLatin1StringView key)
{
    if (m_problem.isEmpty())
        m_problem = sentence.arg(key);
}

void FieldReader::complainOfChoice(QLatin1StringView key)
{
    complain(WaymarkText::tr("The field “%1” has a value that is not known."), key);
}

} // namespace waymark::exchange
