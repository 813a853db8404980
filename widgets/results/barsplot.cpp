// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"
#include "widgets/results/plotparts.h"

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double groupShare = 0.72; ///< of the place of a category that its bars take
constexpr double barGap = 2; ///< pixels
constexpr double widestBar = 56;
constexpr double baselineHalf = 0.46; ///< of the place of a category

QList<int> shownBars(const FigureCanvas &canvas)
{
    QList<int> shown;
    for (int s = 0; s < int(canvas.figure().series.size()); ++s) {
        const FigureSeries &series = canvas.figure().series.at(s);
        if (!series.isBaseline && isShown(series, canvas.look()))
            shown.append(s);
    }
    return shown;
}

/// The line of zero-shot over the place of each category; its band lies under the bars.
void drawBands(FigureCanvas &canvas, const FigureSeries &series)
{
    for (const FigurePoint &point : series.points) {
        if (point.value && point.interval && canvas.look().hasBaselineInterval)
            canvas.addBand(QRectF(QPointF(point.place - baselineHalf, point.interval->high), QPointF(point.place + baselineHalf, point.interval->low)), canvas.color(Token::SelectionIdle));
    }
}

void drawBaseline(FigureCanvas &canvas, int s)
{
    const FigureSeries &series = canvas.figure().series.at(s);
    for (int p = 0; p < int(series.points.size()); ++p) {
        const FigurePoint &point = series.points.at(p);
        if (!point.value)
            continue;
        const double left = point.place - baselineHalf;
        const double right = point.place + baselineHalf;
        canvas.addLine({ { left, *point.value }, { right, *point.value } }, QPen(canvas.color(Token::Text), baselineWidth, Qt::SolidLine, Qt::FlatCap));
        const QPointF from = canvas.at(left, *point.value);
        QPainterPath outline;
        outline.addRect(QRectF(from.x(), from.y() - 2, canvas.at(right, 0).x() - from.x(), 4));
        canvas.addOutline(s, p, outline, -1, int(point.place));
    }
}

struct Bars
{
    QList<int> series;
    double width = 0; ///< of a bar, of the place of a category
    double step = 0; ///< of the figures at the axis
    bool isSigned = false;
    bool isRate = false; ///< 0..1
};

/// Above the line of zero-shot, where the label would lie on it.
double clearOfBaseline(const FigureCanvas &canvas, const FigurePoint &point, double top, double height)
{
    for (const FigureSeries &series : canvas.figure().series) {
        if (!series.isBaseline)
            continue;
        for (const FigurePoint &other : series.points) {
            if (!other.value || other.place != point.place)
                continue;
            const double line = canvas.at(0, *other.value).y();
            if (line < top + 2 && line > top - height - 5)
                return line - 1;
        }
    }
    return top;
}

void drawLabel(FigureCanvas &canvas, const FigurePoint &point, const QRectF &bar, double top, const Bars &bars)
{
    const double line = FigureCanvas::height(TextStyle::Caption);
    const QString text = figureText(point, bars.step, bars.isSigned, bars.isRate);
    const double wanted = canvas.width(text, TextStyle::Caption);
    const bool isBelow = point.value && *point.value < 0;
    if (!isBelow)
        top = clearOfBaseline(canvas, point, top, line);
    const QRectF place(bar.center().x() - wanted / 2, isBelow ? top + 3 : top - line - 3, wanted, line);
    if (point.isNegative) {
        const double width = canvas.negativeWidth(text);
        canvas.addNegative({ bar.center().x() - width / 2, place.center().y() }, Qt::AlignLeft, width <= canvas.plot().width() / double(std::max<qsizetype>(1, canvas.figure().x.categories.size() * bars.series.size())) + barGap * 4 ? text : QString());
    } else if (wanted <= bar.width() + barGap * 4) {
        canvas.addText(place, Qt::AlignHCenter, text, TextStyle::Caption, point.value ? Token::Text : Token::Faint);
    }
}

void drawPoint(FigureCanvas &canvas, int s, int p, int at, const Bars &bars)
{
    const FigurePoint &point = canvas.figure().series.at(s).points.at(p);
    const double left = point.place + (at - double(bars.series.size()) / 2) * bars.width;
    const double gap = barGap / 2 * (canvas.x().high - canvas.x().low) / canvas.plot().width();
    const double ground = std::clamp(0.0, canvas.y().low, canvas.y().high);
    const double value = std::clamp(point.value.value_or(ground), canvas.y().low, canvas.y().high);
    const SeriesStyle style = seriesStyle(canvas.figure(), s);
    const QRectF bar = QRectF(canvas.at(left + gap, value), canvas.at(left + bars.width - gap, ground)).normalized();
    if (!point.value) {
        drawLabel(canvas, point, bar, bar.bottom(), bars);
        return;
    }
    drawBar(canvas, style, QRectF(QPointF(left + gap, std::max(value, ground)), QPointF(left + bars.width - gap, std::min(value, ground))));
    double top = value < 0 ? bar.bottom() : bar.top();
    if (point.interval) {
        const double middle = left + bars.width / 2;
        drawWhisker(canvas, { middle, point.interval->low }, { middle, point.interval->high }, canvas.color(Token::Text));
        top = canvas.at(middle, value < 0 ? point.interval->low : point.interval->high).y();
    }
    drawLabel(canvas, point, bar, top, bars);
    const double side = widthFor(markSide);
    QPainterPath outline;
    outline.addRect(bar.adjusted(0, -1, 0, 1));
    if (style.type && bar.width() >= side && bar.height() >= side + 6)
        canvas.addMark(s, p, { bar.center().x(), value < 0 ? bar.top() + side / 2 + 3 : bar.bottom() - side / 2 - 3 }, side, at, int(point.place));
    else
        canvas.addOutline(s, p, outline, at, int(point.place));
}

} // namespace

void plotBars(FigureCanvas &canvas)
{
    const Figure &figure = canvas.figure();
    const FigureScale y = soundScale(figure.y.low, figure.y.high, false);
    Bars bars;
    bars.series = shownBars(canvas);
    bars.isSigned = y.low < 0;
    bars.isRate = y.low >= 0 && y.high <= 1;
    const double left = std::round(canvas.area().left() + yAxisWidth(canvas, y, bars.isSigned));
    const double top = std::round(canvas.area().top() + yTitleHeight(figure.y));
    const double bottom = std::round(canvas.area().bottom() - xCategoriesHeight(figure.x));
    const auto places = double(std::max<qsizetype>(1, figure.x.categories.size()));
    canvas.setPlot({ left, top, std::max(20.0, std::floor(canvas.area().right()) - left), std::max(20.0, bottom - top) }, { -0.5, places - 0.5, false, false }, y);
    const double place = canvas.plot().width() / places;
    const auto count = double(std::max<qsizetype>(1, bars.series.size()));
    bars.width = std::min(groupShare / count, widthFor(widestBar) / place);
    bars.step = figureTicks(y, 6).step;
    drawYAxis(canvas, figure.y, bars.isSigned);
    drawXCategories(canvas, figure.x);
    for (int s = 0; s < int(figure.series.size()); ++s) {
        if (figure.series.at(s).isBaseline)
            drawBands(canvas, figure.series.at(s));
    }
    for (int at = 0; at < int(bars.series.size()); ++at) {
        const int s = bars.series.at(at);
        for (int p = 0; p < int(figure.series.at(s).points.size()); ++p)
            drawPoint(canvas, s, p, at, bars);
    }
    for (int s = 0; s < int(figure.series.size()); ++s) {
        if (figure.series.at(s).isBaseline)
            drawBaseline(canvas, s);
    }
}

} // namespace waymark::widgets
