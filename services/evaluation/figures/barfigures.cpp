// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/barfigures.h"

#include "services/evaluation/figures/comparisontable.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

FigurePoint barOf(const Comparison &comparison, const ComparedRow &row, const QString &where, const ComparedCell &cell, bool isAverage)
{
    FigurePoint point;
    if (!cell.measured)
        return point;
    point.value = cell.measured->rate;
    point.interval = cell.measured->interval;
    point.isNegative = isBelow(cell);
    if (point.isNegative)
        point.label = isAverage ? averageChangeText(cell) : changeText(cell);
    point.toolTip = cellToolTip(comparison, row, where, cell);
    return point;
}

Figure barsOf(const Comparison &comparison, const QString &source)
{
    Figure figure;
    figure.kind = FigureKind::Bars;
    figure.caption = comparisonCaption(comparison, source);
    figure.warning = comparisonWarning(comparison);
    figure.x.categories = comparison.benchmarks + QStringList { Tr::tr("Micro"), Tr::tr("Macro") };
    qint64 tasks = 0;
    for (const qint64 count : comparison.tasks) {
        figure.x.details.append(count > 0 ? Tr::tr("n = %n task(s)", nullptr, int(count)) : QString());
        tasks += count;
    }
    figure.x.details.append(tasks > 0 ? Tr::tr("n = %n task(s)", nullptr, int(tasks)) : QString());
    figure.x.details.append(Tr::tr("%n benchmark(s)", nullptr, int(comparison.benchmarks.size())));
    figure.y = { rateAxisText(comparison), 0, 1, {}, {}, false };
    for (qsizetype i = 0; i < comparison.rows.size(); ++i) {
        const ComparedRow &row = comparison.rows[i];
        FigureSeries series { row.label, std::nullopt, comparison.hasBaseline && i == 0, {} };
        for (qsizetype place = 0; place < figure.x.categories.size(); ++place) {
            const qsizetype benchmarks = row.cells.size();
            const bool isAverage = place >= benchmarks;
            const ComparedCell &cell = !isAverage ? row.cells[place] : place == benchmarks ? row.micro
                                                                                           : row.macro;
            const QString where = !isAverage ? comparison.benchmarks[place] : place == benchmarks ? Tr::tr("micro average")
                                                                                                  : Tr::tr("macro average");
            FigurePoint point = barOf(comparison, row, where, cell, isAverage);
            point.place = double(place);
            point.row = int(i);
            point.column = int(place) + 1;
            series.points.append(point);
        }
        figure.series.append(series);
    }
    figure.table = comparisonTable(comparison);
    return figure;
}

} // namespace

Figure methodsFigure(const Comparison &comparison, const QString &source)
{
    Figure figure = barsOf(comparison, source);
    figure.id = u"methods"_s;
    figure.title = withSubject(Tr::tr("Methods side by side"), comparison);
    return figure;
}

Figure specificityFigure(const Comparison &comparison, const QString &source)
{
    Figure figure = barsOf(comparison, source);
    figure.id = u"specificity"_s;
    figure.title = withSubject(Tr::tr("Task-specific against task-agnostic insights"), comparison);
    for (FigureSeries &series : figure.series)
        series.isBaseline = false;
    return figure;
}

} // namespace waymark::evaluation
