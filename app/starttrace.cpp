// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/starttrace.h"

#include "app/mainwindow.h"
#include "widgets/pool/poolplace.h"
#include "widgets/pool/pooltable.h"

#include <QEvent>
#include <QTimer>

#include <chrono>
#include <cstdio>
#include <utility>

namespace waymark::app {

bool StartTrace::isWanted()
{
    static const bool wanted = qEnvironmentVariableIsSet("WAYMARK_TRACE_START");
    return wanted;
}

void StartTrace::mark(const char *phase)
{
    if (isWanted()) {
        const std::chrono::nanoseconds now = std::chrono::steady_clock::now().time_since_epoch();
        std::fprintf(stderr, "waymark.start %s %lld\n", phase, static_cast<long long>(now.count()));
    }
}

StartTrace::StartTrace(MainWindow &window)
    : QObject(&window)
    , m_window(window)
{
    window.place().table().viewport()->installEventFilter(this);
    connect(&window, &MainWindow::settled, this, [this] {
        mark("filtered");
        if (m_window.pool().table().rowCount() == 0 && !m_window.imports().isRunning())
            finish();
    });
}

bool StartTrace::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Paint && !m_done) {
        const models::MemoryTableModel &model = m_window.pool().table();
        if (model.rowCount() > 0 && m_window.pool().rows().cached(model.idAt(0)) != nullptr)
            finish();
    }
    return QObject::eventFilter(watched, event);
}

void StartTrace::finish()
{
    if (std::exchange(m_done, true))
        return;
    // The event paints after this; the next turn of the loop comes when the window is on the screen.
    QTimer::singleShot(0, this, [this] {
        mark("painted");
        Q_EMIT painted();
    });
}

} // namespace waymark::app
