// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <algorithm>
#include <vector>

namespace waymark::storage {

/// Rows of ids that come mostly in order: the next one is mostly near the last one.
class RowFinder
{
public:
    explicit RowFinder(const std::vector<quint32> &ids)
        : m_ids(ids)
    {
    }

    qint64 rowOf(quint32 id)
    {
        for (size_t steps = 0; steps < 16 && m_next < m_ids.size() && m_ids[m_next] < id; ++steps)
            ++m_next;
        if (m_next >= m_ids.size() || m_ids[m_next] != id)
            m_next = size_t(std::lower_bound(m_ids.begin(), m_ids.end(), id) - m_ids.begin());
        return m_next < m_ids.size() && m_ids[m_next] == id ? qint64(m_next) : -1;
    }

private:
    const std::vector<quint32> &m_ids;
    size_t m_next = 0;
};

} // namespace waymark::storage
