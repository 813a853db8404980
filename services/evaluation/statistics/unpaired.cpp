// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/unpaired.h"

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

Interval macroDifference(std::span<const RatePair> benchmarks, double level)
{
    double sum = 0;
    double variance = 0;
    int count = 0;
    for (const RatePair &pair : benchmarks) {
        if (pair.firstN <= 0 || pair.secondN <= 0)
            continue;
        const double first = double(pair.firstSolved) / double(pair.firstN);
        const double second = double(pair.secondSolved) / double(pair.secondN);
        sum += first - second;
        variance += first * (1 - first) / double(pair.firstN) + second * (1 - second) / double(pair.secondN);
        ++count;
    }
    if (count == 0)
        return { -1, 1 };
    const double mean = sum / count;
    const double half = normalQuantile(0.5 + level / 2) * std::sqrt(variance) / count;
    return { std::max(-1.0, mean - half), std::min(1.0, mean + half) };
}

} // namespace waymark::evaluation
