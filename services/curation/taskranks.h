// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/retrievalengine.h"

namespace waymark::curation {

/// How well a text tells which task it was made from.
struct TaskRank
{
    int rank = 0; ///< of its own task, from 1, when the tasks of the pool are ranked by the text; 0: the task has no text
    int tasks = 0; ///< that were ranked
};

/// By all texts of each memory, in the words of the tasks, without any model. Memories that are gone are left out.
/// Thread: the engine's.
Result<QHash<MemoryId, TaskRank>> taskRanks(RetrievalEngine &engine, storage::Database &database, const QList<MemoryId> &memories);

} // namespace waymark::curation
