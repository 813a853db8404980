// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/ranking/fusion.h"

#include <algorithm>
#include <limits>

namespace waymark::retrieval {

namespace {

bool competes(RowMask competing, size_t row)
{
    return competing.empty() || competing[row] != 0;
}

void addReciprocalRanks(std::span<const double> scores, RowMask competing, double k, std::vector<double> &sum)
{
    std::vector<size_t> order;
    for (size_t row = 0; row < scores.size(); ++row) {
        if (scores[row] > 0)
            order.push_back(row);
    }
    std::ranges::sort(order, [&](size_t x, size_t y) { return scores[x] > scores[y]; });
    size_t before = 0; // competing rows with a larger score
    for (size_t first = 0; first < order.size();) {
        size_t end = first;
        size_t tied = 0;
        for (; end < order.size() && scores[order[end]] == scores[order[first]]; ++end) {
            sum[order[end]] += 1 / (k + double(before + 1));
            tied += competes(competing, order[end]) ? 1 : 0;
        }
        before += tied;
        first = end;
    }
}

/// By what a list is multiplied so that its best competing row gets `weight`.
double scaleOf(std::span<const double> scores, RowMask competing, double weight)
{
    double largest = 0;
    for (size_t row = 0; row < scores.size(); ++row) {
        if (competes(competing, row))
            largest = std::max(largest, scores[row]);
    }
    return largest > 0 ? weight / largest : 0;
}

} // namespace

std::vector<double> reciprocalRankFusion(std::span<const double> a, std::span<const double> b, RowMask competing, double k)
{
    std::vector<double> sum(a.size(), 0);
    addReciprocalRanks(a, competing, k, sum);
    addReciprocalRanks(b, competing, k, sum);
    return sum;
}

std::vector<double> weightedSum(std::span<const double> a, std::span<const double> b, RowMask competing, double weightOfA)
{
    const double scaleA = scaleOf(a, competing, weightOfA);
    const double scaleB = scaleOf(b, competing, 1 - weightOfA);
    std::vector<double> sum(a.size());
    for (size_t i = 0; i < a.size(); ++i)
        sum[i] = std::max(a[i], 0.0) * scaleA + std::max(b[i], 0.0) * scaleB;
    return sum;
}

std::vector<std::pair<size_t, double>> maximalMarginalRelevance(std::span<const double> relevance, const std::function<double(size_t, size_t)> &likeness, size_t count, double lambda)
{
    const double largest = relevance.empty() ? 0 : *std::ranges::max_element(relevance);
    const double scale = largest > 0 ? lambda / largest : lambda;
    std::vector<std::pair<size_t, double>> picked;
    std::vector<double> likest(relevance.size(), 0);
    std::vector<bool> taken(relevance.size(), false);
    while (picked.size() < std::min(count, relevance.size())) {
        size_t best = relevance.size();
        double bestScore = -std::numeric_limits<double>::infinity();
        for (size_t i = 0; i < relevance.size(); ++i) {
            const double score = scale * relevance[i] - (1 - lambda) * likest[i];
            if (!taken[i] && score > bestScore) {
                best = i;
                bestScore = score;
            }
        }
        picked.emplace_back(best, bestScore);
        taken[best] = true;
        for (size_t i = 0; i < relevance.size(); ++i) {
            if (!taken[i])
                likest[i] = std::max(likest[i], likeness(best, i));
        }
    }
    return picked;
}

} // namespace waymark::retrieval
