// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

/// Zero-shot has no place on x: its value crosses the whole plot, named at its left end.
void drawBaseline(FigureCanvas &canvas, int s, QList<QRectF> &taken)
{
    const FigureSeries &series = canvas.figure().series.at(s);
    for (int p = 0; p < int(series.points.size()); ++p) {
        const FigurePoint &point = series.points.at(p);
        if (!point.value)
            continue;
        const FigureScale &x = canvas.x();
        if (point.interval && canvas.look().hasBaselineInterval)
            canvas.addBand(QRectF(QPointF(x.low, point.interval->high), QPointF(x.high, point.interval->low)), canvas.color(Token::SelectionIdle));
        canvas.addLine({ { x.low, *point.value }, { x.high, *point.value } }, QPen(canvas.color(Token::Text), baselineWidth, Qt::SolidLine, Qt::FlatCap));
        const QPointF at = canvas.at(x.low, *point.value);
        const double line = FigureCanvas::height(TextStyle::Secondary);
        const QString name = point.label.isEmpty() ? series.name : point.label;
        taken.append(canvas.addText({ at.x() + 8, at.y() - line - 3, canvas.plot().width() - 16, line }, Qt::AlignLeft | Qt::AlignBottom, name, TextStyle::Secondary, Token::Text));
        QPainterPath outline;
        outline.addRect(QRectF(at.x(), at.y() - 2, canvas.plot().width(), 4));
        taken.append(outline.boundingRect());
        canvas.addOutline(s, p, outline, 0, 0);
    }
}

struct Dot
{
    int series = -1;
    int point = -1;
    QPointF at;
};

QList<Dot> dotsOf(const FigureCanvas &canvas)
{
    QList<Dot> dots;
    const Figure &figure = canvas.figure();
    for (int s = 0; s < int(figure.series.size()); ++s) {
        const FigureSeries &series = figure.series.at(s);
        if (series.isBaseline || !isShown(series, canvas.look()))
            continue;
        for (int p = 0; p < int(series.points.size()); ++p) {
            if (series.points.at(p).value)
                dots.append({ s, p, canvas.at(series.points.at(p).place, *series.points.at(p).value) });
        }
    }
    std::ranges::stable_sort(dots, {}, [](const Dot &dot) { return dot.at.x(); });
    return dots;
}

} // namespace

void plotScatter(FigureCanvas &canvas)
{
    const Figure &figure = canvas.figure();
    const FigureScale x = soundScale(figure.x.low, figure.x.high, figure.x.isLogarithmic);
    const FigureScale y = soundScale(figure.y.low, figure.y.high, figure.y.isLogarithmic);
    const bool isSigned = y.low < 0;
    const double left = std::round(canvas.area().left() + yAxisWidth(canvas, y, isSigned));
    const double top = std::round(canvas.area().top() + yTitleHeight(figure.y));
    const double bottom = std::round(canvas.area().bottom() - xAxisHeight(figure.x));
    canvas.setPlot({ left, top, std::max(20.0, std::floor(canvas.area().right() - 12) - left), std::max(20.0, bottom - top) }, x, y);
    drawYAxis(canvas, figure.y, isSigned);
    drawXAxis(canvas, figure.x, false);
    QList<QRectF> taken;
    for (int s = 0; s < int(figure.series.size()); ++s) {
        if (figure.series.at(s).isBaseline)
            drawBaseline(canvas, s, taken);
    }
    const double side = widthFor(markSide);
    const QList<Dot> dots = dotsOf(canvas);
    for (int i = 0; i < int(dots.size()); ++i) {
        const Dot &dot = dots.at(i);
        const FigurePoint &point = figure.series.at(dot.series).points.at(dot.point);
        if (point.interval)
            drawWhisker(canvas, { point.place, point.interval->low }, { point.place, point.interval->high }, canvas.color(seriesStyle(figure, dot.series).line));
        canvas.addMark(dot.series, dot.point, dot.at, side, 0, i + 1);
        taken.append(QRectF(dot.at.x() - side / 2, dot.at.y() - side / 2, side, side));
    }
    const double line = FigureCanvas::height(TextStyle::Secondary);
    for (const Dot &dot : dots) {
        const FigurePoint &point = figure.series.at(dot.series).points.at(dot.point);
        const QString text = point.label.isEmpty() && figure.series.at(dot.series).points.size() == 1 ? figure.series.at(dot.series).name : point.label;
        const double width = point.isNegative ? canvas.negativeWidth(text) : canvas.width(text, TextStyle::Secondary);
        const QRectF place = freePlace(dot.at, side, { width, line }, canvas.plot(), taken);
        if (place.isEmpty())
            continue;
        if (point.isNegative)
            canvas.addNegative({ place.left(), place.center().y() }, Qt::AlignLeft, text);
        else
            canvas.addText(place, Qt::AlignLeft | Qt::AlignVCenter, text, TextStyle::Secondary, Token::Text);
    }
}

} // namespace waymark::widgets
