// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// Conditions side by side in upright bars, a group a benchmark and one for each average; the baseline crosses its groups as a line.
/// Ways to retrieve, and methods against one another. The table is that of typesFigure().
Figure methodsFigure(const Comparison &comparison, const QString &source);

/// Insights that tell their task against those that do not, without a baseline between them: both are bars. `comparison` has the
/// specific ones as its baseline.
Figure specificityFigure(const Comparison &comparison, const QString &source);

} // namespace waymark::evaluation
