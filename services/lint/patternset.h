// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/wordfinder.h"

#include <QByteArray>

#include <re2/filtered_re2.h>
#include <re2/set.h>

#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::lint {

struct SubjectText;

/// Many RE2 patterns looked for together: first, in one pass, the words that they cannot do without, then only the patterns
/// whose words are there. Patterns without such a word run as one automaton. (One automaton for all would have to remember
/// which of them it has met, and every combination of those is a state of its own.)
/// Thread: immutable once made.
class PatternSet
{
public:
    /// `shortestWord` in bytes, 3 or more: shorter ones are no evidence. Errors: in error() when a pattern does not compile.
    PatternSet(const std::vector<std::string> &patterns, const re2::RE2::Options &options, int shortestWord = 3);
    ~PatternSet();
    Q_DISABLE_COPY_MOVE(PatternSet)

    bool isEmpty() const { return m_count == 0; }
    const std::string &error() const { return m_error; } ///< empty when all is well

    /// Numbers of the patterns that may occur in a text: those whose words do, and those that occur of the ones without words.
    /// Ascending, a superset of the ones that match.
    std::vector<int> candidates(std::string_view utf8) const;
    std::vector<int> candidates(const SubjectText &text) const;
    /// The same for who has foldedForWords() of the text already.
    std::vector<int> candidates(std::string_view utf8, std::string_view folded) const;
    /// Numbers of the patterns that do occur, ascending.
    std::vector<int> matching(const SubjectText &text) const;
    const re2::RE2 &pattern(int number) const { return m_filter.GetRE2(number); }

    /// The words of which each pattern needs one, in lower case.
    const std::vector<std::string> &words() const { return m_words->words(); }
    /// Numbers of the patterns that have none.
    const std::vector<int> &wordless() const { return m_wordless; }

private:
    int m_count = 0;
    std::string m_error;
    re2::FilteredRE2 m_filter;
    std::unique_ptr<WordFinder> m_words;
    std::vector<int> m_wordless;
    std::unique_ptr<re2::RE2::Set> m_wordlessSet; ///< null without any
};

/// The text in small letters where it may hold letters beyond ASCII that have a small and a capital form, else the text itself. Words
/// in lower case are then found whatever the case, as WordFinder folds only ASCII.
QByteArray foldedForWords(const QByteArray &utf8);

} // namespace waymark::lint
