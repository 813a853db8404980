// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/joblistmodel.h"

#include "models/joblabels.h"
#include "services/text/displaysafe.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::models {

namespace {

JobId idOf(const JobRow &row)
{
    return row.job.id;
}

double shareOver(const JobCounts &counts)
{
    const qint64 total = counts.total();
    return total > 0 ? double(total - counts.left()) / double(total) : 0.0;
}

} // namespace

QString jobCost(const JobRow &row)
{
    if (row.isPriced || row.totals.costNano > 0) {
        const QString cost = moneyText(row.totals.costNano);
        return row.capNano && !isOver(row.job.state) ? JobListModel::tr("%1 of %2", "money").arg(cost, moneyText(*row.capNano)) : cost;
    }
    if (row.totals.usage.total() == 0)
        return {};
    return JobListModel::tr("%1 tokens").arg(tokensText(row.totals.usage.total(), row.totals.usage.isEstimate));
}

JobListModel::JobListModel(QObject *parent)
    : QAbstractListModel(parent)
{
}

void JobListModel::setJobs(const QList<JobRow> &jobs)
{
    // New jobs come first; those that were there mostly stay.
    const qsizetype added = jobs.size() - m_jobs.size();
    const bool grown = added >= 0 && std::ranges::equal(jobs.mid(added), m_jobs, {}, idOf, idOf);
    if (!grown) {
        beginResetModel();
        m_jobs = jobs;
        endResetModel();
        return;
    }
    if (added > 0) {
        beginInsertRows({}, 0, int(added) - 1);
        m_jobs = jobs.first(added) + m_jobs;
        endInsertRows();
    }
    for (qsizetype row = added; row < jobs.size(); ++row) {
        if (m_jobs.at(row) == jobs.at(row))
            continue;
        m_jobs[row] = jobs.at(row);
        Q_EMIT dataChanged(index(int(row)), index(int(row)));
    }
}

const JobRow *JobListModel::job(int row) const
{
    return row >= 0 && row < m_jobs.size() ? &m_jobs.at(row) : nullptr;
}

const JobRow *JobListModel::job(JobId id) const
{
    return job(rowOf(id));
}

int JobListModel::rowOf(JobId id) const
{
    const auto found = std::ranges::find(m_jobs, id, idOf);
    return found == m_jobs.end() ? -1 : int(found - m_jobs.begin());
}

int JobListModel::running() const
{
    return int(std::ranges::count_if(m_jobs, [](const JobRow &row) { return row.job.state == JobState::Running || row.job.state == JobState::Pausing; }));
}

int JobListModel::queued() const
{
    return int(std::ranges::count_if(m_jobs, [](const JobRow &row) { return row.job.state == JobState::Queued; }));
}

int JobListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_jobs.size());
}

QVariant JobListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const JobRow &row = m_jobs.at(index.row());
    const Job &job = row.job;
    const QString title = jobTitle(job.kind, job.counts.total());
    const QString note = text::lineSafe(job.note);
    switch (role) {
    case Qt::DisplayRole:
        return title;
    case Qt::ToolTipRole: {
        QStringList lines { title, jobProgress(job), jobCost(row), note };
        lines.removeAll(QString());
        return text::toolTipSafe(lines.join(u'\n'));
    }
    case Qt::AccessibleTextRole: {
        QStringList parts { title, label(job.state), jobProgress(job), jobCost(row), note };
        parts.removeAll(QString());
        parts.removeDuplicates();
        return parts.join(u", "_s);
    }
    case StateRole:
        return int(job.state);
    case ProgressRole:
        return jobProgress(job);
    case CostRole:
        return jobCost(row);
    case ShareRole:
        return shareOver(job.counts);
    case UnderWayRole:
        return !isOver(job.state) && job.state != JobState::Queued;
    case FailuresRole:
        return job.counts.failed > 0;
    case NoteRole:
        return note;
    default:
        return {};
    }
}

} // namespace waymark::models
