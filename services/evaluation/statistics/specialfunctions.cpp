// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace waymark::evaluation {

namespace {

constexpr double asymptoticFrom = 12; ///< the series of this file are exact to a double from here on

/// The continued fraction of the incomplete beta function by Lentz's method (Numerical Recipes, 6.4); converges fast for
/// x < (a + 1) / (a + b + 2).
double betaFraction(double a, double b, double x)
{
    constexpr double tiny = 1e-300;
    const auto bounded = [](double value) { return std::abs(value) < tiny ? tiny : value; };
    double c = 1;
    double d = 1 / bounded(1 - (a + b) * x / (a + 1));
    double fraction = d;
    const int most = 100 + int(5 * std::sqrt(std::max(a, b)));
    for (int m = 1; m <= most; ++m) {
        const double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
        d = 1 / bounded(1 + even * d);
        c = bounded(1 + even / c);
        fraction *= d * c;
        const double odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
        d = 1 / bounded(1 + odd * d);
        c = bounded(1 + odd / c);
        fraction *= d * c;
        if (std::abs(d * c - 1) < 1e-13)
            break;
    }
    return fraction;
}

} // namespace

double logGamma(double x)
{
    double below = 1; // Γ(x + m) = x (x + 1) … (x + m − 1) Γ(x)
    while (x < asymptoticFrom)
        below *= x++;
    const double y = 1 / (x * x);
    // Stirling's series; its coefficients are B(2k) / (2k (2k − 1)).
    const double series = (1.0 / 12 + y * (-1.0 / 360 + y * (1.0 / 1260 + y * (-1.0 / 1680 + y * (1.0 / 1188 + y * (-691.0 / 360360 + y / 156)))))) / x;
    return (x - 0.5) * std::log(x) - x + 0.5 * std::log(2 * std::numbers::pi) + series - std::log(below);
}

double logBeta(double a, double b)
{
    return logGamma(a) + logGamma(b) - logGamma(a + b);
}

BetaPoint betaAt(double a, double b, double x, double logBeta)
{
    if (x <= 0)
        return { 0, 0 };
    if (x >= 1)
        return { 1, 0 };
    const double front = std::exp(a * std::log(x) + b * std::log1p(-x) - logBeta);
    const double density = front / (x * (1 - x));
    if (x < (a + 1) / (a + b + 2))
        return { std::min(1.0, front * betaFraction(a, b, x) / a), density };
    return { std::max(0.0, 1 - front * betaFraction(b, a, 1 - x) / b), density };
}

} // namespace waymark::evaluation
