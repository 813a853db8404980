// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/unpaired.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace waymark::evaluation {

Interval macroDifference(std::span<const RatePair> benchmarks, double level)
{
    std::vector<SampledPair> pairs;
    for (const RatePair &pair : benchmarks) {
        if (pair.firstN > 0 && pair.secondN > 0)
            pairs.push_back({ { double(pair.firstSolved) / double(pair.firstN), double(pair.firstN) }, { double(pair.secondSolved) / double(pair.secondN), double(pair.secondN) } });
    }
    return macroDifferenceOfRates(pairs, level);
}

Interval macroDifferenceOfRates(std::span<const SampledPair> benchmarks, double level)
{
    double sum = 0;
    double variance = 0;
    int count = 0;
    for (const auto &[first, second] : benchmarks) {
        if (first.n <= 0 || second.n <= 0)
            continue;
        sum += first.rate - second.rate;
        variance += first.rate * (1 - first.rate) / first.n + second.rate * (1 - second.rate) / second.n;
        ++count;
    }
    if (count == 0)
        return { -1, 1 };
    const double mean = sum / count;
    const double half = normalQuantile(0.5 + level / 2) * std::sqrt(variance) / count;
    return { std::max(-1.0, mean - half), std::min(1.0, mean + half) };
}

} // namespace waymark::evaluation
