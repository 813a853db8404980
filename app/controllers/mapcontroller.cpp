// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/mapcontroller.h"

#include "app/controllers/poolcontroller.h"
#include "app/controllers/retrievalcontroller.h"
#include "app/controllers/workcontroller.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "widgets/map/maplegend.h"
#include "widgets/map/mapneighbours.h"
#include "widgets/map/mapplace.h"
#include "widgets/map/mapview.h"

namespace waymark::app {

namespace {

constexpr int neighboursShown = 15;

} // namespace

MapController::MapController(PoolController &pool, RetrievalController &retrieval, WorkController &work, QObject *parent)
    : QObject(parent)
    , m_pool(pool)
    , m_retrieval(retrieval)
    , m_work(work)
{
}

MapController::~MapController() = default;

void MapController::setViews(widgets::MapPlace &place)
{
    m_place = &place;
    place.view().setRows(&m_rows);
    place.neighbours().setRows(&m_rows);
    connect(&place, &widgets::MapPlace::requestChanged, this, &MapController::ask);
    connect(&place, &widgets::MapPlace::showInPoolRequested, this, [this] { Q_EMIT showInPoolRequested(m_place->view().selected()); });
    connect(&place, &widgets::MapPlace::exportRequested, this, [this] { m_work.exportMemories(m_place->view().selected(), m_pool.asOf()); });
    connect(&place.legend(), &widgets::MapLegend::colourChanged, this, &MapController::colour);
    connect(&place.view(), &widgets::MapView::memoryActivated, this, &MapController::openInPoolRequested);
    connect(&place.view(), &widgets::MapView::currentChanged, this, &MapController::askNeighbours);
    connect(&place.neighbours(), &widgets::MapNeighbours::memoryClicked, this, [this](MemoryId memory) {
        m_place->view().setCurrent(memory);
        m_place->view().showCurrent();
    });
    connect(&place.neighbours(), &widgets::MapNeighbours::openInPoolRequested, this, [this] {
        if (m_place->view().current().isValid())
            Q_EMIT openInPoolRequested(m_place->view().current());
    });
    connect(&m_pool, &PoolController::filtered, this, [this] {
        if (m_shown)
            takeFilter();
    });
    connect(&m_pool, &PoolController::asOfChanged, this, [this] {
        if (m_shown)
            askFacts();
    });
}

void MapController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    stop();
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    ++m_era;
    m_asked = 0;
    m_stale = true;
    m_facts = {};
    m_rows.setSession(m_session);
    if (!m_place)
        return;
    m_place->view().setPicture({});
    m_place->legend().setCategories({});
    m_place->neighbours().setMemory({});
    m_place->setStatus({}, false);
    m_place->setRequest({});
    if (!m_session)
        return;
    connect(m_session.get(), &curation::PoolSession::retrievalChanged, this, [this] {
        m_rows.refresh({});
        m_stale = true;
        if (m_shown)
            setShown(true);
    });
    connect(m_session.get(), &curation::PoolSession::findingsChanged, this, [this] {
        if (m_shown)
            askFacts();
    });
    if (m_shown)
        setShown(true);
}

void MapController::setShown(bool shown)
{
    m_shown = shown;
    if (!shown || !m_session || !m_place)
        return;
    if (!m_stale) {
        takeFilter();
        askFacts();
        askQuery();
        return;
    }
    m_stale = false;
    ++m_asked;
    whenReady(m_session->spaces(), this, [this, era = m_era](const Result<QList<SpaceInfo>> &spaces) {
        if (era != m_era)
            return;
        --m_asked;
        if (spaces)
            m_place->setSpaces(*spaces);
        ask();
    });
}

void MapController::stop()
{
    m_cancel.cancel();
    m_cancel = {};
    if (m_workId != 0)
        m_work.end(std::exchange(m_workId, 0));
    ++m_generation;
}

void MapController::ask()
{
    if (!m_session)
        return;
    stop();
    const MapRequest request = m_place->request();
    WorkHooks hooks;
    if (request.layout == MapRequest::Layout::Neighbours)
        m_workId = m_work.begin({ tr("Laying out the map…"), tr("Cancel the map") }, hooks);
    m_cancel = hooks.cancel;
    m_place->setStatus(tr("The map is being made…"), false);
    ++m_asked;
    whenReady(m_session->map(request, hooks), this, [this, era = m_era, generation = m_generation](const Result<MapPicture> &picture) {
        if (era != m_era)
            return;
        --m_asked;
        if (generation != m_generation)
            return; // another one is asked for
        if (m_workId != 0)
            m_work.end(std::exchange(m_workId, 0));
        if (picture)
            takePicture(*picture);
        else
            m_place->setStatus(picture.error().message, picture.error().code != ErrorCode::Cancelled);
    });
}

void MapController::takePicture(const MapPicture &picture)
{
    m_place->setStatus({}, false);
    m_place->setEmpty(picture.ids.isEmpty());
    m_facts = {};
    m_place->view().setPicture(picture);
    takeFilter();
    askFacts();
    askQuery();
    askNeighbours();
}

void MapController::askFacts()
{
    const QList<MemoryId> ids = m_place->view().picture().ids;
    ++m_asked;
    whenReady(m_session->mapFacts(ids, m_pool.asOf()), this, [this, era = m_era, generation = m_generation, count = ids.size()](const Result<MapFacts> &facts) {
        if (era != m_era)
            return;
        --m_asked;
        if (generation != m_generation || !facts || count != m_place->view().picture().ids.size())
            return;
        m_facts = *facts;
        colour();
    });
}

void MapController::colour()
{
    const models::MapCategories categories = models::mapCategories(m_facts, m_place->legend().colour());
    m_place->view().setCategories(categories);
    m_place->legend().setCategories(categories);
}

void MapController::takeFilter()
{
    const FilterResult &shown = m_pool.shown();
    QList<MemoryId> ids = shown.ids;
    std::ranges::sort(ids);
    m_place->view().setFilter(shown.error ? std::nullopt : std::optional(ids));
}

void MapController::askQuery()
{
    const RetrievalResult answer = m_retrieval.chosenAnswer();
    const MapPicture &picture = m_place->view().picture();
    const MemoryType type = answer.query.types.isEmpty() ? MemoryType::Insight : answer.query.types.first();
    const QString text = answer.query.textFor(type);
    const quint64 asked = ++m_queryAsked;
    if (text.trimmed().isEmpty() || !picture.placer)
        return m_place->view().setQuery(std::nullopt, {});
    QList<MemoryId> hits;
    for (const RetrievalCandidate &candidate : answer.candidates) {
        if (candidate.rank > 0 && candidate.rank <= answer.query.top)
            hits.append(candidate.id);
    }
    ++m_asked;
    whenReady(m_session->placeOnMap(picture, text), this, [this, era = m_era, asked, hits](const Result<std::optional<QPointF>> &place) {
        if (era != m_era)
            return;
        --m_asked;
        // A space that cannot embed the text shows no star.
        if (asked == m_queryAsked)
            m_place->view().setQuery(place ? *place : std::nullopt, hits);
    });
}

void MapController::askNeighbours()
{
    const MemoryId memory = m_place->view().current();
    m_place->neighbours().setMemory(memory);
    if (!m_session || !memory.isValid())
        return;
    const MapRequest &request = m_place->view().picture().request;
    ++m_asked;
    whenReady(m_session->neighbours(memory, request.space, request.recipe, neighboursShown), this, [this, era = m_era, memory](const Result<QList<Neighbour>> &found) {
        if (era != m_era)
            return;
        --m_asked;
        if (found && memory == m_place->view().current())
            m_place->neighbours().setNeighbours(*found);
    });
}

} // namespace waymark::app
