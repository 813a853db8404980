// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/patternset.h"

#include "services/lint/subject.h"

#include <QString>

#include <algorithm>
#include <cstring>

namespace waymark::lint {

namespace {

// Whether a text may hold letters beyond ASCII that have a small and a capital form: punctuation, arrows and Han do not.
bool mayHaveCase(std::string_view text)
{
    const char *at = text.data();
    const char *end = at + text.size();
    while (at != end) {
        // Eight bytes of ASCII at a time: that is what most of most texts are.
        uint64_t eight = 0;
        if (end - at >= 8 && (std::memcpy(&eight, at, 8), (eight & 0x8080808080808080ULL) == 0)) {
            at += 8;
            continue;
        }
        const auto byte = static_cast<unsigned char>(*at++);
        if ((byte >= 0xC3 && byte < 0xD7) || byte == 0xE1 || byte == 0xEF || byte >= 0xF0)
            return true;
    }
    return false;
}

} // namespace

QByteArray foldedForWords(const QByteArray &utf8)
{
    return mayHaveCase({ utf8.constData(), size_t(utf8.size()) }) ? QString::fromUtf8(utf8).toLower().toUtf8() : utf8;
}

PatternSet::PatternSet(const std::vector<std::string> &patterns, const re2::RE2::Options &options, int shortestWord)
    : m_count(int(patterns.size()))
    , m_filter(shortestWord)
{
    if (patterns.empty())
        return;
    for (const std::string &pattern : patterns) {
        int number = 0;
        if (m_filter.Add(pattern, options, &number) != re2::RE2::NoError) {
            m_error = re2::RE2(pattern, options).error();
            m_count = 0;
            return;
        }
    }
    std::vector<std::string> words;
    m_filter.Compile(&words);
    m_words = std::make_unique<WordFinder>(std::move(words));
    m_filter.AllPotentials({}, &m_wordless);
    std::ranges::sort(m_wordless);
    if (!m_wordless.empty()) {
        m_wordlessSet = std::make_unique<re2::RE2::Set>(options, re2::RE2::UNANCHORED);
        for (int number : m_wordless)
            m_wordlessSet->Add(patterns[size_t(number)], nullptr);
        if (!m_wordlessSet->Compile())
            m_error = "out of memory";
    }
}

PatternSet::~PatternSet() = default;

std::vector<int> PatternSet::candidates(std::string_view utf8) const
{
    const QByteArray folded = foldedForWords(QByteArray::fromRawData(utf8.data(), qsizetype(utf8.size())));
    return candidates(utf8, { folded.constData(), size_t(folded.size()) });
}

std::vector<int> PatternSet::candidates(const SubjectText &text) const
{
    return candidates(text.view(), text.foldedView());
}

std::vector<int> PatternSet::candidates(std::string_view utf8, std::string_view folded) const
{
    std::vector<int> result;
    if (m_count == 0)
        return result;
    std::vector<int> found;
    std::vector<bool> seen(m_words->words().size(), false); // "the" stands there forty times
    m_words->find(folded, [&](int word) {
        if (!seen[size_t(word)])
            found.push_back(word);
        seen[size_t(word)] = true;
    });
    if (!found.empty()) {
        std::ranges::sort(found);
        m_filter.AllPotentials(found, &result);
        std::erase_if(result, [this](int number) { return std::ranges::binary_search(m_wordless, number); });
    }
    if (m_wordlessSet) {
        std::vector<int> hits;
        re2::RE2::Set::ErrorInfo error;
        if (m_wordlessSet->Match(re2::StringPiece(utf8.data(), utf8.size()), &hits, &error)) {
            for (int hit : hits)
                result.push_back(m_wordless[size_t(hit)]);
        } else if (error.kind != re2::RE2::Set::kNoError) {
            result.insert(result.end(), m_wordless.begin(), m_wordless.end()); // the automaton gave up: rather too many than too few
        }
    }
    std::ranges::sort(result);
    return result;
}

std::vector<int> PatternSet::matching(const SubjectText &text) const
{
    std::vector<int> result = candidates(text);
    std::erase_if(result, [&](int number) { return !re2::RE2::PartialMatch(text.view(), pattern(number)); });
    return result;
}

} // namespace waymark::lint
