// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/evaluation/reference/referencedata.h"

namespace waymark::evaluation {

/// The count that a rate of n, printed to three digits, stands for: the nearest whole number. Nothing when that is further off than
/// a rate that was rounded twice can be (0.082 for 22 of 270), so that a wrong n shows.
std::optional<qint64> decodedCount(double rate, qint64 n);

/// What a row of a table comes to, from counts and not from its rounded cells.
struct RowTotals
{
    qint64 solved = 0; ///< tasks for pass@3; attempts for pass@1, which the paper makes `attempts` of at each task
    qint64 n = 0; ///< what `solved` is counted of
    double micro = 0; ///< solved / n
    double macro = 0; ///< plain mean of the benchmarks' exact rates

    bool operator==(const RowTotals &) const = default;
};

/// Attempts or tasks behind one cell of the table: what its rate is counted of.
qint64 countedOf(const ReferenceTable &table, const ReferenceBenchmark &benchmark);

/// Nothing when a cell is unknown or stands for no whole number.
std::optional<RowTotals> totalsOf(const ReferenceData &data, const ReferenceTable &table, const ReferenceRow &row);

/// The table as rates that can be compared like those of an import: benchmarks by their shown names, conditions by their methods.
/// Unknown cells give no rate. Values are exact, from counts. Of pass@1 the solved tasks are not told, since a task may pass once in
/// three attempts.
QList<ReportedRate> ratesOf(const ReferenceData &data, const ReferenceTable &table);

/// The condition of a row, as ratesOf() has it.
Condition conditionOf(const ReferenceRow &row);

} // namespace waymark::evaluation
