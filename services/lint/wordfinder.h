// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/ascii.h"

#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace waymark::lint {

/// Finds which of many words occur in a text, whatever the case of ASCII letters: the first bytes of every position are looked
/// up in a table of bits that stays in the first cache, and only where a bit is set is a word compared. (An automaton of thousands of
/// states does not fit there: three times slower at our numbers of words.)
/// Thread: immutable once made.
class WordFinder
{
public:
    static constexpr size_t shortestWord = 3;

    /// Lower-case words of at least three bytes.
    explicit WordFinder(std::vector<std::string> words);

    const std::vector<std::string> &words() const { return m_words; }
    bool isEmpty() const { return m_words.empty(); }

    /// Calls found(number of the word) for each occurrence, in order of their starts.
    template <typename F>
    void find(std::string_view text, F found) const
    {
        if (m_words.empty() || text.size() < shortestWord)
            return;
        const char *bytes = text.data();
        const size_t last = text.size() - shortestWord;
        for (size_t i = 0; i <= last; ++i) {
            uint32_t start = 0;
            if (i < last) {
                std::memcpy(&start, bytes + i, 4);
            } else {
                std::memcpy(&start, bytes + i, 3);
            }
            start |= 0x20202020U;
            const uint32_t four = hash(start);
            const uint32_t three = hash(start & 0xFFFFFFU);
            if (m_fours.has(four))
                compare(m_fours, four, text, i, found);
            if (m_threes.has(three))
                compare(m_threes, three, text, i, found);
        }
    }

private:
    static constexpr int hashBits = 15;

    /// Words by a hash of how they begin.
    struct Table
    {
        std::vector<uint64_t> bits;
        std::vector<uint32_t> first; ///< per hash, into numbers
        std::vector<uint32_t> numbers;

        bool has(uint32_t hash) const { return (bits[hash >> 6] >> (hash & 63)) & 1; }
    };

    static uint32_t hash(uint32_t start) { return (start * 0x9E3779B1U) >> (32 - hashBits); }
    void fill(Table &table, bool longer);

    template <typename F>
    void compare(const Table &table, uint32_t hash, std::string_view text, size_t at, F &found) const
    {
        for (uint32_t k = table.first[hash]; k < table.first[hash + 1]; ++k) {
            const std::string &word = m_words[table.numbers[k]];
            if (word.size() > text.size() - at)
                continue;
            size_t i = 0;
            while (i < word.size() && ascii::lower(text[at + i]) == word[i])
                ++i;
            if (i == word.size())
                found(int(table.numbers[k]));
        }
    }

    std::vector<std::string> m_words;
    Table m_threes; ///< words of three bytes
    Table m_fours; ///< longer ones
};

} // namespace waymark::lint
