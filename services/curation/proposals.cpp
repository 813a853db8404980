// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/proposals.h"

#include "services/curation/change.h"
#include "services/curation/proposalrows.h"
#include "services/domain/payload.h"
#include "services/storage/proposalstore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::AppliedChange;
using storage::ChangeRecorder;
using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

const QString table = u"proposal"_s;

QString stateRefusal(const Proposal &stored)
{
    return stored.state == ProposalState::Accepted ? Tr::tr("The proposal was accepted already by %1.").arg(stored.decidedBy)
                                                   : Tr::tr("The proposal was rejected by %1. Undo that first.").arg(stored.decidedBy);
}

/// The stored proposal, when it is open and says what was read.
Result<Proposal> asRead(Database &database, const Proposal &seen)
{
    WAYMARK_TRY_ASSIGN(const std::optional<Proposal> stored, storage::proposalByUuid(database, seen.uuid));
    if (!stored)
        return failure(ErrorCode::NotFound, Tr::tr("The proposal is not in the pool."));
    if (stored->state != ProposalState::Open)
        return failure(ErrorCode::Conflict, stateRefusal(*stored));
    if (contentHashOf(*stored) != stored->contentHash)
        return failure(ErrorCode::Damaged, Tr::tr("The proposal is not the one that was stored: its content does not match its hash."));
    if (contentHashOf(seen) != stored->contentHash)
        return failure(ErrorCode::Conflict,
            Tr::tr("The proposal was edited by somebody else since you read it.\nYou read: %1\nIt says now: %2").arg(proposalText(seen), proposalText(*stored)));
    return *stored;
}

/// The same proposal with another content. Errors: InvalidArgument.
Result<Proposal> edited(Proposal proposal, const QJsonObject &payload, const QList<Finding> &findings)
{
    proposal.payload = storage::storablePayload(payload);
    proposal.contentHash = contentHashOf(proposal);
    proposal.findings = findings;
    WAYMARK_TRY(checkShape(proposal));
    return proposal;
}

/// Who proposed, for the history of what is made of it.
QString provenance(const QList<Proposal> &proposals)
{
    const Proposal &first = proposals.first();
    for (const Proposal &proposal : proposals) {
        if (proposal.model != first.model || proposal.promptVersion != first.promptVersion)
            return {};
    }
    if (first.model.isEmpty())
        return first.promptVersion.isEmpty() ? QString() : Tr::tr("Drafted by the rule %1, without a model.").arg(first.promptVersion);
    if (proposals.size() == 1 && first.call.isValid())
        return Tr::tr("Proposed by %1 with prompt %2 (call %3).").arg(first.model, first.promptVersion).arg(first.call.value);
    return Tr::tr("Proposed by %1 with prompt %2.").arg(first.model, first.promptVersion);
}

/// What is accepted is made by the job; a reason of the person's own goes before where it comes from.
EditContext byTheJob(const EditContext &context, const QList<Proposal> &proposals)
{
    EditContext job { context.pool, context.clock, context.act, context.dryRun };
    job.act.tool = ChangeTool::Job;
    if (job.act.reason.isEmpty() && !proposals.isEmpty())
        job.act.reason = provenance(proposals);
    return job;
}

QString labelOfOne(const Proposal &proposal, const QString &about)
{
    switch (proposal.kind) {
    case ProposalKind::Memory:
        return Tr::tr("Accept the proposed memory “%1”").arg(about);
    case ProposalKind::Generalisation:
        return Tr::tr("Accept the general form of “%1”").arg(about);
    case ProposalKind::Verdict:
        return Tr::tr("Accept the verdict on “%1”").arg(about);
    case ProposalKind::Relation:
        return Tr::tr("Accept a relation of “%1”").arg(about);
    case ProposalKind::Category:
        return Tr::tr("Accept the category of “%1”").arg(about);
    }
    Q_UNREACHABLE();
}

Result<QString> accept(ChangeRecorder &recorder, Database &database, const EditContext &context, const Proposal &proposal, Approval approval, QVariantMap columns = {})
{
    WAYMARK_TRY_ASSIGN(const Accepted made, writeAccepted(recorder, database, context, proposal, approval));
    columns.insert(storage::proposalDecisionColumns(ProposalState::Accepted, context.act.author, context.clock.now(), made.uuid));
    WAYMARK_TRY(recorder.update(table, proposal.id.value, columns));
    return made.about;
}

} // namespace

Result<QList<Finding>> lintProposal(Database &database, DraftLint &lint, LintCache &cache, const RuleSource &rules, const Proposal &proposal, QDate today)
{
    switch (proposal.kind) {
    case ProposalKind::Memory: {
        WAYMARK_TRY_ASSIGN(const Memory memory, memoryAsIfAdded(database, proposal));
        return lint.lint(database, cache, rules, memory, today);
    }
    case ProposalKind::Generalisation: {
        WAYMARK_TRY_ASSIGN(const Memory memory, targetOf(database, proposal.target));
        MemoryEdit edit = proposedEdit(proposal);
        edit.id = memory.id;
        return lint.lint(database, cache, rules, edit, today);
    }
    case ProposalKind::Verdict:
    case ProposalKind::Relation:
    case ProposalKind::Category:
        return QList<Finding>();
    }
    Q_UNREACHABLE();
}

Result<QList<Proposal>> writeProposals(storage::Transaction &transaction, const QList<Proposal> &proposals, const Clock &clock)
{
    QList<Proposal> added;
    for (Proposal proposal : proposals) {
        WAYMARK_TRY_ASSIGN(proposal, edited(proposal, proposal.payload, proposal.findings));
        WAYMARK_TRY_ASSIGN(const std::optional<Proposal> same, storage::sameProposal(transaction.database(), proposal.contentHash));
        if (same)
            continue;
        proposal.at = clock.now();
        WAYMARK_TRY_ASSIGN(const Proposal stored, storage::insertProposal(transaction, proposal));
        added.append(stored);
    }
    return added;
}

Result<AppliedChange> acceptProposals(const EditContext &context, const QList<Proposal> &seen, Approval approval)
{
    const EditContext job = byTheJob(context, seen);
    QString about; // of the last one; of the only one, where it is told
    const auto label = [&](int) { return seen.size() == 1 ? labelOfOne(seen.first(), about) : Tr::tr("Accept %n proposals", nullptr, int(seen.size())); };
    return makeChange(job, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const Proposal &one : seen) {
            WAYMARK_TRY_ASSIGN(const Proposal proposal, asRead(database, one));
            WAYMARK_TRY_ASSIGN(about, accept(recorder, database, job, proposal, approval));
        }
        return {};
    });
}

Result<AppliedChange> acceptEdited(const EditContext &context, const Proposal &seen, const QJsonObject &payload, const QList<Finding> &findings)
{
    const EditContext job = byTheJob(context, { seen });
    QString about;
    const auto label = [&](int) { return labelOfOne(seen, about); };
    return makeChange(job, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const Proposal stored, asRead(database, seen));
        WAYMARK_TRY_ASSIGN(const Proposal proposal, edited(stored, payload, findings));
        WAYMARK_TRY_ASSIGN(about, accept(recorder, database, job, proposal, Approval::Given, storage::proposalContentColumns(proposal)));
        return {};
    });
}

Result<AppliedChange> editProposal(const EditContext &context, const Proposal &seen, const QJsonObject &payload, const QList<Finding> &findings)
{
    QString about;
    const auto label = [&](int) { return Tr::tr("Edit the proposal “%1”").arg(about); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const Proposal stored, asRead(database, seen));
        WAYMARK_TRY_ASSIGN(const Proposal proposal, edited(stored, payload, findings));
        about = titleFromText(proposalText(proposal), 60);
        if (proposal.contentHash != stored.contentHash)
            WAYMARK_TRY(recorder.update(table, stored.id.value, storage::proposalContentColumns(proposal)));
        return {};
    });
}

Result<AppliedChange> rejectProposals(const EditContext &context, const QList<Proposal> &seen)
{
    const auto label = [&](int) { return Tr::tr("Reject %n proposals", nullptr, int(seen.size())); };
    return makeChange(context, label, [&](ChangeRecorder &recorder, Database &database) -> Result<void> {
        for (const Proposal &one : seen) {
            WAYMARK_TRY_ASSIGN(const std::optional<Proposal> stored, storage::proposalByUuid(database, one.uuid));
            if (!stored)
                return failure(ErrorCode::NotFound, Tr::tr("The proposal is not in the pool."));
            if (stored->state == ProposalState::Accepted)
                return failure(ErrorCode::Conflict, Tr::tr("The proposal was accepted by %1. Undo that first.").arg(stored->decidedBy));
            if (stored->state == ProposalState::Open)
                WAYMARK_TRY(recorder.update(table, stored->id.value,
                    storage::proposalDecisionColumns(ProposalState::Rejected, context.act.author, context.clock.now(), {})));
        }
        return {};
    });
}

} // namespace waymark::curation
