// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <optional>
#include <string_view>

namespace waymark::lint {

/// A number that has the form of a version, with what belongs to it. Offsets in bytes of the text.
struct VersionToken
{
    size_t start = 0; ///< of the number, a "v" before it included
    size_t end = 0; ///< behind the last digit, ".x", "+" or suffix
    int parts = 1; ///< numbers between dots
    bool hasV = false; ///< v4
    bool hasWildcard = false; ///< 8.x, 2.*
    bool hasPlus = false; ///< 18+
    bool hasSuffix = false; ///< 1.0.0-beta.2, 3.11rc1
    int major = 0;
};

/// The next such number at or behind `from`. Numbers inside words, addresses (four parts), dates, times, fractions, percentages and
/// ordinals are none.
std::optional<VersionToken> nextVersion(std::string_view text, size_t from);

} // namespace waymark::lint
