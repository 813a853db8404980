// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStyledItemDelegate>

namespace waymark::widgets {

/// Paints the rows of the ranked list: two lines a candidate, one for the cut.
class HitDelegate final : public QStyledItemDelegate
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HitDelegate)

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

    static int rowHeight(const QFontMetrics &metrics);
    static int cutHeight(const QFontMetrics &metrics);

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCut(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintTitle(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    void paintCosine(QPainter &painter, const QRect &rect, const QModelIndex &index) const;
    void paintWhy(QPainter &painter, const QRect &rect, const QStyleOptionViewItem &option, const QModelIndex &index) const;
};

} // namespace waymark::widgets
