// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/jobrunner.h"

#include "services/base/log.h"
#include "services/jobs/jobrunnerwork.h"
#include "services/jobs/poolasks.h"
#include "services/llm/formcall.h"

#include <QCoreApplication>
#include <QTimer>

namespace waymark::jobs {

static constexpr int lookAgainAfter = 10'000; ///< ms

JobRunner::JobRunner(Parts parts)
    : m_work(std::make_unique<Work>(std::move(parts)))
{
}

JobRunner::~JobRunner() = default;

void JobRunner::wake()
{
    m_work->post([work = m_work.get()] { work->turn(); });
}

void JobRunner::serveOnly(JobId job)
{
    m_work->post([work = m_work.get(), job] { work->serveOnly(job); });
}

void JobRunner::drop(JobId job)
{
    m_work->post([work = m_work.get(), job] { work->drop(job); });
}

JobRunner::Work::Work(Parts parts)
    : m_parts(std::move(parts))
    , m_thread(QStringLiteral("jobs"))
{
    post([this] {
        m_later = new QTimer(m_thread.worker());
        m_later->setSingleShot(true);
        QObject::connect(m_later, &QTimer::timeout, m_thread.worker(), [this] { turn(); });
    });
}

JobRunner::Work::~Work()
{
    auto stopped = m_thread.run([this] {
        m_stops = true;
        for (const auto &[id, begun] : m_begun)
            begun.cancel.cancel();
        for (llm::Provider *provider : std::as_const(m_providers))
            provider->wake();
    });
    stopped.waitForFinished();
    // Nothing is asked any more. What was asked calls back all the same, cancelled: only then nobody knows this object.
    m_returned.acquire(m_asked);
    m_thread.run([this] { m_database.reset(); }).waitForFinished(); // on the thread that opened it
}

Result<void> JobRunner::Work::open()
{
    if (m_database)
        return {};
    WAYMARK_TRY(m_parts.write(&ensureFenceSecret));
    WAYMARK_TRY_ASSIGN(m_database, storage::Database::open(m_parts.pool, storage::Database::Mode::ReadOnly));
    return {};
}

/// Items that need no model, or cannot be asked, end as they begin, which makes room for the next ones: hence the loop. An end inside it
/// asks for another round instead of calling in again, however many such items there are.
void JobRunner::Work::turn()
{
    if (m_turns) {
        m_again = true;
        return;
    }
    m_turns = true;
    do {
        m_again = false;
        if (!begin())
            break;
    } while (m_again && !m_stops);
    m_turns = false;
    lookLater();
}

/// Claims what there is room for and begins it; false when nothing can go on.
bool JobRunner::Work::begin()
{
    if (m_stops)
        return false;
    const auto items = [this]() -> Result<QList<JobItem>> {
        WAYMARK_TRY(open());
        return claim();
    }();
    if (!items) {
        qCWarning(logJobs) << "jobs cannot go on:" << items.error().message << items.error().detail;
        // A disk that is full or a writer that is held up may be free again; a lease that is lost is lost.
        if (items.error().code != ErrorCode::Conflict)
            m_later->start(lookAgainAfter);
        return false;
    }
    for (const JobItem &item : *items)
        begin(item);
    return true;
}

Result<QList<JobItem>> JobRunner::Work::claim()
{
    QList<JobItem> items;
    const int room = m_parts.most - int(m_begun.size());
    if (room <= 0)
        return items;
    WAYMARK_TRY(m_parts.write([&](storage::PoolFile &pool) -> Result<void> {
        return curation::inTransaction(pool, [&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(const auto lease, storage::leaseOf(transaction.database(), storage::servicesLease));
            if (lease && lease->holder != m_parts.holder)
                WAYMARK_TRY(storage::requireLease(transaction, storage::servicesLease, m_parts.holder));
            WAYMARK_TRY(takeBackUnended(transaction));
            WAYMARK_TRY_ASSIGN(items, storage::claimItems(transaction, room, m_parts.holder, m_parts.clock.now(), m_only));
            return {};
        });
    }));
    m_unended.clear();
    return items;
}

/// Items whose end could not be written begin again: what was answered is stored, and serves them.
Result<void> JobRunner::Work::takeBackUnended(storage::Transaction &transaction)
{
    for (const JobItemId item : std::as_const(m_unended)) {
        storage::ItemEnd end;
        end.state = ItemState::Queued;
        WAYMARK_TRY(storage::endItem(transaction, item, m_parts.holder, end, m_parts.clock.now()));
    }
    return {};
}

/// Where nothing is in flight, the next thing to happen is an item that waits for its time.
void JobRunner::Work::lookLater()
{
    if (!m_begun.empty() || m_stops || !m_database)
        return;
    const auto due = storage::nextDue(*m_database);
    if (due && due->isValid())
        m_later->start(int(std::clamp<qint64>(m_parts.clock.now().msecsTo(*due), 100, 60'000)));
    if (m_parts.idle)
        m_parts.idle();
}

void JobRunner::Work::begin(const JobItem &item)
{
    auto begun = prepare(item);
    if (!begun) {
        Begun failed;
        failed.item = item;
        if (const auto job = storage::jobById(*m_database, item.job); job && *job)
            failed.job = **job;
        fail(failed, begun.error());
        turn();
        return;
    }
    m_begun.insert_or_assign(item.id, *std::move(begun));
    tellMoved(m_begun.at(item.id).job.uuid);
    if (m_begun.at(item.id).asksNothing())
        finish(item.id);
    else
        ask(item.id);
}

Result<JobRunner::Work::Begun> JobRunner::Work::prepare(const JobItem &item)
{
    Begun begun;
    begun.item = item;
    WAYMARK_TRY_ASSIGN(const auto job, storage::jobById(*m_database, item.job));
    if (!job)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("jobs", "The job is gone."));
    begun.job = *job;
    const JobSettings settings = settingsFromJson(job->settings);
    if (job->kind == JobKind::Embed) {
        WAYMARK_TRY_ASSIGN(const QList<EmbedInput> inputs, embedInputs(*m_database, item, settings));
        if (!inputs.isEmpty())
            begun.batches.push_back({ inputs, {}, {} });
        return begun;
    }
    WAYMARK_TRY_ASSIGN(begun.subject, readSubject(*m_database, job->kind, item));
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, askSettings(*m_database, job->uuid, settings, m_parts.price(settings.model)));
    WAYMARK_TRY_ASSIGN(const QList<pipeline::Ask> questions, asksOf(job->kind, item, begun.subject, settings, asks));
    for (pipeline::Ask ask : questions) {
        ask.options.forceAnew = settings.forceAnew || storage::asksAnew(item);
        begun.questions.push_back({ ask, {}, {}, {} });
    }
    return begun;
}

std::optional<Service> JobRunner::Work::serviceFor(JobItemId item)
{
    const JobSettings settings = settingsFromJson(m_begun.at(item).job.settings);
    const auto service = m_parts.service(settings.endpoint, settings.model);
    if (service && service->provider) {
        m_providers.insert(service->provider);
        return service;
    }
    llm::LlmError gone;
    gone.code = llm::LlmCode::NotApi;
    gone.reaction = llm::Reaction::PauseJob;
    gone.message = QCoreApplication::translate("jobs", "The endpoint of this job is not configured any more. Choose another one, or set it up again.");
    const Begun back = std::move(m_begun.at(item));
    m_begun.erase(item);
    giveBack(back, gone);
    turn();
    return std::nullopt;
}

void JobRunner::Work::ask(JobItemId item)
{
    const auto service = serviceFor(item);
    if (!service)
        return;
    const Begun &begun = m_begun.at(item);
    if (!begun.batches.empty()) {
        askBatch(item, 0); // there is one until a server finds it too long
        return;
    }
    for (size_t i = 0; i < begun.questions.size(); ++i) {
        const pipeline::Ask &ask = begun.questions[i].ask;
        ++m_asked;
        llm::askForm(*service->provider, service->endpoint, ask.request, ask.options, begun.cancel,
            [this, item, i](llm::LlmResult<QJsonObject> answer, const llm::ChatAnswer &chat, const QList<llm::CallTrace> &traces) {
                post([this, item, i, answer = std::move(answer), model = chat.model, traces] { answered(item, i, answer, model, traces); });
                m_returned.release();
            });
    }
}

void JobRunner::Work::answered(JobItemId item, size_t question, llm::LlmResult<QJsonObject> answer, const QString &model, const QList<llm::CallTrace> &traces)
{
    const auto found = m_begun.find(item);
    if (found == m_begun.end())
        return;
    Question &asked = found->second.questions[question];
    asked.answer = std::move(answer);
    asked.model = model;
    asked.traces = traces;
    const auto &questions = found->second.questions;
    if (std::all_of(questions.begin(), questions.end(), [](const Question &each) { return each.answer.has_value(); }))
        finish(item);
}

void JobRunner::Work::tellMoved(const QString &job)
{
    if (m_parts.moved)
        m_parts.moved(job);
}

void JobRunner::Work::drop(JobId job)
{
    for (const auto &[id, begun] : m_begun) {
        if (begun.item.job == job)
            begun.cancel.cancel();
    }
}

} // namespace waymark::jobs
