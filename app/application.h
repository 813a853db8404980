// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/prompter.h"
#include "services/base/clock.h"
#include "services/settings/logfile.h"
#include "services/settings/places.h"
#include "services/settings/setting.h"

#include <memory>

class QApplication;

namespace waymark::widgets {
class Theme;
}

namespace waymark::app {

class MainWindow;

/// The composition root of the window: everything is built here once and passed on by reference.
class Application final
{
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(QApplication &qt, const Clock &clock);
    ~Application();

    struct Start
    {
        QString pool; ///< path, empty for none
        bool sample = false;
        bool exitAfterStartup = false;
    };
    int run(const Start &start);

    MainWindow &window() { return *m_window; }
    widgets::Theme &theme() { return *m_theme; }
    settings::Settings &settings() { return m_settings; }

private:
    QApplication &m_qt;
    settings::Places m_places;
    settings::LogFile m_log;
    settings::Settings m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    DialogPrompter m_prompter;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace waymark::app
