// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What people ask of jobs and proposals.

#include "app/services/jobrequests.h"
#include "app/services/pooljobs.h"
#include "services/base/clock.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/storage/budgetstore.h"
#include "services/storage/jobviews.h"

namespace waymark::app {

using storage::Transaction;

namespace {

Result<void> keepCap(Transaction &transaction, BudgetScope scope, const QString &job, std::optional<qint64> cap, QDate today)
{
    if (!cap)
        return storage::removeBudget(transaction, scope, job, BudgetUnit::Money);
    Budget budget;
    budget.scope = scope;
    budget.job = job;
    budget.unit = BudgetUnit::Money;
    budget.cap = *cap;
    return storage::setBudget(transaction, budget, today);
}

/// The same but for the cap, which changes no estimate.
bool isSameWork(JobRequest a, JobRequest b)
{
    a.capNano.reset();
    b.capNano.reset();
    return a == b;
}

} // namespace

std::shared_ptr<const PoolJobs::Asking> PoolJobs::asking() const
{
    auto asking = std::make_shared<Asking>();
    asking->path = m_session.path();
    asking->asked.config = m_parts.config->get();
    asking->asked.recorded = m_parts.recordedAnswers;
    asking->asked.nearest = [&session = m_session](MemoryId memory, int count) { return session.nearestNow(memory, count); };
    return asking;
}

JobsService::Answer<JobEstimate> PoolJobs::estimate(const JobRequest &request, const CancelToken &cancel)
{
    m_estimating.cancel();
    m_estimating = cancel;
    WorkHooks hooks;
    hooks.cancel = cancel;
    const auto made = m_session.serve(cancel, [asking = asking(), request, hooks]() -> Result<JobEstimate> {
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(asking->path, storage::Database::Mode::ReadOnly));
        return estimateRequest(*reader, request, asking->asked, hooks);
    });
    whenReady(made, this, [this, request](const Result<JobEstimate> &estimate) {
        if (!estimate)
            return;
        m_estimated = request;
        m_estimatedNano = estimate->cost;
    });
    return made;
}

JobsService::Answer<JobId> PoolJobs::start(const JobRequest &request)
{
    const auto estimated = isSameWork(m_estimated, request) ? m_estimatedNano : std::nullopt;
    const auto add = [asking = asking(), request, estimated, author = m_session.author(), now = m_parts.clock.now(), today = m_parts.clock.today(),
                         write = m_session.serviceWrites()]() -> Result<JobId> {
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(asking->path, storage::Database::Mode::ReadOnly));
        WAYMARK_TRY_ASSIGN(RequestedJob requested, requestedJob(*reader, request, asking->asked));
        Job &job = requested.job;
        job.author = author;
        job.created = now;
        if (estimated)
            job.settings.insert(storage::estimateKey, *estimated);
        WAYMARK_TRY(write([&](storage::PoolFile &pool) {
            return curation::inTransaction(pool, [&](Transaction &transaction) -> Result<void> {
                WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, requested.items));
                return request.capNano ? keepCap(transaction, BudgetScope::Job, job.uuid, request.capNano, today) : Result<void>();
            });
        }));
        return job.id;
    };
    const auto started = m_session.serve({}, add);
    whenReady(started, this, [this, endpoint = request.endpoint](const Result<JobId> &job) {
        if (!job)
            return;
        m_endpoint = endpoint;
        moved();
        serve();
    });
    return started;
}

JobsService::Answer<void> PoolJobs::act(Write write, std::function<void()> after)
{
    const auto written = m_session.serviceWrite([write = std::move(write), after = std::move(after)](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY(curation::inTransaction(pool, write));
        if (after)
            after();
        return {};
    });
    whenReady(written, this, [this](const Result<void> &done) {
        if (!done)
            return;
        moved();
        lookForWork();
    });
    return written;
}

JobsService::Answer<void> PoolJobs::pause(JobId job)
{
    return act([job, now = m_parts.clock.now()](Transaction &transaction) { return storage::pauseJob(transaction, job, {}, now); });
}

JobsService::Answer<void> PoolJobs::resume(JobId job)
{
    // Who resumes a job that stopped for its endpoint wants it to be tried.
    const auto tryAgain = [slot = m_slot, stopped = m_moved.keys()] {
        slot->with([&](jobs::ServiceHost &host) {
            for (const QString &endpoint : stopped)
                host.client().tryAgain(endpoint);
        });
    };
    return act([job](Transaction &transaction) { return storage::resumeJob(transaction, job); }, tryAgain);
}

JobsService::Answer<void> PoolJobs::cancel(JobId job)
{
    return act([job, now = m_parts.clock.now()](Transaction &transaction) { return storage::cancelJob(transaction, job, now); },
        [slot = m_slot, job] { slot->with([job](jobs::ServiceHost &host) { host.drop(job); }); });
}

JobsService::Answer<void> PoolJobs::retryFailed(JobId job)
{
    return act([job](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::retryFailed(transaction, job));
        return {};
    });
}

JobsService::Answer<void> PoolJobs::setCap(JobId job, std::optional<qint64> capNano)
{
    return act([job, capNano, today = m_parts.clock.today()](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const std::optional<Job> stored, storage::jobById(transaction.database(), job));
        return stored ? keepCap(transaction, BudgetScope::Job, stored->uuid, capNano, today) : Result<void>();
    });
}

JobsService::Answer<void> PoolJobs::setCaps(const PoolCaps &caps)
{
    return act([caps, today = m_parts.clock.today()](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(keepCap(transaction, BudgetScope::Day, {}, caps.day, today));
        return keepCap(transaction, BudgetScope::Pool, {}, caps.pool, today);
    });
}

JobsService::Answer<void> PoolJobs::askAgain(JobItemId item)
{
    return act([item](Transaction &transaction) { return storage::askAgain(transaction, item); });
}

JobsService::Answer<ChangeResult> PoolJobs::accept(const QList<Proposal> &seen)
{
    return m_session.acceptProposals(seen);
}

JobsService::Answer<ChangeResult> PoolJobs::acceptEdited(const Proposal &seen, const QJsonObject &payload)
{
    return m_session.acceptEdited(seen, payload);
}

JobsService::Answer<ChangeResult> PoolJobs::reject(const QList<Proposal> &seen)
{
    return m_session.rejectProposals(seen);
}

JobsService::Answer<QList<Finding>> PoolJobs::lint(const Proposal &proposal, const QJsonObject &payload)
{
    Proposal changed = proposal;
    changed.payload = payload;
    return m_session.lintProposal(changed);
}

} // namespace waymark::app
