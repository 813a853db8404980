// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/secrets/detector.h"

#include <span>

namespace waymark::secrets {

/// A credential that its issuer's shape gives away.
struct Shape
{
    /// Where the pattern is tried.
    enum class Place {
        Here, ///< it must match where the literal begins (`back` bytes before that), at the start of a word
        Near, ///< anywhere within 200 bytes of the literal; group 1 is the value
    };

    const char *kind;
    std::string_view literal; ///< lower case, part of every value (Here) or a word beside it (Near)
    const char *pattern; ///< RE2, case-sensitive, over bytes
    double confidence = 0.97;
    Place place = Place::Here;
    size_t back = 0;
    bool random = false; ///< the value must also look drawn by lot
};

std::span<const Shape> shapes();

} // namespace waymark::secrets
