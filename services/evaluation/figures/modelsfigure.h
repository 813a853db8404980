// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// Who reached what: every subject and condition by one metric, best macro average first, as leaderboards have it. The chart shows the
/// first of them, the table all.
Figure modelsFigure(const ResultIndex &index, const QString &metric, const QString &source);

} // namespace waymark::evaluation
