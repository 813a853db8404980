// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// The words that figures of a comparison share: what was measured, on what, how, and what was left out.

QString withSubject(const QString &title, const Comparison &comparison); ///< "Memories against performance, GPT-5-mini"
QString metricText(const QString &metric); ///< "Pass@3"; a source's own name as it stands
QString metricSentence(const QString &metric); ///< what it means
QString rateAxisText(const Comparison &comparison); ///< "Pass@3, share of tasks solved in any of 3 attempts, with 95 % Wilson interval"
QString averageAxisText(const Comparison &comparison, const ComparedCell &baseline); ///< "points against zero-shot .523"

/// Whether there is a difference to be marked: one that is not rounded away.
bool isBelow(const ComparedCell &cell);
/// The second figure of a cell: change in tasks, or in points where tasks do not say it.
QString changeText(const ComparedCell &cell);
/// The same for an average: in points.
QString averageChangeText(const ComparedCell &cell);
/// All of it: rate, sample, interval, change, interval and how it was made, test, what was left out.
QString cellToolTip(const Comparison &comparison, const ComparedRow &row, const QString &where, const ComparedCell &cell);

/// What the figures were computed on and how, in sentences. `source` is where they come from: "Published Table 1".
QString comparisonCaption(const Comparison &comparison, const QString &source);
/// What a reader would miss: averages that disagree, tasks that weigh much, intervals that include no change, sides that differ.
QString comparisonWarning(const Comparison &comparison);

} // namespace waymark::evaluation
