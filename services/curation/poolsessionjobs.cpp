// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the window and the background services ask of a pool about jobs and proposals.

#include "services/curation/jobdetails.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/proposals.h"
#include "services/storage/jobviews.h"

#include <QCoreApplication>

namespace waymark::curation {

QFuture<Result<QList<JobRow>>> PoolSession::jobs()
{
    return m_rows->run([readers = m_readers] { return storage::jobRows(*readers->rows); });
}

QFuture<Result<QList<JobItemRow>>> PoolSession::jobItems(JobId job)
{
    return m_rows->run([readers = m_readers, job] { return curation::jobItems(*readers->rows, job); });
}

QFuture<Result<JobItemDetails>> PoolSession::jobItem(JobItemId item)
{
    return beside({}, [linting = m_linting, item](storage::Database &database) { return jobItemDetails(database, item, linting->cache.facts()); });
}

QFuture<Result<Spending>> PoolSession::spending()
{
    const QDate today = m_clock.now().toUTC().date();
    return m_rows->run([readers = m_readers, month = QDate(today.year(), today.month(), 1)] { return storage::spendingIn(*readers->rows, month); });
}

QFuture<Result<PoolCaps>> PoolSession::caps()
{
    return m_rows->run([readers = m_readers] { return poolCaps(*readers->rows); });
}

WriteAccess PoolSession::serviceWrites()
{
    return [this](const std::function<Result<void>(storage::PoolFile &)> &write) {
        auto written = m_writer->run([pool = m_pool, write] { return write(**pool); });
        written.waitForFinished();
        return written.result();
    };
}

QFuture<Result<void>> PoolSession::serviceWrite(std::function<Result<void>(storage::PoolFile &)> write)
{
    return m_writer->run([pool = m_pool, write = std::move(write)] { return write(**pool); });
}

Result<QList<Neighbour>> PoolSession::nearestNow(MemoryId memory, int count)
{
    auto asked = neighbours(memory, lexicalSpace, KeyRecipe::Full, count);
    asked.waitForFinished();
    return asked.result();
}

RuleSource PoolSession::ruleSource() const
{
    return m_linting->source;
}

std::shared_ptr<LintCache> PoolSession::lintCache() const
{
    return { m_linting, &m_linting->cache };
}

QFuture<Result<QList<Finding>>> PoolSession::lintProposal(const Proposal &proposal)
{
    const quint64 generation = ++m_linting->newestProposal;
    return m_lint->run([readers = m_readers, linting = m_linting, proposal, generation, today = m_clock.today()]() -> Result<QList<Finding>> {
        if (generation != linting->newestProposal)
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "A newer text took its place."));
        return curation::lintProposal(*readers->lint, linting->draft, linting->cache, linting->source, proposal, today);
    });
}

PoolSession::Changed PoolSession::acceptProposals(const QList<Proposal> &seen)
{
    return change({}, [seen](const EditContext &context) { return curation::acceptProposals(context, seen); });
}

PoolSession::Changed PoolSession::acceptEdited(const Proposal &seen, const QJsonObject &payload)
{
    return change({}, [linting = m_linting, seen, payload, today = m_clock.today()](const EditContext &context) -> Result<storage::AppliedChange> {
        Proposal edited = seen;
        edited.payload = payload;
        DraftLint lint;
        WAYMARK_TRY_ASSIGN(const QList<Finding> findings, curation::lintProposal(context.pool.database(), lint, linting->cache, linting->source, edited, today));
        return curation::acceptEdited(context, seen, payload, findings);
    });
}

PoolSession::Changed PoolSession::rejectProposals(const QList<Proposal> &seen)
{
    return change({}, [seen](const EditContext &context) { return curation::rejectProposals(context, seen); });
}

} // namespace waymark::curation
