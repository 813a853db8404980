// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/rowprovider.h"
#include "services/domain/query.h"

#include <QAbstractTableModel>
#include <QPointer>

#include <optional>
#include <vector>

namespace waymark::models {

/// The rows of the pool table: ids in the order of the filter; what stands in a row comes from the provider when it is
/// shown. It neither filters nor sorts.
/// Thread: GUI. Owns: the ids (shared with the FilterResult, 8 bytes a row, and 4 to 16 bytes for looking up).
class MemoryTableModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(MemoryTableModel)

public:
    /// The columns up to Age are shown by default.
    enum Column { Review,
        Type,
        Title,
        Domain,
        Validity,
        Findings,
        Age,
        Task,
        Outcome,
        Agent,
        Model,
        Tags,
        Created,
        Changed,
        ValidFrom,
        ValidUntil,
        Effect,
        Injected,
        Used,
        ColumnCount };

    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of the cell
        IdRole, ///< qint64
        TypeRole, ///< MemoryType as int
        ReviewRole, ///< ReviewStatus as int
        ValidityRole, ///< Validity as of asOf(), as int
        OutcomeRole, ///< OutcomeValue as int
        RetiredRole, ///< bool
        LoadedRole, ///< bool: false while the row is being fetched
        FindingsRole, ///< QList<int>, how many of each Severity, indexed by it
        QuietRole, ///< bool: expired, superseded, rejected or retired; the title is muted
    };

    enum class Update {
        SameQuery, ///< the pool changed or the order did: selection and scroll position are kept
        NewQuery, ///< reset
    };

    explicit MemoryTableModel(RowProvider &provider, QObject *parent = nullptr);

    /// With SameQuery the signals are exact (rows removed, moved by a layout change, inserted) as long as at most
    /// `maxExactRanges` ranges differ and the part that differs has at most `maxExactRows` rows; else the model is reset,
    /// because persistent indexes of a selection of everything cost more than restoring it by ids.
    void setIds(const QList<MemoryId> &ids, Update update = Update::SameQuery);
    const QList<MemoryId> &ids() const { return m_ids; }
    MemoryId idAt(int row) const;
    /// -1 when it is not shown.
    int rowOf(MemoryId id) const;
    /// Null while it is being fetched. Valid until the next call or event.
    const MemoryRow *rowAt(int row) const;
    RowProvider *provider() const { return m_provider; }

    /// The date that validity and age refer to.
    void setAsOf(QDate asOf);
    QDate asOf() const { return m_asOf; }

    /// These memories have changed: their rows are painted anew.
    void refresh(const QList<MemoryId> &ids);

    /// Nothing for columns that the pool does not sort by. Age sorts as Created, the other way round.
    static std::optional<SortKey> sortKeyFor(Column column);
    static QString columnTitle(Column column);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    static constexpr int maxExactRanges = 64;
    static constexpr int maxExactRows = 20'000;

private:
    void reset(const QList<MemoryId> &ids);
    void reorder(const QList<MemoryId> &ids);
    void indexRows() const;
    QString cellText(const MemoryRow &row, Column column) const;
    QString validityText(const MemoryRow &row) const;
    QString toolTip(const MemoryRow &row, Column column) const;
    QVariant sortValue(const MemoryRow &row, Column column) const;

    QPointer<RowProvider> m_provider;
    QList<MemoryId> m_ids;
    QDate m_asOf;
    // For looking up; empty until somebody does.
    mutable std::vector<int> m_rowsById; ///< rows sorted by id; where ids are dense: the row of each id from m_lowestId on, -1 for none
    mutable qint64 m_lowestId = 0;
    mutable bool m_isDense = false;
};

} // namespace waymark::models
