// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace waymark::secrets {

/// What a detector finds in a view: the value alone, without its name or quotes.
struct Candidate
{
    const char *kind = "";
    size_t start = 0; ///< bytes of the view, end exclusive
    size_t end = 0;
    double confidence = 1;
};

/// Looks at what stands around one occurrence [at, end) of the literal that called it.
using Detector = void (*)(std::string_view bytes, size_t at, size_t end, std::vector<Candidate> &out);

/// A word and who is asked where it occurs.
struct Trigger
{
    std::string_view literal; ///< lower case
    Detector detector;
};

/// NAME=value, "name": "value", name: value with a name that speaks of a secret; also high entropy near such a word.
void detectAssignment(std::string_view bytes, size_t at, size_t end, std::vector<Candidate> &out);
/// Headers, options of commands, addresses with a password, configuration lines.
std::vector<Trigger> contextTriggers();

} // namespace waymark::secrets
