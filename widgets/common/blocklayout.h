// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/readingstyles.h"

#include <QTextLayout>

class QPainter;

namespace waymark::widgets {

/// One block laid out in a width: what is painted, and which place of the text is where. Coordinates are relative to the
/// top left corner of the column at the top of the block, its top margin included; places are offsets in the part's text.
/// Thread: GUI.
class BlockLayout final
{
    Q_DISABLE_COPY_MOVE(BlockLayout)

public:
    /// `marks` are those that touch the block, later ones on top.
    BlockLayout(const TextPart &part, const TextPart *before, const TextBlock &block, const ReadingStyles &styles, int width,
        const QList<TextMark> &marks);

    int height() const { return m_height; }
    const TextBlock &block() const { return m_block; }
    const BlockFrame &frame() const { return m_frame; }
    const BlockText &text() const { return m_text; }
    const QTextLayout &layout() const { return m_layout; }
    int left() const { return m_left; } ///< of the text, levels included
    int levels() const { return m_levels; } ///< of nesting that are shown
    int firstBaseline() const;

    /// The selection is [from, to) of the part's text; nothing when they are equal. Paints inside the block only.
    void paint(QPainter &painter, QPoint origin, qsizetype from, qsizetype to, bool selectsLineEnd, const QColor &selection) const;
    void paintCaret(QPainter &painter, QPoint origin, qsizetype at) const;

    qsizetype placeAt(QPointF point) const; ///< the nearest between two characters
    bool isOnText(QPointF point) const;
    QRectF caretRect(qsizetype at) const;
    QRectF characterRect(qsizetype at) const;

    /// The next place to the right or left in the text, a whole character or marker on; -1 past the end of the block.
    qsizetype next(qsizetype at, QTextLayout::CursorMode mode) const;
    qsizetype previous(qsizetype at, QTextLayout::CursorMode mode) const;
    /// Rows of the block.
    int rowCount() const { return m_layout.lineCount(); }
    int rowOf(qsizetype at) const;
    qsizetype placeInRow(int row, qreal x) const;
    std::pair<qsizetype, qsizetype> rowRange(int row) const;

private:
    void addFormats(const ReadingStyles &styles, const QList<TextMark> &marks);
    void layOut(int width);
    QPointF textOrigin() const { return { qreal(m_left), qreal(m_frame.topMargin) }; }

    TextBlock m_block;
    BlockFrame m_frame;
    BlockText m_text;
    QTextLayout m_layout;
    int m_left = 0;
    int m_levels = 0;
    int m_height = 0;
    int m_width = 0;
};

} // namespace waymark::widgets
