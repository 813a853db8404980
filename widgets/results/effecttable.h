// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/results/effecttablemodel.h"
#include "widgets/results/rowtable.h"

class QSortFilterProxyModel;

namespace waymark::widgets {

/// What of the memories is shown.
enum class EffectFilter { All,
    Enough, ///< with enough evidence for a verdict
    Candidates }; ///< for retirement

/// Effects as rows, sorted by any column; what has too little evidence stands grey after all others, however it is sorted.
/// Thread: GUI. The model must outlive it.
class EffectTable final : public RowTable
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EffectTable)

public:
    EffectTable(models::EffectTableModel &model, const QString &objectName, const QString &accessibleName, QWidget *parent = nullptr);

    void setFilter(EffectFilter filter);
    /// Rows of the model.
    int currentSourceRow() const; ///< -1 for none
    QList<int> selectedSourceRows() const;
    void setCurrentSourceRow(int row);

private:
    EffectTable(models::EffectTableModel &model, QSortFilterProxyModel *shown, const QString &objectName, const QString &accessibleName, QWidget *parent);

    QSortFilterProxyModel *m_shown;
};

} // namespace waymark::widgets
