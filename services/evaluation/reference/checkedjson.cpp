// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/reference/checkedjson.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Reference)
};

} // namespace

CheckedJson::CheckedJson(QJsonValue value, QString place, QString &refusal)
    : m_value(std::move(value))
    , m_place(std::move(place))
    , m_refusal(&refusal)
{
}

CheckedJson CheckedJson::operator[](QLatin1StringView field) const
{
    if (!m_value.isObject())
        refuse(Tr::tr("an object is expected"));
    return CheckedJson(m_value.toObject().value(field), m_place + u'.' + field, *m_refusal);
}

QList<CheckedJson> CheckedJson::items(qsizetype count) const
{
    const QJsonArray array = m_value.toArray();
    if (!m_value.isArray())
        refuse(Tr::tr("an array is expected"));
    else if (count >= 0 && array.size() != count)
        refuse(Tr::tr("%1 items are expected, there are %2").arg(count).arg(array.size()));
    QList<CheckedJson> list;
    for (qsizetype i = 0; i < array.size(); ++i)
        list.append(CheckedJson(array.at(i), u"%1[%2]"_s.arg(m_place).arg(i), *m_refusal));
    return list;
}

QString CheckedJson::text() const
{
    if (m_value.toString().isEmpty())
        refuse(Tr::tr("a text is expected"));
    return m_value.toString();
}

QString CheckedJson::textOr(const QString &fallback) const
{
    return isMissing() ? fallback : text();
}

double CheckedJson::number() const
{
    if (!m_value.isDouble())
        refuse(Tr::tr("a number is expected"));
    return m_value.toDouble();
}

std::optional<double> CheckedJson::numberOrNull() const
{
    if (m_value.isNull())
        return std::nullopt;
    return number();
}

qint64 CheckedJson::count() const
{
    const qint64 count = m_value.toInteger(0);
    if (count <= 0)
        refuse(Tr::tr("a whole number above 0 is expected"));
    return count;
}

void CheckedJson::refuse(const QString &reason) const
{
    if (m_refusal->isEmpty())
        *m_refusal = Tr::tr("%1 at %2", "1: what is wrong, 2: a place in the document").arg(reason, m_place);
}

} // namespace waymark::evaluation
