// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/results/figuresheet.h"

#include <QImage>

class QPrinter;

namespace waymark::widgets {

/// What a person can make of the figures that are shown.
enum class FigureExport { Png,
    Svg,
    Csv,
    Latex,
    Report, ///< the whole comparison as one HTML page
    CopyPicture,
    Print };

/// Figures as they go into a paper: always in the light colours, whatever the window has, with title, legend, warning and caption, since a
/// picture travels without the window. The other settings of the look hold.

/// `ratio` device pixels for each pixel of the sheet.
QImage figureImage(const FigureSet &figures, const FigureLook &look, double ratio = 2);
/// Text stays text; no picture, no script and no link is in it.
QByteArray figureSvg(const FigureSet &figures, const FigureLook &look);
/// On one page of the printer, with the table. False when the printer takes nothing.
bool printFigures(QPrinter &printer, const FigureSet &figures, const FigureLook &look);

} // namespace waymark::widgets
