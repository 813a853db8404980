// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"

#include <string>
#include <string_view>
#include <vector>

namespace waymark::storage {

class RowReader;

/// The order of all titles, case-insensitive as SQLite's NOCASE, without the titles: a rank and a fingerprint a row. Most
/// changes touch no title; the few that do find their place by looking some titles up.
/// Thread: one, the query thread.
class TitleOrder
{
public:
    /// One a row; equal titles have the same rank, the next sort key decides between them. Right after ensure().
    const std::vector<quint32> &ranks() const { return m_rank; }

    /// Rows come in order, once; finish() then ranks them.
    void append(std::string_view title);
    void finish();

    /// Room for a row that came in between; its title follows by take().
    void insert(size_t row);
    /// What the title of a row is now.
    void take(size_t row, quint32 id, std::string_view title);
    /// Drops the rows that `keep` does not hold.
    template <typename Compact>
    void compact(Compact &&compactOne)
    {
        compactOne(m_rank);
        compactOne(m_print);
    }

    /// `ids` by row, ascending.
    Result<void> ensure(Database &database, const std::vector<quint32> &ids);

    /// With more moved titles than this, reading all of them is cheaper than looking up.
    static constexpr size_t mostLookedUp = 200;

private:
    struct Title
    {
        quint64 beginning = 0; ///< eight bytes, the first most significant
        size_t start = 0; ///< in m_text
        quint32 size = 0;
        quint32 row = 0;
    };
    struct Placed;

    Result<void> readAll(Database &database, const std::vector<quint32> &ids);
    /// False when a title of the pool is not the one that was ranked: a change is on its way that was not taken in yet.
    Result<bool> place(Database &database, const std::vector<quint32> &ids);
    void add(quint32 row, std::string_view title);
    void rank();
    void forgetTexts();

    std::vector<quint32> m_rank;
    std::vector<quint64> m_print;
    std::vector<quint32> m_moved; ///< ids
    bool m_allMoved = false;

    // While loading.
    std::vector<Title> m_titles;
    std::string m_text;
};

} // namespace waymark::storage
