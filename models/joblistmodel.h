// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

#include <QAbstractListModel>

namespace waymark::models {

/// The jobs of a pool, newest first: what they do, how far they are, what they cost.
/// Thread: GUI.
class JobListModel final : public QAbstractListModel
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobListModel)

public:
    enum Role {
        StateRole = Qt::UserRole, ///< int of JobState
        ProgressRole, ///< QString: "43 of 64"
        CostRole, ///< QString: "$0.042 of $0.250"; empty when nothing is known
        ShareRole, ///< double, 0..1: what is over of all
        UnderWayRole, ///< bool: a bar tells something
        FailuresRole, ///< bool: items failed
        NoteRole, ///< QString: why it waits or failed; may be empty
    };

    explicit JobListModel(QObject *parent = nullptr);

    /// Jobs that stay keep their rows, so that a selection stays too.
    void setJobs(const QList<JobRow> &jobs);
    const QList<JobRow> &jobs() const { return m_jobs; }
    const JobRow *job(int row) const;
    const JobRow *job(JobId id) const;
    int rowOf(JobId id) const; ///< -1 when it is not there
    int running() const; ///< jobs that are running or pausing
    int queued() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QList<JobRow> m_jobs;
};

/// "$0.042 of $0.250", "$0.214"; what the model has no price for is counted in tokens.
QString jobCost(const JobRow &row);

} // namespace waymark::models
