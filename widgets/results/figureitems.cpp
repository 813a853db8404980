// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/results/figureitems.h"

#include "widgets/common/typeglyph.h"

#include <QPainter>

#include <algorithm>

namespace waymark::widgets {

TextItem::TextItem(const QStringList &lines, const QRectF &rect, Qt::Alignment alignment, const QFont &font, const QColor &color)
    : m_lines(lines)
    , m_rect(rect)
    , m_alignment(alignment)
    , m_font(font)
    , m_color(color)
{
}

QRectF TextItem::used() const
{
    const QFontMetricsF metrics(m_font);
    double width = 0;
    for (const QString &line : m_lines)
        width = std::max(width, metrics.horizontalAdvance(line));
    QRectF used(0, 0, width, metrics.height() * double(m_lines.size()));
    used.moveCenter(m_rect.center());
    if (m_alignment & Qt::AlignLeft)
        used.moveLeft(m_rect.left());
    else if (m_alignment & Qt::AlignRight)
        used.moveRight(m_rect.right());
    if (m_alignment & Qt::AlignTop)
        used.moveTop(m_rect.top());
    else if (m_alignment & Qt::AlignBottom)
        used.moveBottom(m_rect.bottom());
    return used;
}

QRectF TextItem::boundingRect() const
{
    return m_rect.united(used()).adjusted(-1, -1, 1, 1);
}

void TextItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    const QFontMetricsF metrics(m_font);
    const QRectF all = used();
    painter->setFont(m_font);
    painter->setPen(m_color);
    double baseline = all.top() + metrics.ascent();
    for (const QString &line : std::as_const(m_lines)) {
        const double spare = all.width() - metrics.horizontalAdvance(line);
        const double left = all.left() + (m_alignment & Qt::AlignRight ? spare : m_alignment & Qt::AlignHCenter ? spare / 2
                                                                                                                : 0.0);
        painter->drawText(QPointF(qRound(left), qRound(baseline)), line);
        baseline += metrics.height();
    }
}

GlyphItem::GlyphItem(MemoryType type, double side, Scheme scheme)
    : m_type(type)
    , m_side(side)
    , m_scheme(scheme)
{
}

QRectF GlyphItem::boundingRect() const
{
    return { -m_side / 2 - 1, -m_side / 2 - 1, m_side + 2, m_side + 2 };
}

void GlyphItem::paint(QPainter *painter, const QStyleOptionGraphicsItem *, QWidget *)
{
    paintTypeGlyph(*painter, QRectF(-m_side / 2, -m_side / 2, m_side, m_side), m_type, GlyphState::Normal, m_scheme);
}

} // namespace waymark::widgets
