// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/effects/effectposterior.h"

#include <vector>

namespace waymark::evaluation {

/// The priors of the cells, a cell being a benchmark and a model, from the evidence of the memories in each: empirical Bayes in three
/// steps. What speaks for a prior is the probability of all evidence under it, with b and θ of each memory integrated out; first the
/// baseline's two parameters, by what is known without the memories, then the effect's. All cells together are fitted around weak
/// expectations, each cell around what came of all, so that a cell with few memories is like the others. Of a cell with more than
/// 1,000 memories 1,000 are taken, evenly, which is enough for four numbers.
std::vector<EffectPrior> fitPriors(const std::vector<std::vector<EffectEvidence>> &byCell);

/// The prior of a memory that was tried in several cells: means of log odds and of logarithms. weights ≥ 0, one a prior; all alike
/// when their sum is 0. priors not empty.
EffectPrior mixedPrior(const std::vector<EffectPrior> &priors, const std::vector<double> &weights);

} // namespace waymark::evaluation
