// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/environment.h"

#include <QFile>

namespace waymark::cli {

/// The process's own standard streams. From its construction on, the first interrupt (SIGINT, SIGTERM) cancels what runs and
/// a second one ends the process.
/// Thread: main; one at a time.
/// Owns: the devices and the clock of its environment.
class Console final
{
    Q_DISABLE_COPY_MOVE(Console)

public:
    Console();
    ~Console();

    Environment environment();

private:
    CancelToken m_cancel;
    SystemClock m_clock;
    std::unique_ptr<QIODevice> m_input;
    QFile m_output;
    QFile m_errors;
};

} // namespace waymark::cli
