// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/serviceconfig.h"

#include "services/base/enumnames.h"
#include "services/llm/endpoint.h"
#include "services/settings/preferences.h"
#include "services/text/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr std::array kindNames { "openai", "azure" };
constexpr std::array sourceNames { "none", "environment", "file", "keychain" };
constexpr qint64 mostSeconds = 24 * 60 * 60;

/// A time in milliseconds, within a day; as it was for anything else.
void readTime(const QJsonObject &object, QLatin1StringView key, std::chrono::milliseconds &time)
{
    const double ms = object.value(key).toDouble(-1);
    if (ms >= 1 && ms <= double(mostSeconds * 1000))
        time = std::chrono::milliseconds(qint64(ms));
}

QJsonObject toJson(const Endpoint &endpoint)
{
    QJsonObject object {
        { u"id"_s, endpoint.id },
        { u"name"_s, endpoint.name },
        { u"base"_s, endpoint.base.toString(QUrl::FullyEncoded) },
        { u"kind"_s, nameIn(kindNames, endpoint.kind) },
        { u"model"_s, endpoint.model },
        { u"api_version"_s, endpoint.apiVersion },
        { u"key_source"_s, nameIn(sourceNames, endpoint.keySource) },
        { u"key_name"_s, endpoint.keyName },
        { u"organisation"_s, endpoint.organisation },
        { u"project"_s, endpoint.project },
        { u"ca_file"_s, endpoint.caFile },
        { u"timeouts"_s, QJsonObject { { u"connect"_s, qint64(endpoint.timeouts.connect.count()) }, { u"first_byte"_s, qint64(endpoint.timeouts.firstByte.count()) }, { u"idle"_s, qint64(endpoint.timeouts.idle.count()) }, { u"total"_s, qint64(endpoint.timeouts.total.count()) } } },
        { u"limits"_s, QJsonObject { { u"concurrent"_s, endpoint.limits.concurrent }, { u"requests_per_minute"_s, endpoint.limits.requestsPerMinute }, { u"tokens_per_minute"_s, endpoint.limits.tokensPerMinute } } },
    };
    if (endpoint.proxy)
        object.insert("proxy"_L1, *endpoint.proxy);
    return object;
}

std::optional<Endpoint> fromJson(const QJsonObject &object)
{
    Endpoint endpoint;
    endpoint.id = text::jsonString(object, u"id");
    const auto base = llm::normalisedBase(text::jsonString(object, u"base"));
    if (endpoint.id.isEmpty() || !base)
        return std::nullopt;
    endpoint.base = *base;
    endpoint.name = text::jsonString(object, u"name");
    endpoint.kind = valueIn<EndpointKind>(kindNames, text::jsonString(object, u"kind")).value_or(EndpointKind::OpenAiCompatible);
    endpoint.model = text::jsonString(object, u"model");
    endpoint.apiVersion = text::jsonString(object, u"api_version");
    endpoint.keySource = valueIn<KeySource>(sourceNames, text::jsonString(object, u"key_source")).value_or(KeySource::None);
    endpoint.keyName = text::jsonString(object, u"key_name");
    endpoint.organisation = text::jsonString(object, u"organisation");
    endpoint.project = text::jsonString(object, u"project");
    endpoint.caFile = text::jsonString(object, u"ca_file");
    if (const QJsonValue proxy = object.value("proxy"_L1); proxy.isString())
        endpoint.proxy = proxy.toString();
    const QJsonObject times = object.value("timeouts"_L1).toObject();
    readTime(times, "connect"_L1, endpoint.timeouts.connect);
    readTime(times, "first_byte"_L1, endpoint.timeouts.firstByte);
    readTime(times, "idle"_L1, endpoint.timeouts.idle);
    readTime(times, "total"_L1, endpoint.timeouts.total);
    const QJsonObject limits = object.value("limits"_L1).toObject();
    endpoint.limits.concurrent = std::clamp(limits.value("concurrent"_L1).toInt(), 0, 32);
    endpoint.limits.requestsPerMinute = std::max(0, limits.value("requests_per_minute"_L1).toInt());
    endpoint.limits.tokensPerMinute = std::max<qint64>(0, limits.value("tokens_per_minute"_L1).toInteger());
    return endpoint;
}

QByteArray written(const QJsonArray &entries)
{
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

QJsonArray read(const QByteArray &json)
{
    const auto parsed = text::parseJson(json);
    return parsed ? parsed->toArray() : QJsonArray();
}

} // namespace

QByteArray endpointsToJson(const QList<Endpoint> &endpoints)
{
    QJsonArray entries;
    for (const Endpoint &endpoint : endpoints)
        entries.append(toJson(endpoint));
    return written(entries);
}

QList<Endpoint> endpointsFromJson(const QByteArray &json)
{
    QList<Endpoint> endpoints;
    const QJsonArray entries = read(json);
    for (const QJsonValue &entry : entries) {
        if (auto endpoint = fromJson(entry.toObject()))
            endpoints.append(*std::move(endpoint));
    }
    return endpoints;
}

QByteArray pricesToJson(const QList<Price> &prices)
{
    QJsonArray entries;
    for (const Price &price : prices)
        entries.append(QJsonObject { { u"model"_s, price.model }, { u"input"_s, price.inputPerToken }, { u"cached_input"_s, price.cachedInputPerToken }, { u"output"_s, price.outputPerToken }, { u"as_of"_s, price.asOf.toString(Qt::ISODate) } });
    return written(entries);
}

QList<Price> pricesFromJson(const QByteArray &json)
{
    QList<Price> prices;
    const QJsonArray entries = read(json);
    for (const QJsonValue &entry : entries) {
        const QJsonObject object = entry.toObject();
        const auto amount = [&object](QLatin1StringView key) { return std::max<Nano>(0, object.value(key).toInteger()); };
        Price price { text::jsonString(object, u"model"), amount("input"_L1), amount("cached_input"_L1), amount("output"_L1), QDate::fromString(text::jsonString(object, u"as_of"), Qt::ISODate) };
        if (!price.model.isEmpty())
            prices.append(price);
    }
    return prices;
}

ServiceConfig readServiceConfig(const settings::Settings &settings)
{
    ServiceConfig config;
    config.endpoints = endpointsFromJson(settings.get(settings::preferences::endpoints));
    config.prices = pricesFromJson(settings.get(settings::preferences::prices));
    if (const qint64 cap = settings.get(settings::preferences::jobCapNano); cap >= 0)
        config.jobCap = cap;
    config.hidePersonal = settings.get(settings::preferences::hidePersonal);
    return config;
}

void writeServiceConfig(settings::Settings &settings, const ServiceConfig &config)
{
    settings.set(settings::preferences::endpoints, endpointsToJson(config.endpoints));
    settings.set(settings::preferences::prices, pricesToJson(config.prices));
    settings.set(settings::preferences::jobCapNano, config.jobCap.value_or(-1));
    settings.set(settings::preferences::hidePersonal, config.hidePersonal);
}

} // namespace waymark::app
