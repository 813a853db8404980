// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/progressstrip.h"

#include "widgets/common/theme.h"

#include <QPainter>

namespace waymark::widgets {

ProgressStrip::ProgressStrip(QWidget *parent)
    : QProgressBar(parent)
{
    setTextVisible(false);
    setFixedHeight(6);
}

void ProgressStrip::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(Token::Border));
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(color(Token::Accent));
    if (maximum() <= minimum()) {
        painter.setOpacity(0.6);
        painter.drawRoundedRect(QRectF(0, 0, width() / 4.0, height()), 2, 2);
        return;
    }
    const qreal share = qreal(value() - minimum()) / qreal(maximum() - minimum());
    if (share > 0)
        painter.drawRoundedRect(QRectF(0, 0, qMax(4.0, width() * share), height()), 2, 2);
}

} // namespace waymark::widgets
