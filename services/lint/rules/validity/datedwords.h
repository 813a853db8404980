// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rules/validity/passage.h"

#include <QByteArray>

#include <functional>
#include <vector>

namespace waymark::lint {

/// Wording of one sort that may tie a text to its time.
struct DatedWords
{
    const char *kind; ///< of the finding
    const char *pattern; ///< RE2, case-insensitive, no captures
    const char *message; ///< QT_TRANSLATE_NOOP("Lint", …) with %1 for the hit
    /// Whether the hit is meant that way where it stands; null = always.
    std::function<bool(const Passage &)> isMeant;
};

/// English, German and Chinese.
const std::vector<DatedWords> &datedWords();

} // namespace waymark::lint
