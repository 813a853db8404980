// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Where the rows of the reading view stand, and how they move.

#include "widgets/common/safetextview.h"

#include <QEvent>
#include <QScrollBar>

#include <algorithm>
#include <limits>

namespace waymark::widgets {

void SafeTextView::settle()
{
    m_seen.clear();
    viewport()->update();
    if (m_sheet.isEmpty()) {
        updateScrollBar();
        setTopPart(-1);
        return;
    }
    const int bottom = viewport()->height();
    TextSheet::Row row = m_topRow;
    int y = m_topY;
    const auto goUp = [&] {
        while (y > 0 && m_sheet.previous(row))
            y -= m_sheet.height(row);
    };
    goUp();
    if (row == m_sheet.firstRow() && y > m_margin)
        y = m_margin;
    while (y + m_sheet.height(row) <= 0) {
        const int height = m_sheet.height(row);
        if (!m_sheet.next(row))
            break;
        y += height;
    }
    // Nothing but the margin comes after the last row.
    const auto fill = [&] {
        m_seen.clear();
        TextSheet::Row at = row;
        for (int top = y; top < bottom; top += m_seen.back().height) {
            m_seen.push_back({ at, top, m_sheet.height(at) });
            if (!m_sheet.next(at))
                return bottom - m_margin - (top + m_seen.back().height);
        }
        return 0;
    };
    if (const int gap = fill(); gap > 0) {
        y += gap;
        goUp();
        if (row == m_sheet.firstRow() && y > m_margin)
            y = m_margin;
        fill();
    }
    m_topY = y;
    m_topRow = row;
    updateScrollBar();
    setTopPart(m_sheet.part(row));
}

void SafeTextView::setTopPart(int part)
{
    if (part == m_topPart)
        return;
    m_topPart = part;
    Q_EMIT topPartChanged(part);
}

void SafeTextView::updateScrollBar()
{
    const qint64 bottom = viewport()->height();
    const qint64 content = m_sheet.isEmpty() ? 0 : m_sheet.height() + 2 * m_margin;
    constexpr qint64 largest = std::numeric_limits<int>::max() / 2;
    const int maximum = int(std::clamp<qint64>(content - bottom, 0, largest));
    const qint64 value = m_seen.empty() ? 0 : m_margin + m_sheet.top(m_seen.front().row) - m_topY;
    QScrollBar &bar = *verticalScrollBar();
    m_updatingBar = true;
    bar.setPageStep(std::max(1, int(bottom) - m_sheet.styles().rowStep()));
    bar.setSingleStep(m_sheet.styles().rowStep());
    bar.setRange(0, maximum);
    bar.setValue(int(std::clamp<qint64>(value, 0, maximum)));
    m_value = bar.value();
    m_updatingBar = false;
    Q_EMIT scrolledOrResized();
}

void SafeTextView::scrollContentsBy(int, int)
{
    if (!m_updatingBar)
        scrollTo(verticalScrollBar()->value());
}

void SafeTextView::scrollTo(int value)
{
    if (m_sheet.isEmpty())
        return;
    const int way = value - m_value;
    const int bottom = viewport()->height();
    m_value = value;
    if (!verticalScrollBar()->isSliderDown() && std::abs(way) <= 2 * bottom) {
        scrollBy(way);
    } else if (value <= 0) {
        anchorAt(TextPlace(), m_margin);
    } else if (value >= verticalScrollBar()->maximum()) {
        const TextSheet::Row last = m_sheet.lastRow();
        anchorAt(last, bottom - m_margin - m_sheet.height(last));
    } else {
        const qint64 y = value - m_margin;
        const TextSheet::Row row = m_sheet.rowAt(y);
        anchorAt(row, int(m_sheet.top(row) - y));
    }
}

void SafeTextView::scrollBy(int pixels)
{
    anchorAt(m_topRow, m_topY - pixels);
}

void SafeTextView::ensureVisible(const TextPlace &place)
{
    if (m_sheet.isEmpty())
        return;
    const int bottom = viewport()->height();
    const TextSheet::Row row = m_sheet.rowOf(place);
    const BlockLayout &layout = m_sheet.layout(row);
    const QRectF caret = layout.caretRect(place.at);
    const int above = int(caret.top());
    const int below = int(caret.bottom()) + 1;
    const auto there = std::find_if(m_seen.cbegin(), m_seen.cend(), [&](const Seen &item) { return item.row == row; });
    if (there == m_seen.cend()) {
        // A third below the top, so that what stands around it is seen.
        anchorAt(row, bottom / 3 - above);
        return;
    }
    if (there->y + above < 0)
        scrollBy(there->y + above);
    else if (there->y + below > bottom)
        scrollBy(there->y + below - bottom);
}

const SafeTextView::Seen *SafeTextView::seen(int y) const
{
    const Seen *found = nullptr;
    for (const Seen &row : m_seen) {
        if (!found || row.y <= y)
            found = &row;
    }
    return found;
}

TextPlace SafeTextView::placeAt(QPoint point)
{
    const Seen *row = seen(point.y());
    if (!row)
        return {};
    const BlockLayout &layout = m_sheet.layout(row->row);
    return { m_sheet.part(row->row), layout.placeAt(QPointF(point.x() - m_margin, point.y() - row->y)) };
}

QRect SafeTextView::rectOf(const TextPlace &place)
{
    if (m_sheet.isEmpty())
        return {};
    const TextSheet::Row row = m_sheet.rowOf(place);
    for (const Seen &item : m_seen) {
        if (item.row == row)
            return m_sheet.layout(row).characterRect(place.at).translated(m_margin, item.y).toAlignedRect();
    }
    return {};
}

std::pair<TextPlace, TextPlace> SafeTextView::lineAt(const TextPlace &place)
{
    if (m_sheet.isEmpty())
        return {};
    const BlockLayout &layout = m_sheet.layout(m_sheet.rowOf(place));
    const auto [from, to] = layout.rowRange(layout.rowOf(place.at));
    return { { place.part, from }, { place.part, to } };
}

void SafeTextView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    if (columnWidth() == m_sheet.width())
        settle();
    else
        layOutAnew([this] { m_sheet.setWidth(columnWidth()); });
}

void SafeTextView::layOutAnew(const std::function<void()> &change)
{
    // The line at the top stays there, also in the middle of a block that wraps otherwise now.
    if (m_sheet.isEmpty() || m_topY >= 0) {
        change();
        settle();
        return;
    }
    // While nobody scrolls it is the same place, however often the width changes.
    if (m_held.row != m_topRow || m_held.y != m_topY) {
        const BlockLayout &before = m_sheet.layout(m_topRow);
        m_held.at = before.placeAt(QPointF(0, -m_topY));
        m_held.within = -m_topY - int(before.caretRect(m_held.at).top());
    }
    change();
    m_topY = -(int(m_sheet.layout(m_topRow).caretRect(m_held.at).top()) + m_held.within);
    const TextSheet::Row row = m_topRow;
    settle();
    m_held.row = m_topRow == row ? row : TextSheet::Row { -1, -1 };
    m_held.y = m_topY;
}

} // namespace waymark::widgets
