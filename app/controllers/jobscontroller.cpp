// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/jobscontroller.h"

#include "app/actions/actionset.h"
#include "app/prompter.h"
#include "app/sessionstate.h"
#include "models/joblabels.h"
#include "services/base/clock.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/settings/preferences.h"
#include "widgets/common/messagebar.h"
#include "widgets/jobs/effectspane.h"
#include "widgets/jobs/estimatepanel.h"
#include "widgets/jobs/itempane.h"
#include "widgets/jobs/itemtable.h"
#include "widgets/jobs/jobhead.h"
#include "widgets/jobs/joblist.h"
#include "widgets/jobs/jobsplace.h"
#include "widgets/jobs/jobstatus.h"

#include <QAction>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

constexpr int soonMs = 50; // signals that come together are answered together
constexpr int secondMs = 1000;

QString keyOf(const ActionSet &actions, ActionId id)
{
    return actions.action(id)->shortcut().toString(QKeySequence::NativeText);
}

} // namespace

JobsController::JobsController(ActionSet &actions, settings::Settings &settings, Prompter &prompter, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_settings(settings)
    , m_prompter(prompter)
    , m_clock(clock)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(soonMs);
    connect(&m_soon, &QTimer::timeout, this, [this] {
        askJobs();
        askItems();
    });
    m_second.setInterval(secondMs);
    connect(&m_second, &QTimer::timeout, this, &JobsController::tick);
    m_steady.start();
}

JobsController::~JobsController() = default;

void JobsController::setViews(const Views &views)
{
    using namespace widgets;
    m_views = views;
    JobsPlace &place = *views.place;
    place.head().setKeys(keyOf(m_actions, ActionId::PauseJob), keyOf(m_actions, ActionId::CancelJob), keyOf(m_actions, ActionId::RetryFailed));
    place.item().effects().setKeys(keyOf(m_actions, ActionId::AcceptProposal), keyOf(m_actions, ActionId::EditProposal), keyOf(m_actions, ActionId::RejectProposal), keyOf(m_actions, ActionId::AskAgain));
    connect(&place.list(), &JobList::currentJobChanged, this, qOverload<JobId>(&JobsController::lookAt));
    connect(&place.table(), &ItemTable::currentItemChanged, this, qOverload<JobItemId>(&JobsController::lookAt));
    connect(&place.head(), &JobHead::pauseRequested, this, &JobsController::pauseOrResume);
    connect(&place.head(), &JobHead::cancelRequested, this, &JobsController::cancelJob);
    connect(&place.head(), &JobHead::retryRequested, this, &JobsController::retryFailed);
    connect(&place.head(), &JobHead::capChanged, this, [this](std::optional<qint64> cap) {
        if (m_service && m_job.isValid())
            follow(m_service->setCap(m_job, cap));
    });
    connect(&place.item().effects(), &EffectsPane::askAgainRequested, this, &JobsController::askAgain);
    connect(&place, &JobsPlace::configureRequested, this, &JobsController::preferencesRequested);
    connect(&place, &JobsPlace::tryRecordedRequested, this, &JobsController::tryRecorded);
    connect(&place.estimate(), &EstimatePanel::requestChanged, this, &JobsController::estimate);
    connect(&place.estimate(), &EstimatePanel::startRequested, this, &JobsController::start);
    connect(&place.estimate(), &EstimatePanel::notNowRequested, this, &JobsController::closeEstimate);
    connect(views.status, &JobStatus::jobClicked, this, &JobsController::placeRequested);
    connect(views.status, &JobStatus::servicesClicked, this, &JobsController::preferencesRequested);
}

void JobsController::setService(std::shared_ptr<JobsService> service, bool writable)
{
    ++m_era;
    m_estimating.cancel();
    if (m_service)
        m_service->disconnect(this);
    m_service = std::move(service);
    m_writable = writable;
    m_asked = 0;
    m_soon.stop();
    m_left.clear();
    m_job = {};
    m_item = {};
    m_row = {};
    m_wanted = {};
    m_caps.reset();
    m_items.setItems({});
    m_jobs.setJobs({});
    m_views.place->list().setSpending({});
    m_views.place->item().clear({});
    m_views.place->showEstimate(false);
    m_views.place->showJob(false);
    m_views.status->setVisible(m_service != nullptr);
    m_views.place->head().setWritable(isWritable());
    m_views.place->item().setWritable(isWritable());
    if (m_service) {
        connect(m_service.get(), &JobsService::jobsMoved, this, &JobsController::refresh);
        connect(m_service.get(), &JobsService::proposalsMoved, this, [this] {
            refresh();
            m_row = {}; // what is known of it is old
        });
        connect(m_service.get(), &JobsService::stateChanged, this, &JobsController::showStatus);
        connect(m_service.get(), &JobsService::endpointsChanged, this, [this] {
            if (m_views.place->shownView() == widgets::JobsPlace::View::Estimate)
                m_views.place->estimate().open(m_views.place->estimate().request(), m_service->endpoints());
            showStatus();
        });
        askJobs();
    }
    showStatus();
    Q_EMIT currentChanged();
}

void JobsController::setShown(bool shown)
{
    m_shown = shown;
    tick();
}

template <typename T, typename F>
void JobsController::ask(const QFuture<Result<T>> &answer, F then)
{
    ++m_asked;
    whenEnded(answer, this, [this, era = m_era, then = std::move(then)](std::optional<Result<T>> ended) {
        if (era != m_era)
            return; // of another pool
        --m_asked;
        if (!ended)
            return;
        if (!*ended) {
            if (ended->error().code != ErrorCode::Cancelled && ended->error().code != ErrorCode::NotFound)
                Q_EMIT failed(ended->error());
            return;
        }
        then(*ended);
    });
}

void JobsController::follow(const QFuture<Result<void>> &act)
{
    ask(act, [this](const Result<void> &) { refresh(); });
}

void JobsController::refresh()
{
    if (m_service && !m_soon.isActive())
        m_soon.start();
}

void JobsController::askJobs()
{
    if (!m_service)
        return;
    ask(m_service->jobs(), [this](const Result<QList<JobRow>> &jobs) { takeJobs(*jobs); });
    ask(m_service->caps(), [this](const Result<PoolCaps> &caps) { m_caps = *caps; });
    ask(m_service->spending(), [this](const Result<Spending> &spending) { m_views.place->list().setSpending(*spending); });
}

void JobsController::askItems()
{
    if (!m_service || !m_job.isValid())
        return;
    ask(m_service->items(m_job), [this, job = m_job](const Result<QList<JobItemRow>> &items) {
        if (job == m_job)
            takeItems(*items);
    });
}

void JobsController::takeJobs(const QList<JobRow> &jobs)
{
    widgets::JobList &list = m_views.place->list();
    const JobId wanted = m_wanted.isValid() ? m_wanted : m_job;
    m_jobs.setJobs(jobs);
    for (const JobRow &row : jobs) {
        const JobCounts &counts = row.job.counts;
        if (row.job.state == JobState::Running || row.job.state == JobState::Pausing)
            m_left[row.job.id].add({ counts.total() - counts.left(), counts.total(), {}, Progress::Unit::Items }, std::chrono::milliseconds(m_steady.elapsed()));
        else
            m_left.remove(row.job.id);
    }
    m_views.place->showJob(!jobs.isEmpty());
    if (m_jobs.rowOf(wanted) >= 0) {
        m_wanted = {};
        list.setCurrent(wanted);
    } else if (!jobs.isEmpty()) {
        list.setCurrent(m_jobs.rowOf(m_job) >= 0 ? m_job : jobs.first().job.id);
    }
    showHead();
    showStatus();
    tick();
    Q_EMIT currentChanged();
}

const JobRow *JobsController::current() const
{
    return m_jobs.job(m_job);
}

void JobsController::lookAt(JobId job)
{
    if (job == m_job)
        return;
    m_job = job;
    m_item = {};
    m_row = {};
    m_items.setItems({});
    m_views.place->item().clear({});
    showHead();
    askItems();
    Q_EMIT currentChanged();
}

void JobsController::takeItems(const QList<JobItemRow> &items)
{
    const bool isNew = m_items.rowCount() == 0;
    m_items.setNow(m_clock.now());
    m_items.setItems(items);
    m_views.place->item().setOpenProposals(m_items.openProposals(), m_items.proposals());
    if (isNew || m_items.rowOf(m_item) < 0) {
        // What waits for a decision comes first.
        const int open = m_items.nextOpen(0);
        const JobItemRow *first = m_items.item(std::max(0, open));
        m_views.place->table().setCurrentItem(first ? first->item.id : JobItemId());
        lookAt(first ? first->item.id : JobItemId());
    } else {
        askDetails();
    }
    showHead();
    Q_EMIT currentChanged();
}

void JobsController::lookAt(JobItemId item)
{
    if (item == m_item)
        return;
    m_item = item;
    m_row = {};
    m_views.place->item().clear({});
    askDetails();
    Q_EMIT itemDetailsChanged();
    Q_EMIT currentChanged();
}

void JobsController::askDetails()
{
    const JobItemRow *row = m_items.item(m_items.rowOf(m_item));
    if (!m_service || !row || *row == m_row)
        return;
    m_row = *row;
    ask(m_service->details(m_item), [this, asked = ++m_detailsAsked](const Result<JobItemDetails> &details) {
        // A newer question is under way, or another item is looked at.
        if (asked != m_detailsAsked || details->row.item.id != m_item)
            return;
        m_views.place->item().setDetails(*details);
        Q_EMIT itemDetailsChanged();
        Q_EMIT currentChanged();
    });
}

QString JobsController::timeLeft(const JobRow &row) const
{
    const auto known = m_left.constFind(row.job.id);
    return known == m_left.constEnd() ? QString() : known->text();
}

void JobsController::showHead()
{
    if (const JobRow *row = current())
        m_views.place->head().setJob(*row, { m_clock.now(), models::endedInLastMinute(m_items.items(), m_clock.now()), timeLeft(*row) });
}

void JobsController::showStatus()
{
    if (!m_service)
        return;
    const QList<EndpointChoice> endpoints = m_service->endpoints();
    m_views.place->setRecordedOffered(std::ranges::any_of(endpoints, &EndpointChoice::isRecorded));
    m_views.status->setServices(m_service->state());
    const QList<JobRow> &jobs = m_jobs.jobs();
    // The one that is looked at, else the oldest: it began first.
    const auto runs = [](const JobRow &row) { return row.job.state == JobState::Running || row.job.state == JobState::Pausing; };
    const JobRow *shown = current() && runs(*current()) ? current() : nullptr;
    for (qsizetype i = jobs.size() - 1; !shown && i >= 0; --i)
        shown = runs(jobs[i]) ? &jobs[i] : nullptr;
    m_views.status->setJob(shown ? std::optional(*shown) : std::nullopt, std::max(0, m_jobs.running() - 1), shown ? timeLeft(*shown) : QString());
    if (const int running = m_jobs.running(); running != m_running) {
        m_running = running;
        Q_EMIT runningChanged(running);
    }
}

void JobsController::tick()
{
    const bool moves = m_shown && m_jobs.running() > 0;
    if (!moves) {
        m_second.stop();
        return;
    }
    if (!m_second.isActive())
        m_second.start();
    m_items.setNow(m_clock.now());
    showHead();
}

void JobsController::begin(JobKind kind, const QList<MemoryId> &memories, const QList<MemoryType> &types)
{
    if (!isWritable() || memories.isEmpty())
        return;
    JobRequest request;
    request.kind = kind;
    request.memories = memories;
    request.types = types;
    request.endpoint = m_settings.get(session::jobEndpoint);
    request.model = m_settings.get(session::jobModel);
    if (const qint64 cap = m_settings.get(settings::preferences::jobCapNano); cap >= 0)
        request.capNano = cap;
    openEstimate(request);
}

void JobsController::openEstimate(const JobRequest &request)
{
    Q_EMIT placeRequested();
    m_views.place->showEstimate(true);
    m_views.place->estimate().open(request, m_service->endpoints());
    m_views.place->takeFocus();
    Q_EMIT currentChanged();
}

void JobsController::estimate()
{
    if (!m_service)
        return;
    m_estimating.cancel();
    m_estimating = CancelToken();
    m_views.place->estimate().setCounting();
    ++m_asked;
    whenEnded(m_service->estimate(m_views.place->estimate().request(), m_estimating), this,
        [this, era = m_era, asked = ++m_estimateAsked](std::optional<Result<JobEstimate>> made) {
            if (era != m_era)
                return;
            --m_asked;
            if (asked != m_estimateAsked || !made)
                return;
            if (*made)
                m_views.place->estimate().setEstimate(**made);
            else if (made->error().code != ErrorCode::Cancelled)
                m_views.place->estimate().setProblem(made->error().message);
        });
}

void JobsController::start()
{
    if (!isWritable())
        return;
    const JobRequest request = m_views.place->estimate().request();
    m_settings.set(session::jobEndpoint, request.endpoint);
    m_settings.set(session::jobModel, request.model);
    ask(m_service->start(request), [this](const Result<JobId> &job) {
        m_wanted = *job;
        closeEstimate();
        refresh();
    });
}

void JobsController::closeEstimate()
{
    ++m_estimateAsked;
    m_estimating.cancel();
    m_views.place->showEstimate(false);
    m_views.place->takeFocus();
    Q_EMIT currentChanged();
}

void JobsController::tryRecorded()
{
    if (isWritable())
        ask(m_service->recordedJob(), [this](const Result<JobRequest> &request) { openEstimate(*request); });
}

void JobsController::setCaps(const PoolCaps &caps)
{
    if (isWritable() && m_caps && caps != *m_caps)
        follow(m_service->setCaps(caps));
}

void JobsController::pauseOrResume()
{
    const JobRow *row = current();
    if (!isWritable() || !row || isOver(row->job.state))
        return;
    const bool resumes = row->job.state == JobState::Paused || row->job.state == JobState::Pausing;
    follow(resumes ? m_service->resume(m_job) : m_service->pause(m_job));
}

void JobsController::cancelJob()
{
    const JobRow *row = current();
    if (!isWritable() || !row || isOver(row->job.state))
        return;
    const JobId job = m_job;
    const QString question = tr("“%1” is dropped with what it has in flight, which may have to be paid for all the same. What is done stays as proposals.").arg(models::jobTitle(row->job.kind, row->job.counts.total()));
    if (m_prompter.confirm(m_views.window, tr("Cancel the job"), question, tr("Cancel the job")) && m_service)
        follow(m_service->cancel(job));
}

void JobsController::retryFailed()
{
    const JobRow *row = current();
    if (isWritable() && row && row->job.counts.failed > 0)
        follow(m_service->retryFailed(m_job));
}

void JobsController::askAgain()
{
    if (isWritable() && m_views.place->item().canAskAgain())
        follow(m_service->askAgain(m_item));
}

void JobsController::stepItem(int by)
{
    if (m_items.rowCount() > 0)
        m_views.place->table().step(by);
}

void JobsController::nextOpen()
{
    const int row = m_items.nextOpen(m_items.rowOf(m_item) + 1);
    if (const JobItemRow *open = m_items.item(row))
        m_views.place->table().setCurrentItem(open->item.id);
}

} // namespace waymark::app
