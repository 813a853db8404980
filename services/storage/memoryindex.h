// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/memorycolumns.h"
#include "services/storage/queryeval.h"

#include <functional>

namespace waymark::storage {

/// A filter whose terms are parsed.
struct IndexRequest
{
    std::vector<Query> conjuncts; ///< all must hold; each is one chip
    QList<SortTerm> sort;
    QDate asOf;
    std::function<bool()> superseded = {}; ///< asked while it runs: true ends it with Cancelled
};

/// Answers filters: ids in order and the counts of all facets, from the columns in RAM and the full text.
/// Thread: the query thread, which owns it and its database.
class MemoryIndex final
{
public:
    Result<void> load(Database &database) { return m_columns.load(database); }
    Result<void> refresh(Database &database, const QList<MemoryId> &memories) { return m_columns.refresh(database, memories); }

    /// After findings moved, and nothing else.
    Result<void> refreshFindings(Database &database, const QList<MemoryId> &memories) { return m_columns.refreshFindings(database, memories); }
    Result<void> loadFindings(Database &database) { return m_columns.loadFindings(database); }

    /// What results say of memories, for filters and sorting from now on.
    void setUses(const MemoryUsesPtr &uses) { m_columns.uses = uses; }

    Result<FilterResult> run(Database &database, const IndexRequest &request);

    /// What a selection holds. Ids that are not there do not count.
    SelectionCounts count(const QList<MemoryId> &ids) const;

    const MemoryColumns &columns() const { return m_columns; }

private:
    MemoryColumns m_columns;
};

} // namespace waymark::storage
