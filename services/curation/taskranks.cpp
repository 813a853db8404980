// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/taskranks.h"

#include "services/storage/memorystore.h"

#include <algorithm>

namespace waymark::curation {

Result<QHash<MemoryId, TaskRank>> taskRanks(RetrievalEngine &engine, storage::Database &database, const QList<MemoryId> &memories)
{
    QHash<MemoryId, TaskRank> ranks;
    WAYMARK_TRY_ASSIGN(const TaskSpace *tasks, engine.tasks(database));
    const auto rank = [&](const Memory &memory) -> Result<void> {
        TaskRank &found = ranks[memory.id];
        found.tasks = int(tasks->tasks.size());
        const auto own = tasks->taskOf.find(memory.id.value);
        if (own == tasks->taskOf.end())
            return {};
        WAYMARK_TRY_ASSIGN(const retrieval::QueryVector query, tasks->space->embed(memory.title + u'\n' + memory.description + u'\n' + memory.content));
        std::vector<double> cosines(tasks->space->ids().size());
        tasks->space->cosines(query, cosines);
        const double score = cosines[own->second];
        // A text that shares no word with its task says nothing of it.
        found.rank = score > 0 ? 1 + int(std::ranges::count_if(cosines, [score](double other) { return other > score; })) : found.tasks;
        return {};
    };
    WAYMARK_TRY(storage::forEachMemory(database, memories, rank));
    return ranks;
}

} // namespace waymark::curation
