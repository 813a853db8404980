// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

namespace waymark::app {

class MainWindow;

/// With WAYMARK_TRACE_START set, says on standard error when the start reached what: one line a phase,
/// "waymark.start <phase> <nanoseconds of the monotonic clock>". Without it, nothing.
/// Thread: GUI.
class StartTrace final : public QObject
{
    Q_OBJECT
    Q_DISABLE_COPY_MOVE(StartTrace)

public:
    static bool isWanted();
    static void mark(const char *phase);

    /// Waits for the first rows of the window's table.
    explicit StartTrace(MainWindow &window);

Q_SIGNALS:
    /// The first rows have been fetched and painted, or there are none.
    void painted();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();

    MainWindow &m_window;
    bool m_done = false;
};

} // namespace waymark::app
