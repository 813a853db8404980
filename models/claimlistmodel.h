// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// The sentences of one memory of a ladder with what supports each.
/// Thread: GUI.
class ClaimListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ClaimListModel)

public:
    enum Column { Number,
        Sentence,
        Support,
        Steps,
        Siblings,
        FoundBy,
        Checked,
        ColumnCount };
    enum Role {
        SupportRole = Qt::UserRole, ///< double, 0..1
        SupportedRole, ///< bool
        CheckedRole, ///< bool
    };

    explicit ClaimListModel(QObject *parent = nullptr);

    /// The rung and the ladder that it is of, for the names of siblings.
    void setRung(const Ladder &ladder, MemoryId memory, double threshold);
    void clear();
    const Rung &rung() const { return m_rung; }
    double threshold() const { return m_threshold; }
    int supported() const;
    bool isSupported(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, Column column) const;
    QString siblings(const ClaimEvidence &evidence) const;

    Rung m_rung;
    QHash<MemoryId, MemoryType> m_types;
    double m_threshold = supportedFrom;
};

/// "t" for the title, "g" for the goal of a workflow, else its number.
QString claimLabel(const Claim &claim, MemoryType type);
/// Two decimals.
QString supportText(double support);
QString label(EvidenceSource source); ///< "words", "embedding", …

} // namespace waymark::models
