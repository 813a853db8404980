// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <re2/filtered_re2.h>
#include <re2/set.h>

#include <memory>
#include <string_view>
#include <vector>

namespace waymark::lint {

/// Many RE2 patterns that rarely occur, looked for together: first the words that they cannot do without, in one pass, then only
/// the patterns whose words are there.
/// Thread: immutable once made.
class PatternBank
{
public:
    PatternBank(const std::vector<QByteArray> &patterns, bool caseSensitive);

    /// For a rule: words of which each pattern needs one.
    const std::vector<QByteArray> &gates() const { return m_gates; }
    /// Numbers of the patterns that occur in a text, ascending.
    std::vector<int> matching(std::string_view text) const;
    const re2::RE2 &pattern(int number) const { return m_filter.GetRE2(number); }

private:
    re2::FilteredRE2 m_filter;
    std::unique_ptr<re2::RE2::Set> m_words;
    std::vector<QByteArray> m_gates;
};

} // namespace waymark::lint
