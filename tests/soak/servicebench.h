// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/jobs/jobsettings.h"
#include "services/jobs/servicehost.h"
#include "services/lint/registry.h"
#include "services/llm/keylookup.h"
#include "services/storage/databasethread.h"
#include "tests/llm/faultserver.h"
#include "tests/support/curationpool.h"
#include "tests/support/jumpclock.h"
#include "tests/support/services.h"

#include <condition_variable>
#include <mutex>

namespace waymark::test {

/// One endpoint of the fault server, "e-ROUTE".
inline llm::Endpoint faultEndpoint(const FaultServer &server, const QString &route, const QString &listener = QStringLiteral("plain"))
{
    llm::Endpoint endpoint;
    endpoint.id = QStringLiteral("e-") + route;
    endpoint.name = endpoint.id;
    endpoint.base = QUrl(server.address(listener, route + QStringLiteral("/v1")));
    endpoint.model = QStringLiteral("m-1");
    return endpoint;
}

/// The background services of a pool as the program runs them: with a writer of its own, a lease, the real client and the runner.
class ServiceBench
{
    Q_DISABLE_COPY_MOVE(ServiceBench)

public:
    /// `pool` is closed, and stays so as long as this lives.
    ServiceBench(const QString &pool, QList<llm::Endpoint> configured)
        : endpoints(std::move(configured))
        , m_path(pool)
        , m_writer(QStringLiteral("writer"))
    {
        take(onWriter([&](storage::PoolFile &) { return Result<void>(); }));
        m_reader = take(storage::Database::open(pool, storage::Database::Mode::ReadOnly));
    }
    ~ServiceBench()
    {
        host.reset();
        m_reader.reset();
        m_writer.run([this] { m_pool.reset(); }).waitForFinished();
    }

    Result<void> start(const llm::KeyLookup &key = {})
    {
        jobs::ServiceHost::Parts parts { m_path, writeAccess(), clock, {}, {}, &lint::builtInRules, std::make_shared<curation::LintCache>(), {} };
        parts.configuration.endpoints = [this] { return endpoints; };
        parts.configuration.prices = [this] { return prices; };
        parts.configuration.key = key ? key : llm::keyLookup(nullptr);
        parts.hooks.moved = [this](const QString &) { ring(); };
        parts.hooks.idle = [this] { ring(); };
        parts.steady = &steady;
        WAYMARK_TRY_ASSIGN(host, jobs::ServiceHost::start(std::move(parts)));
        return {};
    }

    /// Fails with `writeFault` as long as it is set, from any thread.
    curation::WriteAccess writeAccess()
    {
        return [this](const std::function<Result<void>(storage::PoolFile &)> &change) -> Result<void> { return onWriter(change); };
    }
    void breakWrites(std::optional<Error> fault)
    {
        const std::scoped_lock lock(m_mutex);
        m_fault = std::move(fault);
    }

    /// A job over runs or memories; `settings` needs an endpoint.
    Job add(JobKind kind, const QList<JobItem> &items, const jobs::JobSettings &settings)
    {
        Job job;
        job.kind = kind;
        job.settings = jobs::settingsToJson(settings);
        job.created = clock.now();
        take(inTransaction([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, items));
            return {};
        }));
        return job;
    }
    Result<void> inTransaction(const std::function<Result<void>(storage::Transaction &)> &change)
    {
        return onWriter([&](storage::PoolFile &pool) { return curation::inTransaction(pool, change); });
    }

    storage::Database &database() { return *m_reader; }
    Job job(const QString &uuid) { return *take(storage::jobByUuid(*m_reader, uuid)); }
    QList<JobItem> items(const QString &uuid) { return take(storage::itemsOfJob(*m_reader, job(uuid).id)); }

    /// Wakes the runner, and looks whenever something moves until it is so; false when it is not after a long time.
    bool until(const std::function<bool()> &isSo)
    {
        host->wake();
        return waitUntil(isSo);
    }
    bool waitUntil(const std::function<bool()> &isSo)
    {
        const auto end = std::chrono::steady_clock::now() + std::chrono::seconds(60);
        while (!isSo()) {
            std::unique_lock lock(m_mutex);
            // Some of what is waited for rings no bell (a request at the server).
            m_bell.wait_for(lock, std::chrono::milliseconds(20), [this] { return m_rung; });
            m_rung = false;
            if (std::chrono::steady_clock::now() > end)
                return false;
        }
        return true;
    }
    bool untilOver(const QString &uuid)
    {
        return until([&] { return isOver(job(uuid).state) || job(uuid).state == JobState::Paused; });
    }

    const QList<llm::Endpoint> endpoints;
    QList<llm::Price> prices { { QStringLiteral("m-1"), 3, 1, 15, QDate(2026, 11, 1) } };
    FixedClock clock { testNow() };
    JumpClock steady;
    std::unique_ptr<jobs::ServiceHost> host;

private:
    Result<void> onWriter(const std::function<Result<void>(storage::PoolFile &)> &change)
    {
        return m_writer.run([&]() -> Result<void> {
            {
                const std::scoped_lock lock(m_mutex);
                if (m_fault)
                    return Unexpected(*m_fault);
            }
            if (!m_pool) {
                WAYMARK_TRY_ASSIGN(m_pool, storage::PoolFile::open(m_path, clock));
            }
            return change(*m_pool);
        }).result();
    }
    void ring()
    {
        const std::scoped_lock lock(m_mutex);
        m_rung = true;
        m_bell.notify_all();
    }

    const QString m_path;
    std::mutex m_mutex;
    std::condition_variable m_bell;
    bool m_rung = false; ///< under m_mutex
    std::optional<Error> m_fault; ///< under m_mutex
    std::unique_ptr<storage::PoolFile> m_pool; ///< the writer's
    std::unique_ptr<storage::Database> m_reader;
    storage::DatabaseThread m_writer; ///< last: it ends first
};

/// An item for each of the runs.
inline QList<JobItem> itemsOf(const QList<Trajectory> &runs, const QString &part = {})
{
    QList<JobItem> items;
    for (const Trajectory &run : runs) {
        JobItem item;
        item.kind = TargetKind::Trajectory;
        item.target = run.uuid;
        item.part = part;
        items.append(item);
    }
    return items;
}

inline jobs::JobSettings settingsFor(const llm::Endpoint &endpoint)
{
    jobs::JobSettings settings;
    settings.endpoint = endpoint.id;
    settings.model = endpoint.model;
    return settings;
}

} // namespace waymark::test
