// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractListModel>

namespace waymark::models {

/// One thing of the left side of Results: a set of results, or a figure of it.
struct ResultEntry
{
    QString id;
    QString title; ///< shown display-safe
    QString detail; ///< "2 benchmarks, 189 tasks, paired"; may be empty
    QString disabled; ///< why it cannot be looked at now, a sentence; empty when it can

    bool operator==(const ResultEntry &) const = default;
};

/// Entries in the order in which they are given. Those that stay keep their rows, so that a selection stays too.
/// Thread: GUI.
class ResultListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(ResultListModel)

public:
    enum Role {
        IdRole = Qt::UserRole, ///< QString
        DetailRole, ///< QString, display-safe
    };

    explicit ResultListModel(QObject *parent = nullptr);

    void setEntries(const QList<ResultEntry> &entries);
    const QList<ResultEntry> &entries() const { return m_entries; }
    int rowOf(const QString &id) const; ///< -1 when it is not there
    QString idAt(int row) const; ///< empty when there is none

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<ResultEntry> m_entries;
};

} // namespace waymark::models
