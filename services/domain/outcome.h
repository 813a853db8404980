// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/enums.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace waymark {

struct Outcome
{
    OutcomeValue value = OutcomeValue::Unknown;
    OutcomeSource source = OutcomeSource::None;

    bool operator==(const Outcome &) const = default;
};

/// A judgement of a run's outcome. A trajectory's outcome is its best-ranked verdict.
struct Verdict
{
    OutcomeSource source = OutcomeSource::Judge;
    bool passed = false;
    QString model; ///< the judge's model, empty for ground truth
    QString promptVersion;
    QDateTime at; ///< UTC

    bool operator==(const Verdict &) const = default;
};

/// The best-ranked verdict: ground truth, then human, then judge; the later one of two equals. Unknown without any.
Outcome outcomeOf(const QList<Verdict> &verdicts);

/// Whether a judge says otherwise than a person or the ground truth does.
bool isDisputed(const QList<Verdict> &verdicts);

} // namespace waymark
