// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/text/matchspans.h"

#include "services/text/codepoints.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>
#include <utility>

namespace waymark::text {

namespace {

constexpr qsizetype maxSpans = 10'000;

/// A token of a text and its folded form, a piece of one buffer.
struct FoldedToken
{
    Span span;
    qsizetype from = 0;
    qsizetype length = 0;
};

struct FoldedText
{
    QString buffer;
    std::vector<FoldedToken> tokens;

    QStringView at(size_t i) const { return QStringView(buffer).sliced(tokens[i].from, tokens[i].length); }
};

/// What the tokenizer unicode61 of the full-text index takes as part of a word.
bool isTokenCharacter(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Other_PrivateUse:
        return true;
    default:
        return false;
    }
}

/// The combining marks that the tokenizer passes over inside a word; others end it.
bool isDiacritic(char32_t c)
{
    constexpr std::array<std::pair<char32_t, char32_t>, 8> ranges {
        { { 0x300, 0x304 }, { 0x306, 0x30C }, { 0x30F, 0x30F }, { 0x311, 0x311 }, { 0x31B, 0x31B }, { 0x323, 0x328 }, { 0x32D, 0x32E }, { 0x330, 0x331 } }
    };
    return std::any_of(ranges.begin(), ranges.end(), [c](const auto &range) { return c >= range.first && c <= range.second; });
}

/// Without regard to case; Latin letters lose their diacritics, those of other scripts keep them, as in the index.
char32_t folded(char32_t c)
{
    char32_t base = c;
    while (base >= 0xC0 && QChar::decompositionTag(base) == QChar::Canonical) {
        const QString parts = QChar::decomposition(base);
        base = codePointAt(parts, 0);
    }
    return QChar::toCaseFolded(base < 0x80 ? base : c);
}

FoldedText fold(QStringView text)
{
    FoldedText result;
    result.buffer.reserve(text.size());
    FoldedToken token;
    const auto finish = [&](qsizetype end) {
        token.span.end = end;
        token.length = result.buffer.size() - token.from;
        if (token.length > 0)
            result.tokens.push_back(token);
        token.from = result.buffer.size();
    };
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = codePointAt(text, i);
        const bool inToken = result.buffer.size() > token.from;
        if (isTokenCharacter(c)) {
            if (!inToken)
                token.span.start = i;
            result.buffer.append(QChar::fromUcs4(folded(c)));
        } else if (inToken && !isDiacritic(c)) {
            finish(i);
        }
        i += utf16Length(c);
    }
    finish(text.size());
    return result;
}

void addPatternSpans(QList<Span> &spans, const RE2 &pattern, const QByteArray &utf8)
{
    const re2::StringPiece input(utf8.constData(), size_t(utf8.size()));
    qsizetype byte = 0; // walks along with the matches
    qsizetype unit = 0;
    const auto unitAt = [&](qsizetype target) {
        for (; byte < target; ++byte) {
            const uchar lead = uchar(utf8[byte]);
            if ((lead & 0xC0) != 0x80)
                unit += lead >= 0xF0 ? 2 : 1;
        }
        return unit;
    };
    size_t from = 0;
    re2::StringPiece found;
    while (spans.size() < maxSpans && from <= input.size() && pattern.Match(input, from, input.size(), RE2::UNANCHORED, &found, 1)) {
        const qsizetype start = found.data() - input.data();
        const qsizetype end = start + qsizetype(found.size());
        if (found.empty()) {
            from = size_t(start) + 1;
            while (from < input.size() && (uchar(utf8[qsizetype(from)]) & 0xC0) == 0x80)
                ++from;
            continue;
        }
        const qsizetype first = unitAt(start);
        spans.append({ first, unitAt(end) });
        from = size_t(end);
    }
}

} // namespace

TextMatcher::TextMatcher(const Query &query)
{
    if (query.root)
        collect(*query.root, true);
}

TextMatcher::~TextMatcher() = default;
TextMatcher::TextMatcher(TextMatcher &&) noexcept = default;
TextMatcher &TextMatcher::operator=(TextMatcher &&) noexcept = default;

void TextMatcher::collect(const QueryNode &node, bool positive)
{
    if (const auto *all = std::get_if<AndNode>(&node.value)) {
        for (const QueryNodePtr &child : all->children)
            collect(*child, positive);
    } else if (const auto *any = std::get_if<OrNode>(&node.value)) {
        for (const QueryNodePtr &child : any->children)
            collect(*child, positive);
    } else if (const auto *negation = std::get_if<NotNode>(&node.value)) {
        collect(*negation->child, !positive);
    } else if (!positive) {
        return;
    } else if (const auto *term = std::get_if<TextTerm>(&node.value)) {
        const FoldedText words = fold(term->text);
        Needle needle;
        needle.prefix = !term->phrase;
        for (size_t i = 0; i < words.tokens.size(); ++i)
            needle.tokens.append(words.at(i).toString());
        if (!needle.tokens.isEmpty())
            m_needles.push_back(std::move(needle));
    } else if (const auto *regex = std::get_if<RegexTerm>(&node.value)) {
        RE2::Options options;
        options.set_log_errors(false);
        options.set_case_sensitive(false);
        auto pattern = std::make_unique<RE2>(regex->pattern.toStdString(), options);
        if (pattern->ok())
            m_patterns.push_back(std::move(pattern));
    }
}

bool TextMatcher::isEmpty() const
{
    return m_needles.empty() && m_patterns.empty();
}

QList<Span> TextMatcher::spans(QStringView text) const
{
    QList<Span> result;
    if (!m_needles.empty()) {
        const FoldedText words = fold(text);
        for (const Needle &needle : m_needles) {
            const size_t length = size_t(needle.tokens.size());
            for (size_t i = 0; i + length <= words.tokens.size() && result.size() < maxSpans; ++i) {
                bool fits = true;
                for (size_t j = 0; fits && j < length; ++j) {
                    const QString &wanted = needle.tokens[qsizetype(j)];
                    const QStringView word = words.at(i + j);
                    fits = needle.prefix && j + 1 == length ? word.startsWith(wanted) : word == wanted;
                }
                if (fits)
                    result.append({ words.tokens[i].span.start, words.tokens[i + length - 1].span.end });
            }
        }
    }
    if (!m_patterns.empty()) {
        const QByteArray utf8 = text.toUtf8();
        for (const auto &pattern : m_patterns)
            addPatternSpans(result, *pattern, utf8);
    }
    return merged(std::move(result));
}

QList<Span> matchSpans(const Query &query, QStringView text)
{
    return TextMatcher(query).spans(text);
}

} // namespace waymark::text
