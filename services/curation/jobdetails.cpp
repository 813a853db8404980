// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobdetails.h"

#include "services/curation/proposalrows.h"
#include "services/domain/payload.h"
#include "services/lineage/particulars.h"
#include "services/llm/recordedanswers.h"
#include "services/storage/budgetstore.h"
#include "services/storage/findingstore.h"
#include "services/storage/jobstore.h"
#include "services/storage/jobviews.h"
#include "services/storage/memorystore.h"
#include "services/storage/proposalstore.h"
#include "services/storage/trajectorystore.h"

namespace waymark::curation {

using storage::Database;

namespace {

Memory edited(Memory memory, const MemoryEdit &edit)
{
    memory.title = edit.title.value_or(memory.title);
    memory.description = edit.description.value_or(memory.description);
    memory.content = edit.content.value_or(memory.content);
    memory.appliesWhen = edit.appliesWhen.value_or(memory.appliesWhen);
    memory.notWhen = edit.notWhen.value_or(memory.notWhen);
    return memory;
}

/// Of a text that the newest proposal makes; nothing for the other kinds, and without a run.
Result<void> measure(Database &database, std::shared_ptr<const lint::PoolFacts> words, JobItemDetails &details)
{
    if (details.proposals.isEmpty())
        return {};
    const Proposal &proposal = details.proposals.last();
    const bool isNew = proposal.kind == ProposalKind::Memory;
    if (!isNew && (proposal.kind != ProposalKind::Generalisation || !details.target))
        return {};
    const QString uuid = isNew ? proposal.target : details.target->trajectory;
    if (uuid.isEmpty())
        return {};
    WAYMARK_TRY_ASSIGN(const auto run, storage::trajectoryByUuid(database, uuid));
    if (!run)
        return {};
    const lineage::RunParticulars particulars(*run, std::move(words));
    if (isNew) {
        details.abstractionAfter = particulars.measure(proposedMemory(proposal)).share();
        return {};
    }
    details.abstractionBefore = particulars.measure(*details.target).share();
    details.abstractionAfter = particulars.measure(edited(*details.target, proposedEdit(proposal))).share();
    return {};
}

/// A recorded answer stands where a call would; what needs no model has neither.
Result<void> markRecorded(Database &database, JobId job, const std::function<void(bool isRecorded)> &mark)
{
    WAYMARK_TRY_ASSIGN(const auto stored, storage::jobById(database, job));
    mark(stored && stored->settings.value(QLatin1StringView("endpoint")).toString() == llm::recordedEndpoint().id);
    return {};
}

bool needsModel(const JobItemRow &row)
{
    return row.item.part != name(MemoryType::Trajectory);
}

} // namespace

Result<QList<JobItemRow>> jobItems(Database &database, JobId job)
{
    WAYMARK_TRY_ASSIGN(QList<JobItemRow> rows, storage::jobItemRows(database, job));
    WAYMARK_TRY(markRecorded(database, job, [&](bool isRecorded) {
        for (JobItemRow &row : rows)
            row.isRecorded = isRecorded && needsModel(row);
    }));
    return rows;
}

Result<JobItemDetails> jobItemDetails(Database &database, JobItemId item, std::shared_ptr<const lint::PoolFacts> words)
{
    JobItemDetails details;
    WAYMARK_TRY_ASSIGN(details.row, storage::jobItemRow(database, item));
    WAYMARK_TRY(markRecorded(database, details.row.item.job, [&](bool isRecorded) { details.row.isRecorded = isRecorded && needsModel(details.row); }));
    WAYMARK_TRY_ASSIGN(details.calls, storage::jobCalls(database, item));
    storage::ProposalFilter ofItem;
    ofItem.item = item;
    WAYMARK_TRY_ASSIGN(details.proposals, storage::proposals(database, ofItem));
    switch (details.row.item.kind) {
    case TargetKind::Pair: {
        WAYMARK_TRY_ASSIGN(details.other, storage::memoryByUuid(database, details.row.item.other));
        [[fallthrough]];
    }
    case TargetKind::Memory: {
        WAYMARK_TRY_ASSIGN(details.target, storage::memoryByUuid(database, details.row.item.target));
        if (details.target) {
            WAYMARK_TRY_ASSIGN(details.findings, storage::findingsOf(database, details.target->id));
        }
        break;
    }
    case TargetKind::Trajectory:
        details.runTitle = details.row.title;
        break;
    case TargetKind::Text:
        break;
    }
    WAYMARK_TRY(measure(database, std::move(words), details));
    return details;
}

Result<PoolCaps> poolCaps(Database &database)
{
    PoolCaps caps;
    WAYMARK_TRY_ASSIGN(const QList<Budget> budgets, storage::allBudgets(database));
    for (const Budget &budget : budgets) {
        if (budget.unit != BudgetUnit::Money)
            continue;
        if (budget.scope == BudgetScope::Day)
            caps.day = budget.cap;
        else if (budget.scope == BudgetScope::Pool)
            caps.pool = budget.cap;
    }
    return caps;
}

} // namespace waymark::curation
