// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/specialfunctions.h"

#include <cmath>
#include <numbers>

namespace waymark::evaluation {

namespace {

constexpr double asymptoticFrom = 12; ///< the series of this file are exact to a double from here on

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

} // namespace waymark::evaluation
