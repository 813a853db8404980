// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

namespace waymark::evaluation {

/// Level of every interval unless told otherwise.
constexpr double standardLevel = 0.95;

/// The quantile of the standard normal distribution, 0 < p < 1, to about 1e-15 (Acklam's approximation, refined once).
double normalQuantile(double p);

/// Wilson's score interval of solved of n (Wilson, 1927), without continuity correction. 0..1 when n is 0.
Interval wilson(qint64 solved, qint64 n, double level = standardLevel);

/// Newcombe's hybrid score interval of the difference of two independent rates, first minus second (Newcombe, 1998, method 10).
/// -1..1 when either n is 0.
Interval newcombe(qint64 firstSolved, qint64 firstN, qint64 secondSolved, qint64 secondN, double level = standardLevel);

/// A rate of 0..1 over n independent units, where it need not be a whole number of them: a mean over tasks, each tried several times.
struct SampledRate
{
    double rate = 0;
    double n = 0;

    bool operator==(const SampledRate &) const = default;
};

/// As above, of rates.
Interval wilson(const SampledRate &rate, double level = standardLevel);
Interval newcombe(const SampledRate &first, const SampledRate &second, double level = standardLevel);

} // namespace waymark::evaluation
