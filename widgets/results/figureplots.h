// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figurecanvas.h"

namespace waymark::widgets {

/// One function for each kind of figure, one file each: draws the figure into the area of the canvas.
void plotRates(FigureCanvas &canvas); ///< Rates and Differences
double leastRatesHeight(const Figure &figure, const FigureLook &look);
void plotBars(FigureCanvas &canvas);
void plotDonuts(FigureCanvas &canvas); ///< Shares
void plotShareBars(FigureCanvas &canvas); ///< Shares
void plotLines(FigureCanvas &canvas);
void plotScatter(FigureCanvas &canvas);
void plotMatrix(FigureCanvas &canvas);

/// The least height in which a figure can be read; a lower view scrolls.
double leastHeight(const Figure &figure, const FigureLook &look);

/// Draws a figure into an empty scene of this size, and says where its points lie, in the order in which keys walk them.
QList<PlottedMark> drawFigure(QGraphicsScene &scene, const Figure &figure, const FigureLook &look, const QRectF &area);

} // namespace waymark::widgets
