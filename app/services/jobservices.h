// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/mainwindow.h"
#include "app/services/liveconfig.h"
#include "services/llm/keychain.h"
#include "services/llm/keylookup.h"

#include <QTimer>

namespace waymark::app {

class CapabilityBook;
class PoolJobs;

/// Background services for a window: with the endpoints of the settings, keys where those say they are, and the answers that are recorded
/// for the sample pool.
/// Thread: GUI. Outlives the window that it serves.
class JobServices final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(JobServices)

public:
    JobServices(settings::Settings &settings, const Clock &clock, std::shared_ptr<llm::Keychain> keychain);

    /// Every pool of this window that is opened from now on gets its services here.
    void attach(MainWindow &window);

    /// Those that come with the program.
    static QByteArray recordedAnswers();

private:
    std::shared_ptr<JobsService> makeFor(const std::shared_ptr<curation::PoolSession> &session);

    settings::Settings &m_settings;
    const Clock &m_clock;
    llm::KeyLookup m_key;
    std::shared_ptr<LiveConfig> m_config;
    std::shared_ptr<CapabilityBook> m_capabilities;
    QList<std::weak_ptr<PoolJobs>> m_open;
    QTimer m_soon; ///< several settings change together
};

} // namespace waymark::app
