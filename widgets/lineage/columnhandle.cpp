// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/lineage/columnhandle.h"

#include "widgets/common/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace waymark::widgets {

namespace {

constexpr int keyStep = 16;

} // namespace

ColumnHandle::ColumnHandle(QWidget *parent)
    : QWidget(parent)
{
    setFixedWidth(thickness);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setCursor(Qt::SplitHCursor);
    setFocusPolicy(Qt::TabFocus);
    setAttribute(Qt::WA_Hover);
    setAccessibleName(tr("Width of the columns"));
    setToolTip(tr("Drag, or use the arrow keys"));
}

bool ColumnHandle::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    return QWidget::event(event);
}

void ColumnHandle::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool lit = hasFocus() || underMouse();
    const int width = lit ? 2 : 1;
    painter.fillRect(QRect(this->width() / 2, 0, width, height()), color(lit ? Token::Accent : Token::Border));
}

void ColumnHandle::mousePressEvent(QMouseEvent *event)
{
    m_grasped = event->position().toPoint().x();
}

void ColumnHandle::mouseMoveEvent(QMouseEvent *event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        Q_EMIT moved(event->position().toPoint().x() - m_grasped);
}

void ColumnHandle::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Left)
        Q_EMIT moved(-keyStep);
    else if (event->key() == Qt::Key_Right)
        Q_EMIT moved(keyStep);
    else
        QWidget::keyPressEvent(event);
}

} // namespace waymark::widgets
