// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryeffect.h"

namespace waymark::evaluation {

/// What an estimate is made from: attempts with a memory, and what the same tasks do without it.
struct EffectEvidence
{
    qint64 attemptsWith = 0;
    qint64 passedWith = 0;
    /// Attempts without it, each task weighed as it is with it, so that hard tasks which were tried often without it do not make it
    /// look good. The weighed rate and as many attempts as would know a rate that well (Kish): plain counts when every task was tried
    /// as often without it for each attempt with it.
    double attemptsWithout = 0;
    double passedWithout = 0;

    bool operator==(const EffectEvidence &) const = default;
};

/// What memories of one benchmark and model are like, before anything is known of one of them.
///
///   b ~ Beta(baselineMean × baselineWeight, (1 − baselineMean) × baselineWeight)     chance of passing without it
///   θ ~ Beta(m × weight, (1 − m) × weight), logit m = logit b + shift                chance of passing with it
///
/// The prior of θ stands around the memory's own b, not around the mean of the benchmark: shrinking both rates towards means of their
/// own would call a memory harmful only because its tasks are easy and it was tried less often than they were.
struct EffectPrior
{
    double baselineMean = 0.5; ///< 0..1, exclusive
    double baselineWeight = 4; ///< in attempts, > 0
    double shift = 0; ///< log odds: what a typical memory does
    double weight = 20; ///< in attempts, > 0: how little memories differ in what they do

    bool operator==(const EffectPrior &) const = default;
};

/// The posterior of θ − b: mean and P(harm) to about 1e-7, the ends of the interval to 1e-4. Attempts are taken as alike within a memory; where its
/// tasks differ much in how hard they are, the interval is wider than it need be.
EffectEstimate effectPosterior(const EffectEvidence &evidence, const EffectPrior &prior, double level);

} // namespace waymark::evaluation
