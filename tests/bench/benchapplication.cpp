// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/benchapplication.h"

#include "tests/bench/measure.h"

#include <QEvent>

#include <chrono>
#include <cstdio>

namespace waymark::bench {

using Clock = std::chrono::steady_clock;

bool BenchApplication::notify(QObject *receiver, QEvent *event)
{
    const bool painting = event->type() == QEvent::UpdateRequest && receiver->isWidgetType();
    static const bool tells = qEnvironmentVariableIsSet("WAYMARK_BENCH_EVENTS");
    const auto start = Clock::now();
    const auto type = event->type();
    const char *const name = receiver->metaObject()->className();
    const bool result = QApplication::notify(receiver, event);
    if (tells && milliseconds(Clock::now() - start) > 8)
        std::printf("    event %d of %s: %.1f ms\n", int(type), name, milliseconds(Clock::now() - start));
    if (painting && onPainted)
        onPainted();
    return result;
}

} // namespace waymark::bench
