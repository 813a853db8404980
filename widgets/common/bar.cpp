// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/bar.h"

#include "widgets/common/fonts.h"

#include <QEvent>
#include <QPainter>

namespace waymark::widgets {

Bar::Bar(Token background, Qt::Edges rules, int designHeight, QWidget *parent)
    : QWidget(parent)
    , m_background(background)
    , m_rules(rules)
    , m_designHeight(designHeight)
{
    updateHeight();
}

void Bar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), color(m_background));
    const QColor line = color(Token::Border);
    if (m_rules & Qt::TopEdge)
        painter.fillRect(QRect(0, 0, width(), 1), line);
    if (m_rules & Qt::BottomEdge)
        painter.fillRect(QRect(0, height() - 1, width(), 1), line);
    if (m_rules & Qt::LeftEdge)
        painter.fillRect(QRect(0, 0, 1, height()), line);
    if (m_rules & Qt::RightEdge)
        painter.fillRect(QRect(width() - 1, 0, 1, height()), line);
}

void Bar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        updateHeight();
}

void Bar::updateHeight()
{
    if (m_designHeight > 0)
        setMinimumHeight(heightFor(fontMetrics(), m_designHeight));
}

QSize Bar::sizeHint() const
{
    return QWidget::sizeHint().expandedTo({ 0, minimumHeight() });
}

} // namespace waymark::widgets
