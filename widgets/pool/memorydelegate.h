// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/text/matchspans.h"

#include <QStyledItemDelegate>

namespace waymark::widgets {

/// Paints the cells of the pool table: review icon, type glyph, title with the words that were searched for, validity as
/// icon and word, figures in columns. The selection is a fill and a bar at the left; colours and glyphs stay.
class MemoryDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryDelegate)

public:
    explicit MemoryDelegate(QObject *parent = nullptr);

    void setHighlight(const Query &query);
    void setHoverRow(int row) { m_hoverRow = row; }
    /// The column that stands leftmost carries the bar.
    void setFirstColumn(int column) { m_firstColumn = column; }
    void setFocused(bool focused) { m_focused = focused; }
    void setCurrentRow(int row) { m_currentRow = row; }
    void setManySelected(bool many) { m_manySelected = many; }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QRect &rect, const QString &text, const QColor &pen) const;
    void paintValidity(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    void paintFindings(QPainter &painter, const QRect &rect, const QModelIndex &index) const;

    text::TextMatcher m_matcher;
    int m_hoverRow = -1;
    int m_firstColumn = 0;
    int m_currentRow = -1;
    bool m_focused = false;
    bool m_manySelected = false;
};

} // namespace waymark::widgets
