// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/patternbank.h"

#include <algorithm>

namespace waymark::lint {

namespace {

constexpr int shortestWord = 7;

} // namespace

PatternBank::PatternBank(const std::vector<QByteArray> &patterns, bool caseSensitive)
    : m_filter(shortestWord)
{
    re2::RE2::Options options;
    options.set_case_sensitive(caseSensitive);
    for (const QByteArray &pattern : patterns) {
        int number = 0;
        const bool added = m_filter.Add(pattern.toStdString(), options, &number) == re2::RE2::NoError;
        Q_ASSERT(added);
    }
    std::vector<std::string> words;
    m_filter.Compile(&words);
    re2::RE2::Options wordOptions; // the words come in lower case
    wordOptions.set_case_sensitive(false);
    wordOptions.set_literal(true);
    m_words = std::make_unique<re2::RE2::Set>(wordOptions, re2::RE2::UNANCHORED);
    for (const std::string &word : words) {
        m_words->Add(word, nullptr);
        m_gates.push_back(QByteArray::fromStdString(re2::RE2::QuoteMeta(word)));
    }
    m_words->Compile();
    // A pattern without such a word has to be a gate itself.
    std::vector<int> always;
    m_filter.AllPotentials({}, &always);
    for (int number : always)
        m_gates.push_back(patterns[size_t(number)]);
}

std::vector<int> PatternBank::matching(std::string_view text) const
{
    const re2::StringPiece piece(text.data(), text.size());
    std::vector<int> words;
    m_words->Match(piece, &words);
    std::vector<int> result;
    m_filter.AllMatches(piece, words, &result);
    std::ranges::sort(result);
    return result;
}

} // namespace waymark::lint
