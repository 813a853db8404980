// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureplots.h"

#include "widgets/results/plotparts.h"

#include <algorithm>

namespace waymark::widgets {

namespace {

constexpr int titleLines = 2;
constexpr int captionLines = 3;
constexpr double titleGap = 12;

/// Title and caption; the canvas keeps what is below them.
void drawTitle(FigureCanvas &canvas)
{
    const QRectF &area = canvas.area();
    const QString &caption = canvas.figure().caption;
    const QRectF title = canvas.addText({ area.left(), area.top(), area.width(), titleLines * FigureCanvas::height(TextStyle::Strong) }, Qt::AlignLeft | Qt::AlignTop,
        canvas.figure().title, TextStyle::Strong, Token::Text, titleLines);
    const QRectF below = canvas.addText({ area.left(), title.bottom() + 2, area.width(), captionLines * FigureCanvas::height(TextStyle::Caption) }, Qt::AlignLeft | Qt::AlignTop,
        caption, TextStyle::Caption, Token::Muted, captionLines);
    canvas.setArea(area.adjusted(0, std::max(title.bottom(), below.bottom()) - area.top() + titleGap, 0, 0));
}

void plot(FigureCanvas &canvas)
{
    switch (canvas.figure().kind) {
    case FigureKind::Rates:
    case FigureKind::Differences:
        return plotRates(canvas);
    case FigureKind::Bars:
        return plotBars(canvas);
    case FigureKind::Shares:
        return canvas.look().shares == SharesForm::Donut ? plotDonuts(canvas) : plotShareBars(canvas);
    case FigureKind::Lines:
        return plotLines(canvas);
    case FigureKind::Scatter:
        return plotScatter(canvas);
    case FigureKind::Matrix:
        return plotMatrix(canvas);
    }
}

/// The order in which keys walk: up and down through lines, left and right on one.
void sortForKeys(QList<PlottedMark> &marks)
{
    std::ranges::stable_sort(marks, {}, [](const PlottedMark &mark) { return std::pair(mark.line, mark.position); });
}

} // namespace

double leastHeight(const Figure &figure, const FigureLook &look)
{
    const double line = FigureCanvas::height(TextStyle::Interface);
    const double title = look.hasTitle ? (titleLines - 1) * line + captionLines * FigureCanvas::height(TextStyle::Caption) + titleGap : 0;
    const auto rows = double(std::max(figure.x.categories.size(), figure.y.categories.size()));
    switch (figure.kind) {
    case FigureKind::Rates:
    case FigureKind::Differences:
        return title + leastRatesHeight(figure, look);
    case FigureKind::Shares:
        return title + rows * (look.shares == SharesForm::Donut ? line : std::max(line + 4, double(figure.series.size()) * 14));
    case FigureKind::Matrix:
        return title + double(figure.y.categories.size()) * (line + 20) + 4 * line;
    case FigureKind::Bars:
    case FigureKind::Lines:
    case FigureKind::Scatter:
        break;
    }
    return title + 10 * line;
}

QList<PlottedMark> drawFigure(QGraphicsScene &scene, const Figure &figure, const FigureLook &look, const QRectF &area)
{
    FigureCanvas canvas(scene, figure, look, area);
    if (look.hasTitle)
        drawTitle(canvas);
    plot(canvas);
    QList<PlottedMark> marks = canvas.takeMarks();
    sortForKeys(marks);
    return marks;
}

} // namespace waymark::widgets
