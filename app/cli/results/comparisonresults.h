// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"

#include <QJsonObject>

namespace waymark::cli {

class Call;

/// Which averages are asked for.
struct ShownAverages
{
    bool micro = true;
    bool macro = true;
};

/// A comparison in what `results table` and `results compare` print. Field names are part of the contract with scripts; what is not known
/// is null.
QJsonObject comparisonObject(const evaluation::Comparison &comparison, const ShownAverages &averages);

/// A row a condition, a column a benchmark.
void printComparison(Call &call, const evaluation::Comparison &comparison, const ShownAverages &averages, const QString &source);

/// A row a benchmark: two conditions against one another.
void printPair(Call &call, const evaluation::Comparison &comparison, const ShownAverages &averages, const QString &source);

/// The table behind a figure.
void printFigureTable(Call &call, const FigureTable &table);

} // namespace waymark::cli
