// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// What happened to one memory, newest first.
/// Thread: GUI.
class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(HistoryModel)

public:
    enum Column { When, Author, What, Reason, ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of the cell
        ChangeRole, ///< qint64, the id of the change
        ToolRole, ///< ChangeTool as int
        FieldsRole, ///< QStringList: stable names of the columns that the change touched, sorted
        BeforeRole, ///< QJsonObject, empty when the memory was made by it
        AfterRole, ///< QJsonObject, empty when the memory was deleted by it
        UndoesRole, ///< qint64, the change that it took back, 0 for none
        OriginRole, ///< QString, where an imported change came from; empty for one made here
    };

    explicit HistoryModel(QObject *parent = nullptr);

    void setEntries(const QList<HistoryEntry> &entries);
    const QList<HistoryEntry> &entries() const { return m_entries; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<HistoryEntry> m_entries;
};

} // namespace waymark::models
