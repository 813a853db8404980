// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/linkbutton.h"

#include "services/text/displaysafe.h"
#include "widgets/common/elidedlabel.h"

#include <QEvent>
#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int markSize = 14;
constexpr int gap = 6;

} // namespace

LinkButton::LinkButton(const QString &text, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(text);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setFont(fontFor(m_style));
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void LinkButton::setText(const QString &text)
{
    QAbstractButton::setText(text::lineSafe(text));
    setShortcut({});
}

void LinkButton::setStyle(TextStyle style)
{
    m_style = style;
    setFont(fontFor(style));
    updateGeometry();
}

QSize LinkButton::sizeHint() const
{
    const int iconWidth = icon().isNull() ? 0 : markSize + gap;
    return { fontMetrics().horizontalAdvance(text()) + iconWidth + 2, heightFor(fontMetrics(), 20) };
}

QSize LinkButton::minimumSizeHint() const
{
    const int iconWidth = icon().isNull() ? 0 : markSize + gap;
    const int shortest = qMin(fontMetrics().horizontalAdvance(text()), fontMetrics().averageCharWidth() * 6);
    return { shortest + iconWidth + 2, sizeHint().height() };
}

void LinkButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    int left = 0;
    if (!icon().isNull()) {
        icon().paint(&painter, QRect(0, (height() - markSize) / 2, markSize, markSize), Qt::AlignCenter,
            isEnabled() ? QIcon::Normal : QIcon::Disabled);
        left = markSize + gap;
    }
    QFont shown = font();
    shown.setUnderline(isEnabled() && (underMouse() || hasFocus()));
    painter.setFont(shown);
    painter.setPen(color(isEnabled() ? Token::Accent : Token::Faint));
    const QRect area(left, 0, width() - left, height());
    const QString words = fontMetrics().elidedText(text(), Qt::ElideRight, area.width());
    painter.drawText(area, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine, words);
    if (hasFocus()) {
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(color(Token::Accent));
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 3, 3);
    }
}

void LinkButton::changeEvent(QEvent *event)
{
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::ApplicationFontChange)
        setStyle(m_style);
}

void LinkButton::enterEvent(QEnterEvent *event)
{
    QAbstractButton::enterEvent(event);
    update();
}

void LinkButton::leaveEvent(QEvent *event)
{
    QAbstractButton::leaveEvent(event);
    update();
}

} // namespace waymark::widgets
