// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobs/jobrunner.h"
#include "services/curation/jobs.h"
#include "services/llm/client.h"
#include "services/llm/recordedanswers.h"
#include "services/storage/leasestore.h"

#include <QSet>

#include <mutex>

namespace waymark::jobs {

/// Everything that serves the jobs of one open pool: the lease, the client with the pool's ledger, recorded answers, the runner.
/// Thread: any but the GUI's may start it, since it waits for the writer; the rest any.
/// Owns: all of it. The destructor drops what is in flight, lets the writer take it back, and gives the lease up: it may wait for the
/// writer, too.
class ServiceHost final
{
    Q_DISABLE_COPY_MOVE(ServiceHost)

public:
    /// What the person has configured, asked for anew for each call. Any thread.
    struct Configuration
    {
        std::function<QList<llm::Endpoint>()> endpoints;
        std::function<QList<llm::Price>()> prices;
        std::function<std::optional<llm::Capability>(const QString &endpoint, const QString &model)> capability;
        llm::KeyLookup key;
        bool hidePersonal = true;
    };

    struct Hooks
    {
        std::function<void(const QString &job)> moved; ///< a job or its items; any thread
        std::function<void(const QString &job, const Proposal &proposal)> proposed;
        std::function<void()> idle;
        llm::ClientHooks client;
        std::function<void(const Error &error)> lost; ///< another process has taken over: nothing is sent any more
    };

    struct Parts
    {
        QString pool; ///< path
        curation::WriteAccess write;
        const Clock &clock;
        Configuration configuration;
        QByteArray recordedAnswers; ///< JSON lines; empty without any
        curation::RuleSource rules;
        std::shared_ptr<curation::LintCache> cache;
        Hooks hooks;
        llm::SteadyClock *steady = nullptr; ///< outlives the host; null: the machine's
        std::optional<storage::Lease> expired {}; ///< the lease of a process that gave no sign for long enough: it is taken over
    };

    /// Takes the lease, and over what another process has left (see curation::takeServices). Errors: Locked, naming who serves the pool;
    /// Parse (the recorded answers).
    static Result<std::unique_ptr<ServiceHost>> start(Parts parts);
    ~ServiceHost();

    const curation::Takeover &takeover() const { return m_takeover; }
    llm::Client &client() { return *m_client; }
    bool hasRecordedAnswers() const { return m_recorded != nullptr; }
    /// Who answers for an endpoint, for questions beside the jobs; none when it is not configured. Any thread. Good as long as the host.
    std::optional<Service> service(const QString &endpoint, const QString &model);
    std::optional<llm::Price> price(const QString &model) const;

    void wake() { m_runner->wake(); }
    void serveOnly(JobId job) { m_runner->serveOnly(job); } ///< see JobRunner
    void drop(JobId job);

private:
    explicit ServiceHost(Parts parts);
    Result<void> begin();
    bool beat(); ///< false when another process has taken over

    class Heart;
    Parts m_parts;
    std::mutex m_mutex;
    QSet<std::pair<QString, QString>> m_known; ///< endpoints and models of which the client has been told; guarded
    storage::Lease m_lease;
    curation::Takeover m_takeover;
    std::unique_ptr<llm::Ledger> m_ledger;
    std::unique_ptr<llm::SteadyClock> m_steady;
    std::unique_ptr<llm::RecordedAnswers> m_recorded;
    std::unique_ptr<llm::Client> m_client;
    std::unique_ptr<JobRunner> m_runner;
    std::unique_ptr<Heart> m_heart; ///< last: it ends first
};

} // namespace waymark::jobs
