// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/controllers/poolcontroller.h"

#include "app/controllers/poolstate.h"
#include "app/sessionstate.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/filter.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "services/text/queryparser.h"
#include "widgets/pool/inspector.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"
#include "widgets/pool/searchbox.h"
#include "widgets/pool/sidebar.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::app {

using models::FilterModel;
using models::MemoryTableModel;

namespace {

const QString defaultFilter = u"-is:retired"_s;
constexpr auto saveDelay = std::chrono::milliseconds(500);

} // namespace

PoolController::PoolController(settings::Settings &settings, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_clock(clock)
    , m_table(m_rows)
    , m_sort(widgets::PoolTable::defaultSort())
{
    m_filter.setToday(today());
    m_facets.setFilter(&m_filter);
    m_table.setAsOf(asOf());
    connect(&m_filter, &FilterModel::changed, this, [this] {
        if (m_search)
            m_search->setText(m_filter.searchText());
        requestFilter(Why::NewQuery);
        // Writing a file takes longer than a key may wait.
        if (!m_restoring)
            m_saveSoon.start();
    });
    m_saveSoon.setSingleShot(true);
    m_saveSoon.setInterval(saveDelay);
    connect(&m_saveSoon, &QTimer::timeout, this, &PoolController::saveFilter);
}

void PoolController::setViews(widgets::PoolPlace &place, widgets::Sidebar &sidebar, widgets::SearchBox &search, widgets::Inspector &inspector)
{
    m_place = &place;
    m_sidebar = &sidebar;
    m_search = &search;
    m_inspector = &inspector;
    place.setAsOf(asOf());
    place.setSort(m_sort);
    search.setToday(today());
    connect(&search, &widgets::SearchBox::searchChanged, &m_filter, &FilterModel::setSearchText);
    connect(&search, &widgets::SearchBox::committed, this, [this](const QString &text) {
        m_filter.setSearchText(text);
        m_filter.commitSearch();
        m_place->table().setFocus();
    });
    connect(&search, &widgets::SearchBox::leaveRequested, this, [this] { m_place->table().setFocus(); });
    connect(&sidebar, &widgets::Sidebar::facetClicked, &m_filter, &FilterModel::applyFacet);
    connect(&sidebar, &widgets::Sidebar::allRequested, &m_filter, &FilterModel::clear);
    connect(&sidebar, &widgets::Sidebar::savedSearchActivated, this, [this](const QString &, const QString &query) { m_filter.setQuery(query); });
    connect(&place, &widgets::PoolPlace::selectionChanged, this, &PoolController::takeSelection);
    connect(&place, &widgets::PoolPlace::sortRequested, this, [this](const QList<SortTerm> &sort) {
        m_sort = sort;
        m_place->setSort(sort);
        requestFilter(Why::SameQuery);
    });
    connect(&inspector, &widgets::Inspector::openMemory, this, &PoolController::openMemory);
    connect(&inspector, &widgets::Inspector::openMemoryByUuid, this, &PoolController::openMemoryByUuid);
    connect(&inspector, &widgets::Inspector::openRun, this, &PoolController::goToSourceAndBack);
    connect(&inspector, &widgets::Inspector::showTypeRequested, this, [this](MemoryType type) { m_filter.setOnly(QueryKey::Type, name(type)); });
}

void PoolController::setSession(std::shared_ptr<curation::PoolSession> session)
{
    if (m_saveSoon.isActive())
        saveFilter();
    if (m_session)
        disconnect(m_session.get(), nullptr, this, nullptr);
    m_session = std::move(session);
    m_rows.setSession(m_session);
    m_selected.clear();
    m_current = {};
    m_details.reset();
    m_result = {};
    ++m_generation;
    m_table.setIds({}, MemoryTableModel::Update::NewQuery);
    m_inspector->forgetDrafts(); // ids are those of one pool
    m_inspector->clear();
    if (!m_session) {
        m_place->setState(widgets::PoolPlace::State::NoPool);
        m_sidebar->setPool({}, 0);
        m_facets.setFacets({}, 0);
        m_facets.setSavedSearches({});
        m_search->setCounts(0, -1);
        Q_EMIT selectionChanged();
        return;
    }
    m_place->setState(widgets::PoolPlace::State::Loading);
    m_place->setReadOnly(m_session->readOnlyReason());
    m_inspector->setReadOnly(m_session->isReadOnly(), m_session->readOnlyReason());
    connect(m_session.get(), &curation::PoolSession::indexed, this, &PoolController::takeChange);
    connect(m_session.get(), &curation::PoolSession::findingsChanged, this, [this](const QList<MemoryId> &memories) {
        m_rows.refresh(memories);
        requestFilter(Why::SameQuery);
        if (m_details && (memories.isEmpty() || memories.contains(m_details->memory.id)))
            loadDetails();
    });
    connect(m_session.get(), &curation::PoolSession::usesChanged, this, [this] {
        m_rows.refresh({});
        requestFilter(Why::SameQuery);
    });
    restoreView();
    loadSavedSearches();
    loadNames();
    requestFilter(Why::NewQuery);
    Q_EMIT selectionChanged();
}

QDate PoolController::asOf() const
{
    return m_asOf.isValid() ? m_asOf : today();
}

void PoolController::setAsOf(QDate date)
{
    m_asOf = date == today() ? QDate() : date;
    m_table.setAsOf(asOf());
    m_place->setAsOf(asOf());
    if (m_details)
        m_inspector->setDetails(*m_details, asOf());
    requestFilter(Why::SameQuery);
    Q_EMIT asOfChanged();
}

void PoolController::requestFilter(Why why)
{
    if (!m_session)
        return;
    // A new question stays one until it is answered, also when the pool moves meanwhile and it is asked again.
    m_newQuery = m_newQuery || why == Why::NewQuery;
    FilterRequest request;
    request.terms = m_filter.activeTerms();
    request.sort = m_sort;
    request.asOf = asOf();
    request.generation = ++m_generation;
    whenReady(m_session->filter(request), this, [this, generation = request.generation](Result<FilterResult> result) {
        if (generation != m_generation)
            return;
        if (!result) {
            if (result.error().code != ErrorCode::Cancelled)
                Q_EMIT failed(result.error());
            return;
        }
        takeResult(*std::move(result), std::exchange(m_newQuery, false) ? Why::NewQuery : Why::SameQuery);
    });
}

bool PoolController::isSettled() const
{
    if (m_result.generation != m_generation)
        return false;
    const QList<MemoryId> selected = m_place->selectedIds();
    return m_selected == selected && (selected.size() != 1 || (m_details && m_details->memory.id == selected.first()));
}

void PoolController::takeResult(FilterResult result, Why why)
{
    const bool wasEmpty = m_result.ids.isEmpty();
    m_result = std::move(result);
    m_table.setIds(m_result.ids, why == Why::NewQuery ? MemoryTableModel::Update::NewQuery : MemoryTableModel::Update::SameQuery);
    m_facets.setFacets(m_result.facets, m_result.retired);
    m_place->setState(widgets::PoolPlace::State::Ready);
    m_place->setCounts(m_result.ids.size(), m_result.memories);
    m_sidebar->setPool(m_session->name(), m_result.memories);
    m_search->setCounts(m_result.ids.size(), m_result.memories);
    const auto query = text::parseQuery(m_filter.queryText(), today());
    m_inspector->setSearch(query ? *query : Query());
    if (std::exchange(m_selectFirst, false) && !m_result.ids.isEmpty()) {
        m_place->table().setCurrentId(m_result.ids.first());
    } else if (const MemoryId open = std::exchange(m_open, {}); open.isValid() && m_place->table().setCurrentId(open)) {
        // as asked
    } else if (!m_result.ids.isEmpty() && m_place->selectedIds().isEmpty() && (why == Why::NewQuery || wasEmpty || !m_place->currentId().isValid())) {
        // Not by what is current: a list that gets the focus has a current row of its own, which is not chosen.
        // Something to read at once; the keys j and k start from here.
        m_place->table().setCurrentId(m_result.ids.first());
    }
    Q_EMIT filtered();
    if (std::exchange(m_restored, false) && m_result.ids.size() < m_result.memories - m_result.retired)
        Q_EMIT filterRestored(m_filter.queryText());
}

void PoolController::takeChange(const PoolChange &change)
{
    const bool everything = change.kind == PoolChange::Kind::Everything;
    m_rows.refresh(everything ? QList<MemoryId>() : change.memories);
    if (change.savedSearches || everything)
        loadSavedSearches();
    loadNames();
    requestFilter(Why::SameQuery);
    if (m_details && (everything || change.memories.contains(m_details->memory.id)))
        loadDetails();
}

void PoolController::takeSelection(const QList<MemoryId> &selected, MemoryId current)
{
    m_selected = selected;
    m_current = current;
    if (selected.size() == 1) {
        loadDetails();
    } else {
        ++m_detailsGeneration;
        m_details.reset();
        if (selected.isEmpty())
            m_inspector->clear();
        else
            showSummary();
    }
    Q_EMIT selectionChanged();
}

void PoolController::loadDetails()
{
    if (m_selected.size() != 1 || !m_session)
        return;
    whenReady(m_session->details(m_selected.first()), this, [this, generation = ++m_detailsGeneration](Result<MemoryDetails> details) {
        if (generation != m_detailsGeneration)
            return;
        if (!details) {
            m_details.reset();
            m_inspector->clear();
            return;
        }
        m_details = *std::move(details);
        m_inspector->setDetails(*m_details, asOf());
        Q_EMIT selectionChanged();
    });
}

void PoolController::showSummary()
{
    whenReady(m_session->count(m_selected), this, [this, generation = m_detailsGeneration, total = m_selected.size()](Result<SelectionCounts> counts) {
        if (generation == m_detailsGeneration && counts)
            m_inspector->setSelectionSummary({ total, counts->byType, counts->byReview, counts->retired });
    });
}

void PoolController::openMemory(MemoryId id)
{
    if (m_place->table().setCurrentId(id)) {
        m_place->table().setFocus();
        return;
    }
    // Hidden by the filter: show everything, the way back is "Previous filter".
    m_open = id;
    m_filter.clear();
}

void PoolController::selectFirst()
{
    m_selectFirst = true;
    requestFilter(Why::SameQuery);
}

void PoolController::openMemoryByUuid(const QString &uuid)
{
    if (!m_session)
        return;
    whenReady(m_session->memoryByUuid(uuid), this, [this](Result<MemoryId> found) {
        if (found)
            openMemory(*found);
        else
            Q_EMIT failed(found.error());
    });
}

void PoolController::copy(const QList<MemoryId> &ids)
{
    if (!m_session)
        return;
    whenReady(m_session->rows(ids), this, [](Result<QList<MemoryRow>> rows) {
        if (!rows)
            return;
        QStringList lines;
        for (const MemoryRow &row : *rows)
            lines.append(QStringList { name(row.type), row.title.simplified(), row.domain, row.uuid }.join(u'\t'));
        QGuiApplication::clipboard()->setText(lines.join(u'\n'));
    });
}

void PoolController::goToSourceAndBack()
{
    if (!m_details)
        return;
    if (m_details->memory.type == MemoryType::Trajectory) {
        if (m_cameFrom.isValid())
            openMemory(std::exchange(m_cameFrom, m_details->memory.id));
        return;
    }
    for (const MemoryRef &sibling : m_details->siblings) {
        if (sibling.type == MemoryType::Trajectory) {
            m_cameFrom = m_details->memory.id;
            openMemory(sibling.id);
            return;
        }
    }
    Q_EMIT failed({ ErrorCode::NotFound, tr("The pool holds no trajectory for this memory."), {}, {}, 0 });
}

void PoolController::loadSavedSearches()
{
    whenReady(m_session->savedSearches(), this, [this](Result<QList<SavedSearch>> searches) {
        if (searches)
            m_facets.setSavedSearches(*searches);
    });
}

void PoolController::loadNames()
{
    whenReady(m_session->names(), this, [this](Result<curation::PoolNames> names) {
        if (!names)
            return;
        m_words = { names->domains, names->tasks, names->agents, names->models, names->tags, names->findings };
        m_place->setWords(m_words);
        m_search->setWords(m_words);
        m_inspector->setKnownTags(m_words.tags);
    });
}

void PoolController::restoreView()
{
    const bool wanted = m_settings.get(settings::preferences::restoreSession);
    const QJsonObject filter = poolState(m_settings, session::filters, m_session->path());
    m_restoring = true;
    m_restored = false;
    m_sort = widgets::PoolTable::defaultSort();
    m_place->setSort(m_sort);
    if (wanted && !filter.isEmpty()) {
        m_filter.fromJson(filter);
        m_restored = m_filter.queryText() != defaultFilter && !m_filter.isEmpty();
    } else {
        m_filter.setQuery(defaultFilter); // what is retired is out of sight, by a chip that says so
    }
    m_restoring = false;
    if (!wanted)
        return;
    const QJsonObject view = poolState(m_settings, session::views, m_session->path());
    QList<SortTerm> sort;
    const QJsonArray names = view.value("sort"_L1).toArray();
    for (const QJsonValue &name : names) {
        if (const auto term = curation::sortTermFromName(name.toString()))
            sort.append(*term);
    }
    if (!sort.isEmpty()) {
        m_sort = sort;
        m_place->setSort(sort);
    }
    if (const QString uuid = view.value("memory"_L1).toString(); !uuid.isEmpty()) {
        whenReady(m_session->memoryByUuid(uuid), this, [this, session = m_session](Result<MemoryId> found) {
            if (session != m_session || !found)
                return;
            // The filter is not widened for it: then one would look at another list than one left. And who has moved on stays.
            if (m_result.ids.isEmpty())
                m_open = *found;
            else if (m_place->currentId() == m_result.ids.first())
                m_place->table().setCurrentId(*found);
        });
    }
}

void PoolController::saveView()
{
    if (!m_session)
        return;
    saveFilter();
    QJsonArray sort;
    for (const SortTerm &term : std::as_const(m_sort))
        sort.append(curation::sortName(term));
    setPoolState(m_settings, session::views, m_session->path(), { { u"sort"_s, sort }, { u"memory"_s, m_details ? m_details->memory.uuid : QString() } });
}

void PoolController::saveFilter()
{
    m_saveSoon.stop();
    if (m_session)
        setPoolState(m_settings, session::filters, m_session->path(), m_filter.toJson());
}

} // namespace waymark::app
