// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/blockheights.h"

#include <algorithm>
#include <bit>

namespace waymark::widgets {

void BlockHeights::assign(std::vector<int> heights)
{
    m_heights = std::move(heights);
    m_tree.assign(m_heights.size() + 1, 0);
    for (size_t i = 1; i < m_tree.size(); ++i) {
        m_tree[i] += m_heights[i - 1];
        const size_t parent = i + (i & (~i + 1));
        if (parent < m_tree.size())
            m_tree[parent] += m_tree[i];
    }
}

void BlockHeights::setHeight(int index, int height)
{
    const qint64 change = height - m_heights[size_t(index)];
    if (change == 0)
        return;
    m_heights[size_t(index)] = height;
    for (size_t i = size_t(index) + 1; i < m_tree.size(); i += i & (~i + 1))
        m_tree[i] += change;
}

qint64 BlockHeights::top(int index) const
{
    qint64 sum = 0;
    for (size_t i = size_t(index); i > 0; i &= i - 1)
        sum += m_tree[i];
    return sum;
}

int BlockHeights::indexAt(qint64 y) const
{
    if (m_heights.empty())
        return -1;
    size_t found = 0;
    qint64 left = std::max<qint64>(0, y);
    for (size_t step = std::bit_floor(m_heights.size()); step > 0; step /= 2) {
        const size_t next = found + step;
        if (next < m_tree.size() && m_tree[next] <= left) {
            found = next;
            left -= m_tree[next];
        }
    }
    return int(std::min(found, m_heights.size() - 1));
}

} // namespace waymark::widgets
