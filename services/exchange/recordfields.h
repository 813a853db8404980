// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace waymark::exchange {

/// An object under construction: what is empty is left out.
class FieldWriter
{
public:
    FieldWriter &text(QLatin1StringView key, const QString &value);
    FieldWriter &time(QLatin1StringView key, const QDateTime &value);
    FieldWriter &date(QLatin1StringView key, const std::optional<QDate> &value);
    FieldWriter &number(QLatin1StringView key, const std::optional<double> &value);
    FieldWriter &integer(QLatin1StringView key, const std::optional<qint64> &value);
    FieldWriter &boolean(QLatin1StringView key, const std::optional<bool> &value);
    FieldWriter &object(QLatin1StringView key, const QJsonObject &value);
    FieldWriter &array(QLatin1StringView key, const QJsonArray &value);
    /// Kept when empty too: what is absent would be made from other fields at import.
    FieldWriter &always(QLatin1StringView key, const QJsonValue &value);

    QJsonObject done() const { return m_object; }

private:
    QJsonObject m_object;
};

/// The fields of an object, each with its type. The first one that is wrong is remembered; null counts as absent.
class FieldReader
{
public:
    /// The object outlives the reader.
    explicit FieldReader(const QJsonObject &object)
        : m_object(object)
    {
    }

    bool has(QLatin1StringView key) const { return !m_object.value(key).isNull() && m_object.contains(key); }
    /// A translated sentence that names the field; empty while all are well.
    QString problem() const { return m_problem; }

    QString text(QLatin1StringView key);
    QDateTime time(QLatin1StringView key); ///< UTC; invalid when absent
    std::optional<QDate> date(QLatin1StringView key);
    std::optional<double> number(QLatin1StringView key);
    std::optional<qint64> integer(QLatin1StringView key);
    bool boolean(QLatin1StringView key);
    QJsonObject object(QLatin1StringView key);
    QJsonArray array(QLatin1StringView key);
    QByteArray base64(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);

    /// One of the names of an enumeration; `absent` when there is none.
    template <typename Enum>
    Enum choice(QLatin1StringView key, std::optional<Enum> (*fromName)(QStringView), Enum absent)
    {
        if (!has(key))
            return absent;
        const auto value = fromName(text(key));
        if (!value)
            complainOfChoice(key);
        return value.value_or(absent);
    }

    void demand(QLatin1StringView key);

private:
    void complain(const QString &sentence, QLatin1StringView key);
    void complainOfChoice(QLatin1StringView key);

    const QJsonObject &m_object;
    QString m_problem;
};

} // namespace waymark::exchange
