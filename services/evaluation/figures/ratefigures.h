// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// Conditions by benchmark as rates, the baseline as line and band. Its table has a row a condition, a column a benchmark, then the
/// micro and the macro average. `source`: see comparisonCaption().
Figure typesFigure(const Comparison &comparison, const QString &source);

/// Beside it: differences of the averages against the baseline, in points. Their marks mean cells of the table of typesFigure(), which
/// they have too. Empty figures, without a series, when there is no baseline.
Figure microFigure(const Comparison &comparison);
Figure macroFigure(const Comparison &comparison);

} // namespace waymark::evaluation
