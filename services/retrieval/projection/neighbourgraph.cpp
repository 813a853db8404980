// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/neighbourgraph.h"

#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/lexicalneighbours.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::retrieval {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(retrieval)
};

/// Between two looks at whether to go on.
constexpr size_t batch = 256;

std::vector<std::vector<ScoredRow>> batchOf(const Space &space, std::span<const quint32> rows, RowMask mask, int k)
{
    std::vector<QueryVector> queries(rows.size());
    forEachChunk(quint32(rows.size()), 16, [&](quint32 from, quint32 to) {
        for (quint32 i = from; i < to; ++i)
            queries[i] = space.vectorOf(rows[i]);
    });
    // One more than asked for: a row is its own neighbour.
    std::vector<std::vector<ScoredRow>> found = space.nearest(std::span<const QueryVector>(queries), k + 1, mask);
    for (size_t i = 0; i < found.size(); ++i) {
        if (queries[i].dense.empty() && queries[i].sparse.empty())
            found[i].clear();
        std::erase_if(found[i], [own = rows[i]](const ScoredRow &scored) { return scored.row == own; });
        if (found[i].size() > size_t(k))
            found[i].resize(size_t(k));
    }
    return found;
}

/// The scale at which the weights of a row sum to what they should.
double scaleOf(const std::vector<double> &distances, double nearest, double target)
{
    double low = 0;
    double high = 1;
    const auto sum = [&](double scale) {
        double total = 0;
        for (const double distance : distances)
            total += std::exp(-std::max(0.0, distance - nearest) / scale);
        return total;
    };
    constexpr double largest = 1e4;
    while (sum(high) < target && high < largest)
        high *= 2;
    constexpr int steps = 40;
    for (int i = 0; i < steps; ++i) {
        const double middle = (low + high) / 2;
        (sum(middle) < target ? low : high) = middle;
    }
    return high;
}

} // namespace

Result<void> nearestOthers(const Space &space, std::span<const quint32> rows, RowMask mask, int k, const TakeNeighbours &take, const WorkHooks &hooks)
{
    ProgressTeller teller(hooks);
    const auto *lexical = dynamic_cast<const LexicalSpace *>(&space);
    const auto words = lexical ? std::make_unique<LexicalNeighbours>(*lexical) : nullptr;
    for (size_t first = 0; first < rows.size(); first += batch) {
        if (hooks.cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("The neighbours were not found: cancelled."));
        const auto asked = rows.subspan(first, std::min(batch, rows.size() - first));
        auto found = words ? words->nearestOthers(asked, k, mask) : batchOf(space, asked, mask, k);
        for (size_t i = 0; i < found.size(); ++i)
            take(first + i, std::move(found[i]));
        teller.tell({ qint64(first + asked.size()), qint64(rows.size()), Tr::tr("Finding neighbours"), Progress::Unit::Items });
    }
    return {};
}

Result<std::vector<std::vector<ScoredRow>>> nearestOthers(const Space &space, int k, const WorkHooks &hooks)
{
    std::vector<quint32> rows(space.ids().size());
    std::iota(rows.begin(), rows.end(), 0U);
    std::vector<std::vector<ScoredRow>> nearest(rows.size());
    WAYMARK_TRY(nearestOthers(
        space, rows, {}, k, [&](size_t row, std::vector<ScoredRow> &&found) { nearest[row] = std::move(found); }, hooks));
    return nearest;
}

NeighbourGraph fuzzyGraph(const std::vector<std::vector<ScoredRow>> &nearest)
{
    const auto rows = quint32(nearest.size());
    std::vector<std::vector<NeighbourGraph::Edge>> own(rows);
    forEachChunk(rows, 1024, [&](quint32 first, quint32 end) {
        std::vector<double> distances;
        for (quint32 row = first; row < end; ++row) {
            if (nearest[row].empty())
                continue;
            distances.clear();
            for (const ScoredRow &near : nearest[row])
                distances.push_back(std::max(0.0, 1 - near.cosine));
            // Doubles at distance 0 are no scale: the nearest that differs counts fully too.
            const auto differs = std::ranges::find_if(distances, [](double distance) { return distance > 1e-6; });
            const double closest = differs == distances.end() ? 0 : *differs;
            const double scale = scaleOf(distances, closest, std::log2(double(distances.size()) + 1));
            for (size_t i = 0; i < distances.size(); ++i)
                own[row].push_back({ nearest[row][i].row, float(std::exp(-std::max(0.0, distances[i] - closest) / scale)) });
            std::ranges::sort(own[row], {}, &NeighbourGraph::Edge::to);
        }
    });
    // Every edge is seen from both ends, once with its own weight and once with the other's.
    struct Views
    {
        quint32 to;
        float mine;
        float other;
    };
    std::vector<std::vector<Views>> views(rows);
    for (quint32 row = 0; row < rows; ++row) {
        for (const NeighbourGraph::Edge &edge : own[row]) {
            views[row].push_back({ edge.to, edge.weight, 0 });
            views[edge.to].push_back({ row, 0, edge.weight });
        }
    }
    NeighbourGraph graph;
    for (quint32 row = 0; row < rows; ++row) {
        std::ranges::stable_sort(views[row], {}, &Views::to);
        for (size_t i = 0; i < views[row].size(); ++i) {
            Views joined = views[row][i];
            while (i + 1 < views[row].size() && views[row][i + 1].to == joined.to) {
                ++i;
                joined.mine = std::max(joined.mine, views[row][i].mine);
                joined.other = std::max(joined.other, views[row][i].other);
            }
            graph.edges.push_back({ joined.to, joined.mine + joined.other - joined.mine * joined.other });
        }
        graph.starts.push_back(graph.edges.size());
    }
    return graph;
}

} // namespace waymark::retrieval
