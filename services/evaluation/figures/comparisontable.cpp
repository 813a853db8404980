// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/comparisontable.h"

#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

/// One column: the cell of each row.
using Column = QList<const ComparedCell *>;

constexpr double sameRate = 1e-9;

/// The best of a column, where it is above the baseline; without a baseline, where rows differ.
std::optional<double> bestOf(const Column &column, bool hasBaseline)
{
    std::optional<double> best;
    std::optional<double> lowest;
    for (qsizetype row = 0; row < column.size(); ++row) {
        const auto &measured = column[row]->measured;
        if (!measured)
            continue;
        lowest = std::min(lowest.value_or(measured->rate), measured->rate);
        if (!hasBaseline || row > 0)
            best = std::max(best.value_or(measured->rate), measured->rate);
    }
    const std::optional<double> floor = !hasBaseline ? lowest : column.first()->measured ? std::optional(column.first()->measured->rate)
                                                                                         : std::nullopt;
    return best && floor && *best > *floor + sameRate ? best : std::nullopt;
}

} // namespace

FigureCell comparedCell(const Comparison &comparison, const ComparedRow &row, const QString &where, const ComparedCell &cell, bool isAverage)
{
    FigureCell shown;
    if (!cell.measured)
        return shown;
    shown.text = rateText(cell.measured->rate);
    shown.value = cell.measured->rate;
    shown.interval = cell.measured->interval;
    shown.change = isAverage ? averageChangeText(cell) : changeText(cell);
    if (cell.change) {
        shown.difference = cell.change->difference;
        shown.differenceInterval = cell.change->interval;
    }
    shown.mark = isBelow(cell) ? FigureMark::Negative : FigureMark::None;
    shown.toolTip = cellToolTip(comparison, row, where, cell);
    return shown;
}

FigureTable comparisonTable(const Comparison &comparison)
{
    FigureTable table;
    table.columns = QStringList { Tr::tr("Condition") } + comparison.benchmarks + QStringList { Tr::tr("Micro"), Tr::tr("Macro") };
    qint64 tasks = 0;
    table.columnDetails.append(QString());
    for (const qint64 count : comparison.tasks) {
        table.columnDetails.append(count > 0 ? QString::number(count) : QString());
        tasks += count;
    }
    table.columnDetails.append(tasks > 0 ? QString::number(tasks) : QString());
    table.columnDetails.append(QString::number(comparison.benchmarks.size()));

    const qsizetype benchmarks = comparison.benchmarks.size();
    QList<std::optional<double>> best;
    for (qsizetype column = 0; column < benchmarks + 2; ++column) {
        Column cells;
        for (const ComparedRow &row : comparison.rows)
            cells.append(column < benchmarks ? &row.cells[column] : column == benchmarks ? &row.micro
                                                                                         : &row.macro);
        best.append(bestOf(cells, comparison.hasBaseline));
    }
    for (const ComparedRow &row : comparison.rows) {
        QList<FigureCell> cells { headCell(row.label) };
        for (qsizetype i = 0; i < benchmarks; ++i)
            cells.append(comparedCell(comparison, row, comparison.benchmarks[i], row.cells[i], false));
        cells.append(comparedCell(comparison, row, Tr::tr("micro average"), row.micro, true));
        cells.append(comparedCell(comparison, row, Tr::tr("macro average"), row.macro, true));
        for (qsizetype i = 0; i < best.size(); ++i) {
            FigureCell &cell = cells[i + 1];
            if (cell.mark == FigureMark::None && best[i] && cell.value && *cell.value > *best[i] - sameRate)
                cell.mark = FigureMark::Best;
        }
        table.rows.append(cells);
        table.types.append(row.condition.type);
    }
    return table;
}

} // namespace waymark::evaluation
