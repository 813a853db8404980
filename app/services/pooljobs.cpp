// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What there is to see: jobs, items, endpoints.

#include "app/services/pooljobs.h"

#include "app/services/jobrequests.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/llm/recordedanswers.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int tellMs = 250; ///< views are told no more often
constexpr int againMs = 5000;
constexpr int recordedMs = 300; ///< the pool may be filled just now
constexpr int unaskedMs = 100; ///< a question ends within 300 ms of a cancel, also when the writer is busy
constexpr qsizetype firstTry = 24; ///< memories of a first job with recorded answers

/// What names and prices make of a row.
void complete(JobRow &row, const ServiceConfig &config)
{
    row.isRecorded = row.endpointName == llm::recordedEndpoint().id;
    row.endpointName = endpointName(config, row.endpointName);
    row.isPriced = priceOf(config, row.model).has_value();
}

/// Why an endpoint cannot be used, as far as that is known without asking anybody.
QString problemOf(const Endpoint &endpoint)
{
    if (const auto allowed = llm::keyMayTravel(endpoint); !allowed)
        return allowed.error().message;
    if (endpoint.keySource == KeySource::Environment && qEnvironmentVariableIsEmpty(endpoint.keyName.toLocal8Bit().constData()))
        return PoolJobs::tr("The variable “%1”, in which its key should be, is empty or not set.").arg(endpoint.keyName);
    return {};
}

} // namespace

PoolJobs::PoolJobs(Parts parts)
    : m_parts(std::move(parts))
    , m_session(*m_parts.session)
    , m_slot(std::make_shared<HostSlot>(this))
    , m_hidesPersonal(m_parts.config->get().hidePersonal)
    , m_movedSoon(std::make_shared<std::atomic<bool>>(false))
{
    const auto every = [this](QTimer &timer, int ms, auto act) {
        timer.setSingleShot(true);
        timer.setInterval(ms);
        connect(&timer, &QTimer::timeout, this, act);
    };
    every(m_tell, tellMs, [this] {
        if (std::exchange(m_tellAgain, false))
            moved();
    });
    every(m_again, againMs, [this] { lookForWork(); });
    every(m_rest, int(m_parts.restAfter.count()), [this] { rest(); });
    every(m_recordedSoon, recordedMs, [this] { lookForRecorded(); });
    every(m_unaskedPoll, unaskedMs, [this] { dropCancelled(); });
    connect(&m_session, &curation::PoolSession::changed, this, [this](const PoolChange &) {
        Q_EMIT proposalsMoved();
        if (!m_hasRecorded && !m_recordedSoon.isActive())
            m_recordedSoon.start();
    });
    connect(&m_session, &curation::PoolSession::findingsChanged, this, [this](const QList<MemoryId> &) { Q_EMIT proposalsMoved(); });
    connect(&m_session, &curation::PoolSession::othersWrote, this, [this] {
        moved();
        if (m_host == Host::Resting || m_host == Host::Refused)
            lookForWork();
    });
    m_told = state();
    lookForRecorded();
    lookForWork();
}

PoolJobs::~PoolJobs()
{
    m_estimating.cancel();
    m_slot->close();
    end();
}

JobsService::Answer<QList<JobRow>> PoolJobs::jobs()
{
    return m_session.jobs().then([config = m_parts.config](Result<QList<JobRow>> rows) {
        if (rows) {
            const ServiceConfig now = config->get();
            for (JobRow &row : *rows)
                complete(row, now);
        }
        return rows;
    });
}

JobsService::Answer<QList<JobItemRow>> PoolJobs::items(JobId job)
{
    return m_session.jobItems(job);
}

JobsService::Answer<JobItemDetails> PoolJobs::details(JobItemId item)
{
    return m_session.jobItem(item).then([config = m_parts.config](Result<JobItemDetails> details) {
        if (details) {
            const ServiceConfig now = config->get();
            for (JobCall &call : details->calls)
                call.endpointName = endpointName(now, call.endpointName);
        }
        return details;
    });
}

JobsService::Answer<Spending> PoolJobs::spending()
{
    return m_session.spending();
}

JobsService::Answer<PoolCaps> PoolJobs::caps()
{
    return m_session.caps();
}

QList<EndpointChoice> PoolJobs::endpoints() const
{
    const ServiceConfig config = m_parts.config->get();
    QList<EndpointChoice> choices;
    for (const Endpoint &endpoint : config.endpoints) {
        EndpointChoice choice { endpoint.id, endpointName(config, endpoint.id), {}, endpoint.model, false, problemOf(endpoint) };
        if (!endpoint.model.isEmpty())
            choice.models.append(endpoint.model);
        for (const Price &price : config.prices) {
            if (!choice.models.contains(price.model))
                choice.models.append(price.model);
        }
        choices.append(choice);
    }
    if (m_hasRecorded) {
        const Endpoint recorded = llm::recordedEndpoint();
        const QString model = QString::fromLatin1(llm::recordedModel);
        choices.append({ recorded.id, recorded.name, { model }, model, true, {} });
    }
    return choices;
}

void PoolJobs::lookForRecorded()
{
    if (m_parts.recordedAnswers.isEmpty() || m_hasRecorded || m_looksForRecorded)
        return;
    m_looksForRecorded = true;
    const auto look = [path = m_session.path(), answers = m_parts.recordedAnswers]() -> Result<bool> {
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(path, storage::Database::Mode::ReadOnly));
        WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, recordedMemories(*reader, answers, 1));
        return !memories.isEmpty();
    };
    whenReady(m_session.serve({}, look), this, [this](const Result<bool> &found) {
        m_looksForRecorded = false;
        if (!found || !*found)
            return;
        m_hasRecorded = true;
        Q_EMIT endpointsChanged();
        tellState();
    });
}

JobsService::Answer<JobRequest> PoolJobs::recordedJob()
{
    return m_session.serve({}, [path = m_session.path(), answers = m_parts.recordedAnswers]() -> Result<JobRequest> {
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(path, storage::Database::Mode::ReadOnly));
        JobRequest request;
        request.kind = JobKind::Generalise;
        request.endpoint = llm::recordedEndpoint().id;
        request.model = QString::fromLatin1(llm::recordedModel);
        WAYMARK_TRY_ASSIGN(request.memories, recordedMemories(*reader, answers, firstTry));
        if (request.memories.isEmpty())
            return failure(ErrorCode::NotFound, PoolJobs::tr("No answer is recorded for this pool."));
        return request;
    });
}

void PoolJobs::moved()
{
    if (m_tell.isActive()) {
        m_tellAgain = true;
        return;
    }
    m_tell.start();
    Q_EMIT jobsMoved();
}

} // namespace waymark::app
