// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/domain/generations.h"
#include "services/domain/lineage.h"
#include "services/lint/poolfacts.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// Which ladder is wanted.
struct LadderRequest
{
    QString run; ///< uuid of a trajectory; empty: that of the memory
    MemoryId memory; ///< a memory without a run is a ladder of itself alone
    double threshold = supportedFrom;
};

/// A run with all memories made from it, their sentences aligned to its steps. `pool` null: the words of the pool are counted for it, which
/// takes a second with 100,000 memories.
/// Thread: the database's. Errors: NotFound, Cancelled.
Result<Ladder> readLadder(storage::Database &database, const LadderRequest &request, std::shared_ptr<const lint::PoolFacts> pool, const CancelToken &cancel = {});

/// What a memory can be compared with: its earlier revisions, memories that a relation names, others of its type from the same run.
/// Errors: NotFound.
Result<QList<Generation>> readGenerations(storage::Database &database, MemoryId memory);

} // namespace waymark::curation
