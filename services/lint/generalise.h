// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"
#include "services/lint/subject.h"

namespace waymark::lint {

/// The rule-based proposal: each particular that a leak finding of warning or error points at gives way to a general phrase, or is
/// left out where nothing is missed. Suppressed findings stay. The same particular gets the same phrase, two of one sort are told
/// apart. Texts in German and Chinese get phrases of their language. No particular: no replacement, and the texts as they are.
///   "Do not trust `mock_conn`; run tests/conftest.py (#913)." -> "Do not trust the mock; run the shared test configuration."
///   "Clear the cache in line 21 of the store." -> "Clear the cache in the store."
/// Thread: any.
Generalisation generalise(const LintItem &item, const QList<Finding> &findings);

} // namespace waymark::lint
