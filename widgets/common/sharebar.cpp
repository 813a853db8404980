// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/sharebar.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int barHeight = 6;

} // namespace

void paintShareBar(QPainter &painter, const QRect &rect, double share, bool strongBar)
{
    const QRectF whole(rect.left(), rect.top() + (rect.height() - barHeight) / 2.0, rect.width(), barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(whole, 2, 2);
    painter.setBrush(color(strongBar ? Token::Accent : Token::Strong));
    QRectF part = whole;
    part.setWidth(whole.width() * qBound(0.0, share, 1.0));
    if (part.width() >= 1)
        painter.drawRoundedRect(part, 2, 2);
    painter.restore();
}

} // namespace waymark::widgets
