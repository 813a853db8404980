// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/formcheck.h"

#include "services/llm/safewords.h"
#include "services/text/json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

/// Walks object and schema together. The schema is ours and at most three levels deep, so that recursion ends.
class SchemaFit final
{
public:
    explicit SchemaFit(QString &fault)
        : m_fault(fault)
    {
    }

    std::optional<QJsonValue> value(const QJsonValue &value, const QJsonObject &schema, const QString &place);
    std::optional<QJsonObject> object(const QJsonObject &object, const QJsonObject &schema, const QString &place);

private:
    std::optional<QJsonArray> array(const QJsonArray &array, const QJsonObject &schema, const QString &place);

    QString &m_fault;
};

QStringList typesOf(const QJsonObject &schema)
{
    const QJsonValue type = schema.value("type"_L1);
    if (type.isString())
        return { type.toString() };
    QStringList types;
    for (const QJsonValue one : type.toArray())
        types.append(one.toString());
    return types;
}

bool isOfType(const QJsonValue &value, const QString &type)
{
    if (type == "string"_L1)
        return value.isString();
    if (type == "boolean"_L1)
        return value.isBool();
    if (type == "integer"_L1)
        return value.isDouble() && std::floor(value.toDouble()) == value.toDouble();
    if (type == "number"_L1)
        return value.isDouble();
    if (type == "array"_L1)
        return value.isArray();
    if (type == "object"_L1)
        return value.isObject();
    return type == "null"_L1 && value.isNull();
}

/// "a boolean", "an array or null"
QString inWords(const QStringList &types)
{
    QStringList words;
    for (const QString &type : types) {
        const bool hasVowel = type.startsWith(u'a') || type.startsWith(u'i') || type.startsWith(u'o');
        words.append(type == "null"_L1 ? type : (hasVowel ? u"an "_s : u"a "_s) + type);
    }
    return words.join(u" or "_s);
}

std::optional<QJsonValue> SchemaFit::value(const QJsonValue &value, const QJsonObject &schema, const QString &place)
{
    const QStringList types = typesOf(schema);
    if (!types.isEmpty() && std::none_of(types.begin(), types.end(), [&](const QString &type) { return isOfType(value, type); })) {
        m_fault = u"The property \"%1\" must be %2."_s.arg(place, inWords(types));
        return std::nullopt;
    }
    QJsonArray allowed = schema.value("enum"_L1).toArray();
    if (schema.contains("const"_L1))
        allowed = { schema.value("const"_L1) };
    if (!allowed.isEmpty() && !allowed.contains(value)) {
        m_fault = u"The property \"%1\" must be one of %2."_s.arg(place, QString::fromUtf8(text::canonicalJson(allowed)));
        return std::nullopt;
    }
    if (value.isObject())
        return object(value.toObject(), schema, place);
    if (value.isArray())
        return array(value.toArray(), schema, place);
    return value.isString() ? QJsonValue(withoutControls(value.toString())) : value;
}

std::optional<QJsonObject> SchemaFit::object(const QJsonObject &object, const QJsonObject &schema, const QString &place)
{
    const QJsonObject properties = schema.value("properties"_L1).toObject();
    QJsonObject result;
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QString name = place.isEmpty() ? it.key() : place + u'.' + it.key();
        const auto found = object.constFind(it.key());
        if (found == object.constEnd()) {
            m_fault = u"The property \"%1\" is missing."_s.arg(name);
            return std::nullopt;
        }
        const auto fitting = value(*found, it.value().toObject(), name);
        if (!fitting)
            return std::nullopt;
        result.insert(it.key(), *fitting);
    }
    return result;
}

std::optional<QJsonArray> SchemaFit::array(const QJsonArray &array, const QJsonObject &schema, const QString &place)
{
    const QJsonObject items = schema.value("items"_L1).toObject();
    QJsonArray result;
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto fitting = value(array.at(i), items, u"%1[%2]"_s.arg(place).arg(i));
        if (!fitting)
            return std::nullopt;
        result.append(*fitting);
    }
    return result;
}

} // namespace

std::optional<QJsonObject> fitToSchema(const QJsonObject &object, const QJsonObject &schema, QString &fault)
{
    return SchemaFit(fault).object(object, schema, {});
}

} // namespace waymark::llm
