// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/workhooks.h"
#include "services/retrieval/space.h"

#include <array>
#include <functional>

namespace waymark::retrieval {

/// A weighted graph of the rows of a space: who is near whom, seen from both ends.
struct NeighbourGraph
{
    struct Edge
    {
        quint32 to = 0;
        float weight = 0; ///< 0..1

        bool operator==(const Edge &) const = default;
    };

    std::vector<quint64> starts = { 0 }; ///< of each row's edges, and the end
    std::vector<Edge> edges; ///< ascending by `to`

    quint32 size() const { return quint32(starts.size() - 1); }
    std::span<const Edge> of(quint32 row) const { return std::span(edges).subspan(starts[row], starts[row + 1] - starts[row]); }
};

/// Takes the neighbours of a row, given as its place among those that were asked.
using TakeNeighbours = std::function<void(size_t place, std::vector<ScoredRow> &&nearest)>;

/// The k nearest other rows of each of these rows, among those that the mask leaves, by cosine, then by row; exact. In batches, in
/// parallel; `take` is called on the caller's thread, in the order of the rows. Rows that are zero have none.
/// Errors: Cancelled.
Result<void> nearestOthers(const Space &space, std::span<const quint32> rows, RowMask mask, int k, const TakeNeighbours &take, const WorkHooks &hooks = {});
/// The same of every row among all.
Result<std::vector<std::vector<ScoredRow>>> nearestOthers(const Space &space, int k, const WorkHooks &hooks = {});

/// Weights as UMAP has them (McInnes, Healy, Melville 2018): the nearest neighbour counts fully, the others less with the distance,
/// at a scale of each row's own that makes its weights sum to log2(k); both ends' views are joined to a + b - ab.
NeighbourGraph fuzzyGraph(const std::vector<std::vector<ScoredRow>> &nearest);

} // namespace waymark::retrieval
