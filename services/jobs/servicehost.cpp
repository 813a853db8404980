// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/servicehost.h"

#include "services/base/log.h"
#include "services/curation/poolledger.h"
#include "services/pipeline/redaction.h"
#include "services/storage/databasethread.h"

#include <QRandomGenerator>
#include <QTimer>

#include <algorithm>

namespace waymark::jobs {

namespace {

class MonotonicClock final : public llm::SteadyClock
{
public:
    std::chrono::milliseconds now() const override
    {
        return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now().time_since_epoch());
    }
};

} // namespace

/// Counts the beat of the lease up, on a thread of its own, so that neither a slow answer nor a long write delays it.
class ServiceHost::Heart final
{
public:
    explicit Heart(ServiceHost &host)
        : m_thread(QStringLiteral("lease"))
    {
        m_thread.run([this, &host] {
            m_timer = new QTimer(m_thread.worker());
            QObject::connect(m_timer, &QTimer::timeout, m_thread.worker(), [this, &host] {
                if (!host.beat())
                    m_timer->stop();
            });
            m_timer->start(storage::leaseBeat);
        });
    }

private:
    QTimer *m_timer = nullptr;
    storage::DatabaseThread m_thread; ///< last: it ends first
};

ServiceHost::ServiceHost(Parts parts)
    : m_parts(std::move(parts))
    , m_lease(storage::ownLease(storage::servicesLease, m_parts.clock.now()))
{
}

Result<std::unique_ptr<ServiceHost>> ServiceHost::start(Parts parts)
{
    std::unique_ptr<ServiceHost> host(new ServiceHost(std::move(parts)));
    WAYMARK_TRY(host->begin());
    return host;
}

Result<void> ServiceHost::begin()
{
    if (!m_parts.recordedAnswers.isEmpty()) {
        WAYMARK_TRY_ASSIGN(m_recorded, llm::RecordedAnswers::read(m_parts.recordedAnswers, QStringLiteral("recorded-answers.jsonl")));
    }
    WAYMARK_TRY(m_parts.write([this](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(m_takeover, curation::takeServices(pool, m_lease, m_parts.clock, m_parts.expired));
        return {};
    }));
    m_ledger = std::make_unique<curation::PoolLedger>(m_parts.write, m_lease.holder, m_parts.clock);
    if (!m_parts.steady)
        m_steady = std::make_unique<MonotonicClock>();
    llm::SteadyClock &steady = m_parts.steady ? *m_parts.steady : *m_steady;
    m_client = std::make_unique<llm::Client>(llm::Client::Parts { *m_ledger, steady, m_parts.clock, [] { return QRandomGenerator::global()->generateDouble(); },
        pipeline::redactor(m_parts.configuration.hidePersonal), m_parts.configuration.key, m_parts.hooks.client });
    m_runner = std::make_unique<JobRunner>(JobRunner::Parts { m_parts.pool, m_parts.write, m_parts.clock, m_lease.holder, [this](const QString &id, const QString &model) { return service(id, model); },
        [this](const QString &model) { return price(model); }, m_parts.hooks.moved, m_parts.hooks.proposed, m_parts.hooks.idle, m_parts.rules, m_parts.cache, 64 });
    m_heart = std::make_unique<Heart>(*this);
    return {};
}

ServiceHost::~ServiceHost()
{
    m_heart.reset();
    m_runner.reset();
    m_client.reset();
    if (!m_ledger)
        return;
    const auto left = m_parts.write([this](storage::PoolFile &pool) { return curation::leaveServices(pool, m_lease); });
    if (!left)
        qCWarning(logJobs) << "the lease could not be given up:" << left.error().message << left.error().detail;
}

void ServiceHost::drop(JobId job)
{
    m_runner->drop(job);
    m_client->wake();
}

std::optional<Service> ServiceHost::service(const QString &id, const QString &model)
{
    if (m_recorded && id == llm::recordedEndpoint().id)
        return Service { llm::recordedEndpoint(), m_recorded.get() };
    const QList<llm::Endpoint> endpoints = m_parts.configuration.endpoints();
    const auto found = std::find_if(endpoints.begin(), endpoints.end(), [&](const llm::Endpoint &endpoint) { return endpoint.id == id; });
    if (found == endpoints.end())
        return std::nullopt;
    const std::lock_guard lock(m_mutex);
    if (m_parts.configuration.capability && !m_known.contains({ id, model })) {
        // Once: what the client learns later is newer.
        m_known.insert({ id, model });
        if (const auto capability = m_parts.configuration.capability(id, model))
            m_client->setCapability(id, model, *capability);
    }
    return Service { *found, m_client.get() };
}

std::optional<llm::Price> ServiceHost::price(const QString &model) const
{
    const QList<llm::Price> prices = m_parts.configuration.prices();
    const auto found = std::find_if(prices.begin(), prices.end(), [&](const llm::Price &price) { return price.model == model; });
    return found == prices.end() ? std::nullopt : std::optional(*found);
}

bool ServiceHost::beat()
{
    const auto beaten = m_parts.write([this](storage::PoolFile &pool) {
        return curation::inTransaction(pool, [this](storage::Transaction &transaction) { return storage::beatLease(transaction, m_lease); });
    });
    if (beaten || beaten.error().code != ErrorCode::Conflict)
        return true;
    qCWarning(logJobs) << "another process serves the pool now:" << beaten.error().message;
    if (m_parts.hooks.lost)
        m_parts.hooks.lost(beaten.error());
    return false;
}

} // namespace waymark::jobs
