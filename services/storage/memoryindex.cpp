// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/memoryindex.h"

#include "services/storage/facets.h"
#include "services/storage/statementwatch.h"
#include "services/storage/rowreader.h"
#include "services/storage/rowsort.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

bool sortsByRelevance(const QList<SortTerm> &terms)
{
    return std::any_of(terms.begin(), terms.end(), [](const SortTerm &term) { return term.key == SortKey::Relevance; });
}

/// Place of each row in the ranking of the full text; ranking costs per matching row, so only on demand.
Result<std::vector<quint32>> ranking(Database &database, const MemoryColumns &columns, const std::vector<Query> &conjuncts)
{
    const QString expression = rankingExpression(conjuncts);
    if (expression.isEmpty())
        return std::vector<quint32>();
    std::vector<quint32> places(columns.size(), std::numeric_limits<quint32>::max());
    RowReader hits(database, "SELECT rowid FROM memory_fts WHERE memory_fts MATCH ? ORDER BY rank");
    hits.restart(expression);
    quint32 place = 0;
    while (hits.step()) {
        if (const qint64 row = columns.rowOf(MemoryId { hits.integer(0) }); row >= 0)
            places[size_t(row)] = place++;
    }
    WAYMARK_TRY(hits.result());
    return places;
}

} // namespace

Result<FilterResult> MemoryIndex::run(Database &database, const IndexRequest &request)
{
    const StatementWatch watch(database, request.superseded);
    const size_t size = m_columns.size();
    std::vector<Bitmap> maps;
    std::vector<std::optional<QueryKey>> keys;
    Bitmap all(size, true);
    for (const Query &query : request.conjuncts) {
        if (request.superseded && request.superseded())
            return failure(ErrorCode::Cancelled, QCoreApplication::translate("storage", "Cancelled."));
        WAYMARK_TRY_ASSIGN(Bitmap map, matchingRows(query, m_columns, database, request.asOf));
        all &= map;
        keys.push_back(commonKey(query));
        maps.push_back(std::move(map));
    }
    FilterResult result;
    for (const QueryKey key : facetKeys) {
        // The number beside a value is what a click on it shows: the filter without its own terms of this key.
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            result.facets.append(countFacet(key, m_columns, all, request.asOf));
            continue;
        }
        Bitmap others(size, true);
        for (size_t i = 0; i < maps.size(); ++i) {
            if (keys[i] != key)
                others &= maps[i];
        }
        result.facets.append(countFacet(key, m_columns, others, request.asOf));
    }
    std::vector<quint32> rows;
    rows.reserve(all.count());
    all.forEach([&](size_t row) { rows.push_back(quint32(row)); });
    std::vector<quint32> relevance;
    if (sortsByRelevance(request.sort)) {
        WAYMARK_TRY_ASSIGN(relevance, ranking(database, m_columns, request.conjuncts));
    }
    WAYMARK_TRY(sortRows(rows, request.sort, m_columns, database, request.asOf, relevance));
    result.ids.reserve(qsizetype(rows.size()));
    for (const quint32 row : rows)
        result.ids.append(MemoryId { m_columns.ids[row] });
    result.memories = qint64(size);
    result.retired = std::count_if(m_columns.flags.begin(), m_columns.flags.end(), [](quint8 flags) { return (flags & MemoryColumns::retiredFlag) != 0; });
    WAYMARK_TRY_ASSIGN(const QVariant trajectories, database.scalar(u"SELECT count(*) FROM trajectory"_s));
    result.trajectories = trajectories.toLongLong();
    return result;
}

SelectionCounts MemoryIndex::count(const QList<MemoryId> &ids) const
{
    SelectionCounts counts;
    for (const MemoryId id : ids) {
        const qint64 found = m_columns.rowOf(id);
        if (found < 0)
            continue;
        const auto row = size_t(found);
        ++counts.byType[m_columns.type[row]];
        ++counts.byReview[m_columns.review[row]];
        if ((m_columns.flags[row] & MemoryColumns::retiredFlag) != 0)
            ++counts.retired;
        for (size_t severity = 0; severity < counts.bySeverity.size(); ++severity)
            counts.bySeverity[severity] += m_columns.findings[severity][row] > 0 ? 1 : 0;
    }
    return counts;
}

} // namespace waymark::storage
