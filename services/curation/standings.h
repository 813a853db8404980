// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/curation/lintcache.h"

namespace waymark::curation {

/// What retrieval says of the insights of a pool, for the lint: who is in how many tops of tasks of other domains (of a large pool up to 256
/// tasks are asked), and whether an insight's own texts lead back to the task that it was made from, in the lexical space. The
/// latter is left out where it would mean more than some ten million comparisons.
/// Errors: those of reading, Cancelled. Thread: the database's.
Result<Standings> retrievalStandings(storage::Database &database, std::span<const lint::PoolEntry> entries, QDate today, const CancelToken &cancel);

} // namespace waymark::curation
