// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "widgets/common/bar.h"

#include <array>

class QLineEdit;

namespace waymark::widgets {

class CostBar;
class JobProgressBar;
class KeyCapButton;
class TextLabel;

/// The job that is looked at: how far it is, who answers, what it costs and may cost, and what pausing and cancelling would do.
/// Thread: GUI.
class JobHead final : public Bar
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobHead)

public:
    explicit JobHead(QWidget *parent = nullptr);

    /// How fast it goes.
    struct Pace
    {
        QDateTime now; ///< UTC
        int perMinute = 0; ///< items that ended in the last minute
        QString timeLeft; ///< in words; may be empty
    };
    void setJob(const JobRow &row, const Pace &pace);
    /// As they are shown in caps; empty for none.
    void setKeys(const QString &pause, const QString &cancel, const QString &retry);
    void setWritable(bool writable);
    QLineEdit &capField() { return *m_cap; }

Q_SIGNALS:
    void pauseRequested(); ///< or resume, as the button says
    void cancelRequested();
    void retryRequested();
    /// Of the job that is shown; none: no cap.
    void capChanged(std::optional<qint64> capNano);

private:
    struct Fact
    {
        QWidget *box = nullptr;
        TextLabel *value = nullptr;
    };

    QWidget *makeLegend();
    QWidget *makeFacts();
    void showButtons();
    void showCost();
    void takeCap();

    JobRow m_row;
    bool m_writable = true;
    TextLabel *m_title;
    TextLabel *m_started;
    KeyCapButton *m_pause;
    KeyCapButton *m_cancel;
    KeyCapButton *m_retry;
    JobProgressBar *m_progress;
    TextLabel *m_done;
    std::array<Fact, 4> m_parts; ///< from cache, by model, failed, in flight
    TextLabel *m_waiting;
    TextLabel *m_left;
    TextLabel *m_model;
    TextLabel *m_endpoint;
    TextLabel *m_prompt;
    TextLabel *m_tokens;
    TextLabel *m_rate;
    TextLabel *m_costCaption;
    TextLabel *m_cost;
    CostBar *m_costBar;
    QLineEdit *m_cap;
    TextLabel *m_capProblem;
    TextLabel *m_effect;
    TextLabel *m_note;
};

/// What pausing and cancelling do to this job now, and what stops it by itself; a sentence or two.
QString jobEffect(const JobRow &row);

} // namespace waymark::widgets
