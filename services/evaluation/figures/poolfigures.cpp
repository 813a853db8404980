// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/figures/poolfigures.h"

#include "services/evaluation/figures/comparisontable.h"
#include "services/evaluation/figures/comparisonwords.h"
#include "services/evaluation/figures/words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

QString sizeText(qint64 memories)
{
    return QLocale(QLocale::English).toString(memories); // "5,899", as numbers have a point in every language
}

/// A few steps of .05 around the values.
void fitRates(FigureAxis &axis, const QList<double> &rates)
{
    constexpr double step = 0.05;
    const auto [low, high] = std::ranges::minmax(rates);
    axis.low = std::max(0.0, step * std::floor((low - step / 4) / step));
    axis.high = std::min(1.0, step * std::ceil((high + step / 4) / step));
}

void fitPoints(FigureAxis &axis, const Figure &figure)
{
    double low = 0;
    double high = 1;
    for (const FigureSeries &series : figure.series) {
        for (const FigurePoint &point : series.points) {
            low = std::min(low, point.value.value_or(0));
            high = std::max(high, point.value.value_or(0));
        }
    }
    axis.low = low < 0 ? std::floor(low - 0.5) : 0;
    axis.high = std::ceil(high + 0.5);
}

/// A line of points with the row of the table behind it.
void addLine(Figure &figure, const QString &name, const QList<double> &x, const QStringList &places, const QList<std::optional<double>> &points, const QStringList &toolTips)
{
    const int row = int(figure.table.rows.size());
    FigureSeries series { name, std::nullopt, false, {} };
    QList<FigureCell> cells { headCell(name) };
    for (qsizetype i = 0; i < x.size(); ++i) {
        FigurePoint point;
        point.place = x[i];
        point.value = points[i];
        point.isNegative = points[i] && *points[i] < -0.05;
        point.toolTip = toolTips[i].isEmpty() ? Tr::tr("%1, %2: unknown").arg(name, places[i]) : toolTips[i];
        point.row = row;
        point.column = int(i) + 1;
        series.points.append(point);
        FigureCell cell;
        cell.text = points[i] ? pointsText(*points[i] / 100) : Tr::tr("unknown");
        cell.value = points[i];
        cell.mark = point.isNegative ? FigureMark::Negative : FigureMark::None;
        cell.toolTip = point.toolTip;
        cells.append(cell);
    }
    figure.series.append(series);
    figure.table.rows.append(cells);
}

/// Rows of one condition but for the size of its pool, by size.
QList<const ComparedRow *> sizesOf(const Comparison &comparison)
{
    QList<const ComparedRow *> best;
    for (const ComparedRow &first : comparison.rows) {
        QList<const ComparedRow *> rows;
        for (const ComparedRow &row : comparison.rows) {
            const Condition &a = first.condition;
            const Condition &b = row.condition;
            if (b.poolSize && a.poolSize && a.name == b.name && a.type == b.type && a.memoryModel == b.memoryModel)
                rows.append(&row);
        }
        if (rows.size() > best.size())
            best = rows;
    }
    std::ranges::stable_sort(best, {}, [](const ComparedRow *row) { return *row->condition.poolSize; });
    return best;
}

std::optional<double> pointsOf(const ComparedCell &cell)
{
    return cell.change ? std::optional(100 * cell.change->difference) : std::nullopt;
}

Figure publishedCurve(const ReferenceData &data, const ScalingCurve &curve, const QStringList &places)
{
    Figure figure;
    figure.kind = FigureKind::Lines;
    figure.y.title = Tr::tr("points of %1 against zero-shot").arg(metricText(data.scaling.metric));
    figure.table.columns = QStringList { Tr::tr("Benchmark") } + places;
    const auto add = [&](const QString &name, const QList<double> &values) {
        QList<std::optional<double>> points;
        QStringList toolTips;
        for (qsizetype i = 0; i < values.size(); ++i) {
            points.append(values[i]);
            toolTips.append(Tr::tr("%1, %2: %3 points against zero-shot, read off to about ±%4").arg(name, places[i], pointsText(values[i] / 100), QString::number(data.scaling.precision)));
        }
        addLine(figure, name, curve.x, places, points, toolTips);
    };
    add(Tr::tr("Average"), curve.average);
    for (qsizetype i = 0; i < curve.points.size(); ++i)
        add(data.benchmarks[data.scaling.benchmarks[i]].name, curve.points[i]);
    fitPoints(figure.y, figure);
    figure.caption = Tr::tr("%1, %2: read off a picture, to about ±%3 points. Insights, GPT-5-mini, change of %4 against zero-shot; the average is the plain mean of the benchmarks. No sample sizes, so no intervals.")
                         .arg(data.source, data.scaling.from, QString::number(data.scaling.precision), metricText(data.scaling.metric));
    qsizetype falls = 0;
    for (const QList<double> &points : curve.points)
        falls += std::ranges::is_sorted(points) ? 0 : 1;
    if (std::ranges::is_sorted(curve.average) && falls > 0)
        figure.warning = Tr::tr("Only the average rises throughout: %1 of %2 benchmarks fall on the way.").arg(falls).arg(curve.points.size());
    return figure;
}

} // namespace

Figure poolEfficiencyFigure(const Comparison &comparison, const QString &source)
{
    Figure figure;
    figure.id = u"pool-efficiency"_s;
    figure.title = withSubject(Tr::tr("Memories against performance"), comparison);
    figure.kind = FigureKind::Scatter;
    figure.x = { Tr::tr("memories in the pool (logarithmic)"), 1, 10, {}, {}, true };
    figure.y.title = Tr::tr("%1, macro average of %n benchmark(s)", nullptr, int(comparison.benchmarks.size())).arg(metricText(comparison.metric));
    figure.table.columns = { Tr::tr("Condition"), Tr::tr("Memories"), Tr::tr("Micro"), Tr::tr("Macro") };
    QList<double> rates;
    QList<double> sizes;
    for (qsizetype i = 0; i < comparison.rows.size(); ++i) {
        const ComparedRow &row = comparison.rows[i];
        const bool isBaseline = comparison.hasBaseline && i == 0;
        if (!row.macro.measured || (!isBaseline && !row.condition.poolSize))
            continue;
        FigurePoint point;
        point.place = double(row.condition.poolSize.value_or(0));
        point.value = row.macro.measured->rate;
        point.label = row.label;
        point.isNegative = isBelow(row.macro);
        point.toolTip = cellToolTip(comparison, row, Tr::tr("macro average"), row.macro);
        if (row.condition.poolSize)
            point.toolTip = Tr::tr("%n memories", nullptr, int(*row.condition.poolSize)) + u'\n' + point.toolTip;
        point.row = int(figure.table.rows.size());
        point.column = 3;
        figure.series.append({ row.label, row.condition.type, isBaseline, { point } });
        rates.append(*point.value);
        if (!isBaseline)
            sizes.append(point.place);
        FigureCell size;
        if (row.condition.poolSize) {
            size.text = sizeText(*row.condition.poolSize);
            size.value = double(*row.condition.poolSize);
        }
        figure.table.rows.append({ headCell(row.label), size, comparedCell(comparison, row, Tr::tr("micro average"), row.micro, true), comparedCell(comparison, row, Tr::tr("macro average"), row.macro, true) });
        figure.table.types.append(row.condition.type);
    }
    if (sizes.isEmpty()) {
        figure.series.clear();
        figure.table = {};
        return figure;
    }
    const auto [smallest, largest] = std::ranges::minmax(sizes);
    figure.x.low = std::max(1.0, smallest / 2);
    figure.x.high = largest * 2;
    fitRates(figure.y, rates);
    figure.caption = comparisonCaption(comparison, source);
    figure.warning = Tr::tr("Pools of different sizes and sources are not matched in what they cost to make or to read.");
    return figure;
}

Figure poolSizeFigure(const Comparison &comparison, const QString &source)
{
    Figure figure;
    figure.id = u"pool-size"_s;
    figure.title = withSubject(Tr::tr("Performance as the pool grows"), comparison);
    figure.kind = FigureKind::Lines;
    const QList<const ComparedRow *> rows = sizesOf(comparison);
    if (rows.size() < 2 || !comparison.hasBaseline)
        return figure;
    QList<double> x { 0 };
    QStringList places { u"0"_s };
    for (const ComparedRow *row : rows) {
        x.append(double(*row->condition.poolSize));
        places.append(sizeText(*row->condition.poolSize));
    }
    figure.table.columns = QStringList { Tr::tr("Benchmark") } + places;
    const auto add = [&](const QString &name, auto &&cellOf) {
        QList<std::optional<double>> points { 0.0 };
        QStringList toolTips { Tr::tr("%1: the baseline").arg(comparison.rows.first().label) };
        for (const ComparedRow *row : rows) {
            const ComparedCell &cell = cellOf(*row);
            points.append(pointsOf(cell));
            toolTips.append(cellToolTip(comparison, *row, name, cell));
        }
        addLine(figure, name, x, places, points, toolTips);
    };
    add(Tr::tr("Average"), [](const ComparedRow &row) -> const ComparedCell & { return row.macro; });
    for (qsizetype i = 0; i < comparison.benchmarks.size(); ++i)
        add(comparison.benchmarks[i], [i](const ComparedRow &row) -> const ComparedCell & { return row.cells[i]; });
    figure.x = { Tr::tr("memories in the pool of %1").arg(conditionText(rows.first()->condition)), 0, x.last(), {}, {}, false };
    figure.y.title = Tr::tr("points of %1 against %2").arg(metricText(comparison.metric), comparison.rows.first().label);
    fitPoints(figure.y, figure);
    figure.caption = comparisonCaption(comparison, source);
    return figure;
}

Figure publishedPoolSizeFigure(const ReferenceData &data)
{
    QStringList places;
    for (const double share : data.scaling.poolShare.x)
        places.append(Tr::tr("%1 %").arg(QString::number(100 * share)));
    Figure figure = publishedCurve(data, data.scaling.poolShare, places);
    figure.id = u"pool-size"_s;
    figure.title = Tr::tr("Performance as the pool grows, published");
    figure.x = { Tr::tr("share of the pool"), 0, 1, {}, {}, false };
    return figure;
}

Figure publishedDomainsFigure(const ReferenceData &data)
{
    QStringList places;
    for (const double domains : data.scaling.domains.x)
        places.append(QString::number(domains));
    Figure figure = publishedCurve(data, data.scaling.domains, places);
    figure.id = u"domains"_s;
    figure.title = Tr::tr("Performance over the number of source domains, published");
    figure.x = { Tr::tr("source domains"), 0, data.scaling.domains.x.last(), {}, {}, false };
    return figure;
}

} // namespace waymark::evaluation
