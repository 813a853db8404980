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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    const auto needed = [this] { return heightForText(viewport()->width() + contentsMargins().left() + contentsMargins().right()); };
    int height = needed();
    // A bar that came while the view was lower takes width from a text that fits by now, and would stay.
    const bool scrolls = height > m_maximum;
    if (scrolls != (verticalScrollBarPolicy() == Qt::ScrollBarAsNeeded)) {
        setVerticalScrollBarPolicy(scrolls ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
        height = needed();
    }
    const int wanted = qMin(m_maximum, height);
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
