// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"

#include <QWidget>

namespace waymark::widgets {

class ElidedLabel;
class LinkButton;
class ProgressStrip;

/// The jobs in the status bar: the one that runs with its progress and the time left, and whether anybody is asked over the network. Clicks
/// lead to the place Jobs and to the preferences.
/// Thread: GUI.
class JobStatus final : public QWidget
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobStatus)

public:
    explicit JobStatus(QWidget *parent = nullptr);

    /// None: nothing runs. `more`: how many others run.
    void setJob(const std::optional<JobRow> &row, int more, const QString &timeLeft);
    void setServices(const ServiceState &state);

Q_SIGNALS:
    void jobClicked();
    void servicesClicked();

private:
    LinkButton *m_job;
    ProgressStrip *m_progress;
    ElidedLabel *m_left;
    LinkButton *m_services;
};

/// "Online: openai", "Offline", …, short; and the sentence behind it.
QString servicePhrase(const ServiceState &state);
QString serviceSentence(const ServiceState &state);

} // namespace waymark::widgets
