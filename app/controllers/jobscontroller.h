// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/controllers/jobsservice.h"
#include "models/jobitemmodel.h"
#include "models/joblistmodel.h"
#include "widgets/common/timeleft.h"

#include <QElapsedTimer>
#include <QHash>
#include <QSet>
#include <QTimer>

#include <memory>

namespace waymark {
class Clock;
}

namespace waymark::settings {
class Settings;
}

namespace waymark::widgets {
class JobsPlace;
class JobStatus;
class MessageBar;
} // namespace waymark::widgets

namespace waymark::app {

class ActionSet;
class Prompter;
class ProposalController;
class EditController;

/// The place Jobs: what runs, what it costs, and what is asked for next. What is made of proposals belongs to ProposalController.
/// Thread: GUI.
class JobsController final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobsController)

public:
    struct Views
    {
        widgets::JobsPlace *place = nullptr;
        widgets::JobStatus *status = nullptr;
        widgets::MessageBar *messages = nullptr;
        QWidget *window = nullptr; ///< the parent of questions
    };

    JobsController(ActionSet &actions, settings::Settings &settings, Prompter &prompter, const Clock &clock, QObject *parent = nullptr);
    ~JobsController() override;

    void setViews(const Views &views);
    /// Null: no pool is open, or nobody serves it.
    void setService(std::shared_ptr<JobsService> service, bool writable);
    JobsService *service() const { return m_service.get(); }
    bool isWritable() const { return m_writable && m_service; }
    /// Times are only moved on while the place is seen.
    void setShown(bool shown);

    models::JobListModel &jobs() { return m_jobs; }
    models::JobItemModel &items() { return m_items; }
    /// The job that is looked at; null without any.
    const JobRow *current() const;
    /// Of the pool, as they were last; none before they are known.
    const std::optional<PoolCaps> &caps() const { return m_caps; }
    void setCaps(const PoolCaps &caps);
    /// Nothing is asked for that has not been answered.
    bool isSettled() const { return m_asked == 0 && !m_soon.isActive(); }

    // What people ask for
    /// Opens the estimate of a job over these memories.
    void begin(JobKind kind, const QList<MemoryId> &memories, const QList<MemoryType> &types = {});
    void pauseOrResume();
    void cancelJob();
    void retryFailed();
    void askAgain();
    void stepItem(int by);
    void nextOpen(); ///< the next item whose proposal waits
    void tryRecorded();
    /// Asks for everything anew, soon.
    void refresh();

Q_SIGNALS:
    void currentChanged(); ///< another job or item, or it moved
    void itemDetailsChanged();
    void placeRequested(); ///< something is to be seen there
    void preferencesRequested(); ///< endpoints are to be configured
    void runningChanged(int running);
    void failed(const waymark::Error &error);

private:
    template <typename T, typename F>
    void ask(const QFuture<Result<T>> &answer, F then);
    void follow(const QFuture<Result<void>> &act);
    void askJobs();
    void askItems();
    void askDetails();
    void takeJobs(const QList<JobRow> &jobs);
    void takeItems(const QList<JobItemRow> &items);
    void lookAt(JobId job);
    void lookAt(JobItemId item);
    void showHead();
    void showStatus();
    QString timeLeft(const JobRow &row) const;
    void tick();
    void openEstimate(const JobRequest &request);
    void estimate();
    void start();
    void closeEstimate();

    ActionSet &m_actions;
    settings::Settings &m_settings;
    Prompter &m_prompter;
    const Clock &m_clock;
    std::shared_ptr<JobsService> m_service;
    Views m_views;
    models::JobListModel m_jobs;
    models::JobItemModel m_items;
    QHash<JobId, widgets::TimeLeft> m_left;
    QElapsedTimer m_steady;
    QTimer m_soon; ///< until things are asked for anew
    QTimer m_second;
    JobId m_job; ///< that is looked at
    JobItemId m_item;
    JobItemRow m_row; ///< of the item, as its details were asked for
    JobId m_wanted; ///< was begun here: looked at once it is in the list
    std::optional<PoolCaps> m_caps;
    CancelToken m_estimating;
    quint64 m_era = 0; ///< answers of an earlier service are dropped
    quint64 m_detailsAsked = 0;
    quint64 m_estimateAsked = 0;
    int m_asked = 0;
    int m_running = 0;
    bool m_writable = false;
    bool m_shown = false;
};

} // namespace waymark::app
