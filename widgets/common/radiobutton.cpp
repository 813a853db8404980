// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/radiobutton.h"

#include "widgets/common/fonts.h"
#include "widgets/common/theme.h"

#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int diameter = 16;
constexpr int gap = 8;

} // namespace

RadioButton::RadioButton(const QString &text, QWidget *parent)
    : QRadioButton(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize RadioButton::sizeHint() const
{
    return { diameter + gap + fontMetrics().horizontalAdvance(text()) + 4, heightFor(fontMetrics(), 28) };
}

void RadioButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF circle(0.75, (height() - diameter) / 2.0 + 0.75, diameter - 1.5, diameter - 1.5);
    painter.setPen(QPen(color(isChecked() || hasFocus() ? Token::Accent : Token::Faint), 1.5));
    painter.setBrush(color(underMouse() && isEnabled() ? Token::Hover : Token::Surface));
    painter.drawEllipse(circle);
    if (isChecked()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(Token::Accent));
        painter.drawEllipse(circle.adjusted(3.5, 3.5, -3.5, -3.5));
    }
    const QRect words = rect().adjusted(diameter + gap, 0, 0, 0);
    painter.setPen(color(isEnabled() ? Token::Text : Token::Faint));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(color(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(words).adjusted(-4.5, 3.5, -0.5, -3.5), 3, 3);
    }
}

} // namespace waymark::widgets
