// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/flowbox.h"

#include "widgets/common/flowlayout.h"

#include <QEvent>

namespace waymark::widgets {

FlowBox::FlowBox(int horizontalSpacing, int verticalSpacing, QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(this, horizontalSpacing, verticalSpacing))
{
    m_flow->setContentsMargins(0, 0, 0, 0);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

void FlowBox::clear(const QWidget *kept)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        if (item->widget() != kept) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
}

void FlowBox::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    fitTo(width());
}

bool FlowBox::event(QEvent *event)
{
    const bool result = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitTo(width());
    return result;
}

void FlowBox::fitTo(int width)
{
    if (width <= 0)
        return;
    const int wanted = m_flow->heightForWidth(width);
    if (wanted != height() || wanted != minimumHeight())
        setFixedHeight(wanted);
}

} // namespace waymark::widgets
