// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <functional>
#include <span>
#include <vector>

namespace waymark::retrieval {

/// Scores of the same rows by two methods as one score. Rows that tie in a list share its place, so that their order says nothing.

/// Reciprocal rank fusion: 1/(k + place) summed over the lists. A row that a list scores 0 or less is not in it.
std::vector<double> reciprocalRankFusion(std::span<const double> a, std::span<const double> b, double k = 60);

/// Weighted sum, each list divided by its largest score first (AgentKB: half and half over two lists of scores up to 1).
/// Scores below 0 count as 0.
std::vector<double> weightedSum(std::span<const double> a, std::span<const double> b, double weightOfA = 0.5);

/// Maximal marginal relevance: picks `count` places of `relevance` one by one, each time the one with the largest
/// lambda · relevance − (1 − lambda) · its largest likeness to those picked before, which never grows from pick to pick. Ties: the
/// earlier place. Returns places with that score.
std::vector<std::pair<size_t, double>> maximalMarginalRelevance(std::span<const double> relevance, const std::function<double(size_t, size_t)> &likeness, size_t count,
    double lambda = 0.7);

} // namespace waymark::retrieval
