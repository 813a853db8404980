// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/curation/lintcache.h"
#include "services/domain/job.h"
#include "services/domain/proposal.h"
#include "services/llm/provider.h"
#include "services/pipeline/promptset.h"

#include <functional>
#include <memory>
#include <optional>

namespace waymark::jobs {

/// Where an endpoint's answers come from.
struct Service
{
    llm::Endpoint endpoint;
    llm::Provider *provider = nullptr; ///< outlives the runner
};

/// Works off the jobs of one pool in the background: takes items in fair order, asks their questions, and stores what comes of them as
/// proposals with their findings. What is done is in the pool at once, so that a kill at any moment loses at most the calls in flight, and
/// of those none whose answer had arrived. One process at a time serves a pool (see storage::Lease).
///   pool ──claim──► item ──readSubject, asksOf──► Provider ──► outcomeOf ──► one transaction: calls, proposal, item
/// Thread: any may call; the work is done on a thread of its own, with a reading connection of its own.
/// Owns: the thread. The destructor drops what is in flight and waits until the providers have called back (a client: at most 300 ms); whoever
/// gives up the lease queues its items again.
class JobRunner final
{
    Q_DISABLE_COPY_MOVE(JobRunner)

public:
    struct Parts
    {
        QString pool; ///< path
        curation::WriteAccess write; ///< called on the runner's thread, and may wait
        const Clock &clock;
        QString holder; ///< of the lease, which the caller holds
        std::function<std::optional<Service>(const QString &endpoint, const QString &model)> service; ///< runner's thread; none for an endpoint that is gone
        std::function<std::optional<llm::Price>(const QString &model)> price; ///< runner's thread
        std::function<void(const QString &job)> moved; ///< runner's thread: a job or its items moved; this and the next two may be empty
        std::function<void(const QString &job, const Proposal &proposal)> proposed; ///< runner's thread, after the commit
        std::function<void()> idle; ///< runner's thread: nothing is left that could be done now
        curation::RuleSource rules;
        std::shared_ptr<curation::LintCache> cache;
        int most = 64; ///< items that are worked on at once; the client keeps to its own limits below that
    };

    explicit JobRunner(Parts parts);
    ~JobRunner();

    /// Looks for work, also after jobs were added, resumed or retried.
    void wake();
    /// From now on takes items of this job alone: for a process that has come for one job and knows the endpoint of no other.
    void serveOnly(JobId job);
    /// A job was cancelled: what it has in flight is dropped at once.
    void drop(JobId job);

private:
    class Work;
    std::unique_ptr<Work> m_work;
};

} // namespace waymark::jobs
