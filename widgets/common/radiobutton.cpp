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

void RadioButton::setDetail(const QString &detail)
{
    m_detail = detail;
    setAccessibleDescription(detail);
    updateGeometry();
    update();
}

QSize RadioButton::sizeHint() const
{
    const int more = m_detail.isEmpty() ? 0 : gap + QFontMetrics(fontFor(TextStyle::Secondary)).horizontalAdvance(m_detail);
    return { diameter + gap + fontMetrics().horizontalAdvance(text()) + 4 + more, heightFor(fontMetrics(), 28) };
}

QSize RadioButton::minimumSizeHint() const
{
    return m_detail.isEmpty() ? sizeHint() : QSize(diameter + gap + 10 * fontMetrics().averageCharWidth(), sizeHint().height());
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
    QRect words = rect().adjusted(diameter + gap, 0, 0, 0);
    if (!m_detail.isEmpty()) {
        // The detail gives way to the name.
        const QFontMetrics small(fontFor(TextStyle::Secondary));
        const int room = qMax(0, words.width() - gap - qMin(fontMetrics().horizontalAdvance(text()), words.width()));
        painter.setFont(fontFor(TextStyle::Secondary));
        painter.setPen(color(isEnabled() ? Token::Muted : Token::Faint));
        const QString shown = small.horizontalAdvance(m_detail) <= room ? m_detail : small.elidedText(m_detail, Qt::ElideRight, qMax(room, words.width() / 4));
        painter.drawText(words, Qt::AlignRight | Qt::AlignVCenter | Qt::TextSingleLine, shown);
        words.setRight(words.right() - small.horizontalAdvance(shown) - gap);
        painter.setFont(font());
    }
    painter.setPen(color(isEnabled() ? Token::Text : Token::Faint));
    if (m_detail.isEmpty())
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter, text());
    else
        painter.drawText(words, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, fontMetrics().elidedText(text(), Qt::ElideRight, words.width()));
    if (hasFocus()) {
        painter.setPen(color(Token::Accent));
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(QRectF(words).adjusted(-4.5, 3.5, -0.5, -3.5), 3, 3);
    }
}

} // namespace waymark::widgets
