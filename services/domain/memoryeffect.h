// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/domain/figure.h"

namespace waymark {

/// Which attempts say how a task goes without a memory. Always attempts at the same task by the same model and agent.
enum class EffectBaseline : quint8 { WithoutIt, ///< all in whose prompt it did not stand, whatever else did
    ZeroShot }; ///< those without any memory

/// What a person may set of the judgement of memories by results.
struct EffectOptions
{
    EffectBaseline baseline = EffectBaseline::WithoutIt;
    qint64 minimumEvidence = 10; ///< compared attempts below which nothing is said of a memory but its counts; ≥ 1
    double harmThreshold = 0.95; ///< P(harm) from which a memory with enough evidence is a candidate for retirement
    double level = 0.95; ///< of the intervals

    bool operator==(const EffectOptions &) const = default;
};

/// What was counted of a memory. With and without are compared: they are of the same tasks, models and agents. Plain counts; tasks
/// that were attempted more often without it than with it are weighed by the estimate, not here.
struct EffectCounts
{
    qint64 injected = 0; ///< attempts in whose prompt it stood, evaluated or not
    qint64 used = 0; ///< of these, where the agent names it
    qint64 attemptsWith = 0; ///< evaluated, of a task that was evaluated without it too: the evidence
    qint64 passedWith = 0;
    qint64 unmatched = 0; ///< evaluated with it, left out since nobody attempted the task without it
    qint64 attemptsWithout = 0; ///< of the baseline
    qint64 passedWithout = 0;
    qint64 attemptsZeroShot = 0; ///< of the same tasks, whatever the baseline is
    qint64 passedZeroShot = 0;

    bool operator==(const EffectCounts &) const = default;
};

/// What a memory does to the chance of passing, as far as the evidence goes: pulled towards what memories of this benchmark and model
/// typically do, the more the less evidence there is.
struct EffectEstimate
{
    double effect = 0; ///< posterior mean of the pass rate with it minus the one without it, −1..1
    Interval interval { -1, 1 }; ///< credible, equal tails
    double harm = 0.5; ///< posterior probability that the effect is below 0

    bool operator==(const EffectEstimate &) const = default;
};

/// A memory under one benchmark and model: what helps one may hurt another.
struct CellEffect
{
    QString benchmark;
    QString model; ///< of the agent
    EffectCounts counts;
    std::optional<EffectEstimate> estimate; ///< none below the minimum of evidence

    bool operator==(const CellEffect &) const = default;
};

/// What results say of one memory.
struct MemoryEffect
{
    QString memory; ///< uuid in this pool, empty when it is not there
    QString title; ///< as logged
    QByteArray key; ///< as InjectedMemory::key
    EffectCounts counts;
    EffectEstimate estimate; ///< without any evidence: what is typical. Never show it without the counts and its interval
    bool isEvidenceThin = true; ///< fewer compared attempts than the minimum: shown greyed
    bool isRetireCandidate = false; ///< enough evidence, and P(harm) at or above the threshold
    QList<CellEffect> by; ///< in the order of first appearance
    QList<AttemptId> attempts; ///< in whose prompt it stood

    bool operator==(const MemoryEffect &) const = default;
};

} // namespace waymark
