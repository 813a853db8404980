// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/whenready.h"
#include "services/curation/poolsessionparts.h"
#include "services/curation/savedqueries.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"
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

} // namespace

template <typename T>
QFuture<Result<T>> PoolSession::askRetrieval(std::function<Result<T>(RetrievalEngine &, Database &)> ask)
{
    return m_retrieve->run([retrieval = m_retrieval, path = m_path, ask = std::move(ask)]() -> Result<T> {
        if (!retrieval->database) {
            WAYMARK_TRY_ASSIGN(retrieval->database, Database::open(path, Database::Mode::ReadOnly));
        }
        return ask(retrieval->engine, *retrieval->database);
    });
}

void PoolSession::takeIntoRetrieval(const PoolChange &change)
{
    m_retrieve->run([retrieval = m_retrieval, change] {
        // Nobody has asked yet: what is loaded then is new.
        if (!retrieval->database)
            return;
        if (const auto refreshed = retrieval->engine.refresh(*retrieval->database, change); !refreshed)
            qCWarning(logCuration) << "retrieval:" << refreshed.error().message << refreshed.error().detail;
    });
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
    return askRetrieval<RetrievalMeasures>(
        [settings, hooks, today = m_clock.today()](RetrievalEngine &engine, Database &database) { return engine.measures(database, settings, today, hooks); });
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
    return askRetrieval<WhatIfReport>([scratch, open, today = m_clock.today()](RetrievalEngine &engine, Database &database) -> Result<WhatIfReport> {
        WAYMARK_TRY_ASSIGN(const QList<SavedQuery> saved, storage::allSavedQueries(database));
        return engine.whatIf(database, scratch, open, saved, today);
    });
}

QFuture<Result<void>> PoolSession::logRetrieval(const RetrievalResult &result)
{
    return m_writer->run([pool = m_pool, result, who = act({}), readOnly = isReadOnly(), now = m_clock.now()]() -> Result<void> {
        if (readOnly)
            return {};
        QList<RetrievalHit> hits;
        for (const RetrievalCandidate &candidate : retrieval::topOf(result.candidates, result.query.top)) {
            WAYMARK_TRY_ASSIGN(const QList<MemoryRow> rows, storage::memoryRows((*pool)->database(), { candidate.id }));
            hits.append({ candidate.id, rows.isEmpty() ? QString() : rows.first().uuid, candidate.score });
        }
        WAYMARK_TRY_ASSIGN(const auto transaction, storage::Transaction::begin(**pool));
        WAYMARK_TRY(storage::logRetrieval(*transaction, result.query, hits, who, now));
        return transaction->commit();
    });
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
