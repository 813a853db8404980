// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/fittedtextview.h"

#include <QEvent>

namespace waymark::widgets {

FittedTextView::FittedTextView(QWidget *parent)
    : SafeTextView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextMargin(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void FittedTextView::setText(const QString &text, TextPart::Style style, const QList<TextMark> &marks)
{
    setPlain(text, style);
    setMarks(marks);
    adjustHeight();
}

void FittedTextView::setMaximumTextHeight(int height)
{
    m_maximum = height;
    adjustHeight();
}

void FittedTextView::adjustHeight()
{
    const int wanted = qMin(m_maximum, heightForText(viewport()->width() + contentsMargins().left() + contentsMargins().right()));
    if (wanted == m_height)
        return;
    m_height = wanted;
    setFixedHeight(wanted);
}

QSize FittedTextView::sizeHint() const
{
    return { 240, m_height };
}

QSize FittedTextView::minimumSizeHint() const
{
    return { 80, m_height };
}

void FittedTextView::changeEvent(QEvent *event)
{
    SafeTextView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        adjustHeight();
}

void FittedTextView::resizeEvent(QResizeEvent *event)
{
    SafeTextView::resizeEvent(event);
    adjustHeight();
}

} // namespace waymark::widgets
