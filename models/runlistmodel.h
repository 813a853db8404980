// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"

#include <QAbstractListModel>

namespace waymark::models {

/// The runs of a pool: outcome, task, domain, number of steps, which rungs were made from each. Narrowed by words, all of which stand
/// in task, domain, agent or model.
/// Thread: GUI.
class RunListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(RunListModel)

public:
    enum Role {
        UuidRole = Qt::UserRole, ///< QString
        DomainRole, ///< QString, display-safe
        StepsRole, ///< QString: "23 steps"
        OutcomeRole, ///< int of OutcomeValue
        DisputedRole, ///< bool
        RungsRole, ///< QVariantList of four ints: memories by MemoryType
    };

    explicit RunListModel(QObject *parent = nullptr);

    void setRuns(const QList<RunRow> &runs);
    void setWords(const QString &words);
    qsizetype total() const { return m_all.size(); }
    const RunRow *run(int row) const;
    int rowOf(const QString &uuid) const; ///< -1 when it is not shown

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void totalChanged(); ///< also when the rows that are shown stay as they are

private:
    QList<RunRow> narrowed() const;
    void showNarrowed();

    QList<RunRow> m_all;
    QList<RunRow> m_shown;
    QStringList m_words;
};

} // namespace waymark::models
