// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/retrievalqueryjson.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr int mostHits = 1'000'000;

QStringList textsOf(const QJsonValue &value)
{
    QStringList texts;
    const QJsonArray array = value.toArray();
    for (const QJsonValue &text : array)
        texts.append(text.toString());
    return texts;
}

} // namespace

QJsonObject retrievalQueryObject(const RetrievalQuery &query)
{
    const RetrievalQuery plain;
    QJsonObject object;
    const auto put = [&object](QLatin1StringView key, const auto &value, const auto &usual, const QJsonValue &json) {
        if (value != usual)
            object.insert(key, json);
    };
    QStringList types;
    for (const MemoryType type : query.types)
        types.append(name(type));
    object.insert("task"_L1, query.task);
    object.insert("types"_L1, QJsonArray::fromStringList(types));
    object.insert("top"_L1, query.top);
    put("domain"_L1, query.taskDomain, plain.taskDomain, query.taskDomain);
    put("leave_own_domain_out"_L1, query.leaveOwnDomainOut, plain.leaveOwnDomainOut, query.leaveOwnDomainOut);
    put("excluded_domains"_L1, query.excludedDomains, plain.excludedDomains, QJsonArray::fromStringList(query.excludedDomains));
    put("plan"_L1, query.plan, plain.plan, query.plan);
    put("key"_L1, query.recipe, plain.recipe, name(query.recipe));
    put("space"_L1, query.space, plain.space, query.space);
    if (query.choice)
        object.insert("method"_L1, name(*query.choice));
    else
        put("method"_L1, query.method, plain.method, name(query.method));
    put("as_of"_L1, query.asOf, plain.asOf, query.asOf.toString(Qt::ISODate));
    put("filter"_L1, query.filter, plain.filter, query.filter);
    put("accepted_only"_L1, query.acceptedOnly, plain.acceptedOnly, query.acceptedOnly);
    return object;
}

RetrievalQuery retrievalQueryFrom(const QJsonObject &object)
{
    RetrievalQuery query;
    query.task = object.value("task"_L1).toString();
    query.taskDomain = object.value("domain"_L1).toString();
    query.leaveOwnDomainOut = object.value("leave_own_domain_out"_L1).toBool(query.leaveOwnDomainOut);
    query.excludedDomains = textsOf(object.value("excluded_domains"_L1));
    query.plan = object.value("plan"_L1).toString();
    QList<MemoryType> types;
    for (const QString &text : textsOf(object.value("types"_L1))) {
        if (const auto type = memoryTypeFromName(text); type && !types.contains(*type))
            types.append(*type);
    }
    if (!types.isEmpty())
        query.types = types;
    query.top = qBound(1, object.value("top"_L1).toInt(query.top), mostHits);
    query.recipe = keyRecipeFromName(object.value("key"_L1).toString()).value_or(query.recipe);
    query.space = object.value("space"_L1).toString(query.space);
    const QString method = object.value("method"_L1).toString();
    query.method = retrievalMethodFromName(method).value_or(query.method);
    query.choice = choiceMethodFromName(method);
    query.asOf = QDate::fromString(object.value("as_of"_L1).toString(), Qt::ISODate);
    query.filter = object.value("filter"_L1).toString();
    query.acceptedOnly = object.value("accepted_only"_L1).toBool(query.acceptedOnly);
    return query;
}

} // namespace waymark
