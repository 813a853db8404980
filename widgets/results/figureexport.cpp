// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureexport.h"

#include "services/text/displaysafe.h"

#include <QBuffer>
#include <QPainter>
#include <QPrinter>
#include <QSvgGenerator>

#include <algorithm>

namespace waymark::widgets {

namespace {

FigureLook onPaper(FigureLook look)
{
    look.scheme = Scheme::Light;
    look.hasTitle = false; // the sheet has it
    return look;
}

} // namespace

QImage figureImage(const FigureSet &figures, const FigureLook &look, double ratio)
{
    const FigureLook paper = onPaper(look);
    const QSizeF size = sheetSize(figures, paper, false);
    QImage image((size * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    image.setDevicePixelRatio(ratio);
    QPainter painter(&image);
    paintSheet(painter, { QPointF(), size }, figures, paper, false);
    return image;
}

QByteArray figureSvg(const FigureSet &figures, const FigureLook &look)
{
    const FigureLook paper = onPaper(look);
    const QSizeF size = sheetSize(figures, paper, false);
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(96);
    generator.setSize(size.toSize());
    generator.setViewBox(QRectF(QPointF(), size));
    if (!figures.isEmpty()) {
        generator.setTitle(text::lineSafe(figures.first().title).toHtmlEscaped());
        generator.setDescription(text::lineSafe(figures.first().caption).toHtmlEscaped());
    }
    QPainter painter(&generator);
    paintSheet(painter, { QPointF(), size }, figures, paper, false);
    painter.end();
    return svg;
}

bool printFigures(QPrinter &printer, const FigureSet &figures, const FigureLook &look)
{
    const FigureLook paper = onPaper(look);
    QPainter painter;
    if (!painter.begin(&printer))
        return false;
    const QSizeF size = sheetSize(figures, paper, true);
    const QRectF page = printer.pageRect(QPrinter::DevicePixel);
    const double scale = std::min(page.width() / size.width(), page.height() / size.height());
    painter.scale(scale, scale);
    paintSheet(painter, { QPointF(), size }, figures, paper, true);
    return painter.end();
}

} // namespace waymark::widgets
