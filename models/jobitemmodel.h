// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// The items of one job in its order.
/// Thread: GUI.
class JobItemModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobItemModel)

public:
    enum Column { Mark, ///< how it is, as an icon
        Type,
        Memory,
        State,
        AnswerFrom,
        In,
        Out,
        Cost,
        Time,
        ColumnCount };
    enum Role {
        StateRole = Qt::UserRole, ///< int of ItemState
        TypeRole, ///< int of MemoryType; invalid when it has none
        OpenRole, ///< bool: its proposal waits for somebody
        ErrorRole, ///< QString: the sentence that says why it failed
    };

    explicit JobItemModel(QObject *parent = nullptr);

    /// Items of the same job keep their rows, so that a selection stays.
    void setItems(const QList<JobItemRow> &items);
    /// Moves the times of what is in flight; UTC.
    void setNow(const QDateTime &now);

    const QList<JobItemRow> &items() const { return m_items; }
    const JobItemRow *item(int row) const;
    int rowOf(JobItemId id) const; ///< -1 when it is not there
    int openProposals() const;
    int proposals() const;
    /// The next row whose proposal is open, from `row` on, round and round; -1 without any.
    int nextOpen(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JobItemRow &row, Column column) const;
    QString timeOf(const JobItemRow &row) const;

    QList<JobItemRow> m_items;
    QDateTime m_now;
};

/// Items that ended in the minute before `now`: how fast the job goes.
int endedInLastMinute(const QList<JobItemRow> &items, const QDateTime &now);

} // namespace waymark::models
