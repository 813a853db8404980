// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"

#include <QAbstractTableModel>
#include <QHash>

namespace waymark::models {

/// Findings of many memories, one a row. It is given them with the titles of their memories and sorts them itself.
/// Thread: GUI.
class FindingListModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(FindingListModel)

public:
    enum Column { Severity,
        Rule,
        Memory,
        Field,
        Excerpt,
        Message,
        ColumnCount };
    enum Role {
        SortRole = Qt::UserRole, ///< the raw value of the cell
        MemoryRole, ///< qint64
        KeyRole, ///< of the finding
        SeverityRole, ///< waymark::Severity as int
    };

    explicit FindingListModel(QObject *parent = nullptr);

    /// Keeps the order that sort() set; without one they stay as they come.
    void setFindings(const QList<Finding> &findings, const QHash<MemoryId, QString> &titles);
    const Finding &finding(int row) const { return m_findings.at(row); }
    /// -1 when it is not there.
    int rowOf(MemoryId memory, const QString &key) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Ties stay in the order of the list. A negative column is the order in which they came.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    void applySort();
    QString cellText(const Finding &finding, Column column) const;

    QList<Finding> m_given;
    QList<Finding> m_findings;
    QHash<MemoryId, QString> m_titles;
    int m_sortColumn = -1;
    Qt::SortOrder m_sortOrder = Qt::AscendingOrder;
};

} // namespace waymark::models
