// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/mainwindow.h"
#include "app/services/jobservices.h"
#include "app/sessionstate.h"
#include "services/curation/poolsession.h"
#include "services/settings/preferences.h"
#include "app/starttrace.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QFontInfo>
#include <QThreadPool>
#include <QTimer>

namespace waymark::app {

Application::Application(QApplication &qt, const Clock &clock)
    : m_qt(qt)
    , m_clock(clock)
    , m_systemFont(QApplication::font())
    , m_languages(qt)
    , m_places(settings::places())
    , m_log(m_places.log)
    , m_settings(m_places.preferences, m_places.session)
    , m_theme(std::make_unique<widgets::Theme>())
    , m_jobs(std::make_unique<JobServices>(m_settings, clock, llm::desktopKeychain()))
{
    m_shownLanguage = m_settings.get(settings::preferences::language);
    m_languages.use(m_shownLanguage);
    applyFont();
    m_theme->apply(qt);
    connect(&m_settings, &settings::Settings::changed, this, &Application::takeSetting);
    buildWindow();
    StartTrace::mark("window");
}

Application::~Application()
{
    m_window.reset();
    // Sessions go by deleteLater(); an import that was cancelled hands its batch back first.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void Application::buildWindow()
{
    m_window = std::make_unique<MainWindow>(m_settings, *m_theme, m_prompter, m_clock, m_places.pools);
    m_jobs->attach(*m_window);
}

int Application::run(const Start &start)
{
    m_window->show();
    StartTrace::mark("shown");
    const auto *trace = StartTrace::isWanted() ? new StartTrace(*m_window) : nullptr;
    if (start.exitAfterStartup) {
        const auto close = [this] {
            // The first start makes the sample; leaving now would take it back.
            ImportController &imports = m_window->imports();
            if (imports.isRunning())
                connect(&imports, &ImportController::runningChanged, m_window.get(), &QWidget::close, Qt::QueuedConnection);
            else
                m_window->close();
        };
        if (trace != nullptr)
            connect(trace, &StartTrace::painted, &m_qt, close, Qt::QueuedConnection);
        else
            connect(m_window.get(), &MainWindow::settled, &m_qt, close, Qt::QueuedConnection);
        if (start.pool.isEmpty() && !start.sample)
            QTimer::singleShot(0, m_window.get(), [this] { m_window->close(); });
    }
    const QString last = m_settings.get(session::lastPool);
    const bool restores = !start.exitAfterStartup && m_settings.get(settings::preferences::restoreSession);
    if (start.sample)
        m_window->openSample();
    else if (!start.pool.isEmpty())
        m_window->openPool(start.pool);
    else if (restores && QFileInfo::exists(last))
        m_window->openPool(last);
    return m_qt.exec();
}

void Application::takeSetting(const QString &key)
{
    if (key == settings::Settings::key(settings::preferences::textPercent))
        applyFont();
    // Not from inside the dialog or menu that asked for it: they go with the window.
    if (key == settings::Settings::key(settings::preferences::language))
        QTimer::singleShot(0, this, &Application::changeLanguage);
}

void Application::changeLanguage()
{
    // A dialog or menu that runs a loop of its own would come back to a window that is gone.
    if (QApplication::activeModalWidget() || QApplication::activePopupWidget()) {
        QTimer::singleShot(200, this, &Application::changeLanguage);
        return;
    }
    // Long work ends with its window; the words can wait for it.
    constexpr auto once = Qt::ConnectionType(Qt::QueuedConnection | Qt::SingleShotConnection);
    if (m_window->imports().isRunning()) {
        connect(&m_window->imports(), &ImportController::finished, this, &Application::changeLanguage, once);
        return;
    }
    if (m_window->work().isRunning()) {
        connect(&m_window->work(), &WorkController::finished, this, &Application::changeLanguage, once);
        return;
    }
    if (m_settings.get(settings::preferences::language) == m_shownLanguage)
        return;
    const bool shown = m_window->isVisible();
    const QString pool = m_window->session() ? m_window->session()->path() : QString();
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->close(); // remembers the layout, the filter and what is being typed
    m_window.reset();
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    m_shownLanguage = m_settings.get(settings::preferences::language);
    m_languages.use(m_shownLanguage);
    applyFont();
    buildWindow();
    if (shown)
        m_window->show();
    if (!pool.isEmpty())
        m_window->openPool(pool);
    QApplication::setQuitOnLastWindowClosed(quits);
    Q_EMIT windowRebuilt();
}

void Application::applyFont()
{
    QFont font = m_systemFont;
    // By its own name: a generic one ("Sans Serif") would come after the fonts to fall back to.
    if (const QStringList others = Languages::fontFamilies(m_languages.current()); !others.isEmpty())
        font.setFamilies(QStringList { QFontInfo(m_systemFont).family() } + others);
    const double scale = settings::boundedTextPercent(m_settings.get(settings::preferences::textPercent)) / 100.0;
    if (m_systemFont.pointSizeF() > 0)
        font.setPointSizeF(m_systemFont.pointSizeF() * scale);
    else
        font.setPixelSize(qMax(1, qRound(m_systemFont.pixelSize() * scale)));
    if (font != QApplication::font())
        QApplication::setFont(font);
}

} // namespace waymark::app
