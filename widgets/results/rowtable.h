// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "widgets/common/theme.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

namespace waymark::widgets {

/// Paints rows of a table: selection with its bar, a rule below, text elided and figures lined up. What a column shows otherwise is
/// painted by who derives from it.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const final;

protected:
    /// True when it painted the cell. The painter is clipped to the cell and restored afterwards.
    virtual bool paintCell(QPainter &painter, const QRect &area, const QStyleOptionViewItem &option, const QModelIndex &index) const;
    virtual Token tokenOf(const QModelIndex &index) const;
};

/// Names of columns as their cells are aligned, with the arrow of the sorted one beside its name.
class RowHeader final : public QHeaderView
{
public:
    explicit RowHeader(QWidget *parent = nullptr);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// A table of whole rows. Keys: arrows, j, k, Home, End, PageUp, PageDown; Enter activates; Ctrl+C copies the rows.
/// Thread: GUI. The model must outlive it.
class RowTable : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RowTable)

public:
    struct Columns
    {
        QList<int> widths; ///< at the design's font, one a column; that of the wide column is its least; 0: never shown
        int wide = 0; ///< the column that takes what is left
        QList<int> spare; ///< columns that go first when there is no room, the first one first
    };

    RowTable(QAbstractItemModel &model, const Columns &columns, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setColumnDesignWidth(int column, int width); ///< 0: never shown
    int currentRow() const { return currentIndex().row(); }
    void setCurrentRow(int row); ///< out of range: the nearest
    void step(int by) { setCurrentRow(currentRow() + by); }
    QList<int> selectedRows() const; ///< ascending

Q_SIGNALS:
    void currentRowChanged(int row); ///< -1 for none
    void rowActivated(int row);

protected:
    void focusInEvent(QFocusEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();

    Columns m_columns;
};

} // namespace waymark::widgets
