// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// When the services run, and how they are.

#include "app/services/pooljobs.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/llm/recordedanswers.h"

#include <QElapsedTimer>

#include <algorithm>

namespace waymark::app {

using Kind = ServiceState::Kind;

/// Watches the lease of another process from one try to the next. Used by one start at a time.
struct PoolJobs::Start
{
    storage::LeaseWatch watch;
    QElapsedTimer steady;
};

namespace {

bool isLive(const JobRow &row)
{
    return row.job.state == JobState::Queued || row.job.state == JobState::Running || row.job.state == JobState::Pausing;
}

/// The lease of a process that has given no sign for long enough.
Result<std::optional<storage::Lease>> expiredLease(const QString &path, storage::LeaseWatch &watch, std::chrono::milliseconds now)
{
    WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(path, storage::Database::Mode::ReadOnly));
    WAYMARK_TRY_ASSIGN(std::optional<storage::Lease> lease, storage::leaseOf(*reader, storage::servicesLease));
    if (lease && !watch.hasExpired(*lease, now))
        lease.reset();
    return lease;
}

} // namespace

jobs::ServiceHost::Parts PoolJobs::hostParts() const
{
    const auto config = m_parts.config;
    jobs::ServiceHost::Parts parts { m_session.path(), m_session.serviceWrites(), m_parts.clock, {}, m_parts.recordedAnswers, m_session.ruleSource(), m_session.lintCache(), {}, {} };
    parts.configuration.endpoints = [config] { return config->get().endpoints; };
    parts.configuration.prices = [config] { return config->get().prices; };
    const auto endpointOf = [config](const QString &id) {
        const QList<Endpoint> endpoints = config->get().endpoints;
        const auto found = std::ranges::find(endpoints, id, &Endpoint::id);
        return found == endpoints.end() ? std::nullopt : std::optional(*found);
    };
    parts.configuration.capability = [book = m_parts.capabilities, endpointOf](const QString &id, const QString &model) {
        const auto endpoint = endpointOf(id);
        return endpoint ? book->find(*endpoint, model) : std::nullopt;
    };
    parts.configuration.key = m_parts.key;
    parts.configuration.hidePersonal = m_hidesPersonal;
    // A thousand items move faster than anybody looks: one word is enough until it is taken.
    parts.hooks.moved = [slot = m_slot, soon = m_movedSoon, self = const_cast<PoolJobs *>(this)](const QString &) {
        if (soon->exchange(true))
            return;
        slot->tell([soon, self] {
            *soon = false;
            self->moved();
        });
    };
    const auto self = const_cast<PoolJobs *>(this);
    parts.hooks.idle = [slot = m_slot, self] { slot->tell([self] { self->m_rest.start(); }); };
    parts.hooks.lost = [slot = m_slot, self](const Error &error) { slot->tell([self, error] { self->lost(error); }); };
    parts.hooks.client.learnt = [book = m_parts.capabilities, endpointOf, slot = m_slot, self](const QString &id, const QString &model, const llm::Capability &known) {
        const auto endpoint = endpointOf(id);
        if (!endpoint)
            return;
        book->learn(*endpoint, model, known);
        slot->tell([self] { Q_EMIT self->learnt(); });
    };
    parts.hooks.client.endpointMoved = [slot = m_slot, self](const llm::EndpointState &moved) { slot->tell([self, moved] { self->takeEndpoint(moved); }); };
    return parts;
}

void PoolJobs::serve()
{
    m_rest.stop();
    switch (m_host) {
    case Host::Serving:
        m_slot->with([](jobs::ServiceHost &host) { host.wake(); });
        return;
    case Host::Starting:
        m_serveAgain = true;
        return;
    case Host::Resting:
    case Host::Refused:
        break;
    }
    if (m_session.isReadOnly())
        return;
    m_host = Host::Starting;
    m_again.stop();
    if (!m_start) {
        m_start = std::make_shared<Start>();
        m_start->steady.start();
    }
    const auto begin = [slot = m_slot, kept = m_start, parts = hostParts()]() mutable -> Result<void> {
        const std::chrono::milliseconds now(kept->steady.elapsed());
        WAYMARK_TRY_ASSIGN(parts.expired, expiredLease(parts.pool, kept->watch, now));
        WAYMARK_TRY_ASSIGN(auto host, jobs::ServiceHost::start(std::move(parts)));
        host->wake();
        slot->put(host); // or ends with this function when nobody wants it any more
        return {};
    };
    whenReady(m_session.serve({}, begin, m_ending), this, [this](const Result<void> &started) {
        takeStart(started);
    });
}

void PoolJobs::takeStart(const Result<void> &started)
{
    m_host = started ? Host::Serving : Host::Refused;
    m_refused.clear();
    if (!started) {
        qCInfo(logApp) << "services:" << started.error().message << started.error().detail;
        m_refusal = started.error().code == ErrorCode::Locked ? Kind::Elsewhere : Kind::Stopped;
        m_refused = started.error().message;
        m_again.start();
    }
    if (std::exchange(m_serveAgain, false) && started)
        serve();
    if (started)
        askWaiting();
    else
        failWaiting(started.error());
    tellState();
    moved();
}

void PoolJobs::lookForWork()
{
    if (m_session.isReadOnly())
        return;
    whenReady(m_session.jobs(), this, [this](const Result<QList<JobRow>> &rows) {
        if (!rows)
            return;
        const auto live = std::ranges::find_if(*rows, isLive);
        if (live != rows->end()) {
            m_endpoint = live->endpointName;
            serve();
        } else if (m_host == Host::Refused) {
            m_host = Host::Resting;
            tellState();
        }
    });
}

void PoolJobs::rest()
{
    if (m_host != Host::Serving || m_questions > 0)
        return;
    whenReady(m_session.jobs(), this, [this](const Result<QList<JobRow>> &rows) {
        if (m_host != Host::Serving || m_questions > 0 || !rows || std::ranges::any_of(*rows, isLive))
            return;
        end();
        m_host = Host::Resting;
        m_moved.clear();
        tellState();
    });
}

void PoolJobs::end()
{
    // They give back what is in flight, which takes the writer.
    if (auto host = std::shared_ptr<jobs::ServiceHost>(m_slot->take()))
        m_ending = m_session.serve({}, [host = std::move(host)]() mutable { host.reset(); });
}

void PoolJobs::restart()
{
    if (m_host != Host::Serving)
        return;
    end();
    m_host = Host::Resting;
    m_moved.clear();
    lookForWork();
}

void PoolJobs::takeConfig()
{
    const ServiceConfig config = m_parts.config->get();
    // Texts are redacted in the way that the client was made with.
    if (config.hidePersonal != std::exchange(m_hidesPersonal, config.hidePersonal))
        restart();
    // Whoever changes the settings of an endpoint wants it to be tried.
    m_slot->with([this](jobs::ServiceHost &host) {
        for (auto stopped = m_moved.keyBegin(); stopped != m_moved.keyEnd(); ++stopped)
            host.client().tryAgain(*stopped);
    });
    Q_EMIT endpointsChanged();
    tellState();
    moved();
}

void PoolJobs::takeEndpoint(const llm::EndpointState &moved)
{
    if (moved.state == llm::EndpointState::State::Open)
        m_moved.remove(moved.endpoint);
    else
        m_moved.insert(moved.endpoint, moved);
    tellState();
}

void PoolJobs::lost(const Error &error)
{
    end();
    m_host = Host::Refused;
    m_refusal = Kind::Elsewhere;
    m_refused = error.message;
    m_again.start();
    tellState();
    moved();
}

ServiceState PoolJobs::state() const
{
    const ServiceConfig config = m_parts.config->get();
    if (m_session.isReadOnly())
        return { Kind::Offline, {}, tr("The pool is open for reading only: it has no jobs of its own now."), {} };
    if (m_host == Host::Refused)
        return { m_refusal, endpointName(config, m_endpoint), m_refused, {} };
    const QString id = m_endpoint.isEmpty() && !config.endpoints.isEmpty() ? config.endpoints.first().id : m_endpoint;
    if (id == llm::recordedEndpoint().id)
        return { Kind::Recorded, endpointName(config, id), {}, {} };
    if (const auto moved = m_moved.constFind(id); moved != m_moved.constEnd()) {
        const bool waits = moved->state == llm::EndpointState::State::Waiting;
        return { waits ? Kind::Waiting : Kind::Stopped, endpointName(config, id), moved->why.message, moved->until };
    }
    if (config.endpoints.isEmpty())
        return { m_hasRecorded ? Kind::Recorded : Kind::Offline, {}, {}, {} };
    return { Kind::Online, endpointName(config, id), {}, {} };
}

void PoolJobs::tellState()
{
    if (const ServiceState now = state(); now != m_told) {
        m_told = now;
        Q_EMIT stateChanged();
    }
}

} // namespace waymark::app
