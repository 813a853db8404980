// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/capabilitybook.h"

#include "services/text/json.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

QString addressOf(const Endpoint &endpoint)
{
    return endpoint.base.toString(QUrl::FullyEncoded);
}

} // namespace

CapabilityBook::CapabilityBook(const QByteArray &json)
{
    const auto parsed = text::parseJson(json);
    const QJsonArray entries = parsed ? parsed->toArray() : QJsonArray();
    for (const QJsonValue &value : entries) {
        const QJsonObject entry = value.toObject();
        const QString endpoint = text::jsonString(entry, u"endpoint");
        const QString model = text::jsonString(entry, u"model");
        if (!endpoint.isEmpty() && !model.isEmpty())
            m_entries.insert_or_assign({ endpoint, model }, Entry { text::jsonString(entry, u"base"), llm::capabilityFromJson(entry.value("capability"_L1).toObject()) });
    }
}

std::optional<llm::Capability> CapabilityBook::find(const Endpoint &endpoint, const QString &model) const
{
    const QMutexLocker lock(&m_mutex);
    const auto entry = m_entries.find({ endpoint.id, model });
    if (entry == m_entries.end() || entry->second.base != addressOf(endpoint))
        return std::nullopt;
    return entry->second.capability;
}

void CapabilityBook::learn(const Endpoint &endpoint, const QString &model, const llm::Capability &capability)
{
    const QMutexLocker lock(&m_mutex);
    m_entries.insert_or_assign({ endpoint.id, model }, Entry { addressOf(endpoint), capability });
}

QByteArray CapabilityBook::toJson() const
{
    const QMutexLocker lock(&m_mutex);
    QJsonArray entries;
    for (const auto &[who, entry] : m_entries) {
        entries.append(QJsonObject { { u"endpoint"_s, who.first }, { u"base"_s, entry.base }, { u"model"_s, who.second },
            { u"capability"_s, llm::capabilityToJson(entry.capability) } });
    }
    return QJsonDocument(entries).toJson(QJsonDocument::Compact);
}

} // namespace waymark::app
