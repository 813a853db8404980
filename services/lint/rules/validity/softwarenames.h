// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <string_view>

namespace waymark::lint {

/// How sure it is that a word names software whose versions are counted.
enum class SoftwareName : quint8 { None, ///< not known
    Word, ///< also an ordinary word or letter: only with a capital, and only before a number that looks like a version
    Known };

/// `word` without marks around it. Languages, runtimes, frameworks, databases, systems and tools that are public.
SoftwareName softwareName(std::string_view word);

/// Names before a number that is no version of software: standards, parts of a document, counters.
bool isCounted(std::string_view word);

} // namespace waymark::lint
