// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/blocklayout.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace waymark::widgets {

namespace {

constexpr int newlineWidth = 5; // how a selected line end is seen
constexpr int tabCharacters = 8;
constexpr int narrowest = 60;

} // namespace

BlockLayout::BlockLayout(const TextPart &part, const TextPart *before, const TextBlock &block, const ReadingStyles &styles, int width,
    const QList<TextMark> &marks)
    : m_block(block)
    , m_frame(styles.frame(part, before, block))
    , m_text(blockText(part, block))
    , m_layout(m_text.shown, m_frame.font)
    , m_levels(ReadingStyles::levelsIn(part.level, width))
{
    m_left = m_levels * ReadingStyles::levelIndent + m_frame.left;
    m_width = std::max(narrowest, styles.measure(part.style, width - m_left));
    addFormats(styles, marks);
    layOut(m_width);
}

void BlockLayout::addFormats(const ReadingStyles &styles, const QList<TextMark> &marks)
{
    // One number for each shown character: what it looks like and its mark. Runs of the same number are one range, so that
    // ranges never overlap.
    constexpr int noMark = 0xFF;
    std::vector<quint16> looks(size_t(m_text.shown.size()), noMark);
    for (const ShownPiece &piece : m_text.pieces) {
        const auto from = looks.begin() + piece.shown;
        std::fill(from, from + piece.length, quint16((int(piece.look) << 8) | noMark));
    }
    for (const TextMark &mark : marks) {
        const int from = m_text.shownAt(std::max(mark.start, m_block.start));
        const int to = m_text.shownAt(std::min(mark.end, m_block.end));
        for (int i = from; i < to; ++i)
            looks[size_t(i)] = quint16((looks[size_t(i)] & 0xFF00) | int(mark.style));
    }
    QList<QTextLayout::FormatRange> ranges;
    for (size_t at = 0; at < looks.size();) {
        size_t end = at + 1;
        while (end < looks.size() && looks[end] == looks[at])
            ++end;
        const int mark = looks[at] & 0xFF;
        const Look look = Look(looks[at] >> 8);
        ranges.append({ int(at), int(end - at),
            styles.format(m_frame, look, mark == noMark ? std::nullopt : std::optional(TextMark::Style(mark))) });
        at = end;
    }
    m_layout.setFormats(ranges);
}

void BlockLayout::layOut(int width)
{
    const QFontMetricsF metrics(m_frame.font);
    const bool rightToLeft = m_text.shown.isRightToLeft();
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setTextDirection(Qt::LayoutDirectionAuto);
    option.setAlignment(rightToLeft ? Qt::AlignRight : Qt::AlignLeft);
    option.setTabStopDistance(tabCharacters * metrics.horizontalAdvance(u' '));
    option.setFlags(QTextOption::IncludeTrailingSpaces);
    m_layout.setTextOption(option);
    m_layout.setCacheEnabled(true);
    // The indent of a list never takes more than a third.
    const qreal hang = m_text.hang > 0 ? std::min(std::ceil(metrics.horizontalAdvance(m_text.shown.left(m_text.hang))), width / 3.0) : 0;
    qreal y = 0;
    m_layout.beginLayout();
    for (int row = 0;; ++row) {
        QTextLine line = m_layout.createLine();
        if (!line.isValid())
            break;
        const qreal indent = row > 0 ? hang : 0;
        line.setLineWidth(width - indent);
        const qreal height = m_frame.fixedHeight ? qreal(m_frame.lineHeight) : std::max(std::ceil(line.height()), qreal(m_frame.lineHeight));
        line.setPosition({ rightToLeft ? 0 : indent, y + std::floor((height - line.height()) / 2) });
        y += height;
    }
    m_layout.endLayout();
    m_height = m_frame.topMargin + int(std::ceil(std::max(y, qreal(m_frame.lineHeight))));
}

int BlockLayout::firstBaseline() const
{
    const QTextLine line = m_layout.lineAt(0);
    return m_frame.topMargin + (line.isValid() ? qRound(line.y() + line.ascent()) : m_frame.lineHeight);
}

void BlockLayout::paint(QPainter &painter, QPoint origin, qsizetype from, qsizetype to, bool selectsLineEnd, const QColor &selection) const
{
    const QPointF at = origin + textOrigin();
    // What stands above or below its line (stacked marks) ends at the block.
    const QRectF clip(at.x() - 4, origin.y() + m_frame.topMargin - 1, m_width + 8, m_height - m_frame.topMargin + 2);
    painter.save();
    painter.setClipRect(clip, Qt::IntersectClip);
    QList<QTextLayout::FormatRange> selections;
    const int first = m_text.shownAt(from);
    const int last = m_text.shownAt(to);
    if (from < to && first < last) {
        QTextLayout::FormatRange range;
        range.start = first;
        range.length = last - first;
        range.format.setBackground(selection);
        selections.append(range);
    }
    m_layout.draw(&painter, at, selections, clip);
    if (selectsLineEnd) {
        const QTextLine line = m_layout.lineAt(m_layout.lineCount() - 1);
        const qreal x = line.naturalTextRect().right();
        painter.fillRect(QRectF(at.x() + std::min(x, qreal(m_width - newlineWidth)), at.y() + line.y(), newlineWidth, line.height()), selection);
    }
    painter.restore();
}

void BlockLayout::paintCaret(QPainter &painter, QPoint origin, qsizetype at) const
{
    m_layout.drawCursor(&painter, origin + textOrigin(), m_text.shownAt(at));
}

qsizetype BlockLayout::placeAt(QPointF point) const
{
    const QPointF at = point - textOrigin();
    int row = 0;
    while (row + 1 < rowCount() && m_layout.lineAt(row + 1).y() <= at.y())
        ++row;
    return placeInRow(row, point.x());
}

bool BlockLayout::isOnText(QPointF point) const
{
    const QPointF at = point - textOrigin();
    for (int row = 0; row < rowCount(); ++row) {
        if (m_layout.lineAt(row).naturalTextRect().contains(at))
            return true;
    }
    return false;
}

qsizetype BlockLayout::placeInRow(int row, qreal x) const
{
    const QTextLine line = m_layout.lineAt(row);
    int shown = line.xToCursor(x - m_left);
    // The end of a wrapped row is the beginning of the next one.
    if (row + 1 < rowCount() && shown >= line.textStart() + line.textLength())
        shown = std::max(line.textStart(), m_layout.previousCursorPosition(shown));
    return std::max(m_block.start, m_text.originalAt(shown));
}

QRectF BlockLayout::caretRect(qsizetype at) const
{
    const int shown = m_text.shownAt(at);
    QTextLine line = m_layout.lineForTextPosition(shown);
    if (!line.isValid())
        line = m_layout.lineAt(rowCount() - 1);
    return QRectF(line.cursorToX(shown), line.y(), 1, line.height()).translated(textOrigin());
}

QRectF BlockLayout::characterRect(qsizetype at) const
{
    const int shown = m_text.shownAt(at);
    const QTextLine line = m_layout.lineForTextPosition(shown);
    if (!line.isValid())
        return caretRect(at);
    const qreal from = line.cursorToX(shown);
    const qreal to = line.cursorToX(std::max(m_text.shownAt(at + 1), shown));
    return QRectF(std::min(from, to), line.y(), std::abs(to - from), line.height()).translated(textOrigin());
}

qsizetype BlockLayout::next(qsizetype at, QTextLayout::CursorMode mode) const
{
    for (int shown = m_text.shownAt(at); shown < m_text.shown.size();) {
        shown = m_layout.nextCursorPosition(shown, mode);
        // A marker is passed as a whole.
        if (const qsizetype place = m_text.originalAt(shown); place > at && m_text.shownAt(place) >= shown)
            return place;
    }
    return at < m_block.end ? m_block.end : -1;
}

qsizetype BlockLayout::previous(qsizetype at, QTextLayout::CursorMode mode) const
{
    for (int shown = m_text.shownAt(at); shown > 0;) {
        shown = m_layout.previousCursorPosition(shown, mode);
        if (const qsizetype place = m_text.originalAt(shown); place < at && m_text.shownAt(place) <= shown)
            return place;
    }
    return at > m_block.start ? m_block.start : -1;
}

int BlockLayout::rowOf(qsizetype at) const
{
    const QTextLine line = m_layout.lineForTextPosition(m_text.shownAt(at));
    return line.isValid() ? line.lineNumber() : std::max(0, rowCount() - 1);
}

std::pair<qsizetype, qsizetype> BlockLayout::rowRange(int row) const
{
    const QTextLine line = m_layout.lineAt(row);
    if (!line.isValid())
        return { m_block.start, m_block.end };
    return { m_text.originalAt(line.textStart()), m_text.originalAt(line.textStart() + line.textLength()) };
}

} // namespace waymark::widgets
