// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/environment.h"

namespace waymark::cli {

/// Runs one command line, `arguments` without the program's name, and returns the exit code (see ExitCode). Nothing reaches
/// standard output unless the verb succeeds; otherwise the last line of standard error says why.
int run(const QStringList &arguments, const Environment &environment);

/// Whether the words ask for a verb, so that no window is needed.
///   list --json, --version, lsit -> true;  (nothing), --pool x.waymark, x.waymark -> false
bool isCommand(const QStringList &arguments);

} // namespace waymark::cli
