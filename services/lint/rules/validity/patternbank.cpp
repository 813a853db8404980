// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/patternbank.h"

namespace waymark::lint {

namespace {

constexpr int shortestWord = 7;

re2::RE2::Options options(bool caseSensitive)
{
    re2::RE2::Options made;
    made.set_case_sensitive(caseSensitive);
    return made;
}

std::vector<std::string> strings(const std::vector<QByteArray> &bytes)
{
    std::vector<std::string> made;
    for (const QByteArray &one : bytes)
        made.push_back(one.toStdString());
    return made;
}

} // namespace

PatternBank::PatternBank(const std::vector<QByteArray> &patterns, bool caseSensitive)
    : m_patterns(strings(patterns), options(caseSensitive), shortestWord)
{
    Q_ASSERT_X(m_patterns.error().empty(), "PatternBank", m_patterns.error().c_str());
    for (const std::string &word : m_patterns.words())
        m_gates.push_back(QByteArray::fromStdString(re2::RE2::QuoteMeta(word)));
    // A pattern without such a word has to be a gate itself.
    for (int number : m_patterns.wordless())
        m_gates.push_back(patterns[size_t(number)]);
}

} // namespace waymark::lint
