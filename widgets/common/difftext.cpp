// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/difftext.h"

#include "services/text/worddiff.h"

#include <QEvent>

namespace waymark::widgets {

namespace {

constexpr qsizetype comparedLength = 200'000; // characters of both texts together

} // namespace

DiffText::DiffText(QWidget *parent)
    : SafeTextView(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setTextMargin(0);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
}

void DiffText::setTexts(const QString &before, const QString &after, TextPart::Style style)
{
    using text::DiffChunk;
    QList<DiffChunk> chunks;
    if (before.size() + after.size() <= comparedLength) {
        chunks = text::wordDiff(before, after);
    } else {
        chunks = { { DiffChunk::Kind::Removed, before }, { DiffChunk::Kind::Added, after } };
    }
    QString shown;
    QList<TextMark> marks;
    for (const DiffChunk &chunk : std::as_const(chunks)) {
        const qsizetype start = shown.size();
        shown += chunk.text;
        if (chunk.kind != DiffChunk::Kind::Same) {
            const auto look = chunk.kind == DiffChunk::Kind::Added ? TextMark::Style::Added : TextMark::Style::Removed;
            marks << TextMark { 0, start, shown.size(), look };
        }
    }
    setPlain(shown, style);
    setMarks(marks);
    adjustHeight();
}

void DiffText::setMaximumTextHeight(int height)
{
    m_maximum = height;
    adjustHeight();
}

void DiffText::adjustHeight()
{
    const int wanted = qMin(m_maximum, heightForText(viewport()->width() + contentsMargins().left() + contentsMargins().right()));
    if (wanted == m_height)
        return;
    m_height = wanted;
    setFixedHeight(wanted);
}

QSize DiffText::sizeHint() const
{
    return { 240, m_height };
}

QSize DiffText::minimumSizeHint() const
{
    return { 80, m_height };
}

void DiffText::changeEvent(QEvent *event)
{
    SafeTextView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        adjustHeight();
}

void DiffText::resizeEvent(QResizeEvent *event)
{
    SafeTextView::resizeEvent(event);
    adjustHeight();
}

} // namespace waymark::widgets
