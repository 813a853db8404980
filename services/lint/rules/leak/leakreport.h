// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/leaksuspects.h"
#include "services/lint/rule.h"

namespace waymark::lint {

/// What a leak rule says: each a QT_TRANSLATE_NOOP("Lint", …) with %1 for the excerpt and %2 for the first step that shows it.
struct LeakMessages
{
    const char *looks = ""; ///< only its looks speak against it
    const char *seen = ""; ///< the run shows it as well
    const char *only = ""; ///< and no other task of the pool names it
};

/// A rule that reports the suspects of its own kind: an error when it is surely particular, a warning when it looks so, at most
/// an info when there is little to say for it.
Rule leakRule(LeakRule which, const QString &id, const char *title, const LeakMessages &messages);

} // namespace waymark::lint
