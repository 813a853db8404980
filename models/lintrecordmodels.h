// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"

#include <QAbstractTableModel>

namespace waymark::models {

/// What was accepted, by whom and why, one suppression a row, newest first.
/// Thread: GUI.
class SuppressionModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SuppressionModel)

public:
    enum Column { Rule,
        Excerpt,
        Reason,
        Scope,
        Author,
        When,
        ColumnCount };

    explicit SuppressionModel(QObject *parent = nullptr);

    void setSuppressions(const QList<Suppression> &suppressions);
    const Suppression &suppression(int row) const { return m_rows.at(row); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QList<Suppression> m_rows;
};

/// The records of lint passes, newest first.
/// Thread: GUI.
class LintPassModel final : public QAbstractTableModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(LintPassModel)

public:
    enum Column { When,
        Author,
        Memories,
        Errors,
        Warnings,
        Infos,
        Added,
        Gone,
        Took,
        ColumnCount };

    explicit LintPassModel(QObject *parent = nullptr);

    void setPasses(const QList<LintPass> &passes);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString cellText(const LintPass &pass, Column column) const;

    QList<LintPass> m_rows;
};

} // namespace waymark::models
