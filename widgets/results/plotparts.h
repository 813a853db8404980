// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figurecanvas.h"

namespace waymark::widgets {

/// What several kinds of figures have in common.

inline constexpr double markSide = 15; ///< the letter of a type in a chart
inline constexpr double markGap = 6; ///< between a mark and its label
inline constexpr double whiskerWidth = 1.5;
inline constexpr double capHalf = 3; ///< half the height of the end of an interval
inline constexpr double baselineWidth = 2;

/// "−5.2 to +7.2", with signs, or without for rates.
QString intervalText(const Interval &interval, bool isSigned, int decimals = 1);

/// What stands where a source does not tell a figure.
QString unknownText();
/// The label of a point, or its value with a decimal more than the axis has; rates as tables have them: ".474".
QString figureText(const FigurePoint &point, double step, bool isSigned, bool isRate);

/// Vertical rules with their figures below, and the title of the axis under them. The rule at 0 of differences is
/// left to who draws them.
void drawXAxis(FigureCanvas &canvas, const FigureAxis &axis, bool isSigned);
/// Horizontal rules with their figures at the left of the plot, and the title of the axis above it.
void drawYAxis(FigureCanvas &canvas, const FigureAxis &axis, bool isSigned);
/// Height that drawXAxis() takes below the plot.
double xAxisHeight(const FigureAxis &axis);
/// Width that the figures of drawYAxis() take at the left of the plot.
double yAxisWidth(const FigureCanvas &canvas, const FigureScale &scale, bool isSigned);
/// Height that the title of the y axis takes above the plot.
double yTitleHeight(const FigureAxis &axis);
/// Names of categories under the plot, each as wide as its place, on two lines at most, with its detail.
void drawXCategories(FigureCanvas &canvas, const FigureAxis &axis);
double xCategoriesHeight(const FigureAxis &axis);

/// Lying (dx above 0) or standing interval as one line of Qt Charts, with caps of the same size whatever the scale.
void drawWhisker(FigureCanvas &canvas, const QPointF &low, const QPointF &high, const QColor &color);

/// A bar of a series between two corners, in numbers.
void drawBar(FigureCanvas &canvas, const SeriesStyle &style, const QRectF &rect);

/// A label that lies on nothing else: at one of the sides of a mark of this size, the right one first, inside the plot. `taken`: what is
/// there already; the label is added. Empty when there is no room.
QRectF freePlace(const QPointF &mark, double side, const QSizeF &label, const QRectF &plot, QList<QRectF> &taken);

/// Pushes labels apart, at most `bottom` and at least `top`: wanted middles in, middles out, in the same order. Each takes `height`.
QList<double> spread(const QList<double> &middles, double height, double top, double bottom);

} // namespace waymark::widgets
