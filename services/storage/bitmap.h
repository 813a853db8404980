// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <bit>
#include <vector>

namespace waymark::storage {

/// One bit a row of the index.
class Bitmap
{
public:
    Bitmap() = default;
    explicit Bitmap(size_t size, bool value = false)
        : m_size(size)
        , m_words((size + 63) / 64, value ? ~quint64(0) : 0)
    {
        trim();
    }

    size_t size() const { return m_size; }
    bool test(size_t row) const { return m_words[row / 64] >> (row % 64) & 1; }
    void set(size_t row) { m_words[row / 64] |= quint64(1) << (row % 64); }

    Bitmap &operator&=(const Bitmap &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= other.m_words[i];
        return *this;
    }

    Bitmap &operator|=(const Bitmap &other)
    {
        for (size_t i = 0; i < m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }

    void flip()
    {
        for (quint64 &word : m_words)
            word = ~word;
        trim();
    }

    size_t count() const
    {
        size_t sum = 0;
        for (const quint64 word : m_words)
            sum += size_t(std::popcount(word));
        return sum;
    }

    /// Calls f(row) for every bit that is set, in order.
    template <typename F>
    void forEach(F f) const
    {
        for (size_t i = 0; i < m_words.size(); ++i) {
            for (quint64 word = m_words[i]; word != 0; word &= word - 1)
                f(i * 64 + size_t(std::countr_zero(word)));
        }
    }

    /// The rows for which predicate(row) holds.
    template <typename Predicate>
    static Bitmap where(size_t size, Predicate predicate)
    {
        Bitmap map(size);
        for (size_t i = 0; i < map.m_words.size(); ++i) {
            const size_t first = i * 64;
            const size_t count = size - first < 64 ? size - first : 64;
            quint64 word = 0;
            for (size_t bit = 0; bit < count; ++bit)
                word |= quint64(predicate(first + bit) ? 1 : 0) << bit;
            map.m_words[i] = word;
        }
        return map;
    }

    bool operator==(const Bitmap &) const = default;

private:
    void trim()
    {
        if (m_size % 64 != 0 && !m_words.empty())
            m_words.back() &= (quint64(1) << (m_size % 64)) - 1;
    }

    size_t m_size = 0;
    std::vector<quint64> m_words;
};

} // namespace waymark::storage
