// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <span>
#include <vector>

namespace waymark::storage {

/// Lists of tag numbers, one after the other in one array. Set 0 is the empty one.
class TagSets
{
public:
    quint32 add(std::span<const quint32> tags)
    {
        m_tags.insert(m_tags.end(), tags.begin(), tags.end());
        m_ends.push_back(quint32(m_tags.size()));
        return quint32(m_ends.size() - 1);
    }

    std::span<const quint32> operator[](size_t set) const
    {
        const size_t start = set == 0 ? 0 : m_ends[set - 1];
        return { m_tags.data() + start, m_ends[set] - start };
    }
    void squeeze()
    {
        m_tags.shrink_to_fit();
        m_ends.shrink_to_fit();
    }
    bool equals(size_t set, std::span<const quint32> tags) const { return std::ranges::equal((*this)[set], tags); }
    size_t size() const { return m_ends.size(); }

private:
    std::vector<quint32> m_tags;
    std::vector<quint32> m_ends { 0 };
};

} // namespace waymark::storage
