// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figuresheet.h"

#include "services/text/displaysafe.h"
#include "widgets/common/brokenlines.h"
#include "widgets/common/fonts.h"
#include "widgets/results/figurelegend.h"
#include "widgets/results/figureplots.h"
#include "widgets/results/tablepaint.h"

#include <QGraphicsScene>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr double margin = 24;
constexpr double blockGap = 16;
constexpr double leastBeside = 900; ///< pixels of width in which figures stand beside each other
constexpr double mainShare = 0.58;
constexpr int mostLines = 6;
constexpr double leastFigure = 300;

FigureLook lookOfBeside(FigureLook look)
{
    look.hasTitle = true;
    return look;
}

double textHeight(const QString &text, TextStyle style, double width)
{
    if (text.isEmpty())
        return 0;
    const QFont font = fontFor(style);
    return double(brokenLines(text::lineSafe(text), font, width, mostLines).lines.size()) * QFontMetricsF(font).height();
}

double paintText(QPainter &painter, const QPointF &at, double width, const QString &text, TextStyle style, Token token, Scheme scheme)
{
    if (text.isEmpty())
        return 0;
    const QFont font = fontFor(style);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(color(token, scheme));
    double baseline = at.y() + metrics.ascent();
    const QStringList lines = brokenLines(text::lineSafe(text), font, width, mostLines).lines;
    for (const QString &line : lines) {
        painter.drawText(QPointF(at.x(), baseline), line);
        baseline += metrics.height();
    }
    return double(lines.size()) * metrics.height();
}

double figuresHeight(const FigureSet &figures, const FigureLook &look, double width)
{
    double main = 0;
    double beside = 0;
    for (qsizetype i = 0; i < figures.size(); ++i)
        (i == 0 ? main : beside) = std::max({ i == 0 ? main : beside, leastFigure, leastHeight(figures.at(i), i == 0 ? look : lookOfBeside(look)) * 1.15 });
    return standBeside(figures, width) ? std::max(main, beside) : main + (figures.size() > 1 ? blockGap + beside : 0);
}

} // namespace

bool standBeside(const FigureSet &figures, double width)
{
    return figures.size() > 1 && width >= widthFor(leastBeside);
}

Figure figureOf(const FigureSet &figures, qsizetype place)
{
    Figure figure = figures.at(place);
    if (place > 0 && figure.caption == figures.first().caption)
        figure.caption.clear();
    return figure;
}

QList<QRectF> figurePlaces(const FigureSet &figures, const QRectF &room, double gap)
{
    if (figures.size() <= 1)
        return QList<QRectF>(figures.size(), room);
    const bool beside = standBeside(figures, room.width());
    const QRectF main = beside ? QRectF(room.left(), room.top(), room.width() * mainShare, room.height()) : QRectF(room.left(), room.top(), room.width(), room.height() * 0.6);
    const QRectF rest = beside ? room.adjusted(main.width() + gap, 0, 0, 0) : room.adjusted(0, main.height() + gap, 0, 0);
    QList<QRectF> places { main };
    const auto others = double(figures.size() - 1);
    const double width = (rest.width() - gap * (others - 1)) / others;
    for (qsizetype i = 1; i < figures.size(); ++i)
        places.append({ rest.left() + double(i - 1) * (width + gap), rest.top(), width, rest.height() });
    return places;
}

QSizeF sheetSize(const FigureSet &figures, const FigureLook &look, bool withTable, double width)
{
    if (figures.isEmpty())
        return { width, 2 * margin };
    const Figure &main = figures.first();
    const double room = width - 2 * margin;
    double height = 2 * margin + textHeight(main.title, TextStyle::Title, room) + blockGap;
    if (const auto legend = legendOf(main, look); !legend.isEmpty())
        height += legendHeight(legend, room) + blockGap;
    height += figuresHeight(figures, look, room);
    if (!main.warning.isEmpty())
        height += blockGap + textHeight(main.warning, TextStyle::Secondary, room);
    if (withTable)
        height += blockGap + tableHeight(main.table);
    if (!main.caption.isEmpty())
        height += blockGap + textHeight(main.caption, TextStyle::Caption, room);
    return { width, std::ceil(height) };
}

void paintSheet(QPainter &painter, const QRectF &rect, const FigureSet &figures, const FigureLook &look, bool withTable)
{
    painter.fillRect(rect, color(Token::Surface, look.scheme));
    if (figures.isEmpty())
        return;
    painter.setRenderHint(QPainter::Antialiasing);
    const Figure &main = figures.first();
    const QRectF room = rect.adjusted(margin, margin, -margin, -margin);
    double top = room.top();
    top += paintText(painter, room.topLeft(), room.width(), main.title, TextStyle::Title, Token::Text, look.scheme) + blockGap;
    if (const auto legend = legendOf(main, look); !legend.isEmpty()) {
        const double height = legendHeight(legend, room.width());
        paintLegend(painter, { room.left(), top, room.width(), height }, legend, look.scheme);
        top += height + blockGap;
    }
    double bottom = room.bottom();
    if (!main.caption.isEmpty()) {
        const double height = textHeight(main.caption, TextStyle::Caption, room.width());
        paintText(painter, { room.left(), bottom - height }, room.width(), main.caption, TextStyle::Caption, Token::Muted, look.scheme);
        bottom -= height + blockGap;
    }
    if (withTable) {
        const double height = tableHeight(main.table);
        paintTable(painter, { room.left(), bottom - height, room.width(), height }, main, look.scheme);
        bottom -= height + blockGap;
    }
    if (!main.warning.isEmpty()) {
        const double height = textHeight(main.warning, TextStyle::Secondary, room.width());
        paintText(painter, { room.left(), bottom - height }, room.width(), main.warning, TextStyle::Secondary, Token::Warning, look.scheme);
        bottom -= height + blockGap;
    }
    const QList<QRectF> places = figurePlaces(figures, { room.left(), top, room.width(), std::max(40.0, bottom - top) }, blockGap);
    for (qsizetype i = 0; i < figures.size(); ++i) {
        const Figure shown = figureOf(figures, i);
        QGraphicsScene scene;
        const QRectF whole(QPointF(), places.at(i).size());
        scene.setSceneRect(whole);
        drawFigure(scene, shown, i == 0 ? look : lookOfBeside(look), whole);
        scene.render(&painter, places.at(i), whole);
    }
}

} // namespace waymark::widgets
