// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <span>
#include <vector>

namespace waymark::evaluation {

/// The perplexity that so many rows allow: their neighbourhoods are three times as large, the row itself counted. 0: too few for any.
int perplexityFor(qint64 rows, int asked);
/// Nearest others that are weighed for each row: 3·perplexity − 1, as in the program of the authors, which counts the row itself and
/// then leaves it out.
constexpr int neighboursFor(int perplexity)
{
    return perplexity > 0 ? 3 * perplexity - 1 : 0;
}

/// The local inverse Simpson's index of a row (Korsunsky et al. 2019) is that of its neighbours by domain under weights that fall with
/// the distance: how many domains its neighbourhood has, 1 to their number.

/// Weights of the neighbours of a row, which sum to 1: exp(−β·distance) with the β, found by halving, at which their entropy is
/// log(perplexity) to 1e-5. As in the authors' program (R package lisi): the distance itself stands in the exponent, not its square.
/// `distances`: 0 and more, one at least.
std::vector<double> neighbourWeights(std::span<const double> distances, double perplexity);
/// One over the sum of the squared shares of domains. `domains` beside `weights`.
double inverseSimpson(std::span<const double> weights, std::span<const quint32> domains);

/// Mean and quartiles (R's type 7). Zeros for no values.
struct ValueSpread
{
    double mean = 0;
    double low = 0;
    double median = 0;
    double high = 0;

    bool operator==(const ValueSpread &) const = default;
};

ValueSpread spreadOf(std::vector<double> values);

} // namespace waymark::evaluation
