// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/proposal.h"

#include "services/base/enumnames.h"
#include "services/base/hash.h"
#include "services/domain/payload.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace waymark {

namespace {

constexpr std::array kindNames { "memory", "generalisation", "verdict", "relation", "category" };
constexpr std::array stateNames { "open", "accepted", "rejected" };

std::optional<QString> textIn(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isString() ? std::optional(value.toString()) : std::nullopt;
}

} // namespace

QString name(ProposalKind value)
{
    return nameIn(kindNames, value);
}

QString name(ProposalState value)
{
    return nameIn(stateNames, value);
}

std::optional<ProposalKind> proposalKindFromName(QStringView text)
{
    return valueIn<ProposalKind>(kindNames, text);
}

std::optional<ProposalState> proposalStateFromName(QStringView text)
{
    return valueIn<ProposalState>(stateNames, text);
}

QByteArray contentHashOf(const Proposal &proposal)
{
    // The keys of an object are sorted, so that the same content has one text.
    const QJsonArray content { name(proposal.kind), proposal.target, proposal.other, proposal.payload };
    return sha256Hex(QJsonDocument(content).toJson(QJsonDocument::Compact));
}

QJsonObject memoryTexts(const Memory &memory)
{
    return {
        { u"type"_s, name(memory.type) },
        { u"title"_s, memory.title },
        { u"description"_s, memory.description },
        { u"content"_s, memory.content },
        { u"applies_when"_s, memory.appliesWhen },
        { u"not_when"_s, memory.notWhen },
    };
}

Memory proposedMemory(const Proposal &proposal)
{
    const QJsonObject &payload = proposal.payload;
    Memory memory;
    memory.type = memoryTypeFromName(payload.value("type"_L1).toString()).value_or(MemoryType::Insight);
    memory.payload = payload.value("payload"_L1).toObject();
    fillFromPayload(memory);
    memory.trajectory = proposal.target;
    memory.domain = payload.value("domain"_L1).toString();
    memory.appliesWhen = payload.value("applies_when"_L1).toString();
    memory.notWhen = payload.value("not_when"_L1).toString();
    const QJsonArray tags = payload.value("tags"_L1).toArray();
    for (const QJsonValue &tag : tags)
        memory.tags.append(tag.toString());
    memory.outcome.value = outcomeFromName(payload.value("outcome"_L1).toString()).value_or(OutcomeValue::Unknown);
    memory.outcome.source = outcomeSourceFromName(payload.value("outcome_source"_L1).toString()).value_or(OutcomeSource::None);
    memory.generatorModel = proposal.model;
    memory.promptVersion = proposal.promptVersion;
    return memory;
}

QJsonObject memoryPayload(const Memory &memory)
{
    QJsonObject payload { { u"type"_s, name(memory.type) }, { u"payload"_s, memory.payload } };
    const auto insertText = [&payload](QLatin1StringView key, const QString &text) {
        if (!text.isEmpty())
            payload.insert(key, text);
    };
    if (memory.trajectory.isEmpty())
        insertText("domain"_L1, memory.domain);
    insertText("applies_when"_L1, memory.appliesWhen);
    insertText("not_when"_L1, memory.notWhen);
    if (!memory.tags.isEmpty())
        payload.insert("tags"_L1, QJsonArray::fromStringList(memory.tags));
    if (memory.outcome.source != OutcomeSource::None) {
        payload.insert("outcome"_L1, name(memory.outcome.value));
        payload.insert("outcome_source"_L1, name(memory.outcome.source));
    }
    return payload;
}

MemoryEdit proposedEdit(const Proposal &proposal)
{
    MemoryEdit edit;
    edit.baseRevision = proposal.revision;
    edit.title = textIn(proposal.payload, "title"_L1);
    edit.description = textIn(proposal.payload, "description"_L1);
    edit.content = textIn(proposal.payload, "content"_L1);
    edit.appliesWhen = textIn(proposal.payload, "applies_when"_L1);
    edit.notWhen = textIn(proposal.payload, "not_when"_L1);
    return edit;
}

} // namespace waymark
