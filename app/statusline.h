// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QStatusBar>

class QLabel;
class QToolButton;

namespace waymark::widgets {
class JobStatus;
class WorkIndicator;
}

namespace waymark::app {

/// The bar at the bottom: how many memories, how many shown, the date they are judged by, what work is going on, and
/// whether all is saved.
/// Thread: GUI.
class StatusLine final : public QStatusBar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StatusLine)

public:
    explicit StatusLine(QWidget *parent = nullptr);

    widgets::WorkIndicator &work() { return *m_work; }
    widgets::JobStatus &jobs() { return *m_jobs; }

    void setCounts(qint64 memories, qint64 shown, qint64 trajectories);
    void setAsOf(QDate date, bool isToday);
    void setSaving(bool saving);
    void setReadOnly(const QString &reason);
    /// No pool: nothing to count.
    void clearPool();

Q_SIGNALS:
    void asOfClicked();

private:
    QLabel *m_memories;
    QLabel *m_shown;
    QLabel *m_trajectories;
    QToolButton *m_asOf;
    widgets::WorkIndicator *m_work;
    widgets::JobStatus *m_jobs;
    QLabel *m_saved;
};

} // namespace waymark::app
