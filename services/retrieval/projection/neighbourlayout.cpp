// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/neighbourlayout.h"

#include "services/retrieval/parallel.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::retrieval {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(retrieval)
};

/// Of the curve, for points that come as near as a tenth of the spread.
constexpr float curve = 1.58F;
/// The largest step along an axis.
constexpr float mostStep = 4;
/// The side of the square in which points begin.
constexpr float startExtent = 20;

/// Well mixed numbers without state (splitmix64).
quint64 mixed(quint64 value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// In 0..1.
float fraction(quint64 value)
{
    return float(value >> 40) / float(1U << 24);
}

int epochsFor(quint32 points)
{
    constexpr quint32 few = 10'000;
    return points <= few ? 500 : 200;
}

/// Places in the square, with a little of chance so that no two points coincide.
Block spread(const Block &start, quint32 seed)
{
    const float extent = start.size() > 0 ? start.cwiseAbs().maxCoeff() : 0;
    Block places = start * (extent > 0 ? startExtent / 2 / extent : 0);
    constexpr float jitter = 0.02F;
    for (Eigen::Index i = 0; i < places.rows(); ++i) {
        for (Eigen::Index axis = 0; axis < 2; ++axis) {
            const quint64 lot = mixed(mixed(seed) ^ quint64(i * 2 + axis));
            places(i, axis) += (fraction(lot) - 0.5F) * (extent > 0 ? jitter : startExtent / 2);
        }
    }
    return places;
}

} // namespace

Result<Block> neighbourLayout(const NeighbourGraph &graph, const Block &start, const LayoutTuning &tuning, const WorkHooks &hooks)
{
    const quint32 points = graph.size();
    Block places = spread(start, tuning.seed);
    if (points < 2)
        return Block(Block::Zero(points, 2));
    const int epochs = tuning.epochs > 0 ? tuning.epochs : epochsFor(points);
    Block before;
    ProgressTeller teller(hooks);
    for (int epoch = 0; epoch < epochs; ++epoch) {
        if (hooks.cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("The map was not made: cancelled."));
        before = places;
        const float rate = 1 - float(epoch) / float(epochs);
        const quint64 epochSeed = mixed(mixed(tuning.seed) + quint64(epoch));
        forEachChunk(points, 256, [&](quint32 first, quint32 end) {
            for (quint32 i = first; i < end; ++i) {
                quint64 lot = mixed(epochSeed ^ (quint64(i) << 20));
                float x = before(i, 0);
                float y = before(i, 1);
                const auto step = [&](float gradientX, float gradientY) {
                    x += rate * std::clamp(gradientX, -mostStep, mostStep);
                    y += rate * std::clamp(gradientY, -mostStep, mostStep);
                };
                for (const NeighbourGraph::Edge &edge : graph.of(i)) {
                    // An edge is drawn as often as it weighs.
                    lot = mixed(lot);
                    if (fraction(lot) >= edge.weight)
                        continue;
                    const float dx = x - before(edge.to, 0);
                    const float dy = y - before(edge.to, 1);
                    const float pull = -2 * curve / (1 + curve * (dx * dx + dy * dy));
                    // Both ends move, each half of the way: the other one does not know yet.
                    step(pull * dx / 2, pull * dy / 2);
                    for (int n = 0; n < tuning.negatives; ++n) {
                        lot = mixed(lot);
                        const auto other = quint32(lot % points);
                        if (other == i)
                            continue;
                        const float ox = x - before(other, 0);
                        const float oy = y - before(other, 1);
                        const float distance = ox * ox + oy * oy;
                        constexpr float least = 0.001F;
                        const float push = 2 / ((least + distance) * (1 + curve * distance));
                        step(push * ox, push * oy);
                    }
                }
                places(i, 0) = x;
                places(i, 1) = y;
            }
        });
        teller.tell({ epoch + 1, epochs, Tr::tr("Laying out the map"), Progress::Unit::Items });
    }
    return places;
}

} // namespace waymark::retrieval
