// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/flip.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// Tasks that pass under one of two conditions only, in the order in which they are given.
/// Thread: GUI.
class FlipTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FlipTableModel)

public:
    enum Column { Direction,
        Benchmark,
        Task,
        Condition,
        Memories,
        Steps,
        Cost,
        Cause,
        ColumnCount };
    enum Role {
        DirectionRole = Qt::UserRole, ///< int of FlipDirection
        TypeRole, ///< int of the condition's MemoryType; invalid without one
        TriagedRole, ///< bool: somebody said what caused it
        SortRole, ///< figures as numbers
    };

    explicit FlipTableModel(QObject *parent = nullptr);

    /// Flips of the same tasks keep their rows, so that a selection stays while they are triaged.
    void setFlips(const QList<Flip> &flips);
    const QList<Flip> &flips() const { return m_flips; }
    const Flip *flip(int row) const; ///< null when there is none
    int lost() const;
    int triaged() const; ///< of the lost ones

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const Flip &flip, Column column) const;

    QList<Flip> m_flips;
};

} // namespace waymark::models
