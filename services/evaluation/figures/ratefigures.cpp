// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/ratefigures.h"

#include "services/evaluation/figures/comparisontable.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString titleOf(const Comparison &comparison)
{
    const auto typed = std::ranges::count_if(comparison.rows, [](const ComparedRow &row) { return row.condition.type.has_value(); });
    const bool isByType = typed == 4 && comparison.rows.size() == 5 && comparison.hasBaseline && comparison.rows.first().condition.isZeroShot();
    const QString title = isByType                                                 ? Tr::tr("Four memory types against zero-shot")
        : comparison.hasBaseline && comparison.rows.first().condition.isZeroShot() ? Tr::tr("With memory against zero-shot")
        : comparison.hasBaseline                                                   ? Tr::tr("Conditions against “%1”").arg(comparison.rows.first().label)
                                                                                   : Tr::tr("Conditions by benchmark");
    return withSubject(title, comparison);
}

/// "−4 tasks" beside a mark below the baseline.
QString lossLabel(const ComparedCell &cell)
{
    if (!isBelow(cell))
        return {};
    if (!cell.change->solved)
        return Tr::tr("%1 points").arg(pointsText(cell.change->difference));
    const double tasks = *cell.change->solved;
    const bool isWhole = std::abs(tasks - std::round(tasks)) < 1e-9;
    return isWhole ? Tr::tr("−%n task(s)", nullptr, int(std::llround(-tasks))) : Tr::tr("%1 tasks", "a part of a task").arg(tasksText(tasks));
}

FigureSeries seriesOf(const Comparison &comparison, int place)
{
    const ComparedRow &row = comparison.rows[place];
    FigureSeries series { row.label, row.condition.type, comparison.hasBaseline && place == 0, {} };
    for (qsizetype i = 0; i < row.cells.size(); ++i) {
        const ComparedCell &cell = row.cells[i];
        if (!cell.measured)
            continue;
        FigurePoint point;
        point.place = double(i);
        point.value = cell.measured->rate;
        point.interval = cell.measured->interval;
        point.isNegative = isBelow(cell);
        point.label = lossLabel(cell);
        point.toolTip = cellToolTip(comparison, row, comparison.benchmarks[i], cell);
        point.row = place;
        point.column = int(i) + 1;
        series.points.append(point);
    }
    return series;
}

/// Far enough for all intervals, in steps of five points, the same on both sides.
double reach(const QList<const ComparedCell *> &cells)
{
    double most = 5;
    for (const ComparedCell *cell : cells) {
        if (!cell->change)
            continue;
        most = std::max(most, 100 * std::abs(cell->change->difference));
        if (cell->change->interval)
            most = std::max({ most, 100 * std::abs(cell->change->interval->low), 100 * std::abs(cell->change->interval->high) });
    }
    return std::min(100.0, 5 * std::ceil((most + 1) / 5));
}

struct AverageWords
{
    QString id;
    QString title;
    QString where; ///< in tooltips
    QString caption;
    ComparedCell ComparedRow::*cell = nullptr;
    int column = 0;
};

Figure averageFigure(const Comparison &comparison, const AverageWords &words)
{
    Figure figure;
    figure.id = words.id;
    figure.title = words.title;
    figure.caption = words.caption;
    figure.kind = FigureKind::Differences;
    if (!comparison.hasBaseline)
        return figure;
    QList<const ComparedCell *> cells;
    for (const ComparedRow &row : comparison.rows) {
        cells.append(&(row.*words.cell));
        if (cells.size() > 1)
            figure.y.categories.append(row.label);
    }
    const double most = reach(cells);
    figure.x = { averageAxisText(comparison, *cells.first()), -most, most, {}, {}, false };
    for (qsizetype i = 1; i < comparison.rows.size(); ++i) {
        const ComparedRow &row = comparison.rows[i];
        const ComparedCell &cell = *cells[i];
        FigureSeries series { row.label, row.condition.type, false, {} };
        if (cell.change) {
            FigurePoint point;
            point.place = double(i - 1);
            point.value = 100 * cell.change->difference;
            if (cell.change->interval)
                point.interval = Interval { 100 * cell.change->interval->low, 100 * cell.change->interval->high };
            point.label = pointsText(cell.change->difference);
            point.isNegative = isBelow(cell);
            point.toolTip = cellToolTip(comparison, row, words.where, cell);
            point.row = int(i);
            point.column = words.column;
            series.points.append(point);
        }
        figure.series.append(series);
    }
    figure.table = comparisonTable(comparison);
    return figure;
}

} // namespace

Figure typesFigure(const Comparison &comparison, const QString &source)
{
    Figure figure;
    figure.id = u"types"_s;
    figure.title = titleOf(comparison);
    figure.caption = comparisonCaption(comparison, source);
    figure.warning = comparisonWarning(comparison);
    figure.kind = FigureKind::Rates;
    figure.x = { rateAxisText(comparison), 0, 1, {}, {}, false };
    figure.y.categories = comparison.benchmarks;
    for (const qint64 tasks : comparison.tasks)
        figure.y.details.append(tasks > 0 ? Tr::tr("n = %n task(s)", nullptr, int(tasks)) : Tr::tr("sample size not told"));
    for (qsizetype i = 0; i < comparison.rows.size(); ++i)
        figure.series.append(seriesOf(comparison, int(i)));
    figure.table = comparisonTable(comparison);
    return figure;
}

Figure microFigure(const Comparison &comparison)
{
    qint64 tasks = 0;
    for (const qint64 count : comparison.tasks)
        tasks += count;
    const int column = int(comparison.benchmarks.size()) + 1;
    return averageFigure(comparison, { u"micro"_s, Tr::tr("Micro average"), Tr::tr("micro average"), Tr::tr("pooled over %n task(s)", nullptr, int(tasks)), &ComparedRow::micro, column });
}

Figure macroFigure(const Comparison &comparison)
{
    const int column = int(comparison.benchmarks.size()) + 2;
    return averageFigure(comparison,
        { u"macro"_s, Tr::tr("Macro average"), Tr::tr("macro average"), Tr::tr("plain mean of %n benchmark(s)", nullptr, int(comparison.benchmarks.size())), &ComparedRow::macro, column });
}

} // namespace waymark::evaluation
