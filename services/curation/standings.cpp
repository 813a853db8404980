// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/standings.h"

#include "services/curation/retrievalengine.h"
#include "services/storage/retrievaltexts.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;

namespace {

constexpr qsizetype mostQueries = 256;
/// Insights times tasks: a few seconds.
constexpr size_t mostComparisons = 20'000'000;
constexpr size_t batch = 64;

/// An insight and the row of its own task.
struct Suspect
{
    MemoryId memory;
    quint32 task = 0;
};

Result<void> rankTasks(Database &database, const TaskSpace &tasks, const std::vector<Suspect> &suspects, const CancelToken &cancel, Standings &standings)
{
    for (size_t first = 0; first < suspects.size(); first += batch) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("curation", "Cancelled."));
        const std::span<const Suspect> some = std::span(suspects).subspan(first, std::min(batch, suspects.size() - first));
        QList<MemoryId> ids;
        for (const Suspect &suspect : some)
            ids.append(suspect.memory);
        QHash<MemoryId, QString> texts;
        WAYMARK_TRY(storage::forEachRetrievalText(database, KeyRecipe::Full, ids, [&texts](const storage::RetrievalText &text) { texts.insert(text.id, text.key); }));
        std::vector<retrieval::QueryVector> queries;
        for (const Suspect &suspect : some) {
            WAYMARK_TRY_ASSIGN(retrieval::QueryVector query, tasks.space->embed(texts.value(suspect.memory)));
            queries.push_back(std::move(query));
        }
        const auto nearest = tasks.space->nearest(queries, 2);
        for (size_t i = 0; i < some.size(); ++i) {
            lint::RetrievalStanding &standing = standings[some[i].memory];
            standing.tasks = qint64(tasks.tasks.size());
            const std::vector<retrieval::ScoredRow> &top = nearest[i];
            standing.ownTaskFirst = top.size() == 2 && top[0].row == some[i].task && top[0].cosine > top[1].cosine;
            if (standing.ownTaskFirst)
                standing.ownTaskLead = std::clamp((top[0].cosine - top[1].cosine) / top[0].cosine, 0.0, 1.0);
        }
    }
    return {};
}

} // namespace

Result<Standings> retrievalStandings(Database &database, std::span<const lint::PoolEntry> entries, QDate today, const CancelToken &cancel)
{
    RetrievalEngine engine;
    RetrievalQuery settings; // the paper's: insights by their titles, the top three
    WorkHooks hooks;
    hooks.cancel = cancel;
    WAYMARK_TRY_ASSIGN(const TopCounts tops, engine.countTops(database, settings, today, hooks, mostQueries));
    Standings standings;
    for (size_t i = 0; i < tops.ids.size(); ++i) {
        lint::RetrievalStanding &standing = standings[tops.ids[i]];
        standing.queries = tops.queries;
        standing.tops = tops.counts[i];
    }
    WAYMARK_TRY_ASSIGN(const TaskSpace *tasks, engine.tasks(database));
    std::vector<Suspect> suspects;
    for (const lint::PoolEntry &entry : entries) {
        const auto own = tasks->taskOf.find(entry.id.value);
        if (entry.type == MemoryType::Insight && !entry.retired && own != tasks->taskOf.end())
            suspects.push_back({ entry.id, own->second });
    }
    if (suspects.size() * tasks->tasks.size() <= mostComparisons)
        WAYMARK_TRY(rankTasks(database, *tasks, suspects, cancel, standings));
    return standings;
}

} // namespace waymark::curation
