// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/domain/lint.h"
#include "services/lint/poolfacts.h"
#include "services/storage/database.h"

#include <memory>
#include <vector>

namespace waymark::curation {

/// What linting asks of the pool as a whole. Thread: the database's.

/// Every memory as the pool rules see it.
struct PoolHeads
{
    std::vector<lint::PoolEntry> entries;
    QHash<MemoryId, size_t> places;

    static Result<PoolHeads> read(storage::Database &database);
    /// Empty when it is not there.
    QString uuidOf(MemoryId id) const;
};

/// How common the words of these memories are. Of a very large pool a part is counted, evenly spaced. Errors: Cancelled.
Result<std::shared_ptr<const lint::PoolFacts>> countWords(storage::Database &database, const QList<MemoryId> &all, const CancelToken &cancel);

/// What user rules find that are queries: one finding about each memory as a whole.
Result<QList<Finding>> answerQueries(storage::Database &database, const QList<UserRule> &queries, const PoolHeads &heads, QDate today);

} // namespace waymark::curation
