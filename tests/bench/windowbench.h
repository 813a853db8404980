// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/bench/benchapplication.h"
#include "tests/bench/measure.h"

namespace waymark::bench {

/// The real window on the pool: from what a person does until the answer is painted, rows fetched, and how long the thread of
/// the window was busy meanwhile.
void benchWindow(Report &report, BenchApplication &application, const QString &pool);

} // namespace waymark::bench
