// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/flip.h"
#include "services/evaluation/comparison/resultindex.h"

namespace waymark::evaluation {

struct FlipChoice
{
    int subject = 0;
    QList<int> conditions; ///< empty: all but zero-shot
    FlipRule rule = FlipRule::Any;
};

/// The rule that goes with a metric: Any for pass@k with k > 1, Majority otherwise.
FlipRule flipRuleFor(QStringView metric);

/// The tasks that pass either without memory or with it, but not both, by condition, those lost first, then by benchmark and task. A
/// task that was not evaluated on both sides is no flip, and neither is a tie. `attempts` are those that the index was made of.
QList<Flip> flipsOf(std::span<const Attempt> attempts, const ResultIndex &index, const FlipChoice &choice);

/// Puts what people said beside the flips that they said it of; the newest word counts.
void attachTriages(QList<Flip> &flips, const QList<Triage> &triages);

} // namespace waymark::evaluation
