// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryeffect.h"

#include <QAbstractTableModel>
#include <QHash>

namespace waymark::models {

/// What results say of a memory, or of a memory under one benchmark and model.
struct EffectRow
{
    QString title; ///< shown display-safe
    QString memory; ///< uuid in this pool, empty when it is not there
    std::optional<MemoryType> type; ///< of the pool
    EffectCounts counts;
    std::optional<EffectEstimate> estimate; ///< none: too little evidence to say anything
    bool isThin = true; ///< greyed, and after all others
    bool isRetireCandidate = false;

    bool operator==(const EffectRow &) const = default;
};

/// What the pool knows of a memory that results name.
struct KnownMemory
{
    QString title;
    MemoryType type = MemoryType::Insight;
};

/// `known` by uuid. What the pool does not hold keeps the title of the log.
QList<EffectRow> effectRows(const QList<MemoryEffect> &effects, const QHash<QString, KnownMemory> &known);
/// One for each benchmark and model.
QList<EffectRow> effectRows(const MemoryEffect &effect);

/// Thread: GUI.
class EffectTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(EffectTableModel)

public:
    enum Column { Type,
        Memory, ///< or benchmark and model
        Injected,
        Used,
        With,
        Without,
        Effect, ///< figure and interval, with a bar
        Harm, ///< P(harm)
        ColumnCount };
    enum Role {
        TypeRole = Qt::UserRole, ///< int of MemoryType; invalid without one
        ThinRole, ///< bool
        CandidateRole, ///< bool
        EffectRole, ///< double, −1..1; invalid without an estimate
        LowRole, ///< double
        HighRole, ///< double
        SortRole, ///< figures as numbers
    };
    enum class Subject { Memories,
        Cells };

    explicit EffectTableModel(Subject subject, QObject *parent = nullptr);

    void setRows(const QList<EffectRow> &rows);
    const QList<EffectRow> &rows() const { return m_rows; }
    /// The least round number (of 0.25, 0.5, 1) that no interval with enough evidence leaves: the bars reach from minus to plus that.
    double reach() const { return m_reach; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(const EffectRow &row, Column column) const;
    QVariant sortKey(const EffectRow &row, Column column) const;

    Subject m_subject;
    QList<EffectRow> m_rows;
    double m_reach = 0.25;
};

} // namespace waymark::models
