// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/titleorder.h"

#include "services/storage/rowreader.h"

#include <algorithm>
#include <cstring>
#include <functional>

namespace waymark::storage {

namespace {

constexpr quint32 noRow = std::numeric_limits<quint32>::max();

char folded(char c)
{
    return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c;
}

std::string foldedTitle(std::string_view title)
{
    std::string text(title);
    std::transform(text.begin(), text.end(), text.begin(), folded);
    return text;
}

/// Never 0, which no title has.
quint64 printOf(std::string_view foldedText)
{
    return quint64(std::hash<std::string_view>()(foldedText)) | 1;
}

} // namespace

/// Where a moved title goes: before the titles of this rank, or among them.
struct TitleOrder::Placed
{
    std::string title;
    quint32 before = 0;
    bool same = false;
    quint32 row = 0;
};

void TitleOrder::append(std::string_view title)
{
    m_rank.push_back(0);
    m_print.push_back(0);
    add(quint32(m_rank.size() - 1), title);
}

void TitleOrder::add(quint32 row, std::string_view title)
{
    Title entry;
    entry.start = m_text.size();
    entry.size = quint32(title.size());
    entry.row = row;
    for (const char c : title)
        m_text.push_back(folded(c));
    const std::string_view text(m_text.data() + entry.start, entry.size);
    for (size_t i = 0; i < 8; ++i)
        entry.beginning = entry.beginning << 8 | (i < text.size() ? quint8(text[i]) : 0);
    m_print[row] = printOf(text);
    m_titles.push_back(entry);
}

void TitleOrder::finish()
{
    rank();
    m_rank.shrink_to_fit();
    m_print.shrink_to_fit();
    m_moved.clear();
    m_allMoved = false;
}

void TitleOrder::rank()
{
    const auto compare = [this](const Title &a, const Title &b) {
        if (a.beginning != b.beginning)
            return a.beginning < b.beginning ? -1 : 1;
        const int compared = std::memcmp(m_text.data() + a.start, m_text.data() + b.start, std::min(a.size, b.size));
        return compared != 0 ? compared : a.size < b.size ? -1
            : a.size > b.size                             ? 1
                                                          : 0;
    };
    std::sort(m_titles.begin(), m_titles.end(), [&](const Title &a, const Title &b) { return compare(a, b) < 0; });
    quint32 place = 0;
    for (size_t i = 0; i < m_titles.size(); ++i) {
        if (i > 0 && compare(m_titles[i - 1], m_titles[i]) != 0)
            ++place;
        m_rank[m_titles[i].row] = place;
    }
    forgetTexts();
}

void TitleOrder::forgetTexts()
{
    // Assigning an empty one would keep the memory.
    std::vector<Title>().swap(m_titles);
    std::string().swap(m_text);
}

void TitleOrder::insert(size_t row)
{
    m_rank.insert(m_rank.begin() + std::ptrdiff_t(row), 0);
    m_print.insert(m_print.begin() + std::ptrdiff_t(row), 0);
}

void TitleOrder::take(size_t row, quint32 id, std::string_view title)
{
    const quint64 print = printOf(foldedTitle(title));
    if (m_print[row] == print)
        return;
    m_print[row] = print;
    if (m_allMoved)
        return;
    m_moved.push_back(id);
    if (m_moved.size() > mostLookedUp) {
        m_allMoved = true;
        m_moved.clear();
    }
}

Result<void> TitleOrder::ensure(Database &database, const std::vector<quint32> &ids)
{
    if (!m_allMoved && m_moved.empty())
        return {};
    if (!m_allMoved) {
        WAYMARK_TRY_ASSIGN(const bool placed, place(database, ids));
        if (!placed)
            m_allMoved = true;
    }
    if (m_allMoved)
        WAYMARK_TRY(readAll(database, ids));
    m_moved.clear();
    m_allMoved = false;
    return {};
}

Result<void> TitleOrder::readAll(Database &database, const std::vector<quint32> &ids)
{
    RowReader rows(database, "SELECT id, title FROM memory ORDER BY id");
    size_t row = 0;
    while (rows.step()) {
        const auto id = quint32(rows.integer(0));
        while (row < ids.size() && ids[row] < id)
            ++row;
        if (row < ids.size() && ids[row] == id)
            add(quint32(row), rows.text(1));
    }
    if (const auto read = rows.result(); !read) {
        forgetTexts();
        return read;
    }
    rank();
    return {};
}

Result<bool> TitleOrder::place(Database &database, const std::vector<quint32> &ids)
{
    RowReader lookUp(database, "SELECT title FROM memory WHERE id = ?");
    bool asRanked = true;
    const auto titleOf = [&](quint32 row) {
        lookUp.restart(qint64(ids[row]));
        const std::string title = lookUp.step() ? foldedTitle(lookUp.text(0)) : std::string();
        asRanked = asRanked && m_print[row] == printOf(title);
        return title;
    };

    std::vector<Placed> placed;
    std::vector<bool> isMoved(ids.size(), false);
    std::sort(m_moved.begin(), m_moved.end());
    m_moved.erase(std::unique(m_moved.begin(), m_moved.end()), m_moved.end());
    for (const quint32 id : m_moved) {
        const auto at = std::lower_bound(ids.begin(), ids.end(), id);
        if (at == ids.end() || *at != id)
            continue; // gone again
        Placed one;
        one.row = quint32(at - ids.begin());
        one.title = titleOf(one.row);
        isMoved[one.row] = true;
        placed.push_back(std::move(one));
    }

    // One row for each rank, in order; ranks that nobody has any more are left out.
    const quint32 highest = m_rank.empty() ? 0 : *std::max_element(m_rank.begin(), m_rank.end());
    std::vector<quint32> rowOfRank(size_t(highest) + 1, noRow);
    for (size_t row = 0; row < m_rank.size(); ++row) {
        if (!isMoved[row])
            rowOfRank[m_rank[row]] = quint32(row);
    }
    std::erase(rowOfRank, noRow);
    for (Placed &one : placed) {
        const auto found = std::lower_bound(rowOfRank.begin(), rowOfRank.end(), one.title, [&](quint32 row, const std::string &title) { return titleOf(row) < title; });
        one.before = found == rowOfRank.end() ? highest + 1 : m_rank[*found];
        one.same = found != rowOfRank.end() && titleOf(*found) == one.title;
    }
    WAYMARK_TRY(lookUp.result());
    if (!asRanked)
        return false;

    std::sort(placed.begin(), placed.end(), [](const Placed &a, const Placed &b) { return a.before != b.before ? a.before < b.before : a.title < b.title; });
    // Every new title makes room for itself: the ranks from there on move up by one.
    std::vector<quint32> room;
    for (size_t i = 0; i < placed.size(); ++i) {
        const bool repeats = i > 0 && placed[i].title == placed[i - 1].title;
        if (!placed[i].same && !repeats)
            room.push_back(placed[i].before);
        placed[i].before += quint32(room.size()) - (placed[i].same ? 0U : 1U);
    }
    for (size_t row = 0; row < m_rank.size(); ++row)
        m_rank[row] += quint32(std::upper_bound(room.begin(), room.end(), m_rank[row]) - room.begin());
    for (const Placed &one : placed)
        m_rank[one.row] = one.before;
    return true;
}

} // namespace waymark::storage
