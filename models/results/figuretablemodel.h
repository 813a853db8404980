// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// The table behind a figure. The first column holds the heads of the rows. Names come from files: shown display-safe.
/// Thread: GUI.
class FigureTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FigureTableModel)

public:
    enum Role {
        ChangeRole = Qt::UserRole + 100, ///< QString, the second figure; a number that no other model uses, since tabSeparated() asks any
        MarkRole, ///< int of FigureMark
        TypeRole, ///< int of the row's MemoryType; invalid without one
        BaselineRole, ///< bool: the row is what the others are compared with
        DetailRole, ///< of a header: what stands beside its name ("100")
        SortRole, ///< the value, or the text where there is none
    };

    explicit FigureTableModel(QObject *parent = nullptr);

    void setFigure(const Figure &figure);
    const FigureTable &table() const { return m_table; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    const FigureCell *cell(int row, int column) const;
    QString spoken(int row, int column) const;

    FigureTable m_table;
    QStringList m_baselines; ///< names of the series that are baselines
    int m_columns = 0;
};

/// Cells as tab separated values with the heads of their columns, for the clipboard: what is shown, the second figures in columns of their
/// own. The cells in between that are not among them stay empty. No cell holds a tab or a newline.
QString tabSeparated(const QModelIndexList &cells);

} // namespace waymark::models
