// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/modelchoicecontroller.h"

#include "app/controllers/jobsservice.h"
#include "app/controllers/retrievalcontroller.h"
#include "app/controllers/workcontroller.h"
#include "app/sessionstate.h"
#include "models/choicelabels.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/retrieval/ranking/ranking.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"

#include <algorithm>

namespace waymark::app {

namespace {

constexpr std::chrono::milliseconds typingPause { 150 };

} // namespace

ModelChoiceController::ModelChoiceController(RetrievalController &retrieval, WorkController &work, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_retrieval(retrieval)
    , m_work(work)
    , m_settings(settings)
{
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &ModelChoiceController::preview);
    for (const auto moved : { &RetrievalController::answered, &RetrievalController::scratchShown })
        connect(&retrieval, moved, this, &ModelChoiceController::previewSoon);
}

ModelChoiceController::~ModelChoiceController() = default;

void ModelChoiceController::setViews(widgets::RetrievalPlace &place, const QString &askKey)
{
    using widgets::ChoiceBar;
    m_place = &place;
    ChoiceBar &bar = place.choice();
    bar.setKey(askKey);
    connect(&bar, &ChoiceBar::askRequested, this, &ModelChoiceController::ask);
    connect(&bar, &ChoiceBar::askAnewRequested, this, &ModelChoiceController::askAnew);
    connect(&bar, &ChoiceBar::cancelRequested, this, &ModelChoiceController::cancel);
    connect(&bar, &ChoiceBar::configureRequested, this, &ModelChoiceController::preferencesRequested);
    connect(&bar, &ChoiceBar::endpointChosen, this, &ModelChoiceController::previewSoon);
    // The bar comes and goes with the method, before anything is answered.
    connect(&place.builder(), &widgets::QueryBuilder::edited, this, &ModelChoiceController::show);
}

void ModelChoiceController::setService(JobsService *service, bool writable)
{
    ++m_era;
    m_counted.cancel();
    m_soon.stop();
    m_counting = false;
    m_running = false;
    m_request.reset();
    m_preview.reset();
    if (m_service)
        m_service->disconnect(this);
    m_service = service;
    m_writable = writable;
    if (m_service) {
        connect(m_service, &JobsService::endpointsChanged, this, [this] {
            fillEndpoints();
            previewSoon();
        });
        connect(m_service, &JobsService::stateChanged, this, &ModelChoiceController::show);
    }
    fillEndpoints();
    previewSoon();
}

void ModelChoiceController::fillEndpoints()
{
    widgets::ChoiceBar &bar = m_place->choice();
    const bool isChosen = !bar.endpoint().isEmpty();
    bar.setEndpoints(m_service ? m_service->endpoints() : QList<EndpointChoice>(), isChosen ? bar.endpoint() : m_settings.get(session::jobEndpoint),
        isChosen ? bar.model() : m_settings.get(session::jobModel));
}

bool ModelChoiceController::isUpToDate() const
{
    RetrievalQuery asked = m_retrieval.query();
    const RetrievalQuery &answered = m_retrieval.answer().query;
    if (!asked.asOf.isValid())
        asked.asOf = answered.asOf; // the answer names its day
    return asked == answered;
}

std::optional<ChoiceRequest> ModelChoiceController::request() const
{
    const RetrievalResult &answer = m_retrieval.answer();
    if (!answer.query.choice || answer.query.types.size() != 1 || !isUpToDate())
        return std::nullopt;
    ChoiceRequest request;
    request.method = *answer.query.choice;
    request.task = answer.query.task;
    request.nearest = retrieval::topOf(answer.candidates, choiceCandidates);
    request.count = answer.query.top;
    request.endpoint = m_place->choice().endpoint();
    request.model = m_place->choice().model();
    return request.nearest.isEmpty() ? std::nullopt : std::optional(request);
}

ModelChoiceController::Obstacle ModelChoiceController::obstacle() const
{
    const RetrievalQuery asked = m_retrieval.query();
    const widgets::ChoiceBar &bar = m_place->choice();
    if (asked.types.size() != 1)
        return { tr("A model chooses among memories of one type: choose one."), false };
    if (m_retrieval.showsScratch())
        return { tr("What is tried is ranked by cosine. A model is asked about the pool as it is: drop or apply what you try first."), false };
    if (bar.endpoint().isEmpty())
        return { tr("No endpoint is configured yet: there is nobody to ask."), true };
    if (bar.model().isEmpty())
        return { tr("The endpoint names no model: name one in the preferences."), true };
    if (isUpToDate() && !request())
        return { tr("There is no memory to choose from."), false };
    const QList<EndpointChoice> endpoints = m_service->endpoints();
    const auto endpoint = std::ranges::find(endpoints, bar.endpoint(), &EndpointChoice::id);
    if (endpoint != endpoints.end() && !endpoint->problem.isEmpty())
        return { endpoint->problem, true };
    if (m_preview && m_request == request() && !m_preview->problem.isEmpty())
        return { m_preview->problem, true };
    if (!m_writable)
        return { tr("The pool is open for reading only: what a model answers could not be kept."), false };
    return {};
}

bool ModelChoiceController::isAnswered() const
{
    return m_retrieval.choice() && m_request && m_request == request();
}

void ModelChoiceController::previewSoon()
{
    if (m_retrieval.query().choice && m_service)
        m_soon.start();
    show();
}

void ModelChoiceController::preview()
{
    const auto asked = request();
    if (!asked || !m_service || m_retrieval.showsScratch()) {
        show();
        return;
    }
    if (m_request != asked) {
        m_preview.reset();
        m_retrieval.showChoice(std::nullopt); // of another endpoint
    }
    m_request = asked;
    m_counted.cancel();
    m_counted = CancelToken();
    m_counting = true;
    show();
    whenEnded(m_service->previewChoice(*asked, m_counted), this, [this, asked, number = ++m_asked, era = m_era](const std::optional<Result<ChoicePreview>> &made) {
        if (number != m_asked || era != m_era)
            return;
        m_counting = false;
        if (made)
            takePreview(*asked, *made);
        show();
    });
}

void ModelChoiceController::takePreview(const ChoiceRequest &request, const Result<ChoicePreview> &preview)
{
    if (request != m_request)
        return;
    if (!preview) {
        if (preview.error().code != ErrorCode::Cancelled)
            qCWarning(logApp) << "estimate of a choice:" << preview.error().message << preview.error().detail;
        return;
    }
    m_preview = *preview;
    const std::optional<ModelChoice> &shown = m_retrieval.choice();
    if (shown && shown->question == preview->question)
        return;
    // Texts have moved since, or this is the first that is known of the question.
    m_retrieval.showChoice(preview->stored);
}

bool ModelChoiceController::canBegin() const
{
    return m_service && !m_running && m_preview && m_request && m_request == request() && obstacle().sentence.isEmpty();
}

bool ModelChoiceController::canAsk() const
{
    return canBegin() && !isAnswered();
}

bool ModelChoiceController::isRewritten() const
{
    return m_retrieval.choice() && m_retrieval.choice()->method == ChoiceMethod::Rewrite && !m_retrieval.choice()->chosen.isEmpty();
}

void ModelChoiceController::ask()
{
    if (canAsk())
        begin(false);
}

void ModelChoiceController::askAnew()
{
    if (canBegin() && isAnswered())
        begin(true);
}

void ModelChoiceController::begin(bool anew)
{
    const ChoiceRequest asked = *m_request;
    ChoiceRequest sent = asked;
    sent.forceAnew = anew;
    m_settings.set(session::jobEndpoint, asked.endpoint);
    m_settings.set(session::jobModel, asked.model);
    m_running = true;
    show();
    m_workId = m_work.run({ tr("Asking the model…"), tr("Cancel the question") }, [this, asked, sent, era = m_era](const WorkHooks &hooks) {
        auto answer = m_service->choose(sent, hooks.cancel);
        whenEnded(answer, this, [this, asked, era](const std::optional<Result<ModelChoice>> &ended) {
            if (era != m_era)
                return;
            m_running = false;
            if (ended)
                takeChoice(asked, *ended);
            show();
        });
        return answer.then([](const Result<ModelChoice> &ended) -> Result<QString> {
            if (!ended)
                return Unexpected(ended.error());
            return QString(); // what came stands in the place
        });
    });
}

void ModelChoiceController::takeChoice(const ChoiceRequest &request, const Result<ModelChoice> &choice)
{
    if (choice && this->request() == request)
        m_retrieval.showChoice(*choice);
    // It is stored by now, and what was known before may be of a pool that had asked nothing yet.
    previewSoon();
}

void ModelChoiceController::cancel()
{
    if (m_running)
        m_work.cancel(m_workId);
}

widgets::ChoiceBar::State ModelChoiceController::state() const
{
    widgets::ChoiceBar::State state;
    if (m_running) {
        state.runs = true;
        state.sentence = tr("The model is being asked…");
        // A server that does not answer is tried again; whoever waits is to know.
        if (const ServiceState now = m_service->state(); now.kind == ServiceState::Kind::Waiting || now.kind == ServiceState::Kind::Stopped)
            state.problem = now.why;
        return state;
    }
    const Obstacle obstacle = this->obstacle();
    state.problem = obstacle.sentence;
    state.needsSettings = obstacle.liesInSettings;
    state.canAsk = canAsk();
    state.canAskAnew = canBegin() && isAnswered() && !m_retrieval.choice()->isRecorded;
    const bool isKnown = m_preview && m_request == request() && m_preview->problem.isEmpty();
    if (isAnswered() && !m_retrieval.showsScratch())
        state.sentence = models::choiceOutcome(*m_retrieval.choice(), m_request->nearest.size());
    else if (isKnown && !m_retrieval.showsScratch())
        state.sentence = models::choiceEstimate(*m_preview, *m_request);
    else if (obstacle.sentence.isEmpty())
        state.sentence = tr("What asking takes is being worked out…");
    return state;
}

void ModelChoiceController::show()
{
    const RetrievalQuery asked = m_retrieval.query();
    const bool isWanted = asked.choice && !asked.task.trimmed().isEmpty();
    widgets::ChoiceBar &bar = m_place->choice();
    if (isWanted)
        bar.setState(state());
    bar.setVisible(isWanted);
    Q_EMIT changed();
}

} // namespace waymark::app
