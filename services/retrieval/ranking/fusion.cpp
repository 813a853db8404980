// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/ranking/fusion.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace waymark::retrieval {

namespace {

void addReciprocalRanks(std::span<const double> scores, double k, std::vector<double> &sum)
{
    std::vector<size_t> order(scores.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t x, size_t y) { return scores[x] != scores[y] ? scores[x] > scores[y] : x < y; });
    size_t place = 0;
    for (size_t i = 0; i < order.size() && scores[order[i]] > 0; ++i) {
        if (i == 0 || scores[order[i]] < scores[order[i - 1]])
            place = i + 1;
        sum[order[i]] += 1 / (k + double(place));
    }
}

} // namespace

std::vector<double> reciprocalRankFusion(std::span<const double> a, std::span<const double> b, double k)
{
    std::vector<double> sum(a.size(), 0);
    addReciprocalRanks(a, k, sum);
    addReciprocalRanks(b, k, sum);
    return sum;
}

std::vector<double> weightedSum(std::span<const double> a, std::span<const double> b, double weightOfA)
{
    const auto scale = [](std::span<const double> scores, double weight) {
        const double largest = scores.empty() ? 0 : *std::ranges::max_element(scores);
        return largest > 0 ? weight / largest : 0;
    };
    const double scaleA = scale(a, weightOfA);
    const double scaleB = scale(b, 1 - weightOfA);
    std::vector<double> sum(a.size());
    for (size_t i = 0; i < a.size(); ++i)
        sum[i] = std::max(a[i], 0.0) * scaleA + std::max(b[i], 0.0) * scaleB;
    return sum;
}

std::vector<std::pair<size_t, double>> maximalMarginalRelevance(std::span<const double> relevance, const std::function<double(size_t, size_t)> &likeness, size_t count, double lambda)
{
    std::vector<std::pair<size_t, double>> picked;
    std::vector<double> likest(relevance.size(), 0);
    std::vector<bool> taken(relevance.size(), false);
    while (picked.size() < std::min(count, relevance.size())) {
        size_t best = relevance.size();
        double bestScore = -std::numeric_limits<double>::infinity();
        for (size_t i = 0; i < relevance.size(); ++i) {
            const double score = lambda * relevance[i] - (1 - lambda) * likest[i];
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
