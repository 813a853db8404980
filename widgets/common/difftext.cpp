// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/difftext.h"

#include "services/text/worddiff.h"

namespace waymark::widgets {

namespace {

constexpr qsizetype comparedLength = 200'000; // characters of both texts together

} // namespace

DiffText::DiffText(QWidget *parent)
    : FittedTextView(parent)
{
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
    setText(shown, style, marks);
}

} // namespace waymark::widgets
