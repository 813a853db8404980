// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/statistics/proportion.h"

#include <span>

namespace waymark::evaluation {

/// Tasks of one benchmark under two conditions.
struct RatePair
{
    qint64 firstSolved = 0;
    qint64 firstN = 0;
    qint64 secondSolved = 0;
    qint64 secondN = 0;

    bool operator==(const RatePair &) const = default;
};

/// The interval of the plain mean over benchmarks of the differences of two rates, first minus second, when only the rates are known:
/// normal, all binomials independent. Where tasks can be paired it is too wide: pairedBootstrapMacro(). Benchmarks where either n is 0
/// are left out; −1..1 when none remains.
Interval macroDifference(std::span<const RatePair> benchmarks, double level = standardLevel);

/// Rates of one benchmark under two conditions.
struct SampledPair
{
    SampledRate first;
    SampledRate second;

    bool operator==(const SampledPair &) const = default;
};

/// As above, of rates.
Interval macroDifferenceOfRates(std::span<const SampledPair> benchmarks, double level = standardLevel);

} // namespace waymark::evaluation
