// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/proposalrows.h"

#include "services/base/hash.h"
#include "services/curation/editrows.h"
#include "services/domain/payload.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr qsizetype longestTextInMessage = 1500;
const QString categoryPrefix = u"transfer:"_s;

Unexpected misshapen(const QString &why)
{
    return failure(ErrorCode::InvalidArgument, why);
}

bool isText(const QJsonObject &object, QLatin1StringView key)
{
    return !object.value(key).toString().trimmed().isEmpty();
}

Result<void> checkMemory(const Proposal &proposal)
{
    const auto type = memoryTypeFromName(proposal.payload.value("type"_L1).toString());
    if (!type)
        return misshapen(Tr::tr("The proposed memory has no type that a model can make."));
    // What happened is told by the run itself, not by a model.
    if (*type == MemoryType::Trajectory && (proposal.target.isEmpty() || !proposal.model.isEmpty()))
        return misshapen(Tr::tr("The proposed memory has no type that a model can make."));
    const Memory memory = proposedMemory(proposal);
    if (memory.title.trimmed().isEmpty() || memory.content.trimmed().isEmpty())
        return misshapen(Tr::tr("The proposed memory has no text."));
    if (proposal.target.isEmpty() && memory.domain.trimmed().isEmpty())
        return misshapen(Tr::tr("The proposed memory belongs to no run and no domain."));
    return {};
}

QString textOf(const QJsonObject &texts)
{
    QStringList parts;
    for (const auto key : { "title"_L1, "description"_L1, "content"_L1, "applies_when"_L1, "not_when"_L1 }) {
        if (isText(texts, key))
            parts.append(texts.value(key).toString());
    }
    return parts.join(u'\n');
}

QString cut(const QString &text)
{
    return text.size() <= longestTextInMessage ? text : QString(text.left(longestTextInMessage - 1) + u'…');
}

/// Refuses what was proposed for another text than the memory has now. A review or a tag in between changes no text.
Result<void> checkBase(const Memory &memory, qint64 revision, const QJsonObject &base)
{
    if (memory.revision == revision || memoryTexts(memory) == base)
        return {};
    return failure(ErrorCode::Conflict,
        Tr::tr("“%1” was changed since this was proposed.\nIt said then: %2\nIt says now: %3")
            .arg(titleFromText(memory.title, 60), cut(textOf(base)), cut(textOf(memoryTexts(memory)))));
}

Result<Memory> checkedTarget(Database &database, const Proposal &proposal)
{
    WAYMARK_TRY_ASSIGN(Memory memory, targetOf(database, proposal.target));
    WAYMARK_TRY(checkBase(memory, proposal.revision, proposal.base.value("target"_L1).toObject()));
    return memory;
}

Result<Trajectory> runOf(Database &database, const QString &uuid)
{
    WAYMARK_TRY_ASSIGN(std::optional<Trajectory> run, storage::trajectoryHeader(database, uuid));
    if (!run)
        return failure(ErrorCode::NotFound, Tr::tr("The run that this was proposed for is not in the pool any more."));
    return *std::move(run);
}

Result<void> approve(ChangeRecorder &recorder, Database &database, MemoryId id, const EditContext &context, Approval approval)
{
    return approval == Approval::Given ? writeDecision(recorder, database, id, ReviewStatus::Accepted, context) : Result<void>();
}

Result<Accepted> writeMemory(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal, Approval approval)
{
    if (!proposal.target.isEmpty())
        WAYMARK_TRY(runOf(database, proposal.target));
    WAYMARK_TRY_ASSIGN(const MemoryId id, writeNewMemory(recorder, database, proposedMemory(proposal), context.clock));
    WAYMARK_TRY(approve(recorder, database, id, context, approval));
    WAYMARK_TRY_ASSIGN(const Memory memory, memoryOf(database, id));
    return Accepted { memory.uuid, titleFromText(memory.title, 60) };
}

Result<Accepted> writeGeneralisation(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal, Approval approval)
{
    WAYMARK_TRY_ASSIGN(const Memory memory, checkedTarget(database, proposal));
    MemoryEdit edit = proposedEdit(proposal);
    edit.id = memory.id;
    edit.baseRevision = memory.revision;
    WAYMARK_TRY(writeEdit(recorder, database, edit));
    WAYMARK_TRY(approve(recorder, database, memory.id, context, approval));
    return Accepted { {}, titleFromText(memory.title, 60) };
}

Result<Accepted> writeJudgement(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal)
{
    WAYMARK_TRY_ASSIGN(const Trajectory run, runOf(database, proposal.target));
    const Verdict verdict { OutcomeSource::Judge, proposal.payload.value("passed"_L1).toBool(), proposal.model, proposal.promptVersion, context.clock.now() };
    WAYMARK_TRY_ASSIGN(const QString uuid, writeVerdict(recorder, database, verdict, run.id.value));
    return Accepted { uuid, titleFromText(runTitle(run), 60) };
}

Result<Accepted> writeRelation(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal)
{
    WAYMARK_TRY_ASSIGN(const Memory a, checkedTarget(database, proposal));
    WAYMARK_TRY_ASSIGN(const Memory b, targetOf(database, proposal.other));
    WAYMARK_TRY(checkBase(b, proposal.otherRevision, proposal.base.value("other"_L1).toObject()));
    const QJsonValue score = proposal.payload.value("score"_L1);
    Relation relation { newUuid(), a.uuid, b.uuid, relationKindFromName(proposal.payload.value("kind"_L1).toString()).value_or(RelationKind::DuplicateOf),
        score.isDouble() ? std::optional(score.toDouble()) : std::nullopt, u"judge"_s, proposal.payload.value("context"_L1).toString(), context.act.author, context.clock.now() };
    WAYMARK_TRY_ASSIGN(const QList<Relation> there, storage::relationsOf(database, a.id));
    const bool isKnown = std::ranges::any_of(there, [&](const Relation &other) {
        const bool samePair = (other.a == a.uuid && other.b == b.uuid) || (storage::isSymmetrical(relation.kind) && other.a == b.uuid && other.b == a.uuid);
        return other.kind == relation.kind && samePair;
    });
    if (isKnown)
        return failure(ErrorCode::AlreadyExists, Tr::tr("The pool holds this relation of “%1” and “%2” already.").arg(titleFromText(a.title, 60), titleFromText(b.title, 60)));
    WAYMARK_TRY(recorder.insert(u"relation"_s, storage::relationColumns(relation, a.id.value, b.id.value)));
    return Accepted { relation.uuid, titleFromText(a.title, 60) };
}

Result<Accepted> writeCategory(ChangeRecorder &recorder, Database &database, const Proposal &proposal)
{
    WAYMARK_TRY_ASSIGN(const Memory memory, checkedTarget(database, proposal));
    QStringList tags = memory.tags;
    tags.removeIf([](const QString &tag) { return tag.startsWith(categoryPrefix); });
    tags.append(categoryTag(proposal.payload.value("category"_L1).toString()));
    WAYMARK_TRY(recorder.update(u"memory"_s, memory.id.value, { { u"tags"_s, storage::tagsColumn(tags) } }));
    return Accepted { {}, titleFromText(memory.title, 60) };
}

} // namespace

QString categoryTag(const QString &category)
{
    return categoryPrefix + category.simplified();
}

Result<void> checkShape(const Proposal &proposal)
{
    const QJsonObject &payload = proposal.payload;
    if (proposal.kind != ProposalKind::Memory && proposal.target.isEmpty())
        return misshapen(Tr::tr("The proposal does not say what it is about."));
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return checkMemory(proposal);
    case ProposalKind::Generalisation: {
        const bool namesNothing = payload.contains("title"_L1) && !isText(payload, "title"_L1);
        return namesNothing || textOf(payload).isEmpty() ? misshapen(Tr::tr("The proposed text is empty.")) : Result<void>();
    }
    case ProposalKind::Verdict:
        return payload.value("passed"_L1).isBool() ? Result<void>() : misshapen(Tr::tr("The proposed verdict does not say whether the run passed."));
    case ProposalKind::Relation:
        if (!relationKindFromName(payload.value("kind"_L1).toString()))
            return misshapen(Tr::tr("The proposed relation is of no kind that there is."));
        return proposal.other.isEmpty() || proposal.other == proposal.target ? misshapen(Tr::tr("A relation needs two memories.")) : Result<void>();
    case ProposalKind::Category:
        return isText(payload, "category"_L1) ? Result<void>() : misshapen(Tr::tr("The proposed category has no name."));
    }
    Q_UNREACHABLE();
}

QString proposalText(const Proposal &proposal)
{
    const QJsonObject &payload = proposal.payload;
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return cut(textOf(memoryTexts(proposedMemory(proposal))));
    case ProposalKind::Generalisation:
        return cut(textOf(payload));
    case ProposalKind::Verdict:
        return payload.value("passed"_L1).toBool() ? Tr::tr("The run passed.") : Tr::tr("The run failed.");
    case ProposalKind::Relation:
        return cut(QString(payload.value("kind"_L1).toString() + u' ' + payload.value("context"_L1).toString()).trimmed());
    case ProposalKind::Category:
        return cut(payload.value("category"_L1).toString());
    }
    Q_UNREACHABLE();
}

Result<Memory> targetOf(Database &database, const QString &uuid)
{
    WAYMARK_TRY_ASSIGN(std::optional<Memory> memory, storage::memoryByUuid(database, uuid));
    if (!memory)
        return failure(ErrorCode::NotFound, Tr::tr("The memory that this was proposed for is not in the pool any more."));
    return *std::move(memory);
}

Result<Memory> memoryAsIfAdded(Database &database, const Proposal &proposal)
{
    Memory memory = proposedMemory(proposal);
    if (proposal.target.isEmpty())
        return memory;
    WAYMARK_TRY_ASSIGN(const Trajectory run, runOf(database, proposal.target));
    memory.domain = run.domain;
    memory.task = run.task;
    memory.taskText = run.taskText;
    if (memory.outcome == Outcome())
        memory.outcome = outcomeOf(run.verdicts);
    return memory;
}

Result<Proposal> withBase(Database &database, Proposal proposal)
{
    if (proposal.kind == ProposalKind::Memory || proposal.kind == ProposalKind::Verdict) {
        if (!proposal.target.isEmpty())
            WAYMARK_TRY(runOf(database, proposal.target));
        return proposal;
    }
    WAYMARK_TRY_ASSIGN(const Memory memory, targetOf(database, proposal.target));
    proposal.revision = memory.revision;
    proposal.base = { { u"target"_s, memoryTexts(memory) } };
    if (proposal.kind == ProposalKind::Relation) {
        WAYMARK_TRY_ASSIGN(const Memory other, targetOf(database, proposal.other));
        proposal.otherRevision = other.revision;
        proposal.base.insert("other"_L1, memoryTexts(other));
    }
    return proposal;
}

Result<Accepted> writeAccepted(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal, Approval approval)
{
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return writeMemory(recorder, database, context, proposal, approval);
    case ProposalKind::Generalisation:
        return writeGeneralisation(recorder, database, context, proposal, approval);
    case ProposalKind::Verdict:
        return writeJudgement(recorder, database, context, proposal);
    case ProposalKind::Relation:
        return writeRelation(recorder, database, context, proposal);
    case ProposalKind::Category:
        return writeCategory(recorder, database, proposal);
    }
    Q_UNREACHABLE();
}

} // namespace waymark::curation
