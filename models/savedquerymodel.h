// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

#include <QAbstractListModel>

namespace waymark::models {

/// Saved queries as they run now: name, domain, margin at the cut, and whether the top-N is another one than expected.
/// Thread: GUI.
class SavedQueryModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(SavedQueryModel)

public:
    enum Role {
        UuidRole = Qt::UserRole, ///< QString
        DomainRole, ///< QString, display-safe
        MarginRole, ///< QString, "0.002"; empty when nothing is cut off
        NarrowRole, ///< bool
        ChangedRole, ///< bool: others are in the top-N than expected
        ProblemRole, ///< QString: why it could not run
        ExpectedRole, ///< bool: somebody said what is right
    };

    explicit SavedQueryModel(QObject *parent = nullptr);

    void setRuns(const QList<SavedQueryRun> &runs);
    const QList<SavedQueryRun> &runs() const { return m_runs; }
    const SavedQueryRun *run(const QString &uuid) const;
    int rowOf(const QString &uuid) const;

    /// What is said of queries in which a model chooses.
    static QString notAsked();

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString status(const SavedQueryRun &run) const;

    QList<SavedQueryRun> m_runs;
};

} // namespace waymark::models
