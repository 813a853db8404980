// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace waymark::widgets {

class FigureTable;

/// Paints the cells of the table behind a figure.
class FigureDelegate final : public QStyledItemDelegate
{
public:
    explicit FigureDelegate(FigureTable &table);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &cell) const override;

    /// Of the second figure with its sign; 0 without one.
    static int changeWidth(const QModelIndex &cell);
    /// Of the head of a row with its letter.
    static int headWidth(const QModelIndex &cell, const QFontMetrics &metrics);

private:
    FigureTable &m_table;
};

/// Names of columns with a quiet detail beside them: "ReplicationBench 90".
class FigureHeader final : public QHeaderView
{
public:
    explicit FigureHeader(QWidget *parent = nullptr);

    static int nameWidth(const QAbstractItemModel &model, int section);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

} // namespace waymark::widgets
