// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/figuretablemodel.h"

#include <QTableView>

namespace waymark::widgets {

/// The table behind a figure: the best value bold, what is below the baseline tinted with ▼, the second figure at the right of its cell.
/// Ctrl+C copies what is selected as tab separated values.
/// Thread: GUI.
class FigureTable final : public QTableView
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTable)

public:
    explicit FigureTable(QWidget *parent = nullptr);

    void setFigure(const Figure &figure);
    const models::FigureTableModel &figures() const { return m_model; }
    /// Lights a cell as the pointer would; -1, -1: none.
    void setLit(int row, int column);
    /// Makes it the current cell and brings it into sight.
    void setCurrentCell(int row, int column);
    QModelIndex litCell() const { return m_lit; }
    /// What the second figures of a column take, in pixels; 0 when it has none.
    int changeWidth(int column) const { return m_changeWidths.value(column); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void cellHovered(int row, int column); ///< -1, -1: none
    void currentCellChanged(int row, int column);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;
    void leaveEvent(QEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    void fitColumns();
    int neededWidth(int column) const;

    models::FigureTableModel m_model;
    QPersistentModelIndex m_lit;
    QList<int> m_changeWidths;
    bool m_quiet = false;
};

} // namespace waymark::widgets
