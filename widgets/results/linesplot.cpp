// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double widestLabel = 180;
constexpr double edgeShare = 0.02; ///< of a scale of numbers, before its first and after its last

struct End
{
    int series = -1;
    QPointF at;
};

QList<int> shownLines(const FigureCanvas &canvas)
{
    QList<int> shown;
    for (int s = 0; s < int(canvas.figure().series.size()); ++s) {
        if (isShown(canvas.figure().series.at(s), canvas.look()))
            shown.append(s);
    }
    return shown;
}

/// A line breaks where a figure is unknown. Returns where it ends.
QPointF drawSeries(FigureCanvas &canvas, int s)
{
    const FigureSeries &series = canvas.figure().series.at(s);
    const SeriesStyle style = seriesStyle(canvas.figure(), s);
    const QPen pen(canvas.color(style.line), 2, style.dash, Qt::FlatCap, Qt::RoundJoin);
    QList<QPointF> run;
    QPointF end(canvas.plot().right(), canvas.plot().center().y());
    const auto flush = [&] {
        if (run.size() > 1)
            canvas.addLine(run, pen);
        run.clear();
    };
    for (int p = 0; p < int(series.points.size()); ++p) {
        const FigurePoint &point = series.points.at(p);
        if (!point.value) {
            flush();
            continue;
        }
        run.append({ point.place, *point.value });
        end = canvas.at(point.place, *point.value);
        if (point.interval)
            drawWhisker(canvas, { point.place, point.interval->low }, { point.place, point.interval->high }, canvas.color(style.line));
        canvas.addMark(s, p, end, widthFor(markSide), s, qRound(canvas.at(point.place, 0).x()));
        if (point.isNegative)
            canvas.addNegative({ end.x() - canvas.negativeWidth({}) / 2, end.y() + widthFor(markSide) }, Qt::AlignLeft, {});
    }
    flush();
    return end;
}

void drawNames(FigureCanvas &canvas, const QList<End> &ends, double room)
{
    const double line = FigureCanvas::height(TextStyle::Secondary);
    QList<double> wanted;
    for (const End &end : ends)
        wanted.append(end.at.y());
    const QList<double> placed = spread(wanted, line + 2, canvas.area().top(), canvas.area().bottom());
    for (qsizetype i = 0; i < ends.size(); ++i) {
        const double left = canvas.plot().right() + 20;
        const SeriesStyle style = seriesStyle(canvas.figure(), ends.at(i).series);
        const QPointF from(ends.at(i).at.x() + widthFor(markSide) / 2.0 + 2, ends.at(i).at.y());
        if (std::abs(placed.at(i) - from.y()) > 2 && from.x() < left - 6) {
            QPainterPath leader(from);
            leader.lineTo(left - 3, placed.at(i));
            canvas.addPath(leader, QPen(canvas.color(Token::Strong), 1), Qt::NoBrush, layer::under);
        }
        canvas.addText({ left, placed.at(i) - line / 2, room - 20, line }, Qt::AlignLeft | Qt::AlignVCenter, canvas.figure().series.at(ends.at(i).series).name, TextStyle::Secondary, style.letter);
    }
}

} // namespace

void plotLines(FigureCanvas &canvas)
{
    const Figure &figure = canvas.figure();
    const FigureScale y = soundScale(figure.y.low, figure.y.high, figure.y.isLogarithmic);
    const bool hasPlaces = !figure.x.categories.isEmpty();
    FigureScale x = hasPlaces ? FigureScale { -0.25, double(figure.x.categories.size()) - 0.75, false, false } : soundScale(figure.x.low, figure.x.high, figure.x.isLogarithmic);
    if (!hasPlaces && !x.isLogarithmic) {
        // The first marks stand clear of the figures at the left.
        x.low -= edgeShare * (x.high - x.low);
        x.high += edgeShare * (x.high - x.low);
    }
    const bool isSigned = y.low < 0;
    const QList<int> shown = shownLines(canvas);
    double names = 0;
    for (const int s : shown)
        names = std::max(names, canvas.width(figure.series.at(s).name, TextStyle::Secondary));
    names = std::min({ names, double(widthFor(widestLabel)), canvas.area().width() * 0.3 }) + 20;
    const double left = std::round(canvas.area().left() + yAxisWidth(canvas, y, isSigned));
    const double top = std::round(canvas.area().top() + yTitleHeight(figure.y));
    const double bottom = std::round(canvas.area().bottom() - (hasPlaces ? xCategoriesHeight(figure.x) : xAxisHeight(figure.x)));
    canvas.setPlot({ left, top, std::max(20.0, std::floor(canvas.area().right() - names) - left), std::max(20.0, bottom - top) }, x, y);
    drawYAxis(canvas, figure.y, isSigned);
    if (hasPlaces)
        drawXCategories(canvas, figure.x);
    else
        drawXAxis(canvas, figure.x, false);
    QList<End> ends;
    for (const int s : shown)
        ends.append({ s, drawSeries(canvas, s) });
    drawNames(canvas, ends, names);
}

} // namespace waymark::widgets
