// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/safetyrules.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <optional>
#include <vector>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr int fewestWords = 24;
constexpr int longestList = 25; ///< items

struct Word
{
    qsizetype start = 0;
    qsizetype end = 0;
    size_t hash = 0;
};

// Nearly every character is ASCII; the functions of QChar look into tables.
bool isBlank(QChar c)
{
    return c.unicode() < 0x80 ? c.unicode() <= 0x20 : c.isSpace();
}

bool isPartOfWord(QChar c)
{
    const char16_t lower = c.unicode() | 0x20;
    return c.unicode() < 0x80 ? (lower >= 'a' && lower <= 'z') || (c.unicode() >= '0' && c.unicode() <= '9') : c.isLetterOrNumber();
}

char16_t folded(QChar c)
{
    return c.unicode() < 0x80 ? c.unicode() | 0x20 : c.toCaseFolded().unicode();
}

/// Words between blanks. What holds a sign inside (a path, an address, code) is no word and ends a row of words: its hash is 0.
constexpr size_t empty = 1469598103934665603ULL; ///< hash of a sign that stands alone

std::vector<Word> wordsOf(const QString &text)
{
    std::vector<Word> words;
    words.reserve(size_t(text.size()) / 5);
    for (qsizetype i = 0; i < text.size();) {
        if (isBlank(text[i])) {
            ++i;
            continue;
        }
        const qsizetype start = i;
        size_t hash = empty;
        bool plain = true;
        for (; i < text.size() && !isBlank(text[i]); ++i) {
            if (isPartOfWord(text[i]))
                hash = (hash ^ folded(text[i])) * 1099511628211ULL;
            else if (i + 1 < text.size() && !isBlank(text[i + 1]))
                plain = false;
        }
        words.push_back({ start, i, plain && hash != empty ? hash : 0 });
    }
    return words;
}

size_t keyAt(const std::vector<Word> &words, size_t i)
{
    if (words[i].hash == 0 || words[i + 1].hash == 0 || words[i + 2].hash == 0)
        return 0;
    return (words[i].hash * 31 + words[i + 1].hash) * 31 + words[i + 2].hash;
}

/// The same three words again and again over much of the text; gives where they begin and end.
std::optional<text::Span> repeated(const std::vector<Word> &words)
{
    // Nearly every text is done here: no three words come five times.
    std::array<quint8, 1024> sketch {};
    bool often = false;
    for (size_t i = 0; i + 2 < words.size(); ++i) {
        const size_t key = keyAt(words, i);
        if (key == 0)
            continue;
        quint8 &count = sketch[key >> 7 & 1023];
        count = quint8(std::min(count + 1, 255));
        often = often || count >= 5;
    }
    if (!often)
        return std::nullopt;
    QHash<size_t, int> counts;
    QHash<size_t, std::pair<size_t, size_t>> places;
    for (size_t i = 0; i + 2 < words.size(); ++i) {
        const size_t key = keyAt(words, i);
        ++counts[key];
        if (!places.contains(key))
            places[key] = { i, i };
        places[key].second = i;
    }
    for (size_t i = 0; i + 2 < words.size(); ++i) {
        const size_t key = keyAt(words, i);
        if (key != 0 && counts[key] >= 5 && counts[key] * 5 >= int(words.size()))
            return text::Span { words[i].start, words[places[key].second + 2].end };
    }
    return std::nullopt;
}

/// A list of many single words, as a search engine would be fed.
std::optional<text::Span> longList(const QString &text)
{
    qsizetype start = 0;
    qsizetype end = 0;
    int items = 0;
    int words = 0;
    qsizetype itemStart = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool last = i == text.size() || text[i] == u'.' || text[i] == u'\n' || text[i] == u':' || text[i] == u'`' || text[i] == u'[' || text[i] == u'(';
        const bool comma = !last && (text[i] == u',' || text[i] == u';' || text[i] == u'|' || text[i] == u'、');
        if (!last && !comma) {
            words += text[i].isSpace() && i > itemStart && !text[i - 1].isSpace();
            continue;
        }
        const bool item = words <= 2 && i - itemStart >= 3 && i - itemStart <= 32 && std::any_of(text.cbegin() + itemStart, text.cbegin() + i, [](QChar c) { return c.isLetter(); });
        if (item) {
            start = items == 0 ? itemStart : start;
            end = i;
            ++items;
        }
        if (items >= longestList && (last || !item))
            return text::Span { start, end };
        if (!item || last)
            items = 0;
        words = 0;
        itemStart = i + 1;
    }
    return std::nullopt;
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const MemoryType type = subject.item().type;
    if (type != MemoryType::Insight && type != MemoryType::Summary)
        return; // commands and their outputs repeat themselves
    for (const SubjectText &text : subject.texts()) {
        if (text.text.size() < fewestWords * 3)
            continue;
        const auto commas = std::ranges::count_if(text.text, [](QChar c) { return c == u',' || c == u';' || c == u'|' || c == u'、'; });
        if (std::optional<text::Span> list = commas + 1 < longestList ? std::nullopt : longList(text.text)) {
            while (text.text[list->start].isSpace())
                ++list->start;
            sink.add(text, *list, QT_TRANSLATE_NOOP("Lint", "This list of words makes the memory be found for everything. Say in a sentence when it applies.")).kind = u"word-list"_s;
        }
        if (const std::vector<Word> words = wordsOf(text.text); words.size() >= fewestWords) {
            if (const std::optional<text::Span> same = repeated(words))
                sink.add(text, *same, QT_TRANSLATE_NOOP("Lint", "The same words again and again make the memory be found more often than it helps. Say it once.")).kind = u"repetition"_s;
        }
    }
}

} // namespace

Rule safetyKeywordStuffingRule()
{
    Rule rule;
    rule.info.id = u"safety.keyword-stuffing"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Repetitions and word lists that game the retrieval");
    rule.info.severity = Severity::Warning;
    rule.check = check;
    return rule;
}

} // namespace waymark::lint
