// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/tabularlabel.h"

#include "widgets/common/fonts.h"

#include <QPainter>

namespace waymark::widgets {

TabularLabel::TabularLabel(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void TabularLabel::setText(const QString &text)
{
    if (text == m_text)
        return;
    m_text = text;
    setAccessibleName(text);
    updateGeometry();
    update();
}

void TabularLabel::setToken(Token token)
{
    m_token = token;
    update();
}

QSize TabularLabel::sizeHint() const
{
    return { tabularWidth(fontMetrics(), m_text), fontMetrics().height() };
}

void TabularLabel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setPen(color(m_token));
    drawTabular(painter, rect(), Qt::AlignRight, m_text);
}

} // namespace waymark::widgets
