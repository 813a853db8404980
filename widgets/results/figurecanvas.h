// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/fonts.h"
#include "widgets/results/figurelook.h"
#include "widgets/results/figurescale.h"

#include <QPainterPath>
#include <QPen>
#include <QRectF>

class QChart;
class QGraphicsItem;
class QGraphicsScene;
class QValueAxis;
class QAbstractAxis;
class QAbstractSeries;

namespace waymark::widgets {

/// A point of a figure as it lies on the picture.
struct PlottedMark
{
    int series = -1;
    int point = -1;
    QPainterPath outline; ///< in the scene: what the pointer meets and what is lit
    int line = 0; ///< where the arrow keys find it: left and right stay on a line,
    int position = 0; ///< up and down at a position

    bool operator==(const PlottedMark &) const = default;
};

/// What a figure is drawn on: a chart of Qt Charts, which holds scales and series, with our own text, rules and marks over it, since
/// there they lie on whole pixels and are plain text.
class FigureCanvas
{
    Q_DISABLE_COPY_MOVE(FigureCanvas)

public:
    /// Everything goes into the scene, inside `area`.
    FigureCanvas(QGraphicsScene &scene, const Figure &figure, const FigureLook &look, const QRectF &area);
    ~FigureCanvas();

    const Figure &figure() const { return m_figure; }
    const FigureLook &look() const { return m_look; }
    const QRectF &area() const { return m_area; }
    void setArea(const QRectF &area) { m_area = area; }
    QColor color(Token token) const { return widgets::color(token, m_look.scheme); }

    /// Where series are drawn, and how numbers lie there. Once, before at() and any series.
    void setPlot(const QRectF &plot, const FigureScale &x, const FigureScale &y);
    const QRectF &plot() const { return m_plot; }
    const FigureScale &x() const { return m_x; }
    const FigureScale &y() const { return m_y; }
    QPointF at(double x, double y) const; ///< scene

    /// Series of Qt Charts, in numbers of the two scales.
    void addLine(const QList<QPointF> &points, const QPen &pen);
    void addBand(const QRectF &rect, const QColor &fill, const QPen &outline = Qt::NoPen); ///< from left to right, between top and bottom
    void attach(QAbstractSeries *series); ///< takes it

    /// In the scene. Rules of one pixel lie on whole pixels.
    void addRule(const QPointF &from, const QPointF &to, Token token, Qt::PenStyle style = Qt::SolidLine, double width = 1);
    QGraphicsItem *addPath(const QPainterPath &path, const QPen &pen, const QBrush &brush, double z);
    /// Display-safe, on at most so many lines; what does not fit ends in an ellipsis and stands whole in a tooltip. Returns what it takes.
    QRectF addText(const QRectF &rect, Qt::Alignment alignment, const QString &text, TextStyle style, Token token, int mostLines = 1);
    /// "▼ −4 tasks" in the colour of errors, with its triangle drawn; ends at `edge` when it is aligned right, else begins there.
    QRectF addNegative(const QPointF &edge, Qt::Alignment alignment, const QString &text, TextStyle style = TextStyle::SectionHead);
    double negativeWidth(const QString &text, TextStyle style = TextStyle::SectionHead) const;

    /// The letter or the shape of a series around a place, and the mark for pointer and keys.
    void addMark(int series, int point, const QPointF &at, double side, int line, int position);
    /// A mark that is drawn already.
    void addOutline(int series, int point, const QPainterPath &outline, int line, int position);
    QList<PlottedMark> takeMarks() { return std::exchange(m_marks, {}); }

    double width(const QString &text, TextStyle style) const; ///< as addText() draws it
    static double height(TextStyle style); ///< of a line

private:
    QGraphicsScene &m_scene;
    const Figure &m_figure;
    const FigureLook &m_look;
    QRectF m_area;
    QRectF m_plot;
    FigureScale m_x;
    FigureScale m_y;
    QChart *m_chart = nullptr; ///< of the scene
    QAbstractAxis *m_xAxis = nullptr;
    QAbstractAxis *m_yAxis = nullptr;
    QList<PlottedMark> m_marks;
};

/// Stacking of what lies over each other; the chart itself is 0.
namespace layer {
inline constexpr double under = -1; ///< rules, shades
inline constexpr double marks = 2;
inline constexpr double words = 3;
inline constexpr double lit = 4;
} // namespace layer

} // namespace waymark::widgets
