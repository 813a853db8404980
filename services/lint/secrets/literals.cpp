// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/secrets/literals.h"

#include <algorithm>

namespace waymark::secrets {

Literals::Literals(const std::vector<std::string_view> &words)
{
    uint32_t classes = 1;
    for (std::string_view word : words) {
        for (char c : word) {
            const auto byte = static_cast<unsigned char>(c);
            if (m_classOf[byte] != 0)
                continue;
            m_classOf[byte] = uint8_t(classes++);
            if (c >= 'a' && c <= 'z')
                m_classOf[size_t(byte - 'a' + 'A')] = m_classOf[byte];
        }
    }
    while ((1U << m_shift) < classes)
        ++m_shift;
    const size_t row = size_t(1) << m_shift;
    // The trie; 0 = no edge, as nothing leads back to the root.
    std::vector<std::vector<uint16_t>> ends(1);
    m_next.assign(row, 0);
    for (size_t w = 0; w < words.size(); ++w) {
        uint32_t state = 0;
        for (char c : words[w]) {
            const size_t edge = state * row + m_classOf[static_cast<unsigned char>(c)];
            if (m_next[edge] == 0) {
                m_next[edge] = uint16_t(ends.size());
                ends.emplace_back();
                m_next.resize(ends.size() * row, 0);
            }
            state = m_next[edge];
        }
        ends[state].push_back(uint16_t(w));
    }
    // Missing edges lead where the longest suffix that is a prefix of some word would go on; breadth first.
    std::vector<uint32_t> fallback(ends.size(), 0);
    std::vector<uint32_t> queue { 0 };
    for (size_t head = 0; head < queue.size(); ++head) {
        const uint32_t state = queue[head];
        for (uint32_t c = 1; c < classes; ++c) {
            uint16_t &edge = m_next[state * row + c];
            const uint16_t other = state == 0 ? uint16_t(0) : m_next[fallback[state] * row + c];
            if (edge == 0) {
                edge = other;
                continue;
            }
            fallback[edge] = other;
            ends[edge].insert(ends[edge].end(), ends[other].begin(), ends[other].end());
            queue.push_back(edge);
        }
    }
    for (const std::vector<uint16_t> &own : ends) {
        m_firstWord.push_back(uint32_t(m_words.size()));
        m_words.insert(m_words.end(), own.begin(), own.end());
    }
    m_firstWord.push_back(uint32_t(m_words.size()));
    for (uint16_t &edge : m_next) {
        if (!ends[edge].empty())
            edge |= hitFlag;
    }
}

} // namespace waymark::secrets
