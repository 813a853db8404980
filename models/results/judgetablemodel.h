// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// Runs in which the judge is wrong, in the order of the source.
/// Thread: GUI.
class JudgedCaseModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JudgedCaseModel)

public:
    enum Column { Run,
        Domain,
        Judged,
        Verified,
        Judge,
        ColumnCount };

    explicit JudgedCaseModel(QObject *parent = nullptr);

    void setCases(const QList<JudgedCase> &cases);
    const JudgedCase *at(int row) const; ///< null when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const JudgedCase &row, Column column) const;

    QList<JudgedCase> m_cases;
};

/// Memories that were made under another outcome than was verified since: the queue of the audit.
/// Thread: GUI.
class MislabelledModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MislabelledModel)

public:
    enum Column { Type,
        Memory,
        Domain,
        MadeUnder,
        Verified,
        ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole, ///< int of MemoryType
    };

    explicit MislabelledModel(QObject *parent = nullptr);

    /// Memories that stay keep their rows when others leave: the queue is worked off.
    void setMemories(const QList<MislabelledMemory> &memories);
    const QList<MislabelledMemory> &memories() const { return m_memories; }
    const MislabelledMemory *at(int row) const; ///< null when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const MislabelledMemory &row, Column column) const;

    QList<MislabelledMemory> m_memories;
};

} // namespace waymark::models
