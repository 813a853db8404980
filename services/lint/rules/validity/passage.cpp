// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/passage.h"

#include "services/lint/ascii.h"

#include <algorithm>
#include <array>
#include <cctype>

namespace waymark::lint {

namespace {

using ascii::isDigit;
using ascii::isLower;
using ascii::isUpper;
using ascii::lower;

bool isWordByte(char c)
{
    return isUpper(c) || isLower(c) || isDigit(c) || c == '_' || static_cast<unsigned char>(c) >= 0x80;
}
bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

constexpr std::array<bool, 256> tableOf(std::string_view marks)
{
    std::array<bool, 256> table {};
    for (const char c : marks)
        table[static_cast<unsigned char>(c)] = true;
    return table;
}

// The bytes with which the mark at the end of a sentence may begin.
bool mayEndSentence(char c)
{
    static constexpr auto marks = tableOf("\n.!?;\xE3\xEF");
    return marks[static_cast<unsigned char>(c)];
}

// What stands around words without belonging to them. Backticks stay: they say that a word is code.
bool isTrim(char c)
{
    static constexpr auto marks = tableOf("*,;:!?()[]{}\"'|/");
    return marks[static_cast<unsigned char>(c)];
}

std::string_view trimmed(std::string_view word)
{
    while (!word.empty() && isTrim(word.front()))
        word.remove_prefix(1);
    while (!word.empty() && (isTrim(word.back()) || word.back() == '.')) {
        if (word.size() > 2 && word.ends_with("()")) // a call
            break;
        word.remove_suffix(1);
    }
    return word;
}

// Where a sentence ends: at a full stop, a mark or a semicolon before a blank, at the end of a line, at the marks of Chinese.
// `at` is the position of the mark.
bool endsSentence(std::string_view text, size_t at)
{
    const char c = text[at];
    if (c == '\n')
        return true;
    if (c == '\xE3' || c == '\xEF') {
        const std::string_view mark = text.substr(at, 3);
        return mark == "\xE3\x80\x82" || mark == "\xEF\xBC\x81" || mark == "\xEF\xBC\x9F" || mark == "\xEF\xBC\x9B";
    }
    if (c != '.' && c != '!' && c != '?' && c != ';')
        return false;
    if (at + 1 < text.size() && !isBlank(text[at + 1]))
        return false;
    if (c != '.')
        return true;
    for (const std::string_view abbreviation : { "e.g", "i.e", "etc", "vs", "z.B", "z. B", "bzw", "ca", "approx", "resp", "incl" }) {
        if (at >= abbreviation.size() && equalsIgnoringCase(text.substr(at - abbreviation.size(), abbreviation.size()), abbreviation))
            return false;
    }
    return true;
}

constexpr std::string_view commonAbbreviations
    = "API|APIs|UI|UX|URL|URLs|HTTP|HTTPS|SQL|JSON|XML|HTML|CSS|CSV|CLI|IDE|SDK|SDKs|CI|CD|PR|PRs|OS|DB|ID|IDs|IO|AI|LLM|REST|CRUD|NOT|DO|OR|"
      "AND|BAD|GOOD|MUST|NO|IF|ALL|ANY|USE|TODO|NOTE|TIP|OK|US|QA|MVP|DOM|GUI|TDD|DRY|SOLID|README|I|A|MR|FAQ|ADR|E2E|N/A|UTC|YAML|TOML|PDF|"
      "SSH|TLS|RPC|ORM|MVC|OOP|CPU|GPU|RAM|WIP|WHY|WHAT|WHEN|HOW|ONLY|EACH|THIS|THAT|WITH|FROM|YOUR|FOR|THE|IS|ARE|NOW|NEW|OLD|JUST|ALSO|BOTH|SAME|"
      "LAST|CAN|MAY|WILL|NULL|TRUE|ONE|PER";

} // namespace

Passage::Passage(std::string_view text, size_t start, size_t end)
    : m_text(text)
    , m_start(start)
    , m_end(end)
{
    m_from = start;
    while (m_from > 0 && !(mayEndSentence(text[m_from - 1]) && endsSentence(text, m_from - 1)))
        --m_from;
    if (m_from > 1 && static_cast<unsigned char>(text[m_from]) >= 0x80 && (text[m_from] & '\xC0') == '\x80')
        ++m_from; // inside a mark of three bytes
    m_to = end;
    while (m_to < text.size() && !(mayEndSentence(text[m_to]) && endsSentence(text, m_to)))
        ++m_to;
}

bool Passage::isQuoted() const
{
    if (m_start == 0 || m_end >= m_text.size())
        return false;
    const char open = m_text[m_start - 1];
    const char close = m_text[m_end];
    if ((open == '"' || open == '\'' || open == '`') && close == open)
        return true;
    return m_start >= 3 && m_text.substr(m_start - 3, 3) == "\xE2\x80\x9C" && m_text.substr(m_end, 3) == "\xE2\x80\x9D";
}

bool Passage::isTitleCase() const
{
    std::string_view rest = sentence();
    int words = 0;
    int capitals = 0;
    for (std::string_view word = takeFirstWord(rest); !word.empty(); word = takeFirstWord(rest)) {
        if (word.size() < 4) // prepositions stay small in headings
            continue;
        ++words;
        capitals += isUpper(word.front());
    }
    return words >= 2 && capitals * 10 >= words * 7;
}

bool equalsIgnoringCase(std::string_view a, std::string_view b)
{
    return std::ranges::equal(a, b, [](char x, char y) { return lower(x) == lower(y); });
}

bool isOneOf(std::string_view word, std::string_view list)
{
    while (!list.empty()) {
        const size_t bar = std::min(list.find('|'), list.size());
        if (equalsIgnoringCase(word, list.substr(0, bar)))
            return true;
        list.remove_prefix(std::min(bar + 1, list.size()));
    }
    return false;
}

bool hasWord(std::string_view text, std::string_view list)
{
    while (!list.empty()) {
        const size_t bar = std::min(list.find('|'), list.size());
        const std::string_view word = list.substr(0, bar);
        list.remove_prefix(std::min(bar + 1, list.size()));
        const char first = lower(word.front());
        for (size_t at = 0; at + word.size() <= text.size(); ++at) {
            if (lower(text[at]) != first || (at > 0 && isWordByte(text[at - 1])))
                continue;
            const size_t end = at + word.size();
            if ((end == text.size() || !isWordByte(text[end])) && equalsIgnoringCase(text.substr(at, word.size()), word))
                return true;
        }
    }
    return false;
}

std::string_view takeFirstWord(std::string_view &text)
{
    while (!text.empty()) {
        size_t start = 0;
        while (start < text.size() && isBlank(text[start]))
            ++start;
        size_t end = start;
        while (end < text.size() && !isBlank(text[end]))
            ++end;
        const std::string_view word = trimmed(text.substr(start, end - start));
        text.remove_prefix(end);
        if (!word.empty())
            return word;
    }
    return {};
}

std::string_view takeLastWord(std::string_view &text)
{
    while (!text.empty()) {
        size_t end = text.size();
        while (end > 0 && isBlank(text[end - 1]))
            --end;
        size_t start = end;
        while (start > 0 && !isBlank(text[start - 1]))
            --start;
        const std::string_view word = trimmed(text.substr(start, end - start));
        text.remove_suffix(text.size() - start);
        if (!word.empty())
            return word;
    }
    return {};
}

bool isName(std::string_view word, bool capitalsCount)
{
    if (word.empty())
        return false;
    if (word.find('`') != std::string_view::npos || word.front() == '@' || word.front() == '$' || word.ends_with("()"))
        return true;
    bool mixed = false;
    bool allCapitals = true;
    bool digits = false;
    for (size_t i = 0; i < word.size(); ++i) {
        const char c = word[i];
        const bool inside = i > 0 && i + 1 < word.size();
        if (inside && (c == '_' || (c == '.' && isWordByte(word[i + 1]) && word.size() > 4) || (c == ':' && word[i + 1] == ':')))
            return true;
        mixed = mixed || (i > 0 && isUpper(c) && isLower(word[i - 1]));
        allCapitals = allCapitals && !isLower(c);
        digits = digits || isDigit(c);
    }
    if (mixed)
        return !isOneOf(word, commonAbbreviations) && word != "JavaScript" && word != "TypeScript";
    if (allCapitals && isUpper(word.front())) // longer ones without digits are emphasis
        return word.size() >= 2 && (digits || word.size() <= 4) && !isOneOf(word, commonAbbreviations);
    return capitalsCount && isUpper(word.front()) && word.size() > 1;
}

bool hasName(std::string_view text, bool capitalsCount, bool opensSentence)
{
    // "**Preview features**: …": a heading of bold words at the start has capitals of its own.
    const size_t bold = opensSentence ? text.find("**") : std::string_view::npos;
    const size_t boldEnd = bold == std::string_view::npos ? bold : text.find("**", bold + 2);
    const char *headingEnd = boldEnd == std::string_view::npos ? text.data() : text.data() + boldEnd;
    bool opens = opensSentence;
    while (true) {
        const char *from = text.data();
        const std::string_view word = takeFirstWord(text);
        if (word.empty())
            return false;
        // Behind a colon, a bold mark or a number of a list something begins again.
        const std::string_view lead(from, size_t(word.data() - from));
        opens = opens || lead.find(':') != std::string_view::npos || lead.find("**") != std::string_view::npos;
        if (isName(word, capitalsCount && !opens && word.data() >= headingEnd))
            return true;
        const std::string_view trail(word.data() + word.size(), size_t(text.data() - word.data()) - word.size());
        const bool isLetters = isUpper(word.front()) || isLower(word.front());
        opens = trail.find(':') != std::string_view::npos || (opens && !isLetters);
    }
}

} // namespace waymark::lint
