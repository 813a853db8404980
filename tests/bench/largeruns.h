// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/trajectory.h"

namespace waymark::bench {

/// A run of shell commands that look for an error, each with so many lines of output; about 80 characters a line.
Trajectory generatedRun(int steps, int linesEach, const QString &name);

/// Runs at and beyond the end of what agents leave: many steps, one line of 5 MB, 100,000 lines, a progress bar of 2 MB, all of
/// it together, and 50 MB of text.
QList<Trajectory> largeRuns();

} // namespace waymark::bench
