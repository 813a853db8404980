// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/effectposterior.h"

#include "services/evaluation/statistics/proportion.h"
#include "services/evaluation/statistics/specialfunctions.h"

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

namespace {

/// Where the sum over b is taken. In log odds t every density here is analytic and falls off exponentially, so that a plain sum at even
/// steps of u, t = centre + scale × sinh u, converges faster than any power of the step (the trapezoidal rule on the real line), and
/// long tails take few nodes.
constexpr double gridStep = 0.35; ///< of u
constexpr double gridEdge = 16; ///< log odds beyond which b is as good as 0 or 1
constexpr double leastDensity = 1e-30; ///< that counts, of the largest

/// A chance of passing without the memory, and how much speaks for it.
struct BaselineNode
{
    double passes = 0; ///< 0..1
    double fails = 0; ///< 1 − passes, exact near 1
    double weight = 0; ///< up to a factor that all nodes share
};

/// a (a + 1) … (a + k − 1).
double rising(double a, qint64 k)
{
    double product = 1;
    for (qint64 i = 0; i < k; ++i)
        product *= a + double(i);
    return product;
}

double logRising(double a, qint64 k)
{
    return logGamma(a + double(k)) - logGamma(a);
}

BaselineNode nodeAt(double logOdds)
{
    const double small = std::exp(-std::abs(logOdds));
    const double near = 1 / (1 + small);
    const double far = small / (1 + small);
    return logOdds > 0 ? BaselineNode { near, far, 0 } : BaselineNode { far, near, 0 };
}

/// Chance of passing with a typical memory.
struct Shifted
{
    double passes;
    double fails;
};

Shifted shifted(const BaselineNode &node, double odds)
{
    const double all = node.passes * odds + node.fails;
    return { node.passes * odds / all, node.fails / all };
}

/// The posterior of b by what is known without the memory, as nodes of a sum that stands for the integral over b. What was seen with
/// the memory only says where the nodes lie closest. Not empty.
std::vector<BaselineNode> baselineNodes(const EffectEvidence &evidence, const EffectPrior &prior)
{
    const double a = prior.baselineMean * prior.baselineWeight + evidence.passedWithout;
    const double b = (1 - prior.baselineMean) * prior.baselineWeight + evidence.attemptsWithout - evidence.passedWithout;
    const auto logDensity = [a, b](const BaselineNode &node) { return a * std::log(node.passes) + b * std::log(node.fails); };
    // The nodes lie closest about where b will be once it is known what was seen with the memory too, which says as much of b as this
    // many attempts without it would, and at most as much as there are.
    const double with = double(evidence.attemptsWith);
    const double passedWith = double(evidence.passedWith);
    const double share = prior.weight / (prior.weight + with);
    const double centre = std::clamp(std::log((a + share * passedWith) / (b + share * (with - passedWith))), -gridEdge, gridEdge);
    const double scale = 2 / std::sqrt(a + b + with);
    const double mode = std::clamp(std::log(a / b), -gridEdge, gridEdge);
    const double largest = logDensity(nodeAt(mode));
    std::vector<BaselineNode> nodes;
    const auto walk = [&](int first, double direction, double exponent) {
        for (int i = first;; ++i) {
            const double u = direction * gridStep * i;
            const double logOdds = centre + scale * std::sinh(u);
            const bool isEdge = direction * logOdds >= gridEdge;
            BaselineNode node = nodeAt(logOdds);
            const double density = std::exp(logDensity(node) - largest);
            node.weight = density * scale * std::cosh(u);
            if (isEdge) // and all beyond it, where the density falls off as exp(−exponent × |log odds|)
                node.weight = node.weight / 2 + density / (exponent * gridStep);
            const bool isPastTheMode = direction * (logOdds - mode) > 0;
            if (density < leastDensity && isPastTheMode)
                return;
            if (node.weight > 0)
                nodes.push_back(node);
            if (isEdge)
                return;
        }
    };
    walk(0, 1, b);
    walk(1, -1, a);
    return nodes;
}

/// ln of the probability of what was seen with the memory, up to a constant of the evidence.
double logLikelihood(const EffectEvidence &evidence, const Shifted &typical, double weight)
{
    const double a = typical.passes * weight;
    const double b = typical.fails * weight;
    const qint64 n = evidence.attemptsWith;
    const qint64 passed = evidence.passedWith;
    if (n <= 32 && weight < 1e8) // most memories: products, which cannot overflow here, are far faster than logarithms of Γ
        return std::log(rising(a, passed) * rising(b, n - passed) / rising(weight, n));
    return logRising(a, passed) + logRising(b, n - passed) - logRising(weight, n);
}

/// A beta distribution of θ, given b, and how much speaks for that b by all that is known.
struct Component
{
    double weight;
    double baseline;
    double a;
    double b;
    double logBeta;
};

std::vector<Component> components(const EffectEvidence &evidence, const EffectPrior &prior)
{
    const double odds = std::exp(prior.shift);
    std::vector<Component> parts;
    double largest = -1e300;
    for (const BaselineNode &node : baselineNodes(evidence, prior)) {
        const Shifted typical = shifted(node, odds);
        const double logWeight = std::log(node.weight) + logLikelihood(evidence, typical, prior.weight);
        const double a = typical.passes * prior.weight + double(evidence.passedWith);
        const double b = typical.fails * prior.weight + double(evidence.attemptsWith - evidence.passedWith);
        parts.push_back({ logWeight, node.passes, a, b, 0 });
        largest = std::max(largest, logWeight);
    }
    std::erase_if(parts, [&](const Component &part) { return part.weight < largest - 23; }); // 1e-10
    double sum = 0;
    for (Component &part : parts) {
        part.weight = std::exp(part.weight - largest);
        part.logBeta = logBeta(part.a, part.b);
        sum += part.weight;
    }
    for (Component &part : parts)
        part.weight /= sum;
    return parts;
}

/// The distribution of θ − b at x, by components whose weight counts.
BetaPoint differenceAt(const std::vector<Component> &parts, double x, double least)
{
    BetaPoint point;
    for (const Component &part : parts) {
        if (part.weight < least)
            continue;
        const BetaPoint of = betaAt(part.a, part.b, part.baseline + x, part.logBeta);
        point.below += part.weight * of.below;
        point.density += part.weight * of.density;
    }
    return point;
}

/// Newton's method inside of a bracket that it narrows.
double quantile(const std::vector<Component> &parts, double share, double guess)
{
    double low = -1;
    double high = 1;
    double x = std::clamp(guess, -0.999, 0.999);
    for (int i = 0; i < 100 && high - low > 1e-8; ++i) {
        const BetaPoint point = differenceAt(parts, x, 1e-7);
        const double off = point.below - share;
        (off > 0 ? high : low) = x;
        const double next = point.density > 0 ? x - off / point.density : low;
        const bool isInside = next > low && next < high;
        if (isInside && std::abs(next - x) < 1e-5 && std::abs(off) < 1e-3) // the next step would be the square of this one
            return next;
        x = isInside && std::abs(next - x) > 1e-5 ? next : (low + high) / 2;
    }
    return x;
}

} // namespace

EffectEstimate effectPosterior(const EffectEvidence &evidence, const EffectPrior &prior, double level)
{
    const std::vector<Component> parts = components(evidence, prior);
    double mean = 0;
    double square = 0;
    for (const Component &part : parts) {
        const double size = part.a + part.b;
        const double rate = part.a / size;
        const double difference = rate - part.baseline;
        mean += part.weight * difference;
        square += part.weight * (difference * difference + rate * (1 - rate) / (size + 1));
    }
    const double half = normalQuantile(0.5 + level / 2) * std::sqrt(std::max(0.0, square - mean * mean));
    EffectEstimate estimate;
    estimate.effect = mean;
    estimate.interval = { quantile(parts, (1 - level) / 2, mean - half), quantile(parts, (1 + level) / 2, mean + half) };
    estimate.harm = std::clamp(differenceAt(parts, 0, 0).below, 0.0, 1.0);
    return estimate;
}

} // namespace waymark::evaluation
