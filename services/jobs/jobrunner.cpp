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

JobRunner::JobRunner(Parts parts)
    : m_work(std::make_unique<Work>(std::move(parts)))
{
}

JobRunner::~JobRunner() = default;

void JobRunner::wake()
{
    m_work->post([work = m_work.get()] { work->turn(); });
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
    // Dropped calls still call back; the thread ends behind the last of them.
    post([this] {
        m_stops = true;
        for (const auto &[id, begun] : m_begun)
            begun.cancel.cancel();
    });
}

Result<void> JobRunner::Work::open()
{
    if (m_database)
        return {};
    WAYMARK_TRY(m_parts.write(&ensureFenceSecret));
    WAYMARK_TRY_ASSIGN(m_database, storage::Database::open(m_parts.pool, storage::Database::Mode::ReadOnly));
    return {};
}

void JobRunner::Work::turn()
{
    if (m_stops)
        return;
    const auto items = [this]() -> Result<QList<JobItem>> {
        WAYMARK_TRY(open());
        return claim();
    }();
    if (!items) {
        qCWarning(logJobs) << "jobs cannot go on:" << items.error().message << items.error().detail;
        return;
    }
    for (const JobItem &item : *items)
        begin(item);
    lookLater();
}

Result<QList<JobItem>> JobRunner::Work::claim()
{
    QList<JobItem> items;
    const int room = m_parts.most - int(m_begun.size());
    if (room <= 0)
        return items;
    WAYMARK_TRY(m_parts.write([&](storage::PoolFile &pool) -> Result<void> {
        return curation::inTransaction(pool, [&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(items, storage::claimItems(transaction, room, m_parts.holder, m_parts.clock.now()));
            return {};
        });
    }));
    return items;
}

/// Where nothing is in flight, the next thing to happen is an item that waits for its time.
void JobRunner::Work::lookLater()
{
    if (!m_begun.empty() || m_stops)
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
        return;
    }
    m_begun.insert_or_assign(item.id, *std::move(begun));
    m_parts.moved(m_begun.at(item.id).job.uuid);
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
        ask.options.forceAnew = settings.forceAnew;
        begun.questions.push_back({ ask, {}, {}, {} });
    }
    return begun;
}

std::optional<Service> JobRunner::Work::serviceFor(JobItemId item)
{
    const auto service = m_parts.service(settingsFromJson(m_begun.at(item).job.settings).endpoint);
    if (service && service->provider)
        return service;
    llm::LlmError gone;
    gone.code = llm::LlmCode::NotApi;
    gone.reaction = llm::Reaction::PauseJob;
    gone.message = QCoreApplication::translate("jobs", "The endpoint of this job is not configured any more. Choose another one, or set it up again.");
    const Begun back = std::move(m_begun.at(item));
    m_begun.erase(item);
    giveBack(back, gone);
    return std::nullopt;
}

void JobRunner::Work::ask(JobItemId item)
{
    const auto service = serviceFor(item);
    if (!service)
        return;
    const Begun &begun = m_begun.at(item);
    for (size_t i = 0; i < begun.batches.size(); ++i)
        askBatch(item, i);
    for (size_t i = 0; i < begun.questions.size(); ++i) {
        const pipeline::Ask &ask = begun.questions[i].ask;
        llm::askForm(*service->provider, service->endpoint, ask.request, ask.options, begun.cancel,
            [this, item, i](llm::LlmResult<QJsonObject> answer, const llm::ChatAnswer &chat, const QList<llm::CallTrace> &traces) {
                post([this, item, i, answer = std::move(answer), model = chat.model, traces] { answered(item, i, answer, model, traces); });
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

void JobRunner::Work::drop(JobId job)
{
    for (const auto &[id, begun] : m_begun) {
        if (begun.item.job == job)
            begun.cancel.cancel();
    }
}

} // namespace waymark::jobs
