// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/tokens.h"

#include "services/text/codepoints.h"

#include <algorithm>
#include <array>
#include <string>
#include <vector>

namespace waymark::retrieval {

namespace {

// Sorted. English and German function words; what is left out in one language is rare in the other.
constexpr auto stopWords = std::to_array<std::u16string_view>({ u"a", u"about", u"above", u"after", u"again", u"all", u"also", u"am", u"an", u"and", u"any",
    u"are", u"as", u"at", u"auf", u"aus", u"be", u"because", u"been", u"before", u"bei", u"being", u"below", u"between", u"both", u"but", u"by", u"can", u"could",
    u"das", u"dass", u"dem", u"den", u"der", u"des", u"did", u"die", u"do", u"does", u"doing", u"down", u"during", u"each", u"ein", u"eine", u"einem", u"einen",
    u"einer", u"es", u"few", u"for", u"from", u"further", u"für", u"had", u"has", u"have", u"having", u"he", u"her", u"here", u"him", u"his", u"how", u"i", u"if",
    u"im", u"in", u"into", u"is", u"ist", u"it", u"its", u"itself", u"just", u"may", u"me", u"might", u"mit", u"more", u"most", u"must", u"my", u"nor", u"of",
    u"off", u"on", u"once", u"only", u"or", u"other", u"our", u"out", u"over", u"own", u"s", u"same", u"shall", u"she", u"should", u"sich", u"sind", u"so", u"some",
    u"such", u"t", u"than", u"that", u"the", u"their", u"them", u"then", u"there", u"these", u"they", u"this", u"those", u"through", u"to", u"too", u"und",
    u"under", u"until", u"up", u"very", u"von", u"was", u"we", u"were", u"what", u"when", u"where", u"which", u"while", u"who", u"whom", u"why", u"will",
    u"wird", u"with", u"would", u"you", u"your", u"zu", u"zum", u"zur" });

bool isVowel(char16_t c)
{
    return c == u'a' || c == u'e' || c == u'i' || c == u'o' || c == u'u' || c == u'y';
}

bool hasVowel(std::u16string_view word)
{
    return std::ranges::any_of(word, isVowel);
}

/// What is left after an ending went: stopp -> stop, but pass and call stay.
void undouble(std::u16string &word)
{
    const size_t n = word.size();
    if (n > 3 && word[n - 1] == word[n - 2] && !isVowel(word[n - 1]) && word[n - 1] != u'l' && word[n - 1] != u's' && word[n - 1] != u'z')
        word.pop_back();
}

/// Brings nouns of doing to their verbs, both cut: connection -> connect; validation, validat -> valid. Short rests stay, since
/// they are other words: formation, format -> format, not form.
void cutNoun(std::u16string &word)
{
    constexpr size_t shortestNoun = 7; // option and action stay
    constexpr size_t shortestRest = 5;
    if (word.size() >= shortestNoun && (word.ends_with(u"tion") || word.ends_with(u"sion")))
        word.resize(word.size() - 3);
    if (word.ends_with(u"at") && word.size() >= shortestRest + 2)
        word.resize(word.size() - 2);
}

/// A word of which pairs of characters are the terms.
bool isIdeograph(char32_t c)
{
    return (c >= 0x3040 && c <= 0x30FF) || (c >= 0x3400 && c <= 0x4DBF) || (c >= 0x4E00 && c <= 0x9FFF) || (c >= 0xAC00 && c <= 0xD7AF)
        || (c >= 0xF900 && c <= 0xFAFF) || (c >= 0x20000 && c <= 0x3FFFF);
}

bool isWordCharacter(char32_t c)
{
    return c == U'_' || QChar::isLetterOrNumber(c) || QChar::isMark(c);
}

/// Reads a text once; its buffers serve all terms.
class Reader
{
public:
    Reader(QStringView text, const std::function<void(std::u16string_view, text::Span)> &take)
        : m_text(text)
        , m_take(take)
    {
    }

    void read()
    {
        qsizetype at = 0;
        while (at < m_text.size()) {
            const char32_t c = text::codePointAt(m_text, at);
            if (isIdeograph(c))
                at = readIdeographs(at);
            else if (isWordCharacter(c))
                at = readWord(at);
            else
                at += text::utf16Length(c);
        }
    }

private:
    qsizetype readIdeographs(qsizetype start)
    {
        qsizetype previous = -1;
        qsizetype at = start;
        while (at < m_text.size()) {
            const char32_t c = text::codePointAt(m_text, at);
            if (!isIdeograph(c))
                break;
            const qsizetype next = at + text::utf16Length(c);
            if (previous >= 0)
                give(previous, next);
            previous = at;
            at = next;
        }
        // A character by itself is a word.
        if (at - start <= 2 && previous == start)
            give(start, at);
        return at;
    }

    qsizetype readWord(qsizetype start)
    {
        qsizetype end = start;
        while (end < m_text.size()) {
            const char32_t c = text::codePointAt(m_text, end);
            if (!isWordCharacter(c) || isIdeograph(c))
                break;
            end += text::utf16Length(c);
        }
        m_parts.clear();
        qsizetype part = start;
        for (qsizetype i = start; i <= end; ++i) {
            if (i < end && !startsPart(start, i, end))
                continue;
            if (i > part && !isUnderscores(part, i))
                m_parts.push_back({ part, i });
            part = i;
        }
        // A word of one part is given as the whole.
        if (m_parts.size() > 1) {
            for (const text::Span span : m_parts)
                giveWord(span.start, span.end, true);
        }
        if (!m_parts.empty())
            giveWord(start, end, false);
        return end;
    }

    bool isUnderscores(qsizetype from, qsizetype to) const
    {
        return std::all_of(m_text.begin() + from, m_text.begin() + to, [](QChar c) { return c == u'_'; });
    }

    /// Whether a part of an identifier begins at `i`: parse|Json, HTTP|Server, parse|_json, utf|8.
    bool startsPart(qsizetype start, qsizetype i, qsizetype end) const
    {
        if (i == start)
            return false;
        const QChar before = m_text[i - 1];
        const QChar here = m_text[i];
        if ((here == u'_') != (before == u'_'))
            return true;
        if (before.isDigit() != here.isDigit() && before != u'_')
            return true;
        if (!here.isUpper())
            return false;
        return before.isLower() || (before.isUpper() && i + 1 < end && m_text[i + 1].isLower());
    }

    void giveWord(qsizetype from, qsizetype to, bool isPart)
    {
        while (from < to && m_text[from] == u'_')
            ++from;
        while (to > from && m_text[to - 1] == u'_')
            --to;
        // A letter or digit of an identifier says nothing by itself.
        if (to - from < (isPart ? 2 : 1))
            return;
        m_word.clear();
        for (qsizetype i = from; i < to; ++i)
            m_word.push_back(m_text[i].toCaseFolded().unicode());
        if (isStopWord(m_word))
            return;
        stem(m_word);
        m_take(m_word, { from, to });
    }

    void give(qsizetype from, qsizetype to)
    {
        m_word.assign(m_text.utf16() + from, size_t(to - from));
        m_take(m_word, { from, to });
    }

    QStringView m_text;
    const std::function<void(std::u16string_view, text::Span)> &m_take;
    std::u16string m_word;
    std::vector<text::Span> m_parts;
};

} // namespace

static_assert(std::ranges::is_sorted(stopWords));

void forEachTerm(QStringView text, const std::function<void(std::u16string_view, text::Span)> &take)
{
    Reader(text, take).read();
}

bool isStopWord(std::u16string_view word)
{
    return std::ranges::binary_search(stopWords, word);
}

void stem(std::u16string &word)
{
    if (word.size() < 4 || !std::ranges::all_of(word, [](char16_t c) { return c >= u'a' && c <= u'z'; }))
        return;
    if (word.ends_with(u"ies") && word.size() > 4)
        word.replace(word.size() - 3, 3, u"y");
    else if (word.ends_with(u"sses") || word.ends_with(u"xes") || word.ends_with(u"ches") || word.ends_with(u"shes"))
        word.resize(word.size() - 2);
    else if (word.ends_with(u's') && !word.ends_with(u"ss") && !word.ends_with(u"us") && !word.ends_with(u"is"))
        word.pop_back();
    const auto cut = [&word](std::u16string_view ending) {
        const std::u16string_view rest = std::u16string_view(word).substr(0, word.size() - ending.size());
        if (!word.ends_with(ending) || rest.size() < 3 || !hasVowel(rest))
            return false;
        word.resize(rest.size());
        undouble(word);
        return true;
    };
    if (!cut(u"ing"))
        cut(u"ed");
    if (word.size() > 3 && word.ends_with(u'e'))
        word.pop_back();
    cutNoun(word);
}

} // namespace waymark::retrieval
