// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/plotparts.h"

#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace waymark::widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(Figure)
};

constexpr double tickGap = 4;
constexpr int mostTicks = 10; ///< more say nothing more
constexpr double tickRoom = 56; ///< pixels for a figure of an axis
constexpr double signedRoom = 40; ///< of differences, which have a few round ones

} // namespace

QString intervalText(const Interval &interval, bool isSigned, int decimals)
{
    const auto figure = [&](double value) { return isSigned ? signedText(value, decimals) : QString::number(value, 'f', decimals); };
    //: From the low to the high end of an interval
    return Tr::tr("%1 to %2").arg(figure(interval.low), figure(interval.high));
}

QString unknownText()
{
    //: A figure that the source does not tell
    return Tr::tr("unknown");
}

QString figureText(const FigurePoint &point, double step, bool isSigned, bool isRate)
{
    if (!point.label.isEmpty())
        return point.label;
    if (!point.value)
        return unknownText();
    return isRate ? QString::number(*point.value, 'f', 3).mid(*point.value < 1 ? 1 : 0) : tickText(*point.value, step / 10, isSigned);
}

double xAxisHeight(const FigureAxis &axis)
{
    const double line = FigureCanvas::height(TextStyle::Caption);
    return tickGap + line + (axis.title.isEmpty() ? 0 : line + tickGap);
}

void drawXAxis(FigureCanvas &canvas, const FigureAxis &axis, bool isSigned)
{
    const QRectF &plot = canvas.plot();
    const double line = FigureCanvas::height(TextStyle::Caption);
    const FigureTicks ticks = figureTicks(canvas.x(), std::min(mostTicks, int(plot.width() / widthFor(isSigned ? signedRoom : tickRoom))));
    double free = -1e9; // right end of the last figure
    for (const double value : ticks.values) {
        const double x = canvas.at(value, canvas.y().low).x();
        const bool isEdge = qFuzzyCompare(1 + value, 1 + canvas.x().low) || qFuzzyCompare(1 + value, 1 + canvas.x().high);
        if (!(isSigned && value == 0))
            canvas.addRule({ x, plot.top() }, { x, plot.bottom() }, isEdge ? Token::Border : Token::Strong, isEdge ? Qt::SolidLine : Qt::DotLine);
        const QString text = tickText(value, ticks.step, isSigned);
        const double width = canvas.width(text, TextStyle::Caption);
        if (x - width / 2 < free)
            continue;
        canvas.addText({ x - width / 2, plot.bottom() + tickGap, width, line }, Qt::AlignHCenter, text, TextStyle::Caption, Token::Muted);
        free = x + width / 2 + tickGap;
    }
    // A title that is wider than the plot begins further left.
    const double width = canvas.width(axis.title, TextStyle::Caption);
    const bool fits = width <= plot.width();
    const QRectF title(fits ? plot.left() : canvas.area().left(), plot.bottom() + 2 * tickGap + line, fits ? plot.width() : canvas.area().right() - canvas.area().left(), line);
    canvas.addText(title, fits ? Qt::AlignHCenter : Qt::AlignRight, axis.title, TextStyle::Caption, Token::Muted);
}

double yTitleHeight(const FigureAxis &axis)
{
    return axis.title.isEmpty() ? FigureCanvas::height(TextStyle::Caption) / 2 : FigureCanvas::height(TextStyle::Caption) + 2 * tickGap;
}

double yAxisWidth(const FigureCanvas &canvas, const FigureScale &scale, bool isSigned)
{
    double width = 0;
    const FigureTicks ticks = figureTicks(scale, 6);
    for (const double value : ticks.values)
        width = std::max(width, canvas.width(tickText(value, ticks.step, isSigned), TextStyle::Caption));
    return width + 2 * tickGap;
}

void drawYAxis(FigureCanvas &canvas, const FigureAxis &axis, bool isSigned)
{
    const QRectF &plot = canvas.plot();
    const double line = FigureCanvas::height(TextStyle::Caption);
    const FigureTicks ticks = figureTicks(canvas.y(), std::clamp(int(plot.height() / (2.2 * line)), 2, 6));
    for (const double value : ticks.values) {
        const double y = canvas.at(canvas.x().low, value).y();
        const bool isZero = value == 0;
        canvas.addRule({ plot.left(), y }, { plot.right(), y }, isZero ? Token::Strong : Token::Border, Qt::SolidLine);
        const double width = plot.left() - canvas.area().left() - 2 * tickGap;
        canvas.addText({ canvas.area().left(), y - line / 2, width + tickGap, line }, Qt::AlignRight | Qt::AlignVCenter, tickText(value, ticks.step, isSigned), TextStyle::Caption, Token::Muted);
    }
    canvas.addText({ canvas.area().left(), plot.top() - line - 2 * tickGap, canvas.area().width(), line }, Qt::AlignLeft | Qt::AlignTop, axis.title, TextStyle::Caption, Token::Muted);
}

double xCategoriesHeight(const FigureAxis &axis)
{
    const double line = FigureCanvas::height(TextStyle::Secondary);
    const double small = FigureCanvas::height(TextStyle::Caption);
    return tickGap + 2 * line + (axis.details.isEmpty() ? 0 : small) + (axis.title.isEmpty() ? 0 : small + tickGap);
}

void drawXCategories(FigureCanvas &canvas, const FigureAxis &axis)
{
    const QRectF &plot = canvas.plot();
    const double line = FigureCanvas::height(TextStyle::Secondary);
    const double small = FigureCanvas::height(TextStyle::Caption);
    const double width = plot.width() / double(std::max<qsizetype>(1, axis.categories.size())) - 2 * tickGap;
    double bottom = plot.bottom();
    for (qsizetype i = 0; i < axis.categories.size(); ++i) {
        const double x = canvas.at(double(i), canvas.y().low).x();
        const QRectF words = canvas.addText({ x - width / 2, plot.bottom() + tickGap, width, 2 * line }, Qt::AlignHCenter | Qt::AlignTop, axis.categories.at(i), TextStyle::Secondary, Token::Text, 2);
        bottom = std::max(bottom, words.bottom());
        if (i < axis.details.size())
            bottom = std::max(bottom, canvas.addText({ x - width / 2, words.bottom(), width, small }, Qt::AlignHCenter | Qt::AlignTop, axis.details.at(i), TextStyle::Caption, Token::Muted).bottom());
    }
    canvas.addText({ plot.left(), bottom + tickGap, plot.width(), small }, Qt::AlignHCenter | Qt::AlignTop, axis.title, TextStyle::Caption, Token::Muted);
}

void drawWhisker(FigureCanvas &canvas, const QPointF &low, const QPointF &high, const QColor &color)
{
    const QPen pen(color, whiskerWidth, Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
    const bool isLying = low.y() == high.y();
    if (isLying) {
        const double cap = capHalf * (canvas.y().high - canvas.y().low) / canvas.plot().height();
        const double y = low.y();
        canvas.addLine({ { low.x(), y - cap }, { low.x(), y + cap }, { low.x(), y }, { high.x(), y }, { high.x(), y - cap }, { high.x(), y + cap } }, pen);
    } else {
        const double cap = capHalf * (canvas.x().high - canvas.x().low) / canvas.plot().width();
        const double x = low.x();
        canvas.addLine({ { x - cap, low.y() }, { x + cap, low.y() }, { x, low.y() }, { x, high.y() }, { x - cap, high.y() }, { x + cap, high.y() } }, pen);
    }
}

void drawBar(FigureCanvas &canvas, const SeriesStyle &style, const QRectF &rect)
{
    // A fill that hardly stands out from the ground has an outline.
    const bool isSolid = style.type || style.fill == style.line;
    canvas.addBand(rect, canvas.color(style.type ? style.line : style.fill), isSolid ? QPen(Qt::NoPen) : QPen(canvas.color(style.line), 1));
}

QRectF freePlace(const QPointF &mark, double side, const QSizeF &label, const QRectF &plot, QList<QRectF> &taken)
{
    const double across = side / 2 + markGap;
    const double half = label.height() / 2;
    const std::initializer_list<QPointF> places {
        { mark.x() + across, mark.y() - half },
        { mark.x() - across - label.width(), mark.y() - half },
        { mark.x() - label.width() / 2, mark.y() - across - label.height() },
        { mark.x() - label.width() / 2, mark.y() + across },
        { mark.x() + across / 2, mark.y() - across - label.height() },
        { mark.x() + across / 2, mark.y() + across },
    };
    for (const QPointF &place : places) {
        const QRectF rect(place, label);
        if (!plot.contains(rect) || std::ranges::any_of(taken, [&rect](const QRectF &other) { return other.intersects(rect); }))
            continue;
        taken.append(rect);
        return rect;
    }
    return {};
}

QList<double> spread(const QList<double> &middles, double height, double top, double bottom)
{
    QList<int> order(middles.size());
    std::iota(order.begin(), order.end(), 0);
    std::ranges::stable_sort(order, {}, [&](int i) { return middles.at(i); });
    QList<double> placed = middles;
    double free = top;
    for (const int i : std::as_const(order)) {
        placed[i] = std::max(placed.at(i), free + height / 2);
        free = placed.at(i) + height / 2;
    }
    // What was pushed over the bottom goes back up, and pushes those above it.
    double limit = bottom;
    for (auto at = order.crbegin(); at != order.crend(); ++at) {
        placed[*at] = std::min(placed.at(*at), limit - height / 2);
        limit = placed.at(*at) - height / 2;
    }
    return placed;
}

} // namespace waymark::widgets
