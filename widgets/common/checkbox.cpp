// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/checkbox.h"

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"

#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int side = 16;
constexpr int gap = 8;
constexpr int iconSide = 18; // of a type's letter

} // namespace

CheckBox::CheckBox(const QString &text, QWidget *parent)
    : QCheckBox(text, parent)
{
    setAttribute(Qt::WA_Hover);
}

QSize CheckBox::sizeHint() const
{
    return { side + gap + (icon().isNull() ? 0 : iconSide + gap) + fontMetrics().horizontalAdvance(text()) + 4, heightFor(fontMetrics(), 24) };
}

void CheckBox::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRect box(0, (height() - side) / 2, side, side);
    painter.setPen(color(isChecked() || hasFocus() ? Token::Accent : Token::Faint));
    painter.setBrush(color(isChecked() ? Token::Accent : underMouse() ? Token::Hover
                                                                      : Token::Surface));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    if (isChecked())
        paintIcon(painter, box, IconName::Check, Token::OnAccent, 12);
    QRect words = rect().adjusted(side + gap, 0, 0, 0);
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(words.left(), words.top(), iconSide, words.height()), Qt::AlignCenter, isEnabled() ? QIcon::Normal : QIcon::Disabled);
        words.setLeft(words.left() + iconSide + gap);
    }
    painter.setPen(color(isEnabled() ? Token::Text : Token::Faint));
    painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    if (hasFocus()) {
        painter.setPen(color(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(words).adjusted(-4.5, 1.5, -0.5, -1.5), 3, 3);
    }
}

} // namespace waymark::widgets
