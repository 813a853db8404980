// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/patternset.h"

#include <QByteArray>

#include <string_view>
#include <vector>

namespace waymark::lint {

/// Many RE2 patterns that rarely occur, with the gates that their rule needs.
/// Thread: immutable once made.
class PatternBank
{
public:
    PatternBank(const std::vector<QByteArray> &patterns, bool caseSensitive);

    /// For a rule: words of which each pattern needs one.
    const std::vector<QByteArray> &gates() const { return m_gates; }
    /// Numbers of the patterns that occur in a text, ascending.
    std::vector<int> matching(const SubjectText &text) const { return m_patterns.matching(text); }
    const re2::RE2 &pattern(int number) const { return m_patterns.pattern(number); }

private:
    PatternSet m_patterns;
    std::vector<QByteArray> m_gates;
};

} // namespace waymark::lint
