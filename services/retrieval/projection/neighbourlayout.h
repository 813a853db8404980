// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/projection/neighbourgraph.h"
#include "services/retrieval/projection/rowproducts.h"

namespace waymark::retrieval {

struct LayoutTuning
{
    quint32 seed = 1;
    int epochs = 0; ///< 0: by the size of the graph
    int negatives = 5; ///< points pushed away for each neighbour that pulls
};

/// Moves points so that neighbours in the graph are neighbours in the plane: stochastic gradient descent on UMAP's cross entropy
/// with the curve 1 / (1 + a·d²), from the places given (n × 2).
///
/// In each epoch every point moves by itself, against where all others stood at its beginning, and draws its lots from the seed,
/// the epoch and its own number: so the picture is the same on any number of threads.
/// Errors: Cancelled.
Result<Block> neighbourLayout(const NeighbourGraph &graph, const Block &start, const LayoutTuning &tuning = {}, const WorkHooks &hooks = {});

} // namespace waymark::retrieval
