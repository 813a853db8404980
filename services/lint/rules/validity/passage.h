// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <string_view>

namespace waymark::lint {

/// A hit in a text with what stands around it, as UTF-8. Views into the text; nothing is copied.
class Passage
{
public:
    Passage(std::string_view text, size_t start, size_t end);

    std::string_view hit() const { return m_text.substr(m_start, m_end - m_start); }
    /// The sentence (or line) of the hit, and its parts before and behind the hit.
    std::string_view sentence() const { return m_text.substr(m_from, m_to - m_from); }
    std::string_view before() const { return m_text.substr(m_from, m_start - m_from); }
    std::string_view after() const { return m_text.substr(m_end, m_to - m_end); }

    /// The hit stands alone in quotation marks or backticks: somebody speaks of the word.
    bool isQuoted() const;
    /// Its own line is set in capitals as headings are, so that a capital says nothing.
    bool isTitleCase() const;

private:
    std::string_view m_text;
    size_t m_start;
    size_t m_end;
    size_t m_from = 0;
    size_t m_to = 0;
};

/// ASCII only, which all lists of words here are.
bool equalsIgnoringCase(std::string_view a, std::string_view b);
/// Whether one of the words, separated by | in the list, stands in the text as a whole word.
bool hasWord(std::string_view text, std::string_view list);
/// Whether a word is one of those, separated by |, in the list.
bool isOneOf(std::string_view word, std::string_view list);

/// Takes the first (last) word off a text, with punctuation and marks of emphasis around it left out; empty at the end.
std::string_view takeFirstWord(std::string_view &text);
std::string_view takeLastWord(std::string_view &text);

/// Whether the word names one certain thing: code, an identifier, a product; not an ordinary word or a common abbreviation.
/// `capitalsCount` tells whether a capital at the beginning is evidence.
bool isName(std::string_view word, bool capitalsCount);
/// Whether a text has such a word; the word that opens a sentence does not count by its capital.
bool hasName(std::string_view text, bool capitalsCount, bool opensSentence);

} // namespace waymark::lint
