// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densespace.h"

namespace waymark::retrieval {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(DenseSpace)
};

} // namespace

DenseSpace::DenseSpace(QString id, std::vector<MemoryId> ids, DenseSearch search, Embedder embedder)
    : m_id(std::move(id))
    , m_ids(std::move(ids))
    , m_search(std::move(search))
    , m_embedder(std::move(embedder))
{
    Q_ASSERT(m_ids.size() == m_search.matrix().count());
    Q_ASSERT(std::ranges::is_sorted(m_ids));
}

DenseSpace::~DenseSpace() = default;

Result<QueryVector> DenseSpace::embed(const QString &text) const
{
    if (text.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("There is no text to embed."));
    if (!m_embedder)
        return failure(ErrorCode::NotFound, Tr::tr("The space “%1” holds no vector of this text.").arg(m_id));
    WAYMARK_TRY_ASSIGN(const std::vector<float> vector, m_embedder(text));
    if (vector.size() != m_search.matrix().dimensions()) {
        return failure(ErrorCode::InvalidArgument,
            Tr::tr("The vector of this text has %1 dimensions; the space “%2” has %3.").arg(vector.size()).arg(m_id).arg(m_search.matrix().dimensions()));
    }
    WAYMARK_TRY_ASSIGN(std::vector<float> unit, unitVector(vector));
    return QueryVector { text, std::move(unit), {} };
}

void DenseSpace::cosines(const QueryVector &query, std::span<double> out) const
{
    m_search.cosines(query.dense, out);
}

std::vector<ScoredRow> DenseSpace::nearest(const QueryVector &query, int k, RowMask mask) const
{
    return m_search.nearest(query.dense, k, mask);
}

std::vector<std::vector<ScoredRow>> DenseSpace::nearest(std::span<const QueryVector> queries, int k, RowMask mask) const
{
    std::vector<std::span<const float>> vectors;
    vectors.reserve(queries.size());
    for (const QueryVector &query : queries)
        vectors.emplace_back(query.dense);
    return m_search.nearest(vectors, k, mask);
}

QueryVector DenseSpace::vectorOf(quint32 row) const
{
    const std::span<const float> vector = m_search.matrix().vector(row);
    return { {}, { vector.begin(), vector.end() }, {} };
}

} // namespace waymark::retrieval
