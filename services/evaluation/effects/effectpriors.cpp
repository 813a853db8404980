// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/effectpriors.h"

#include "services/evaluation/effects/evidencelikelihood.h"
#include "services/evaluation/statistics/maximum.h"

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

namespace {

using Evidence = std::vector<const EffectEvidence *>;

/// A prior in the scale in which it is fitted: log odds and logarithms.
struct Fitted
{
    Eigen::Vector2d baseline; ///< log odds of the mean, ln of the weight
    Eigen::Vector2d effect; ///< shift, ln of the weight
};

/// Where parameters are expected, and by how much they may well be elsewhere (standard deviations of a normal distribution).
struct Expected
{
    Fitted centre;
    Fitted spread;
};

/// Weak: memories change a rate by ten points or so, tasks are of all kinds, and the typical effect is small.
Expected expectedOfAll()
{
    return { { { 0, std::log(4.0) }, { 0, std::log(20.0) } }, { { 1.5, 1 }, { 0.5, 1 } } };
}

Expected expectedOfCell(const Fitted &all)
{
    return { all, { { 1, 0.5 }, { 0.3, 0.5 } } };
}

double logPrior(const Eigen::Vector2d &at, const Eigen::Vector2d &centre, const Eigen::Vector2d &spread)
{
    return -0.5 * (at - centre).cwiseQuotient(spread).squaredNorm();
}

EffectPrior plain(const Fitted &fitted)
{
    const auto rate = [](double logOdds) { return 1 / (1 + std::exp(-std::clamp(logOdds, -12.0, 12.0))); };
    return { rate(fitted.baseline[0]), std::min(mostBaselineWeight, std::exp(fitted.baseline[1])), fitted.effect[0], std::exp(fitted.effect[1]) };
}

Fitted logged(const EffectPrior &prior)
{
    return { { std::log(prior.baselineMean / (1 - prior.baselineMean)), std::log(prior.baselineWeight) }, { prior.shift, std::log(prior.weight) } };
}

Fitted fitted(const Evidence &evidence, const Expected &expected)
{
    Fitted best = expected.centre;
    if (evidence.empty())
        return best;
    EvidenceLikelihood likelihood(evidence);
    best.baseline = maximum([&](const Eigen::Vector2d &at) { return likelihood.ofBaselines(plain({ at, best.effect })) + logPrior(at, expected.centre.baseline, expected.spread.baseline); },
        expected.centre.baseline);
    likelihood.setBaselines(plain(best));
    best.effect = maximum([&](const Eigen::Vector2d &at) { return likelihood.ofEffects(plain({ best.baseline, at })) + logPrior(at, expected.centre.effect, expected.spread.effect); },
        expected.centre.effect);
    return best;
}

/// At most `most` of them, evenly over the list.
Evidence thinned(const Evidence &all, size_t most)
{
    if (all.size() <= most)
        return all;
    Evidence some;
    some.reserve(most);
    for (size_t i = 0; i < most; ++i)
        some.push_back(all[i * all.size() / most]);
    return some;
}

} // namespace

std::vector<EffectPrior> fitPriors(const std::vector<std::vector<EffectEvidence>> &byCell)
{
    constexpr size_t mostOfCell = 1000;
    constexpr size_t mostOfAll = 1000;
    std::vector<Evidence> cells;
    Evidence all;
    for (const std::vector<EffectEvidence> &cell : byCell) {
        Evidence evidence;
        for (const EffectEvidence &of : cell) {
            if (of.attemptsWith > 0)
                evidence.push_back(&of);
        }
        all.insert(all.end(), evidence.begin(), evidence.end());
        cells.push_back(thinned(evidence, mostOfCell));
    }
    const Fitted overall = fitted(thinned(all, mostOfAll), expectedOfAll());
    std::vector<EffectPrior> priors;
    priors.reserve(cells.size());
    for (const Evidence &cell : cells)
        priors.push_back(plain(fitted(cell, expectedOfCell(overall))));
    return priors;
}

EffectPrior mixedPrior(const std::vector<EffectPrior> &priors, const std::vector<double> &weights)
{
    Q_ASSERT_X(!priors.empty() && priors.size() == weights.size(), Q_FUNC_INFO, "a weight for each prior");
    if (priors.size() == 1)
        return priors.front();
    double sum = 0;
    for (const double weight : weights)
        sum += weight;
    Fitted mean { { 0, 0 }, { 0, 0 } };
    for (size_t i = 0; i < priors.size(); ++i) {
        const double share = sum > 0 ? weights[i] / sum : 1 / double(priors.size());
        const Fitted one = logged(priors[i]);
        mean.baseline += share * one.baseline;
        mean.effect += share * one.effect;
    }
    return plain(mean);
}

} // namespace waymark::evaluation
