// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/languages.h"
#include "app/prompter.h"
#include "services/base/clock.h"
#include "services/settings/logfile.h"
#include "services/settings/places.h"
#include "services/settings/setting.h"

#include <QFont>
#include <QObject>

#include <memory>

class QApplication;

namespace waymark::widgets {
class Theme;
}

namespace waymark::app {

class JobServices;
class MainWindow;

/// The composition root of the window: everything is built here once and passed on by reference. A change of the language
/// builds the window anew, with the same pool, filter and memory: no widget has to know how to change its words.
/// Thread: GUI.
class Application final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(Application)

public:
    Application(QApplication &qt, const Clock &clock);
    ~Application() override;

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

Q_SIGNALS:
    void windowRebuilt();

private:
    void buildWindow();
    void takeSetting(const QString &key);
    void changeLanguage();
    void applyFont();

    QApplication &m_qt;
    const Clock &m_clock;
    QFont m_systemFont;
    Languages m_languages;
    QString m_shownLanguage; ///< the preference that the window was built in
    settings::Places m_places;
    settings::LogFile m_log;
    settings::Settings m_settings;
    std::unique_ptr<widgets::Theme> m_theme;
    DialogPrompter m_prompter;
    std::unique_ptr<JobServices> m_jobs;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace waymark::app
