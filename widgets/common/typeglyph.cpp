// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/typeglyph.h"

#include "widgets/common/paintedicon.h"

#include <QApplication>
#include <QPainter>

namespace waymark::widgets {

TypeColors typeColors(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return { Token::TrajectoryMark, Token::TrajectoryLetter, Token::TrajectoryFill };
    case MemoryType::Workflow:
        return { Token::WorkflowMark, Token::WorkflowLetter, Token::WorkflowFill };
    case MemoryType::Summary:
        return { Token::SummaryMark, Token::SummaryLetter, Token::SummaryFill };
    case MemoryType::Insight:
        return { Token::InsightMark, Token::InsightLetter, Token::InsightFill };
    }
    return { Token::Strong, Token::Muted, Token::Alternate };
}

QChar typeLetter(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return u'T';
    case MemoryType::Workflow:
        return u'W';
    case MemoryType::Summary:
        return u'S';
    case MemoryType::Insight:
        return u'I';
    }
    return {};
}

void paintTypeGlyph(QPainter &painter, const QRectF &rect, MemoryType type, GlyphState state, Scheme scheme)
{
    const qreal side = qMin(rect.width(), rect.height());
    QRectF square(0, 0, side, side);
    square.moveCenter(rect.center());
    square.moveTopLeft(QPointF(qRound(square.left()), qRound(square.top())));
    square.adjust(0.5, 0.5, -0.5, -0.5);
    const auto colors = typeColors(type);
    const bool absent = state == GlyphState::Absent;

    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color(absent ? Token::Border : colors.mark, scheme), 1));
    painter.setBrush(absent ? QBrush(Qt::NoBrush) : QBrush(color(colors.fill, scheme)));
    const qreal radius = 4.0 * side / typeGlyphSize;
    painter.drawRoundedRect(square, radius, radius);

    QFont font = QApplication::font();
    font.setPixelSize(qMax(6, qRound(side * 10.5 / typeGlyphSize)));
    font.setWeight(QFont::Bold);
    painter.setFont(font);
    painter.setPen(color(absent ? Token::Faint : colors.letter, scheme));
    const QFontMetricsF metrics(font, painter.device());
    const QString letter = typeLetter(type);
    const QPointF origin(square.center().x() - metrics.horizontalAdvance(letter) / 2, square.center().y() + metrics.capHeight() / 2);
    painter.drawText(origin, letter);
    painter.restore();
}

QPixmap typeGlyph(MemoryType type, int size, qreal devicePixelRatio)
{
    QPixmap pixmap(QSize(size, size) * devicePixelRatio);
    pixmap.setDevicePixelRatio(devicePixelRatio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    paintTypeGlyph(painter, QRectF(0, 0, size, size), type);
    return pixmap;
}

QIcon typeIcon(MemoryType type, GlyphState state)
{
    return paintedIcon([type, state](QPainter &painter, const QRectF &rect, QIcon::Mode mode) {
        paintTypeGlyph(painter, rect, type, mode == QIcon::Disabled ? GlyphState::Absent : state);
    });
}

} // namespace waymark::widgets
