// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figurecanvas.h"

#include "services/text/displaysafe.h"
#include "widgets/common/brokenlines.h"
#include "widgets/results/figureitems.h"

#include <QAreaSeries>
#include <QChart>
#include <QGraphicsLayout>
#include <QGraphicsPathItem>
#include <QGraphicsScene>
#include <QLineSeries>
#include <QLogValueAxis>
#include <QValueAxis>

#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double triangleSide = 9;
constexpr double triangleGap = 4;

QAbstractAxis *axisOf(const FigureScale &scale)
{
    const auto bare = [&scale](auto *axis) {
        axis->setRange(scale.low, scale.high);
        axis->setReverse(scale.isReversed);
        axis->setLabelsVisible(false);
        axis->setGridLineVisible(false);
        axis->setLineVisible(false);
        return axis;
    };
    if (!scale.isLogarithmic)
        return bare(new QValueAxis);
    auto *axis = new QLogValueAxis;
    axis->setBase(10);
    return bare(axis);
}

/// The middle of a pixel, so that a line of one pixel is one pixel.
QPointF snapped(const QPointF &point)
{
    return { std::floor(point.x()) + 0.5, std::floor(point.y()) + 0.5 };
}

} // namespace

FigureCanvas::FigureCanvas(QGraphicsScene &scene, const Figure &figure, const FigureLook &look, const QRectF &area)
    : m_scene(scene)
    , m_figure(figure)
    , m_look(look)
    , m_area(area)
{
}

FigureCanvas::~FigureCanvas() = default;

void FigureCanvas::setPlot(const QRectF &plot, const FigureScale &x, const FigureScale &y)
{
    m_plot = plot;
    m_x = x;
    m_y = y;
    m_chart = new QChart;
    m_scene.addItem(m_chart);
    m_chart->setBackgroundVisible(false);
    m_chart->setMargins({});
    m_chart->layout()->setContentsMargins(0, 0, 0, 0);
    m_chart->legend()->hide();
    m_chart->setAcceptHoverEvents(false);
    m_chart->setGeometry(QRectF(QPointF(), m_area.bottomRight().isNull() ? QSizeF(1, 1) : QSizeF(m_area.right(), m_area.bottom())));
    m_chart->setPlotArea(plot);
    m_xAxis = axisOf(x);
    m_yAxis = axisOf(y);
    m_chart->addAxis(m_xAxis, Qt::AlignBottom);
    m_chart->addAxis(m_yAxis, Qt::AlignLeft);
}

QPointF FigureCanvas::at(double x, double y) const
{
    return { m_plot.left() + m_plot.width() * m_x.share(x), m_plot.bottom() - m_plot.height() * m_y.share(y) };
}

void FigureCanvas::attach(QAbstractSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_xAxis);
    series->attachAxis(m_yAxis);
}

void FigureCanvas::addLine(const QList<QPointF> &points, const QPen &pen)
{
    auto *series = new QLineSeries;
    series->setPen(pen);
    series->append(points);
    attach(series);
}

void FigureCanvas::addBand(const QRectF &rect, const QColor &fill, const QPen &outline)
{
    auto *upper = new QLineSeries;
    auto *lower = new QLineSeries;
    upper->append({ rect.topLeft(), rect.topRight() });
    lower->append({ rect.bottomLeft(), rect.bottomRight() });
    auto *band = new QAreaSeries(upper, lower);
    upper->setParent(band);
    lower->setParent(band);
    band->setPen(outline);
    band->setBrush(fill);
    attach(band);
}

void FigureCanvas::addRule(const QPointF &from, const QPointF &to, Token token, Qt::PenStyle style, double width)
{
    QPen pen(color(token), width, style, Qt::FlatCap);
    if (style == Qt::DotLine)
        pen.setDashPattern({ 1, 3 });
    QPainterPath path(snapped(from));
    path.lineTo(snapped(to));
    addPath(path, pen, Qt::NoBrush, layer::under);
}

QGraphicsItem *FigureCanvas::addPath(const QPainterPath &path, const QPen &pen, const QBrush &brush, double z)
{
    auto *item = m_scene.addPath(path, pen, brush);
    item->setZValue(z);
    return item;
}

QRectF FigureCanvas::addText(const QRectF &rect, Qt::Alignment alignment, const QString &text, TextStyle style, Token token, int mostLines)
{
    if (text.isEmpty() || rect.width() < 1)
        return { rect.topLeft(), QSizeF() };
    const QFont font = fontFor(style);
    const QString safe = text::lineSafe(text);
    BrokenLines broken;
    const QFontMetricsF metrics(font);
    if (metrics.horizontalAdvance(safe) <= rect.width())
        broken.lines = { safe };
    else if (mostLines <= 1)
        broken = { { metrics.elidedText(safe, Qt::ElideRight, rect.width()) }, true };
    else
        broken = brokenLines(safe, font, rect.width(), mostLines);
    auto *item = new TextItem(broken.lines, rect, alignment, font, color(token));
    item->setZValue(layer::words);
    if (broken.isCut)
        item->setToolTip(text::toolTipSafe(text));
    m_scene.addItem(item);
    return item->used();
}

double FigureCanvas::negativeWidth(const QString &text, TextStyle style) const
{
    return triangleSide + (text.isEmpty() ? 0 : triangleGap + width(text, style));
}

QRectF FigureCanvas::addNegative(const QPointF &edge, Qt::Alignment alignment, const QString &text, TextStyle style)
{
    const double all = negativeWidth(text, style);
    const double left = alignment & Qt::AlignRight ? edge.x() - all : edge.x();
    const double line = height(style);
    QPainterPath triangle(QPointF(left, edge.y() - triangleSide * 0.42));
    triangle.lineTo(left + triangleSide, edge.y() - triangleSide * 0.42);
    triangle.lineTo(left + triangleSide / 2, edge.y() + triangleSide * 0.46);
    triangle.closeSubpath();
    addPath(triangle, Qt::NoPen, color(Token::Error), layer::words);
    const QRectF words(left + triangleSide + triangleGap, edge.y() - line / 2, all, line);
    addText(words, Qt::AlignLeft | Qt::AlignVCenter, text, style, Token::Error);
    return { left, words.top(), all, line };
}

void FigureCanvas::addMark(int series, int point, const QPointF &at, double side, int line, int position)
{
    const SeriesStyle style = seriesStyle(m_figure, series);
    const QPointF place(qRound(at.x()), qRound(at.y()));
    QPainterPath outline;
    if (style.type) {
        auto *glyph = new GlyphItem(*style.type, side, m_look.scheme);
        glyph->setPos(place);
        glyph->setZValue(layer::marks);
        m_scene.addItem(glyph);
        const double radius = 4.0 * side / 18;
        outline.addRoundedRect(QRectF(place.x() - side / 2, place.y() - side / 2, side, side), radius, radius);
    } else {
        const QPainterPath shape = mapShapePath(style.shape, side * 0.36).translated(place);
        addPath(shape, QPen(color(Token::Surface), 1), color(style.line), layer::marks);
        outline = shape;
    }
    addOutline(series, point, outline, line, position);
}

void FigureCanvas::addOutline(int series, int point, const QPainterPath &outline, int line, int position)
{
    m_marks.append({ series, point, outline, line, position });
}

double FigureCanvas::width(const QString &text, TextStyle style) const
{
    // A pixel more than the text takes, or its rounding would cut it.
    return std::ceil(QFontMetricsF(fontFor(style)).horizontalAdvance(text::lineSafe(text))) + 1;
}

double FigureCanvas::height(TextStyle style)
{
    return QFontMetricsF(fontFor(style)).height();
}

} // namespace waymark::widgets
