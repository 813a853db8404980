// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/memorytablemodel.h"

#include <QPointer>
#include <QTableView>

#include <memory>

namespace waymark::widgets {

class Bar;
class MemoryDelegate;
class PoolColumns;
class PoolHeader;

/// The table of the pool. Row heights are fixed, nothing is sorted or filtered here; rows are fetched for the visible page
/// and its neighbours. Keys: arrows, j, k, Home, End, PageUp, PageDown, Enter, Space, Ctrl+A, Ctrl+C.
class PoolTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(PoolTable)

public:
    explicit PoolTable(QWidget *parent = nullptr);
    ~PoolTable() override;

    /// Not owned.
    void setMemoryModel(models::MemoryTableModel *model);
    models::MemoryTableModel *memoryModel() const { return m_model; }

    /// What the header shows as the order; the rows come in order from the controller.
    void setSort(const QList<SortTerm> &sort);
    const QList<SortTerm> &sort() const { return m_sort; }
    /// Occurrences of the words of this query are marked in the titles.
    void setHighlight(const Query &query);
    /// 24 px rows in place of 28.
    void setCompact(bool compact);

    /// Ids in the order of the rows.
    QList<MemoryId> selectedIds() const;
    qint64 selectedCount() const;
    MemoryId currentId() const;
    /// Makes it current and selects it alone; false when it is not shown.
    bool setCurrentId(MemoryId id);
    /// Selects those that are shown; the current one stays when it is among them.
    void selectIds(const QList<MemoryId> &ids);

    /// Order, width and visibility of the columns, for the session.
    QByteArray saveColumns() const;
    /// False and unchanged when the bytes are none of ours. Columns that are new since stay hidden.
    bool restoreColumns(const QByteArray &bytes);
    void setColumnShown(models::MemoryTableModel::Column column, bool shown);
    void resetColumns();

    /// The rows at hand among the selected ones, tab-separated, with the visible columns.
    QString selectionAsText() const;

    static QList<SortTerm> defaultSort();

    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

public Q_SLOTS:
    /// As a click on the header: alone, or with `add` after the present keys.
    void sortBy(waymark::models::MemoryTableModel::Column column, bool add = false);
    void selectNext();
    void selectPrevious();
    /// Copies the selection; with rows that are not at hand it asks by copyRequested() instead.
    void copy();

Q_SIGNALS:
    /// Enter or double click.
    void memoryActivated(waymark::MemoryId id);
    /// Space.
    void quickLookRequested(waymark::MemoryId id);
    /// Once per turn of the event loop, however many rows changed. Ids in the order of the rows.
    void selectedMemoriesChanged(const QList<waymark::MemoryId> &selected, waymark::MemoryId current);
    /// The person asked for another order; setSort() follows with the answer.
    void sortRequested(const QList<waymark::SortTerm> &sort);
    void copyRequested(const QList<waymark::MemoryId> &ids);
    void contextMenuRequested(const QPoint &globalPosition);
    /// Columns were moved, resized, shown or hidden by the person.
    void columnsChanged();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyboardSearch(const QString &search) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void selectionChanged(const QItemSelection &selected, const QItemSelection &deselected) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;

private:
    void updateRowHeight();
    void setHoverRow(int row);
    void scheduleSelectionSignal();
    void schedulePrefetch();
    void prefetchVisible();
    void rememberSelection();
    void restoreSelection();
    void keepASelection();

    PoolHeader *m_header;
    MemoryDelegate *m_delegate;
    std::unique_ptr<PoolColumns> m_columns;
    Bar *m_corner;
    QPointer<models::MemoryTableModel> m_model;
    QList<SortTerm> m_sort;
    QList<MemoryId> m_rememberedSelection;
    MemoryId m_rememberedCurrent;
    int m_hoverRow = -1;
    bool m_compact = false;
    bool m_selectionSignalPending = false;
    bool m_prefetchPending = false;
};

} // namespace waymark::widgets
