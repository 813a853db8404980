// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/wordfinder.h"

#include <QtGlobal>

namespace waymark::lint {

WordFinder::WordFinder(std::vector<std::string> words)
    : m_words(std::move(words))
{
    fill(m_threes, false);
    fill(m_fours, true);
}

void WordFinder::fill(Table &table, bool longer)
{
    const auto hashOf = [longer](const std::string &word) {
        uint32_t start = 0;
        std::memcpy(&start, word.data(), longer ? 4 : 3);
        start |= 0x20202020U;
        return hash(longer ? start : start & 0xFFFFFFU);
    };
    table.bits.assign((size_t(1) << hashBits) / 64, 0);
    table.first.assign((size_t(1) << hashBits) + 1, 0);
    std::vector<uint32_t> own;
    for (size_t i = 0; i < m_words.size(); ++i) {
        Q_ASSERT(m_words[i].size() >= shortestWord);
        if ((m_words[i].size() > shortestWord) == longer)
            own.push_back(uint32_t(i));
    }
    for (uint32_t number : own) {
        const uint32_t key = hashOf(m_words[number]);
        table.bits[key >> 6] |= uint64_t(1) << (key & 63);
        ++table.first[key + 1];
    }
    for (size_t i = 1; i < table.first.size(); ++i)
        table.first[i] += table.first[i - 1];
    table.numbers.resize(own.size());
    std::vector<uint32_t> next(table.first.begin(), table.first.end() - 1);
    for (uint32_t number : own)
        table.numbers[next[hashOf(m_words[number])]++] = number;
}

} // namespace waymark::lint
