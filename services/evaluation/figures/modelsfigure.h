// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// Who reached what: every subject and condition by one metric, best macro average first, as leaderboards have it. The chart shows the
/// first of them, the table all. The caption names the metrics that it does not show, and counts who has none but those.
Figure modelsFigure(const ResultIndex &index, const QString &metric, const QString &source);

/// The metric that most subjects can be measured by, of equals the first; empty when there is none.
QString commonMetric(const ResultIndex &index);

} // namespace waymark::evaluation
