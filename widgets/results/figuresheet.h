// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figurelook.h"

#include <QRectF>

namespace waymark::widgets {

/// Figures that are looked at together: the first is the main one, with title, caption, warning and table; the others stand beside it.
using FigureSet = QList<Figure>;

/// A figure of a set as it is drawn: one beside the main one loses a caption that the main one has already.
Figure figureOf(const FigureSet &figures, qsizetype place);

/// Where each figure of a set stands: the main one takes the larger part. In a room that is too narrow the others stand below it.
QList<QRectF> figurePlaces(const FigureSet &figures, const QRectF &room, double gap);
bool standBeside(const FigureSet &figures, double width);

/// The size, in pixels, in which a set is written to a file or a page of this width.
QSizeF sheetSize(const FigureSet &figures, const FigureLook &look, bool withTable, double width = 1200);

/// A set as it stands on paper: title, legend, figures, warning, table, caption. The look says in which colours.
void paintSheet(QPainter &painter, const QRectF &rect, const FigureSet &figures, const FigureLook &look, bool withTable);

} // namespace waymark::widgets
