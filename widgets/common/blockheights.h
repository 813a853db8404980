// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace waymark::widgets {

/// Heights of things that stand below each other, in whole pixels, with the sum of any beginning in logarithmic time
/// (a Fenwick tree).
class BlockHeights final
{
public:
    void assign(std::vector<int> heights); ///< linear
    int size() const { return int(m_heights.size()); }
    int height(int index) const { return m_heights[size_t(index)]; }
    void setHeight(int index, int height);
    /// Sum of the heights before `index`; of all for size().
    qint64 top(int index) const;
    qint64 total() const { return top(size()); }
    /// The one that holds the pixel `y`; the first above the top, the last below the end, -1 when there is none.
    int indexAt(qint64 y) const;

private:
    std::vector<int> m_heights;
    std::vector<qint64> m_tree; ///< one-based
};

} // namespace waymark::widgets
