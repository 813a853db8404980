// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/savedqueries.h"
#include "services/retrieval/projection/project.h"
#include "services/storage/recordstore.h"
#include "services/storage/savedquerystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

constexpr std::chrono::milliseconds betweenTold { 250 };
/// Counting again is work for a large pool, and a share of queries moves little with one edit.
constexpr std::chrono::seconds betweenHubs { 10 };
/// Enough to tell a quarter of them from less.
constexpr qsizetype mostHubQueries = 256;
/// Four columns, and two settings side by side.
constexpr size_t mostHubSettings = 8;

} // namespace

void PoolSession::takeIntoRetrieval(const PoolChange &change)
{
    m_retrieve->run([retrieval = m_retrieval, change] {
        // Nobody has asked yet: what is loaded then is new.
        if (!retrieval->database)
            return;
        auto refreshed = retrieval->engine.refresh(*retrieval->database, change);
        // Which findings another process accepts, its change does not say.
        if (refreshed && change.suppressions && change.foreign)
            refreshed = retrieval->engine.refreshFindings(*retrieval->database, {});
        if (!refreshed)
            qCWarning(logCuration) << "retrieval:" << refreshed.error().message << refreshed.error().detail;
    });
    for (Hubs &hubs : m_retrieval->hubs)
        hubs.outdated = true;
    retrievalMoved();
}

void PoolSession::findingsMovedForRetrieval(const QList<MemoryId> &memories)
{
    m_retrieve->run([retrieval = m_retrieval, memories] {
        if (!retrieval->database)
            return;
        if (const auto refreshed = retrieval->engine.refreshFindings(*retrieval->database, memories); !refreshed)
            qCWarning(logCuration) << "retrieval:" << refreshed.error().message << refreshed.error().detail;
    });
    retrievalMoved();
}

void PoolSession::retrievalMoved()
{
    if (!m_retrieval->telling) {
        m_retrieval->telling = new QTimer(this);
        m_retrieval->telling->setSingleShot(true);
        connect(m_retrieval->telling, &QTimer::timeout, this, [this] {
            if (std::exchange(m_retrieval->moved, false))
                Q_EMIT retrievalChanged();
        });
    }
    m_retrieval->moved = true;
    if (!m_retrieval->telling->isActive())
        m_retrieval->telling->start(betweenTold);
}

QFuture<Result<RetrievalResult>> PoolSession::retrieve(const RetrievalQuery &query, int channel)
{
    std::atomic<quint64> &newest = m_retrieval->newest.at(size_t(channel));
    const quint64 generation = ++newest;
    return askRetrieval<RetrievalResult>([query, generation, &newest, today = m_clock.today()](RetrievalEngine &engine, Database &database) -> Result<RetrievalResult> {
        const auto superseded = [&newest, generation] { return newest != generation; };
        if (superseded())
            return failure(ErrorCode::Cancelled, Tr::tr("A newer question took its place."));
        auto result = engine.retrieve(database, query, today, superseded);
        if (result)
            result->generation = generation;
        return result;
    });
}

QFuture<Result<HitExplanation>> PoolSession::explainHit(const RetrievalQuery &query, MemoryId memory)
{
    return askRetrieval<HitExplanation>([query, memory](RetrievalEngine &engine, Database &database) { return engine.explain(database, query, memory); });
}

QFuture<Result<QList<SpaceInfo>>> PoolSession::spaces()
{
    return askRetrieval<QList<SpaceInfo>>([](RetrievalEngine &engine, Database &database) { return engine.spaces(database); });
}

QFuture<Result<RetrievalMeasures>> PoolSession::retrievalMeasures(const RetrievalQuery &settings, const WorkHooks &hooks)
{
    // With an engine of its own: a pool of many tasks takes a while, and somebody is typing.
    return beside(hooks.cancel, [settings, hooks, today = m_clock.today()](Database &database) {
        RetrievalEngine engine;
        return engine.measures(database, settings, today, hooks);
    });
}

QFuture<Result<TransferMeasures>> PoolSession::transferMeasures(const RetrievalQuery &settings, int perplexity, const WorkHooks &hooks)
{
    return beside(hooks.cancel, [settings, perplexity, hooks, today = m_clock.today()](Database &database) {
        RetrievalEngine engine;
        return engine.transferMeasures(database, settings, today, perplexity, hooks);
    });
}

QFuture<Result<QHash<MemoryId, QList<RiskMark>>>> PoolSession::riskMarks(const RetrievalQuery &query, const QList<MemoryId> &memories)
{
    return m_rows->run([readers = m_readers, query, memories, hubs = hubsFor(query), today = m_clock.today()] {
        return riskMarksOf(*readers->rows, query, memories, hubs.get(), today);
    });
}

std::shared_ptr<const TopCounts> PoolSession::hubsFor(const RetrievalQuery &query)
{
    if (query.types.size() != 1)
        return nullptr;
    RetrievalQuery settings;
    settings.types = query.types;
    settings.top = query.top;
    settings.recipe = query.recipe;
    settings.space = query.space;
    settings.asOf = query.asOf;
    std::vector<Hubs> &all = m_retrieval->hubs;
    auto known = std::ranges::find(all, settings, &Hubs::settings);
    if (known == all.end()) {
        if (all.size() >= mostHubSettings)
            all.erase(all.begin());
        all.push_back({ settings, nullptr, true, {} });
        known = std::prev(all.end());
    }
    const bool isRecent = known->since.isValid() && known->since.elapsed() < std::chrono::milliseconds(betweenHubs).count();
    if (m_retrieval->countsHubs || isRecent || !known->outdated)
        return known->counts;
    m_retrieval->countsHubs = true;
    known->outdated = false;
    known->since.start();
    WorkHooks hooks;
    const auto counted = beside(hooks.cancel, [settings, hooks, today = m_clock.today()](Database &database) {
        RetrievalEngine engine;
        return engine.countTops(database, settings, today, hooks, mostHubQueries);
    });
    whenReady(counted, this, [this, settings](const Result<TopCounts> &tops) {
        m_retrieval->countsHubs = false;
        if (!tops && tops.error().code != ErrorCode::Cancelled)
            qCWarning(logCuration) << "hubs:" << tops.error().message << tops.error().detail;
        const auto asked = std::ranges::find(m_retrieval->hubs, settings, &Hubs::settings);
        if (asked != m_retrieval->hubs.end())
            asked->counts = tops ? std::make_shared<const TopCounts>(*tops) : nullptr;
        retrievalMoved();
    });
    return known->counts;
}

QFuture<Result<MapPicture>> PoolSession::map(const MapRequest &request, const WorkHooks &hooks)
{
    using SpaceHeld = std::shared_ptr<const retrieval::Space>;
    // The space is the retrieval thread's; what it holds never moves, so that a worker may take its time over it.
    auto space = askRetrieval<SpaceHeld>([request](RetrievalEngine &engine, Database &database) { return engine.space(database, request.space, request.recipe); });
    return m_background.run(hooks.cancel, [space, request, hooks]() mutable -> Result<MapPicture> {
        space.waitForFinished();
        if (space.resultCount() == 0)
            return failure(ErrorCode::Cancelled, Tr::tr("The map was not made: the pool was closed."));
        WAYMARK_TRY_ASSIGN(const SpaceHeld held, space.result());
        return retrieval::project(held, request, hooks);
    });
}

QFuture<Result<MapFacts>> PoolSession::mapFacts(const QList<MemoryId> &ids, QDate asOf)
{
    return m_query->run([readers = m_readers, ids, asOf]() -> Result<MapFacts> {
        const storage::MemoryColumns &columns = readers->index.columns();
        MapFacts facts;
        for (quint32 i = 0; i < columns.domains.size(); ++i)
            facts.domains.append(columns.domains.name(i));
        facts.facts.reserve(size_t(ids.size()));
        for (const MemoryId id : ids) {
            MapFacts::Fact fact;
            const qint64 found = columns.rowOf(id);
            fact.retired = found < 0 || (columns.flags[size_t(found)] & storage::MemoryColumns::retiredFlag) != 0;
            if (found >= 0) {
                const auto row = size_t(found);
                fact.type = MemoryType(columns.type[row]);
                fact.domain = columns.domain[row];
                fact.validity = columns.validity(row, asOf);
                for (const Severity severity : { Severity::Error, Severity::Warning, Severity::Info }) {
                    if (!fact.worst && columns.findings[size_t(severity)][row] > 0)
                        fact.worst = severity;
                }
            }
            facts.facts.push_back(fact);
        }
        return facts;
    });
}

QFuture<Result<std::optional<QPointF>>> PoolSession::placeOnMap(const MapPicture &picture, const QString &text)
{
    return m_retrieve->run([placer = picture.placer, text]() -> Result<std::optional<QPointF>> {
        if (!placer)
            return std::optional<QPointF>();
        return placer->place(text);
    });
}

QFuture<Result<QList<Neighbour>>> PoolSession::neighbours(MemoryId memory, const QString &space, KeyRecipe recipe, int count)
{
    return askRetrieval<QList<Neighbour>>(
        [memory, space, recipe, count](RetrievalEngine &engine, Database &database) { return engine.neighbours(database, memory, space, recipe, count); });
}

QFuture<Result<QList<Task>>> PoolSession::tasks()
{
    return m_rows->run([readers = m_readers] { return storage::allTasks(*readers->rows); });
}

QFuture<Result<QList<SavedQuery>>> PoolSession::savedQueries()
{
    return m_rows->run([readers = m_readers] { return storage::allSavedQueries(*readers->rows); });
}

QFuture<Result<QList<SavedQueryRun>>> PoolSession::runSavedQueries()
{
    return askRetrieval<QList<SavedQueryRun>>([today = m_clock.today()](RetrievalEngine &engine, Database &database) -> Result<QList<SavedQueryRun>> {
        WAYMARK_TRY_ASSIGN(const QList<SavedQuery> saved, storage::allSavedQueries(database));
        return engine.runSaved(database, saved, today);
    });
}

QFuture<Result<WhatIfReport>> PoolSession::whatIf(const QList<ScratchChange> &scratch, const RetrievalQuery &open)
{
    // Somebody types in the scratch layer: only what stands there last is asked for.
    std::atomic<quint64> &newest = m_retrieval->newestWhatIf;
    const quint64 generation = ++newest;
    return askRetrieval<WhatIfReport>([scratch, open, &newest, generation, today = m_clock.today()](RetrievalEngine &engine, Database &database) -> Result<WhatIfReport> {
        const auto superseded = [&newest, generation] { return newest != generation; };
        if (superseded())
            return failure(ErrorCode::Cancelled, Tr::tr("A newer question took its place."));
        WAYMARK_TRY_ASSIGN(const QList<SavedQuery> saved, storage::allSavedQueries(database));
        return engine.whatIf(database, scratch, open, saved, today, superseded);
    });
}

QFuture<Result<void>> PoolSession::logRetrieval(const RetrievalResult &result)
{
    return m_writer->run([pool = m_pool, result, &clock = m_clock, who = act({})] { return logAnswer({ **pool, clock, who, false }, result); });
}

PoolSession::Changed PoolSession::saveQuery(const SavedQuery &query)
{
    return change({}, [query](const EditContext &context) { return curation::saveQuery(context, query); });
}

PoolSession::Changed PoolSession::removeQuery(const QString &uuid)
{
    return change({}, [uuid](const EditContext &context) { return curation::removeQuery(context, uuid); });
}

PoolSession::Changed PoolSession::applyScratch(const QList<ScratchChange> &scratch, const QString &reason)
{
    return change(reason, [scratch](const EditContext &context) { return curation::applyScratch(context, scratch); });
}

} // namespace waymark::curation
