// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

namespace waymark::evaluation {

/// The table of a comparison: a row a condition, a column a benchmark, then the micro and the macro average. The best of a column above
/// the baseline, and what is below it, are marked.
FigureTable comparisonTable(const Comparison &comparison);

/// A cell as the tables of comparisons have it, without the mark of the best. `where` names the benchmark or the average in its tooltip.
FigureCell comparedCell(const Comparison &comparison, const ComparedRow &row, const QString &where, const ComparedCell &cell, bool isAverage);

} // namespace waymark::evaluation
