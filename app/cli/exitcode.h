// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/error.h"

namespace waymark::cli {

/// What the program answers to the shell.
enum class ExitCode {
    Done = 0,
    Findings = 1, ///< findings at or above the threshold, or a check that fails
    Usage = 2,
    Unreadable = 3, ///< the input or the pool could not be read (or written)
    Remote = 4, ///< the network or a model failed
    Cancelled = 5,
};

ExitCode exitCodeOf(ErrorCode code);

} // namespace waymark::cli
