// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/retrievalcontroller.h"

#include "app/actions/actionset.h"
#include "app/controllers/editcontroller.h"
#include "app/controllers/poolcontroller.h"
#include "app/prompter.h"
#include "app/sessionstate.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/domain/payload.h"
#include "services/domain/retrievalqueryjson.h"
#include "widgets/pool/reasonbar.h"
#include "widgets/retrieval/candidatetable.h"
#include "widgets/retrieval/countline.h"
#include "widgets/retrieval/fourcolumns.h"
#include "widgets/retrieval/promptpane.h"
#include "widgets/retrieval/querybuilder.h"
#include "widgets/retrieval/retrievalplace.h"
#include "widgets/retrieval/savedquerylist.h"
#include "widgets/retrieval/scratchpanel.h"
#include "widgets/retrieval/whypane.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::app {

using widgets::RetrievalPlace;

namespace {

// Keys that come close together are one question.
constexpr auto typingPause = std::chrono::milliseconds(15);
constexpr auto explainPause = std::chrono::milliseconds(60);
constexpr int nameLength = 60;
// Questions that are shown side by side are asked on channels of their own.
constexpr int listChannel = 0;
constexpr int firstColumnChannel = 1;

} // namespace

RetrievalController::RetrievalController(PoolController &pool, EditController &edits, ActionSet &actions, settings::Settings &settings, Prompter &prompter,
    QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_edits(edits)
    , m_actions(actions)
    , m_settings(settings)
    , m_prompter(prompter)
{
    m_candidates.setRows(&m_rows);
    m_soon.setSingleShot(true);
    m_soon.setInterval(typingPause);
    connect(&m_soon, &QTimer::timeout, this, &RetrievalController::ask);
    m_explainSoon.setSingleShot(true);
    m_explainSoon.setInterval(explainPause);
    connect(&m_explainSoon, &QTimer::timeout, this, &RetrievalController::explain);
}

RetrievalController::~RetrievalController() = default;

void RetrievalController::setViews(RetrievalPlace &place)
{
    m_place = &place;
    place.columns().setRows(&m_rows);
    place.counts().setShowsExcluded(m_candidates.showsExcluded());
    connect(&place.builder(), &widgets::QueryBuilder::queryChanged, this, &RetrievalController::changed);
    connect(&place.builder(), &widgets::QueryBuilder::retrieveRequested, this, &RetrievalController::retrieveNow);
    connect(&place.counts(), &widgets::CountLine::showExcludedToggled, this, &RetrievalController::setShowsExcluded);
    connect(&place.counts(), &widgets::CountLine::exclusionClicked, this, [this](Exclusion exclusion) {
        if (exclusion != Exclusion::None)
            setShowsExcluded(true);
        for (const RetrievalCandidate &candidate : m_candidates.answer().candidates) {
            if (candidate.exclusion != exclusion)
                continue;
            m_place->table().setCurrentMemory(candidate.id);
            m_place->table().setFocus();
            return;
        }
    });
    connect(&place.table(), &widgets::CandidateTable::currentMemoryChanged, this, &RetrievalController::takeCurrent);
    connect(&place.table(), &widgets::CandidateTable::memoryActivated, this, &RetrievalController::openInPoolRequested);
    connect(&place.table(), &widgets::CandidateTable::sightChanged, this, &RetrievalController::loadRisks);
    connect(&place.columns(), &widgets::FourColumns::memoryActivated, this, &RetrievalController::openInPoolRequested);
    connect(&place.columns(), &widgets::FourColumns::currentMemoryChanged, this, &RetrievalController::takeCurrent);
    connect(&place, &RetrievalPlace::openInPoolRequested, this, &RetrievalController::openCandidate);
    connect(&place.scratch(), &widgets::ScratchPanel::changed, this, [this] {
        if (m_place->scratch().isEmpty())
            return dropTried();
        changed();
        Q_EMIT stateChanged();
    });
    connect(&place.scratch(), &widgets::ScratchPanel::applyRequested, this, &RetrievalController::applyTried);
    connect(&place.scratch(), &widgets::ScratchPanel::closed, this, [this] { m_place->table().setFocus(); });
    connect(&place.saved(), &widgets::SavedQueryList::queryActivated, this, [this](const SavedQuery &query) {
        m_place->builder().setQuery(query.query);
        changed();
    });
    connect(&place.saved(), &widgets::SavedQueryList::currentChanged, this, &RetrievalController::stateChanged);
}

void RetrievalController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_session) {
        rememberQuery();
        disconnect(m_session.get(), nullptr, this, nullptr);
    }
    m_session = std::move(session);
    ++m_era;
    m_asked = 0;
    m_whatIfRuns = false;
    m_whatIfAgain = false;
    m_pinned.reset();
    m_current = {};
    m_soon.stop();
    m_rows.setSession(m_session);
    m_candidates.setPinned({});
    m_candidates.clear();
    if (!m_place)
        return;
    m_place->columns().clear();
    m_place->scratch().clear();
    m_place->clearMemory();
    m_place->saved().setQueries({});
    m_place->builder().setQuery({});
    m_place->show(RetrievalPlace::Show::NoTask);
    m_place->prompt().setResult({});
    if (!m_session)
        return;
    m_place->builder().setToday(m_pool.today());
    m_place->scratch().setWritable(!m_session->isReadOnly());
    connect(m_session.get(), &curation::PoolSession::changed, this, &RetrievalController::takeChange);
    connect(m_session.get(), &curation::PoolSession::retrievalChanged, this, [this] {
        m_rows.refresh({});
        m_candidates.forgetRisks();
        m_stale = true;
        if (m_shown) {
            loadPool();
            changed();
        }
    });
    m_stale = true;
    restoreQuery();
    if (m_shown)
        setShown(true);
}

void RetrievalController::setShown(bool shown)
{
    m_shown = shown;
    if (!shown || !m_session || !m_stale)
        return;
    m_stale = false;
    loadPool();
    changed();
}

void RetrievalController::loadPool()
{
    const quint64 era = m_era;
    whenReady(m_session->tasks(), this, [this, era](const Result<QList<Task>> &tasks) {
        if (era == m_era && tasks)
            m_place->builder().setTasks(*tasks);
    });
    whenReady(m_session->domains(), this, [this, era](const Result<QList<Domain>> &domains) {
        if (era != m_era || !domains)
            return;
        QStringList names;
        for (const Domain &domain : *domains)
            names.append(domain.name);
        m_place->builder().setDomains(names);
    });
    whenReady(m_session->spaces(), this, [this, era](const Result<QList<SpaceInfo>> &spaces) {
        if (era == m_era && spaces)
            m_place->builder().setSpaces(*spaces);
    });
    loadSaved();
}

void RetrievalController::loadSaved()
{
    const quint64 era = m_era;
    whenReady(m_session->savedQueries(), this, [this, era](const Result<QList<SavedQuery>> &saved) {
        if (era != m_era || !saved)
            return;
        m_saved = *saved;
        m_place->saved().setQueries(m_saved);
        Q_EMIT stateChanged();
    });
    whenReady(m_session->runSavedQueries(), this, [this, era](const Result<QList<SavedQueryRun>> &runs) {
        if (era == m_era && runs)
            m_place->saved().setRuns(*runs);
    });
}

void RetrievalController::takeChange(const PoolChange &change)
{
    if ((change.savedQueries || change.kind == PoolChange::Kind::Everything) && m_shown)
        loadSaved();
}

void RetrievalController::changed()
{
    m_soon.start();
}

void RetrievalController::ask()
{
    if (!m_session || !m_shown) {
        m_stale = true;
        return;
    }
    const RetrievalQuery query = m_place->builder().query();
    if (query.task.trimmed().isEmpty() && query.plan.trimmed().isEmpty()) {
        m_candidates.clear();
        m_place->show(RetrievalPlace::Show::NoTask);
        m_place->prompt().setResult({});
        m_place->builder().setPlanMissing(false);
        m_place->builder().setProblem({});
        takeCurrent({});
        Q_EMIT answered();
        return;
    }
    if (m_allFour)
        return askColumns(query);
    if (!m_place->scratch().isEmpty())
        return askWhatIf(query);
    ++m_asked;
    whenReady(m_session->retrieve(query, listChannel), this, [this, era = m_era](const Result<RetrievalResult> &result) {
        if (era != m_era)
            return;
        --m_asked;
        if (result) {
            m_base = *result;
            takeResult(*result);
            if (std::exchange(m_log, false))
                whenReady(m_session->logRetrieval(*result), this, [](const Result<void> &) {});
        } else if (result.error().code != ErrorCode::Cancelled) {
            m_place->builder().setProblem(result.error().message);
        }
        Q_EMIT answered();
    });
}

void RetrievalController::askColumns(const RetrievalQuery &query)
{
    m_place->show(RetrievalPlace::Show::Columns);
    for (const MemoryType type : allMemoryTypes()) {
        RetrievalQuery one = query;
        one.types = { type };
        ++m_asked;
        whenReady(m_session->retrieve(one, firstColumnChannel + int(type)), this, [this, type, era = m_era](const Result<RetrievalResult> &result) {
            if (era != m_era)
                return;
            --m_asked;
            if (result)
                m_place->columns().setResult(type, *result);
            if (result && type == m_place->builder().query().types.first())
                m_place->prompt().setResult(*result);
            m_place->builder().setProblem(!result && result.error().code != ErrorCode::Cancelled ? result.error().message : QString());
            Q_EMIT answered();
        });
    }
}

void RetrievalController::askWhatIf(const RetrievalQuery &query)
{
    // One at a time; what is typed meanwhile is asked afterwards.
    if (m_whatIfRuns) {
        m_whatIfAgain = true;
        return;
    }
    m_whatIfRuns = true;
    ++m_asked;
    whenReady(m_session->whatIf(m_place->scratch().changes(), query), this, [this, era = m_era](const Result<WhatIfReport> &report) {
        if (era != m_era)
            return;
        --m_asked;
        m_whatIfRuns = false;
        if (std::exchange(m_whatIfAgain, false))
            changed();
        if (report && !m_place->scratch().isEmpty())
            takeReport(*report);
        else if (!report)
            m_place->scratch().setProblem(report.error().message);
        Q_EMIT answered();
    });
}

void RetrievalController::takeResult(const RetrievalResult &result)
{
    m_place->builder().setProblem({});
    m_place->builder().setPlanMissing(result.planMissing);
    m_place->counts().setResult(result);
    m_place->prompt().setResult(result);
    m_place->show(RetrievalPlace::Show::List);
    m_candidates.setResult(result);
    if (!m_current.isValid() && m_candidates.rowCount() > 0)
        m_place->table().setCurrentIndex(m_candidates.index(0, 0));
    m_explainSoon.start();
}

void RetrievalController::takeReport(const WhatIfReport &report)
{
    m_candidates.setTriedTitles(m_place->scratch().triedTitles());
    m_candidates.setPinned(m_pinned ? m_pinned : std::optional(m_base));
    takeResult(report.after);
    m_place->scratch().setReport(report, m_base, titlesOf(report));
}

QHash<QString, QString> RetrievalController::titlesOf(const WhatIfReport &report) const
{
    QHash<QString, QString> titles;
    for (const QList<RetrievalHit> *hits : { &report.open.before, &report.open.after }) {
        for (const RetrievalHit &hit : *hits) {
            if (const MemoryRow *row = m_rows.cached(hit.id))
                titles.insert(hit.uuid, row->title);
        }
    }
    for (const ScratchChange &change : m_place->scratch().changes()) {
        if (change.kind == ScratchChange::Kind::Add)
            titles.insert(u"+"_s, change.title.value_or(QString()));
    }
    return titles;
}

void RetrievalController::takeCurrent(MemoryId memory)
{
    m_current = memory;
    if (!memory.isValid())
        m_place->clearMemory();
    else
        m_explainSoon.start();
    Q_EMIT stateChanged();
}

void RetrievalController::explain()
{
    if (!m_session || !m_current.isValid())
        return;
    const MemoryId memory = m_current;
    RetrievalQuery query = m_place->builder().query();
    whenReady(m_session->details(memory), this, [this, memory, era = m_era](const Result<MemoryDetails> &details) {
        if (era == m_era && memory == m_current && details)
            m_place->setMemory(details->memory.title, details->memory.description, details->memory.content);
    });
    whenReady(m_session->explainHit(query, memory), this, [this, memory, era = m_era](const Result<HitExplanation> &explanation) {
        if (era != m_era || memory != m_current)
            return;
        if (explanation)
            m_place->why().setExplanation(*explanation);
        else
            m_place->why().clear();
    });
}

void RetrievalController::loadRisks()
{
    if (!m_session)
        return;
    const QList<MemoryId> memories = m_place->table().memoriesInSight();
    m_rows.prefetch(memories);
    if (memories.isEmpty())
        return;
    whenReady(m_session->riskMarks(m_candidates.answer().query, memories), this, [this, era = m_era](const Result<QHash<MemoryId, QList<RiskMark>>> &risks) {
        if (era == m_era && risks)
            m_candidates.setRisks(*risks);
    });
}

void RetrievalController::retrieveForMemory()
{
    const MemoryDetails *details = m_pool.details();
    if (!details || !m_place)
        return;
    const Memory &memory = details->memory;
    RetrievalQuery query = m_place->builder().query();
    query.task = memory.taskText.isEmpty() ? memory.keyText : memory.taskText;
    query.taskDomain = memory.domain;
    query.leaveOwnDomainOut = true;
    query.plan.clear();
    query.types = { memory.type };
    m_place->builder().setQuery(query);
    Q_EMIT placeRequested();
    changed();
    m_place->table().setFocus();
}

void RetrievalController::retrieveNow()
{
    m_log = true;
    m_soon.stop();
    ask();
    m_place->table().setFocus();
}

void RetrievalController::setShowsExcluded(bool shows)
{
    m_candidates.setShowsExcluded(shows);
    m_place->counts().setShowsExcluded(shows);
    m_actions.action(ActionId::ShowExcluded)->setChecked(shows);
}

void RetrievalController::setAllFour(bool all)
{
    m_allFour = all;
    changed();
}

void RetrievalController::setPinned(bool pinned)
{
    m_pinned = pinned ? std::optional(m_candidates.answer()) : std::nullopt;
    m_candidates.setPinned(m_pinned);
}

void RetrievalController::openCandidate()
{
    if (m_current.isValid())
        Q_EMIT openInPoolRequested(m_current);
}

bool RetrievalController::hasTried() const
{
    return m_place && !m_place->scratch().isEmpty();
}

bool RetrievalController::hasSavedQuery() const
{
    return m_place && !m_place->saved().currentUuid().isEmpty();
}

void RetrievalController::tryEdit()
{
    if (!m_session || !m_current.isValid())
        return;
    whenReady(m_session->details(m_current), this, [this, era = m_era, memory = m_current](const Result<MemoryDetails> &details) {
        if (era == m_era && memory == m_current && details)
            m_place->scratch().tryEdit(details->memory);
    });
}

void RetrievalController::tryRetire()
{
    const MemoryRow *row = m_rows.row(m_current);
    m_place->scratch().tryRetire(m_current, row ? row->title : QString());
}

void RetrievalController::tryExpire()
{
    const MemoryRow *row = m_rows.row(m_current);
    m_place->scratch().tryExpire(m_current, row ? row->title : QString(), m_pool.today());
}

void RetrievalController::applyTried()
{
    if (!m_session || m_session->isReadOnly() || m_place->scratch().isEmpty())
        return;
    widgets::ReasonBar::Request request;
    request.id = u"applyScratch"_s;
    request.title = tr("Apply what was tried on %n memories", nullptr, int(m_place->scratch().changes().size()));
    request.effect = tr("It is written as one change, which one undo takes back.");
    request.applyText = tr("Apply");
    m_edits.askReason(request, [this](const QString &reason, int) {
        if (!m_session)
            return;
        m_edits.follow(m_session->applyScratch(m_place->scratch().changes(), reason), EditController::Tell::UndoBar, [this](const Result<ChangeResult> &applied) {
            if (applied)
                dropTried();
        });
        m_place->table().setFocus();
    });
}

void RetrievalController::dropTried()
{
    m_place->scratch().clear();
    m_candidates.setTriedTitles({});
    m_candidates.setPinned(m_pinned);
    changed();
    Q_EMIT stateChanged();
}

const SavedQuery *RetrievalController::saved(const QString &uuid) const
{
    const auto query = std::ranges::find(m_saved, uuid, &SavedQuery::uuid);
    return query == m_saved.end() ? nullptr : &*query;
}

void RetrievalController::saveQuery()
{
    if (!m_session)
        return;
    SavedQuery query;
    query.query = m_place->builder().query();
    if (query.query.task.trimmed().isEmpty())
        return;
    query.name = m_prompter.name(m_place->window(), tr("Save the query"), tr("Name of the query:"), titleFromText(query.query.task, nameLength));
    if (query.name.isEmpty())
        return;
    for (const RetrievalCandidate &candidate : m_candidates.answer().candidates) {
        const MemoryRow *row = candidate.rank > 0 && candidate.rank <= m_candidates.answer().query.top ? m_rows.cached(candidate.id) : nullptr;
        if (row)
            query.expected.append(row->uuid);
    }
    m_edits.follow(m_session->saveQuery(query), EditController::Tell::StatusBar);
}

void RetrievalController::takeAsExpected()
{
    const SavedQuery *known = m_session ? saved(m_place->saved().currentUuid()) : nullptr;
    if (!known)
        return;
    whenReady(m_session->runSavedQueries(), this, [this, era = m_era, query = *known](const Result<QList<SavedQueryRun>> &runs) mutable {
        if (era != m_era || !runs)
            return;
        for (const SavedQueryRun &run : *runs) {
            if (run.saved.uuid != query.uuid)
                continue;
            query.expected.clear();
            for (const RetrievalHit &hit : run.hits)
                query.expected.append(hit.uuid);
            m_edits.follow(m_session->saveQuery(query), EditController::Tell::UndoBar);
        }
    });
}

void RetrievalController::deleteQuery()
{
    if (m_session && hasSavedQuery())
        m_edits.follow(m_session->removeQuery(m_place->saved().currentUuid()), EditController::Tell::UndoBar);
}

void RetrievalController::rememberQuery()
{
    if (!m_place)
        return;
    QJsonObject all = QJsonDocument::fromJson(m_settings.get(session::retrievalQueries)).object();
    all.insert(m_session->path(), retrievalQueryObject(m_place->builder().query()));
    m_settings.set(session::retrievalQueries, QJsonDocument(all).toJson(QJsonDocument::Compact));
}

void RetrievalController::restoreQuery()
{
    const QJsonObject all = QJsonDocument::fromJson(m_settings.get(session::retrievalQueries)).object();
    if (const QJsonValue query = all.value(m_session->path()); query.isObject())
        m_place->builder().setQuery(retrievalQueryFrom(query.toObject()));
}

} // namespace waymark::app
