// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/proposaltexts.h"

#include "models/labels.h"
#include "services/domain/payload.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(ProposalTexts)
};

constexpr QLatin1StringView fieldNames[] = { "title"_L1, "description"_L1, "content"_L1, "applies_when"_L1, "not_when"_L1 };

/// What a field of a memory is called in its type; empty for one that it does not have.
QString captionOf(MemoryType type, QLatin1StringView field)
{
    const bool workflow = type == MemoryType::Workflow;
    const bool summary = type == MemoryType::Summary;
    if (field == "title"_L1)
        return workflow ? Tr::tr("Goal") : Tr::tr("Title");
    if (field == "description"_L1)
        return workflow ? Tr::tr("Goal in full") : summary ? Tr::tr("Task summary")
                                                           : Tr::tr("Description");
    if (field == "content"_L1)
        return workflow ? Tr::tr("Commands, one a line") : summary ? Tr::tr("Experience summary")
                                                                   : Tr::tr("Content");
    return field == "applies_when"_L1 ? Tr::tr("Applies when") : Tr::tr("Does not apply when");
}

QString &textOf(Memory &memory, QLatin1StringView field)
{
    if (field == "title"_L1)
        return memory.title;
    if (field == "description"_L1)
        return memory.description;
    if (field == "content"_L1)
        return memory.content;
    return field == "applies_when"_L1 ? memory.appliesWhen : memory.notWhen;
}

/// A title that only repeats the text below it is made anew from that; it is not written.
bool isDerived(MemoryType type, QLatin1StringView field, const Memory &memory)
{
    if (field == "title"_L1)
        return type == MemoryType::Summary || (type == MemoryType::Workflow && !memory.description.isEmpty());
    return field == "description"_L1 && type == MemoryType::Workflow && memory.description.isEmpty();
}

QList<ProposalText> memoryFields(const Proposal &proposal)
{
    Memory memory = proposedMemory(proposal);
    QList<ProposalText> texts;
    for (const QLatin1StringView field : fieldNames) {
        const bool isCondition = field == "applies_when"_L1 || field == "not_when"_L1;
        const QString text = textOf(memory, field);
        if (isDerived(memory.type, field, memory) || (isCondition && text.isEmpty()))
            continue;
        texts.append({ field, captionOf(memory.type, field), {}, text, field == "content"_L1 && memory.type == MemoryType::Workflow });
    }
    return texts;
}

QList<ProposalText> changedFields(const Proposal &proposal)
{
    const QJsonObject base = proposal.base.value("target"_L1).toObject();
    const MemoryType type = proposedType(proposal).value_or(MemoryType::Insight);
    QList<ProposalText> texts;
    for (const QLatin1StringView field : fieldNames) {
        const QString before = base.value(field).toString();
        const QJsonValue after = proposal.payload.value(field);
        const QString text = after.isString() ? after.toString() : before;
        if (before.isEmpty() && text.isEmpty())
            continue;
        texts.append({ field, captionOf(type, field), before, text, field == "content"_L1 && type == MemoryType::Workflow });
    }
    return texts;
}

} // namespace

std::optional<MemoryType> proposedType(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return memoryTypeFromName(proposal.payload.value("type"_L1).toString());
    case ProposalKind::Generalisation:
    case ProposalKind::Category:
    case ProposalKind::Relation:
        return memoryTypeFromName(proposal.base.value("target"_L1).toObject().value("type"_L1).toString());
    case ProposalKind::Verdict:
        break;
    }
    return std::nullopt;
}

QList<ProposalText> proposalTexts(const Proposal &proposal)
{
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return memoryFields(proposal);
    case ProposalKind::Generalisation:
        return changedFields(proposal);
    case ProposalKind::Verdict:
    case ProposalKind::Category:
        return { { u"reasons"_s, Tr::tr("Reasons"), {}, proposal.payload.value("reasons"_L1).toString(), false } };
    case ProposalKind::Relation:
        return { { u"context"_s, Tr::tr("What separates the two"), {}, proposal.payload.value("context"_L1).toString(), false } };
    }
    Q_UNREACHABLE();
}

QJsonObject payloadWith(const Proposal &proposal, const QHash<QString, QString> &texts)
{
    QJsonObject payload = proposal.payload;
    const QList<ProposalText> now = proposalTexts(proposal);
    if (proposal.kind != ProposalKind::Memory) {
        for (const ProposalText &field : now) {
            const QString text = texts.value(field.name, field.after);
            if (text != field.after)
                payload.insert(field.name, text);
        }
        return payload;
    }
    Memory memory = proposedMemory(proposal);
    for (const QLatin1StringView field : fieldNames) {
        if (const auto text = texts.constFind(field); text != texts.constEnd())
            textOf(memory, field) = *text;
    }
    writeToPayload(memory);
    payload.insert("payload"_L1, memory.payload);
    for (const auto &[key, text] : { std::pair("applies_when"_L1, memory.appliesWhen), std::pair("not_when"_L1, memory.notWhen) }) {
        if (text.isEmpty())
            payload.remove(key);
        else
            payload.insert(key, text);
    }
    return payload;
}

QString proposalTitle(const Proposal &proposal)
{
    const auto titleIn = [&proposal](QLatin1StringView side) { return proposal.base.value(side).toObject().value("title"_L1).toString(); };
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return proposedMemory(proposal).title;
    case ProposalKind::Generalisation:
        return proposedEdit(proposal).title.value_or(titleIn("target"_L1));
    case ProposalKind::Verdict:
        return label(proposal.payload.value("passed"_L1).toBool() ? OutcomeValue::Success : OutcomeValue::Failure);
    case ProposalKind::Relation: {
        const auto kind = relationKindFromName(proposal.payload.value("kind"_L1).toString());
        //: Kind of a relation: the title of the other memory
        return Tr::tr("%1: %2").arg(kind ? label(*kind) : Tr::tr("Relation"), titleIn("other"_L1));
    }
    case ProposalKind::Category:
        return proposal.payload.value("category"_L1).toString();
    }
    Q_UNREACHABLE();
}

} // namespace waymark::models
