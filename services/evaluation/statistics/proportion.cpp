// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/proportion.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark::evaluation {

namespace {

double rational(double p)
{
    // P. J. Acklam's coefficients for the central and the lower region.
    constexpr double a[] = { -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02, 1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00 };
    constexpr double b[] = { -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02, 6.680131188771972e+01, -1.328068155288572e+01 };
    constexpr double c[] = { -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00, -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00 };
    constexpr double d[] = { 7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00 };
    constexpr double lowest = 0.02425;
    if (p < lowest) {
        const double q = std::sqrt(-2 * std::log(p));
        return (((((c[0] * q + c[1]) * q + c[2]) * q + c[3]) * q + c[4]) * q + c[5]) / ((((d[0] * q + d[1]) * q + d[2]) * q + d[3]) * q + 1);
    }
    if (p > 1 - lowest)
        return -rational(1 - p);
    const double q = p - 0.5;
    const double r = q * q;
    return (((((a[0] * r + a[1]) * r + a[2]) * r + a[3]) * r + a[4]) * r + a[5]) * q / (((((b[0] * r + b[1]) * r + b[2]) * r + b[3]) * r + b[4]) * r + 1);
}

} // namespace

double normalQuantile(double p)
{
    const double x = rational(p);
    // One step of Halley's method takes the approximation to the precision of a double.
    const double error = 0.5 * std::erfc(-x / std::numbers::sqrt2) - p;
    const double step = error * std::sqrt(2 * std::numbers::pi) * std::exp(x * x / 2);
    return x - step / (1 + x * step / 2);
}

Interval wilson(qint64 solved, qint64 n, double level)
{
    return wilson(n > 0 ? SampledRate { double(solved) / double(n), double(n) } : SampledRate {}, level);
}

Interval newcombe(qint64 firstSolved, qint64 firstN, qint64 secondSolved, qint64 secondN, double level)
{
    const auto sampled = [](qint64 solved, qint64 n) { return n > 0 ? SampledRate { double(solved) / double(n), double(n) } : SampledRate {}; };
    return newcombe(sampled(firstSolved, firstN), sampled(secondSolved, secondN), level);
}

Interval wilson(const SampledRate &rate, double level)
{
    if (rate.n <= 0)
        return { 0, 1 };
    const double z = normalQuantile(0.5 + level / 2);
    const double scale = 1 + z * z / rate.n;
    const double centre = (rate.rate + z * z / (2 * rate.n)) / scale;
    const double half = z / scale * std::sqrt(rate.rate * (1 - rate.rate) / rate.n + z * z / (4 * rate.n * rate.n));
    return { std::max(0.0, centre - half), std::min(1.0, centre + half) };
}

Interval newcombe(const SampledRate &first, const SampledRate &second, double level)
{
    if (first.n <= 0 || second.n <= 0)
        return { -1, 1 };
    const Interval a = wilson(first, level);
    const Interval b = wilson(second, level);
    const double difference = first.rate - second.rate;
    return { difference - std::hypot(first.rate - a.low, b.high - second.rate), difference + std::hypot(a.high - first.rate, second.rate - b.low) };
}

} // namespace waymark::evaluation
