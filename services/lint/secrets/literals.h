// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstdint>
#include <string_view>
#include <vector>

namespace waymark::secrets {

/// Finds any of many literal words in one pass over the bytes, whatever the case of ASCII letters (Aho-Corasick).
/// Thread: immutable once made.
class Literals
{
public:
    /// Lower-case words; the index in this list is what found() gets.
    explicit Literals(const std::vector<std::string_view> &words);

    /// Calls found(word, end) for each occurrence, in the order of their ends.
    template <typename F>
    void find(std::string_view bytes, F found) const
    {
        uint32_t state = 0;
        for (size_t i = 0; i < bytes.size(); ++i) {
            const uint32_t entry = m_next[(state << m_shift) + m_classOf[static_cast<unsigned char>(bytes[i])]];
            state = entry & stateMask;
            if (entry & hitFlag) {
                for (uint32_t k = m_firstWord[state]; k < m_firstWord[state + 1]; ++k)
                    found(m_words[k], i + 1);
            }
        }
    }

private:
    static constexpr uint16_t hitFlag = 0x8000;
    static constexpr uint16_t stateMask = 0x7FFF;

    std::array<uint8_t, 256> m_classOf {};
    uint32_t m_shift = 0; ///< a row of the table is 2^m_shift wide: a shift is faster than a product
    std::vector<uint16_t> m_next; ///< state x class
    std::vector<uint32_t> m_firstWord; ///< per state, into m_words
    std::vector<uint16_t> m_words;
};

} // namespace waymark::secrets
