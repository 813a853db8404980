// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/space.h"

#include <functional>

namespace waymark::retrieval {

/// Scores of the same rows by two methods as one score. The rows of the mask compete, as the ones that the agent's pool has; all
/// others are told where they would stand among them, without taking a place from anybody. An empty mask: all compete.

/// Reciprocal rank fusion: 1/(k + place) summed over the lists. Rows that tie in a list share its place, so that their order says
/// nothing. A row that a list scores 0 or less is not in it and gets nothing from it.
std::vector<double> reciprocalRankFusion(std::span<const double> a, std::span<const double> b, RowMask competing = {}, double k = 60);

/// Weighted sum, each list divided by the largest score of a competing row first (AgentKB: half and half over two lists of scores up
/// to 1; it counts 0 for a row that is missing in a list). Scores below 0 count as 0.
std::vector<double> weightedSum(std::span<const double> a, std::span<const double> b, RowMask competing = {}, double weightOfA = 0.5);

/// Maximal marginal relevance: picks `count` places of `relevance` one by one, each time the one with the largest
/// lambda · relevance − (1 − lambda) · its largest likeness to those picked before, which never grows from pick to pick. Relevance is
/// divided by the largest (if that is above 0), so that it weighs the same against likeness (0..1) in a space whose cosines stay small. Ties: the
/// earlier place. Returns places with that score.
std::vector<std::pair<size_t, double>> maximalMarginalRelevance(std::span<const double> relevance, const std::function<double(size_t, size_t)> &likeness, size_t count,
    double lambda = 0.7);

} // namespace waymark::retrieval
