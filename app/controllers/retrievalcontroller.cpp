// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/retrievalcontroller.h"

#include "app/controllers/poolcontroller.h"
#include "app/controllers/poolstate.h"
#include "app/sessionstate.h"
#include "models/labels.h"
#include "models/retrievallabels.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/domain/retrievalqueryjson.h"
#include "services/settings/preferences.h"
#include "services/text/displaysafe.h"
#include "widgets/commands/pickpanel.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/hitcolumns.h"
#include "widgets/retrieval/hitlist.h"
#include "widgets/retrieval/hitview.h"
#include "widgets/retrieval/promptview.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/savedqueries.h"
#include "widgets/retrieval/whatifpanel.h"

#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

using models::RetrievalListModel;
using widgets::RetrievalPlace;

namespace {

constexpr std::chrono::milliseconds typingPause { 40 };
constexpr MemoryType fourTypes[] = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
// Channels of the session.
constexpr int mainChannel = 0;
constexpr int firstTypeChannel = 1;

} // namespace

RetrievalController::RetrievalController(PoolController &pool, settings::Settings &settings, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_settings(settings)
    , m_list(pool.rows())
    , m_pinnedList(pool.rows())
{
    for (size_t i = 0; i < std::size(fourTypes); ++i)
        m_types.append(new RetrievalListModel(pool.rows(), this));
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &RetrievalController::ask);
}

RetrievalController::~RetrievalController() = default;

RetrievalPlace::Lists RetrievalController::lists()
{
    return { &m_list, m_types, &m_pinnedList };
}

void RetrievalController::setViews(RetrievalPlace &place, QWidget &window)
{
    m_place = &place;
    m_tasksPanel = new widgets::PickPanel(&window);
    m_tasksPanel->setObjectName(u"taskPanel"_s);
    connect(m_tasksPanel, &widgets::PickPanel::picked, this, [this](const QString &uuid) {
        const auto task = std::ranges::find(m_tasks, uuid, &Task::uuid);
        if (task == m_tasks.end())
            return;
        RetrievalQuery asked = query();
        asked.task = task->text;
        asked.taskDomain = task->domain;
        asked.plan.clear(); // it was made for another task
        setQuery(asked);
        m_place->shownList().setFocus();
    });
    widgets::QueryBuilder &builder = place.builder();
    connect(&builder, &widgets::QueryBuilder::edited, this, &RetrievalController::takeEdited);
    connect(&builder, &widgets::QueryBuilder::retrieveRequested, this, &RetrievalController::retrieve);
    connect(&builder, &widgets::QueryBuilder::compareWithTaskRequested, this, &RetrievalController::compareWithTask);
    connect(&builder, &widgets::QueryBuilder::pinRequested, this, &RetrievalController::pin);
    connect(&place, &RetrievalPlace::chooseTaskRequested, this, &RetrievalController::chooseTask);
    connect(&place, &RetrievalPlace::currentMemoryChanged, this, &RetrievalController::takeCurrent);
    connect(&place, &RetrievalPlace::memoryActivated, this, [this] { m_place->showPane(RetrievalPlace::Pane::Memory); });
    connect(&place.memory(), &widgets::MemoryView::openRequested, this, [this] { Q_EMIT openInPoolRequested(m_current); });
    connect(&place.counts(), &widgets::CountLine::showExcludedChanged, this, [this](bool show) {
        for (RetrievalListModel *model : QList<RetrievalListModel *> { &m_list, &m_pinnedList } + m_types)
            model->setShowExcluded(show);
    });
    connect(&place.counts(), &widgets::CountLine::onlyRequested, this, [this](const QSet<Exclusion> &only) {
        m_list.setOnly(only);
        // Not now: the button that was clicked goes with the old counts.
        QTimer::singleShot(0, this, &RetrievalController::updateCounts);
    });
    const auto markInSight = [this](widgets::HitList &list) {
        connect(&list, &widgets::HitList::sightChanged, this, [this, &list] { askMarks(*list.hits(), list.memoriesInSight()); });
    };
    markInSight(place.list());
    for (int i = 0; i < place.types().count(); ++i)
        markInSight(*place.types().list(i));
    for (int i = 0; i < place.compared().count(); ++i)
        markInSight(*place.compared().list(i));
    for (size_t i = 0; i < std::size(fourTypes); ++i)
        place.types().setHeading(int(i), models::label(fourTypes[i]), fourTypes[i]);
    m_readSoon.setSingleShot(true);
    m_readSoon.setInterval(typingPause);
    connect(&m_readSoon, &QTimer::timeout, this, &RetrievalController::readCurrent);
}

void RetrievalController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    saveView();
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    ++m_asked;
    ++m_reading;
    m_waiting = 0;
    m_soon.stop();
    m_tasks.clear();
    m_pinned.reset();
    m_scratch.reset();
    m_choice.reset();
    m_details.reset();
    m_current = {};
    m_result = {};
    m_stale = true;
    for (RetrievalListModel *model : QList<RetrievalListModel *> { &m_list, &m_pinnedList } + m_types) {
        model->setOnly({});
        model->clear();
    }
    m_place->builder().setPinned(false);
    m_place->builder().setQuery({});
    m_place->prompt().setNothing({});
    m_place->why().clear();
    m_place->memory().clear();
    if (m_session) {
        connect(m_session.get(), &curation::PoolSession::retrievalChanged, this, [this] {
            m_marked.clear();
            loadSpaces();
            askSoon();
        });
        connect(m_session.get(), &curation::PoolSession::changed, this, [this](const PoolChange &change) {
            if (change.kind != PoolChange::Kind::Changed)
                loadTasks();
        });
        m_place->builder().setToday(m_pool.today());
        loadTasks();
        loadSpaces();
        if (m_settings.get(settings::preferences::restoreSession))
            m_place->builder().setQuery(retrievalQueryFrom(poolState(m_settings, session::retrieval, m_session->path())));
        askSoon();
    }
    updateView();
}

void RetrievalController::saveView()
{
    if (m_session && m_settings.get(settings::preferences::restoreSession))
        setPoolState(m_settings, session::retrieval, m_session->path(), retrievalQueryObject(query()));
}

void RetrievalController::setShown(bool shown)
{
    m_shown = shown;
    if (shown && m_stale)
        askSoon();
}

QStringList RetrievalController::domains() const
{
    return m_pool.words().domains;
}

void RetrievalController::loadTasks()
{
    whenReady(m_session->tasks(), this, [this, session = m_session](Result<QList<Task>> tasks) {
        if (session != m_session || !tasks)
            return;
        m_tasks = *tasks;
        m_tasks.removeIf([](const Task &task) { return task.text.trimmed().isEmpty(); });
    });
    whenReady(m_session->domains(), this, [this, session = m_session](Result<QList<Domain>> domains) {
        if (session != m_session || !domains)
            return;
        QStringList names;
        for (const Domain &domain : *domains)
            names << domain.name;
        m_place->builder().setDomains(names);
        m_place->builder().setWords(m_pool.words());
    });
}

void RetrievalController::loadSpaces()
{
    whenReady(m_session->spaces(), this, [this, session = m_session](Result<QList<SpaceInfo>> spaces) {
        if (session == m_session && spaces)
            m_place->builder().setSpaces(*spaces);
    });
}

RetrievalQuery RetrievalController::query() const
{
    return m_place->builder().query();
}

void RetrievalController::setQuery(const RetrievalQuery &asked)
{
    m_place->builder().setQuery(asked);
    takeEdited();
}

void RetrievalController::setTypes(const QList<MemoryType> &types)
{
    RetrievalQuery asked = query();
    asked.types = types;
    setQuery(asked);
}

void RetrievalController::previewFor(const Memory &memory)
{
    RetrievalQuery asked;
    asked.task = memory.taskText.trimmed().isEmpty() ? memory.title : memory.taskText;
    asked.taskDomain = memory.domain;
    asked.types = { memory.type };
    const RetrievalQuery now = query();
    asked.space = now.space;
    asked.recipe = now.recipe;
    asked.top = now.top;
    if (memory.taskText.trimmed().isEmpty())
        Q_EMIT noted(tr("The pool does not know the task of this memory: its title stands in for it."));
    m_wanted = memory.id;
    m_list.setOnly({});
    setQuery(asked);
}

void RetrievalController::chooseTask()
{
    QList<models::Choice> choices;
    for (const Task &task : std::as_const(m_tasks))
        choices.append({ task.uuid, text::elided(text::lineSafe(task.text), 140), task.domain, task.externalId, {}, {}, {} });
    m_tasksPanel->pick({ tr("Choose a task"), tr("Words of a task, or its id"),
                           m_tasks.isEmpty() ? tr("The pool knows the text of no task. Type or paste one.") : tr("No task of the pool has these words.") },
        choices);
}

void RetrievalController::takeEdited()
{
    RetrievalQuery asked = query();
    // A text that the pool knows as a task brings its domain; without a task there is none.
    const QString text = asked.task.trimmed();
    const auto known = std::ranges::find_if(m_tasks, [&text](const Task &task) { return task.text.trimmed() == text; });
    const QString domain = text.isEmpty() ? QString() : known == m_tasks.end() ? asked.taskDomain
                                                                               : known->domain;
    if (domain != asked.taskDomain) {
        asked.taskDomain = domain;
        m_place->builder().setQuery(asked);
    }
    Q_EMIT queryChanged();
    askSoon();
}

void RetrievalController::askSoon()
{
    m_stale = true;
    if (m_session && m_shown)
        m_soon.start();
}

void RetrievalController::ask()
{
    if (!m_session)
        return;
    m_stale = false;
    const RetrievalQuery asked = query();
    ++m_asked;
    m_waiting = 0;
    updateView();
    if (asked.task.trimmed().isEmpty()) {
        m_result = {};
        m_choice.reset();
        m_list.clear();
        m_place->prompt().setNothing(tr("Without a task nothing is retrieved."));
        m_place->setProblem({});
        Q_EMIT answered();
        return;
    }
    m_place->setProblem({});
    if (asked.types.size() > 1)
        askTypes(asked);
    else
        askMain(asked);
    if (m_pinned)
        askPinned();
}

void RetrievalController::askMain(const RetrievalQuery &asked)
{
    ++m_waiting;
    whenReady(m_session->retrieve(asked, mainChannel), this, [this, number = m_asked](Result<RetrievalResult> result) {
        if (number != m_asked)
            return;
        --m_waiting;
        if (!result)
            takeError(result.error());
        else
            takeResult(*result);
    });
}

void RetrievalController::askTypes(const RetrievalQuery &asked)
{
    for (size_t i = 0; i < std::size(fourTypes); ++i) {
        RetrievalQuery one = asked;
        one.types = { fourTypes[i] };
        ++m_waiting;
        whenReady(m_session->retrieve(one, firstTypeChannel + int(i)), this, [this, i, number = m_asked](Result<RetrievalResult> result) {
            if (number != m_asked)
                return;
            --m_waiting;
            if (!result) {
                takeError(result.error());
                return;
            }
            m_place->types().setHeading(int(i), tr("%1 · %2 of %3 eligible").arg(models::label(fourTypes[i]), QLocale().toString(result->eligible), QLocale().toString(result->considered)), fourTypes[i]);
            m_marked.clear();
            m_types[qsizetype(i)]->setResult(*result);
            showPrompt();
            Q_EMIT answered();
        });
    }
}

void RetrievalController::takeError(const Error &error)
{
    if (error.code == ErrorCode::Cancelled)
        return;
    const RetrievalQuery asked = query();
    if (!asked.filter.isEmpty() && (error.code == ErrorCode::Parse || error.code == ErrorCode::InvalidArgument)) {
        m_place->builder().setFilterError(error.message);
    } else {
        m_place->setProblem(error.message);
        m_list.clear();
    }
    qCWarning(logApp) << "retrieval:" << error.message << error.detail;
    Q_EMIT answered();
}

void RetrievalController::takeResult(const RetrievalResult &result)
{
    m_place->builder().setFilterError({});
    const bool moved = result.candidates != m_result.candidates || result.query != m_result.query;
    const bool same = !moved && !m_scratch;
    m_result = result;
    // What a model chose was made of other candidates.
    if (moved && std::exchange(m_choice, std::nullopt) && !m_scratch) {
        m_place->list().setChangeShown(false);
        m_list.setOther(std::nullopt);
    }
    if (std::exchange(m_log, false)) {
        whenReady(m_session->logRetrieval(result), this, [](const Result<void> &logged) {
            if (!logged)
                qCWarning(logApp) << "log of retrieval:" << logged.error().message << logged.error().detail;
        });
    }
    if (!m_scratch) {
        m_marked.clear();
        // Nothing moved: selection and place stay without a reset. Marks may be others.
        if (same)
            askMarks(m_list, m_place->list().memoriesInSight());
        else
            m_list.setResult(result);
        m_place->compared().setHeading(0, tr("Now: %1").arg(models::settingsPhrase(query())));
        if (m_pinned) {
            m_list.setOther(m_pinnedList.ranks());
            m_pinnedList.setOther(m_list.ranks());
        }
    }
    if (m_wanted.isValid() && m_list.rowOf(m_wanted) >= 0)
        m_place->list().setCurrentMemory(m_wanted);
    m_wanted = {};
    updateCounts();
    showPrompt();
    takeCurrent();
    Q_EMIT answered();
}

void RetrievalController::updateCounts()
{
    m_place->counts().setCounts(m_list.answer(), m_list.only());
}

void RetrievalController::updateView()
{
    const RetrievalQuery asked = query();
    using View = RetrievalPlace::View;
    m_place->showView(asked.task.trimmed().isEmpty() ? View::Empty : asked.types.size() > 1 ? View::Types
            : m_pinned                                                                      ? View::Compare
                                                                                            : View::List);
}

void RetrievalController::retrieve()
{
    if (!m_session || query().task.trimmed().isEmpty())
        return;
    // The log is of what the pool itself ranks; what a model is asked and answers is in the ledger.
    m_log = query().types.size() == 1 && !query().choice;
    m_soon.stop();
    ask();
    m_place->shownList().setFocus();
}

} // namespace waymark::app
