// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/transfer/lisi.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <utility>

namespace waymark::evaluation {

namespace {

/// How near the entropy comes to that of the perplexity, and steps that are made for it at most: those of the authors.
constexpr double tolerance = 1e-5;
constexpr int mostSteps = 50;

/// Sets the weights, which sum to 1, and returns their entropy. From the nearest on, which moves neither and keeps them from vanishing all.
double weigh(std::span<const double> distances, double nearest, double beta, std::vector<double> &weights)
{
    double total = 0;
    double moment = 0;
    for (size_t i = 0; i < distances.size(); ++i) {
        const double distance = distances[i] - nearest;
        weights[i] = std::exp(-distance * beta);
        total += weights[i];
        moment += distance * weights[i];
    }
    for (double &weight : weights)
        weight /= total;
    return std::log(total) + beta * moment / total;
}

double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const auto below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

} // namespace

int perplexityFor(qint64 rows, int asked)
{
    // Of one, the nearest alone would count; less than two rows beside it are no neighbourhood.
    const qint64 allowed = std::min<qint64>(asked, rows / 3);
    return allowed < 2 ? 0 : int(allowed);
}

std::vector<double> neighbourWeights(std::span<const double> distances, double perplexity)
{
    Q_ASSERT_X(!distances.empty(), "neighbourWeights", "a neighbour at least");
    const double wanted = std::log(perplexity);
    const double nearest = *std::ranges::min_element(distances);
    std::vector<double> weights(distances.size());
    double beta = 1;
    double low = 0; ///< 0: not known yet
    double high = 0;
    double entropy = weigh(distances, nearest, beta, weights);
    for (int step = 0; step < mostSteps && std::abs(entropy - wanted) > tolerance; ++step) {
        if (entropy > wanted) {
            low = beta;
            beta = high > 0 ? (beta + high) / 2 : beta * 2;
        } else {
            high = beta;
            beta = low > 0 ? (beta + low) / 2 : beta / 2;
        }
        entropy = weigh(distances, nearest, beta, weights);
    }
    return weights;
}

double inverseSimpson(std::span<const double> weights, std::span<const quint32> domains)
{
    Q_ASSERT_X(weights.size() == domains.size(), "inverseSimpson", "a domain for each weight");
    std::vector<std::pair<quint32, double>> byDomain;
    byDomain.reserve(weights.size());
    for (size_t i = 0; i < weights.size(); ++i)
        byDomain.emplace_back(domains[i], weights[i]);
    std::ranges::stable_sort(byDomain, {}, &std::pair<quint32, double>::first);
    double simpson = 0;
    for (size_t i = 0; i < byDomain.size();) {
        const quint32 domain = byDomain[i].first;
        double share = 0;
        for (; i < byDomain.size() && byDomain[i].first == domain; ++i)
            share += byDomain[i].second;
        simpson += share * share;
    }
    return 1 / simpson;
}

ValueSpread spreadOf(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return { std::accumulate(values.begin(), values.end(), 0.0) / double(values.size()), quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75) };
}

} // namespace waymark::evaluation
