// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/application.h"

#include "app/mainwindow.h"
#include "app/sessionstate.h"
#include "app/starttrace.h"
#include "widgets/common/theme.h"

#include <QApplication>
#include <QFileInfo>
#include <QThreadPool>
#include <QTimer>

namespace waymark::app {

Application::Application(QApplication &qt, const Clock &clock)
    : m_qt(qt)
    , m_places(settings::places())
    , m_log(m_places.log)
    , m_settings(m_places.preferences, m_places.session)
    , m_theme(std::make_unique<widgets::Theme>())
{
    m_theme->apply(qt);
    m_window = std::make_unique<MainWindow>(m_settings, *m_theme, m_prompter, clock, m_places.pools);
    StartTrace::mark("window");
}

Application::~Application()
{
    m_window.reset();
    // Sessions go by deleteLater(); an import that was cancelled hands its batch back first.
    QThreadPool::globalInstance()->waitForDone();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
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
                QObject::connect(&imports, &ImportController::runningChanged, m_window.get(), &QWidget::close, Qt::QueuedConnection);
            else
                m_window->close();
        };
        if (trace != nullptr)
            QObject::connect(trace, &StartTrace::painted, &m_qt, close, Qt::QueuedConnection);
        else
            QObject::connect(m_window.get(), &MainWindow::settled, &m_qt, close, Qt::QueuedConnection);
        if (start.pool.isEmpty() && !start.sample)
            QTimer::singleShot(0, m_window.get(), [this] { m_window->close(); });
    }
    if (start.sample) {
        m_window->openSample();
    } else if (!start.pool.isEmpty()) {
        m_window->openPool(start.pool);
    } else if (const QString last = m_settings.get(session::lastPool); !start.exitAfterStartup && QFileInfo::exists(last)) {
        m_window->openPool(last);
    }
    return m_qt.exec();
}

} // namespace waymark::app
