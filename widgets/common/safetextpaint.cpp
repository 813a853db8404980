// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the reading view looks: rows, and what stands beside them.

#include "widgets/common/fonts.h"
#include "widgets/common/icons.h"
#include "widgets/common/safetextview.h"

#include <QFocusEvent>
#include <QPaintEvent>
#include <QPainter>

namespace waymark::widgets {

void SafeTextView::paintEvent(QPaintEvent *event)
{
    QPainter painter(viewport());
    for (const Seen &row : m_seen) {
        if (row.y < event->rect().bottom() + 1 && row.y + row.height > event->rect().top())
            paintRow(painter, row);
    }
    if (hasFocus() && m_focusBar)
        painter.fillRect(QRect(0, 0, 2, viewport()->height()), color(Token::Accent));
}

void SafeTextView::paintRow(QPainter &painter, const Seen &row)
{
    const BlockLayout &layout = m_sheet.layout(row.row);
    const TextBlock &block = layout.block();
    const int part = m_sheet.part(row.row);
    paintDecoration(painter, row, layout);

    const auto [from, to] = std::minmax(m_caret, m_anchor);
    const auto clipped = [&](const TextPlace &place) {
        return place.part < part ? block.start : place.part > part ? block.next
                                                                   : std::clamp(place.at, block.start, block.next);
    };
    const qsizetype first = clipped(from);
    const qsizetype last = clipped(to);
    const bool endOfPart = block.next >= parts()[part].text.size() && !block.more;
    const TextPlace lineEnd { part, block.end };
    const bool selectsLineEnd = from <= lineEnd && !block.more && !block.link && (last > block.end || (endOfPart && to.part > part));
    painter.setPen(color(layout.frame().text));
    const Token selection = hasFocus() ? Token::Selection : Token::SelectionIdle;
    layout.paint(painter, { m_margin, row.y }, first, std::min(last, block.end), selectsLineEnd, color(selection));
    if (hasFocus() && m_caret.part == part && m_sheet.rowOf(m_caret) == row.row) {
        painter.setPen(color(Token::Text));
        layout.paintCaret(painter, { m_margin, row.y }, m_caret.at);
    }
}

void SafeTextView::paintDecoration(QPainter &painter, const Seen &row, const BlockLayout &layout)
{
    const BlockFrame &frame = layout.frame();
    const TextPart &part = parts()[m_sheet.part(row.row)];
    const int index = m_sheet.part(row.row);
    const bool isCurrent = isLit(index);
    const int width = viewport()->width();
    const int contentTop = row.y + frame.topMargin;
    const int contentHeight = row.height - frame.topMargin;
    const int indent = m_margin + layout.levels() * ReadingStyles::levelIndent;
    const int right = width - m_margin;
    if (isCurrent) {
        painter.fillRect(QRect(0, row.y, width, row.height), color(Token::Lit));
        painter.fillRect(QRect(0, row.y, 3, row.height), color(Token::Accent));
    }
    for (int level = 0; level < layout.levels(); ++level)
        painter.fillRect(QRect(m_margin + level * ReadingStyles::levelIndent + 6, row.y, 1, row.height), color(Token::Border));
    if (frame.background)
        painter.fillRect(QRect(indent - 4, contentTop, right - indent + 8, contentHeight), color(*frame.background));
    if (frame.ruleAbove)
        painter.fillRect(QRect(indent, row.y + 12, right - indent, 1), color(Token::Border));
    if (frame.rule) {
        // Outputs of one part have one rule; a margin separates parts.
        painter.fillRect(QRect(indent + m_sheet.styles().gutter() + 2, contentTop, part.error ? 2 : 1, contentHeight),
            color(part.error ? Token::Error : Token::Strong));
        if (part.error && layout.block().first)
            paintIcon(painter, QRect(indent + m_sheet.styles().gutter() - 16, contentTop, 14, frame.lineHeight), IconName::SeverityError, Token::Error, 12);
    }
    if (frame.chevron)
        paintIcon(painter, QRect(indent + 2, contentTop, 16, frame.lineHeight), IconName::ChevronRight, Token::Muted, 12);
    const bool numbered = part.style == TextPart::Style::Command || part.style == TextPart::Style::StepHead;
    if (((numbered && part.number > 0) || !part.label.isEmpty()) && layout.block().first) {
        const bool head = part.style == TextPart::Style::StepHead || !part.label.isEmpty();
        painter.setFont(fontFor(head ? TextStyle::Strong : TextStyle::Secondary));
        painter.setPen(color(head && isCurrent ? Token::Accent : Token::Muted));
        const QFontMetrics metrics = painter.fontMetrics();
        const QRect box(indent, row.y + layout.firstBaseline() - metrics.ascent(), m_sheet.styles().gutter(), metrics.height());
        drawTabular(painter, box, Qt::AlignLeft, part.label.isEmpty() ? QString::number(part.number) : part.label);
    }
}

void SafeTextView::focusInEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void SafeTextView::focusOutEvent(QFocusEvent *event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace waymark::widgets
