// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/services/foreground.h"

#include "app/cli/lint/findings.h"
#include "services/llm/keylookup.h"
#include "services/storage/budgetstore.h"
#include "services/storage/proposalstore.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// A key is looked for in the environment that the call was given, which in tests is not the process's own.
llm::KeyLookup keyLookup(const Call &call)
{
    return [&call](const llm::Endpoint &endpoint) -> llm::LlmResult<QByteArray> {
        if (endpoint.keySource == llm::KeySource::None)
            return QByteArray();
        const auto key = llm::checkedKey(call.environment().variables.value(endpoint.keyName).toUtf8());
        if (key)
            return *key;
        llm::LlmError error;
        error.code = llm::LlmCode::Key;
        error.reaction = llm::Reaction::PauseEndpoint;
        error.message = key.error().message;
        return tl::unexpected(error);
    };
}

QByteArray recordedAnswers()
{
    QFile file(u":/recorded/sample.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

Foreground::Foreground(Call &call, const ServiceOptions &options)
    : m_call(call)
    , m_options(options)
{
}

Foreground::~Foreground() = default;

Result<void> Foreground::open()
{
    WAYMARK_TRY_ASSIGN(const QString path, m_call.poolPath());
    WAYMARK_TRY(m_writer.open(path, m_call.clock()));
    WAYMARK_TRY_ASSIGN(m_database, storage::Database::open(path, storage::Database::Mode::ReadOnly));
    return {};
}

Result<void> Foreground::write(const std::function<Result<void>(storage::Transaction &)> &change)
{
    return m_writer.access()([&](storage::PoolFile &pool) { return curation::inTransaction(pool, change); });
}

Result<std::optional<storage::Lease>> Foreground::expiredLease()
{
    WAYMARK_TRY_ASSIGN(const std::optional<storage::Lease> first, storage::leaseOf(*m_database, storage::servicesLease));
    if (!first || storage::isSeenFromHere(*first))
        return std::optional<storage::Lease>();
    m_call.remark(Tr::tr("Process %1 on %2 serves this pool, and cannot be seen from here: waiting up to %3 s for a sign of it.")
                      .arg(QString::number(first->pid), first->host)
                      .arg(std::chrono::duration_cast<std::chrono::seconds>(storage::leaseExpiry).count()));
    QElapsedTimer elapsed;
    elapsed.start();
    llm::SteadyClock *const steady = m_call.environment().steady;
    const auto now = [&] { return steady ? steady->now() : std::chrono::milliseconds(elapsed.elapsed()); };
    storage::LeaseWatch watch;
    for (std::optional<storage::Lease> seen = first; seen == first;) {
        if (watch.hasExpired(*seen, now()))
            return seen;
        if (!steady || !steady->jumpTo(now() + storage::leaseExpiry)) {
            std::unique_lock lock(m_mutex);
            sleep(lock);
        }
        WAYMARK_TRY(m_call.checkCancelled());
        WAYMARK_TRY_ASSIGN(seen, storage::leaseOf(*m_database, storage::servicesLease));
    }
    return std::optional<storage::Lease>(); // it lives, or has left
}

Result<void> Foreground::serve()
{
    WAYMARK_TRY_ASSIGN(const QString path, m_call.poolPath());
    jobs::ServiceHost::Parts parts { path, m_writer.access(), m_call.clock(), {}, recordedAnswers(), m_call.environment().lintRules, std::make_shared<curation::LintCache>(), {},
        m_call.environment().steady };
    parts.configuration.endpoints = [endpoint = m_options.endpoint] { return QList<llm::Endpoint> { endpoint }; };
    parts.configuration.prices = [price = m_options.price] { return price ? QList<llm::Price> { *price } : QList<llm::Price>(); };
    parts.configuration.key = keyLookup(m_call);
    parts.hooks.moved = [this](const QString &) { ring(); };
    parts.hooks.client.endpointMoved = [this](const llm::EndpointState &state) {
        {
            const std::lock_guard lock(m_mutex);
            m_unreachable = state.state == llm::EndpointState::State::Open ? std::nullopt : std::optional(state);
        }
        ring();
    };
    WAYMARK_TRY_ASSIGN(parts.expired, expiredLease());
    WAYMARK_TRY_ASSIGN(m_host, jobs::ServiceHost::start(std::move(parts)));
    const curation::Takeover &takeover = m_host->takeover();
    if (!takeover.jobs.paused.isEmpty())
        m_call.remark(Tr::tr("A program that served this pool had ended in the middle: its jobs are paused. Calls that may have been charged: %1.").arg(takeover.calls.unknown.size()));
    return {};
}

Result<jobs::Service> Foreground::service()
{
    if (const auto service = m_host->service(m_options.endpoint.id, m_options.model))
        return *service;
    return failure(ErrorCode::NotFound, Tr::tr("There is no endpoint “%1”.").arg(m_options.endpoint.id));
}

Result<Job> Foreground::run(JobKind kind, const jobs::JobSettings &settings, const QList<JobItem> &items)
{
    if (!m_host)
        WAYMARK_TRY(serve());
    WAYMARK_TRY_ASSIGN(Job job, add(kind, settings, items));
    m_host->serveOnly(job.id);
    m_host->wake();
    bool stopped = false;
    while (!isOver(job.state) && job.state != JobState::Paused) {
        std::optional<llm::EndpointState> unreachable;
        QString reason;
        {
            std::unique_lock lock(m_mutex);
            sleep(lock);
            unreachable = m_unreachable;
            reason = outOfReach();
        }
        const bool cancelled = !m_call.checkCancelled();
        const bool hopeless = !reason.isEmpty() && job.counts.done == 0;
        if (!stopped && (cancelled || hopeless)) {
            stopped = true;
            WAYMARK_TRY(write([&](storage::Transaction &transaction) {
                return cancelled ? storage::cancelJob(transaction, job.id, m_call.clock().now())
                                 : storage::pauseJob(transaction, job.id, reason, m_call.clock().now());
            }));
            m_host->drop(job.id);
        }
        WAYMARK_TRY_ASSIGN(const auto now, storage::jobById(*m_database, job.id));
        job = *now;
        const QString counts = Tr::tr("%1 of %2").arg(job.counts.done + job.counts.failed).arg(job.counts.total());
        m_call.showProgress(unreachable ? counts + u" · "_s + unreachable->why.message : counts);
    }
    m_call.endProgress();
    return job;
}

Result<qint64> Foreground::accept(const Job &job)
{
    storage::ProposalFilter open;
    open.state = ProposalState::Open;
    open.job = job.uuid;
    WAYMARK_TRY_ASSIGN(const QList<Proposal> proposals, storage::proposals(*m_database, open));
    if (proposals.isEmpty())
        return 0;
    qint64 accepted = proposals.size();
    if (!acceptAll(proposals)) {
        // One of them at least has something against it; the others have not.
        accepted = 0;
        QString reason;
        for (const Proposal &proposal : proposals) {
            const auto done = acceptAll({ proposal });
            accepted += done ? 1 : 0;
            if (!done && reason.isEmpty())
                reason = done.error().message;
        }
        m_call.remark(Tr::tr("%1 proposals could not be accepted and stay open. The first: %2").arg(proposals.size() - accepted).arg(reason));
    }
    WAYMARK_TRY(m_writer.access()([this](storage::PoolFile &pool) -> Result<void> {
        updateFindings(m_call, pool);
        return {};
    }));
    return accepted;
}

Result<void> Foreground::acceptAll(const QList<Proposal> &proposals)
{
    return m_writer.access()([&](storage::PoolFile &pool) -> Result<void> {
        const curation::EditContext context { pool, m_call.clock(), m_call.act(), false };
        WAYMARK_TRY(curation::acceptProposals(context, proposals, curation::Approval::Withheld));
        return {};
    });
}

Result<Job> Foreground::add(JobKind kind, const jobs::JobSettings &settings, const QList<JobItem> &items)
{
    Job job;
    job.kind = kind;
    job.settings = jobs::settingsToJson(settings);
    job.author = m_call.act().author;
    job.tool = ChangeTool::CommandLine;
    job.created = m_call.clock().now();
    WAYMARK_TRY(write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, items));
        if (!m_options.budget)
            return {};
        Budget budget;
        budget.scope = BudgetScope::Job;
        budget.job = job.uuid;
        budget.unit = BudgetUnit::Money;
        budget.cap = *m_options.budget;
        return storage::setBudget(transaction, budget, m_call.today());
    }));
    return job;
}

void Foreground::ring()
{
    const std::lock_guard lock(m_mutex);
    m_moved = true;
    m_condition.notify_all();
}

QString Foreground::outOfReach() const
{
    if (!m_unreachable)
        return {};
    const llm::LlmCode code = m_unreachable->why.code;
    const bool isReach = code == llm::LlmCode::NetDns || code == llm::LlmCode::NetRefused || code == llm::LlmCode::NetTimeoutConnect;
    return isReach ? m_unreachable->why.message : QString();
}

void Foreground::sleep(std::unique_lock<std::mutex> &lock)
{
    // An interrupt rings no bell.
    m_condition.wait_for(lock, std::chrono::milliseconds(200), [this] { return m_moved; });
    m_moved = false;
}

} // namespace waymark::cli
