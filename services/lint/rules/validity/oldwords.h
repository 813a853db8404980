// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rules/validity/passage.h"

namespace waymark::lint {

/// RE2 pattern of the adjectives that call something old.
inline constexpr const char *oldAdjective = R"(\b(?:deprecated|legacy|obsolete|outdated)\b)";

/// Whether such a word calls one certain thing old, which a newer version may change, or speaks of old things in general:
/// "the deprecated `poetry shell`", "Frame (deprecated)" against "avoid deprecated functions", "refactor legacy code".
bool isOldMeant(const Passage &passage);

} // namespace waymark::lint
