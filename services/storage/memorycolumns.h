// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryuse.h"
#include "services/domain/poolview.h"
#include "services/storage/database.h"
#include "services/storage/nametable.h"
#include "services/storage/tagsets.h"
#include "services/storage/titleorder.h"

#include <array>

#include <vector>

namespace waymark::storage {

/// The metadata of every memory mirrored in RAM as plain arrays, one entry a row, rows in the order of their ids
/// (performance.md, Decided). SQL is the truth; this is derived and can always be loaded again. About 80 bytes a row, names and tag lists included.
/// Thread: one, the query thread.
struct MemoryColumns
{
    static constexpr qint32 noDay = std::numeric_limits<qint32>::min();

    std::vector<quint32> ids;
    std::vector<quint8> type; ///< MemoryType
    std::vector<quint8> review; ///< ReviewStatus
    std::vector<quint8> outcome; ///< OutcomeValue
    std::vector<quint8> flags; ///< retiredFlag, supersededFlag
    std::vector<quint32> domain; ///< numbers in the name tables
    std::vector<quint32> task;
    std::vector<quint32> agent;
    std::vector<quint32> model;
    std::vector<quint32> tagSet; ///< number in tagSets
    std::vector<qint32> from; ///< Julian day, noDay when open
    std::vector<qint32> until;
    std::vector<quint32> created; ///< seconds since 1970, UTC
    std::vector<quint32> changed;
    std::array<std::vector<quint16>, 3> findings; ///< counts by Severity, suppressed ones left out
    std::vector<quint32> findingSet; ///< number in findingSets
    TitleOrder titles;
    MemoryUsesPtr uses; ///< what results say; handed over, and kept when all else is loaded again

    static constexpr quint8 retiredFlag = 1;
    static constexpr quint8 supersededFlag = 2;

    NameTable domains;
    NameTable tasks;
    NameTable agents;
    NameTable models;
    NameTable tags;
    NameTable findingNames; ///< severities (findingName()), then rules
    TagSets findingSets; ///< which severities and rules a memory has, ascending
    TagSets tagSets; ///< tag lists; after edits some may stand there twice or be of no use any more

    size_t size() const { return ids.size(); }
    /// The row of an id; -1 when it is not there.
    qint64 rowOf(MemoryId id) const;

    Result<void> load(Database &database);
    /// Reads these memories again: changed, added or gone.
    Result<void> refresh(Database &database, const QList<MemoryId> &memories);
    /// The findings alone of these memories, or of all.
    Result<void> refreshFindings(Database &database, const QList<MemoryId> &memories);
    Result<void> loadFindings(Database &database);
    /// The number of a severity among the names of findings.
    static quint32 findingName(Severity severity) { return quint32(severity) + 1; }
    /// Null when no results speak of it.
    const MemoryUse *use(size_t row) const
    {
        if (!uses)
            return nullptr;
        const auto found = uses->constFind(MemoryId { ids[row] });
        return found == uses->constEnd() ? nullptr : &*found;
    }
    qint64 findingCount(size_t row) const { return qint64(findings[0][row]) + findings[1][row] + findings[2][row]; }

    /// Sorting by title needs the order of all titles; brought up to date when asked for after a title moved.
    Result<void> ensureTitleRanks(Database &database) { return titles.ensure(database, ids); }

    Validity validity(size_t row, QDate asOf) const { return validity(row, asOf.toJulianDay()); }
    /// The same as validityAsOf(), which is the rule, on days as numbers.
    Validity validity(size_t row, qint64 asOf) const
    {
        const qint32 first = from[row];
        const qint32 last = until[row];
        const bool ends = last != noDay;
        if ((flags[row] & supersededFlag) != 0 && (!ends || asOf >= last))
            return Validity::Superseded;
        if (ends && asOf > last)
            return Validity::Expired;
        if (first != noDay && asOf < first)
            return Validity::NotYetValid;
        return ends && last - asOf <= expiringDays ? Validity::Expiring : Validity::Valid;
    }

    /// Which numbers of a name table some row has: a name that no memory bears any more is as if it had never been.
    static std::vector<bool> inUse(const NameTable &table, const std::vector<quint32> &column);
    std::vector<bool> tagsInUse() const;
    std::vector<bool> findingNamesInUse() const;

private:
    class Names;
    class FindingReader;

    void assign(size_t row, const RowReader &reader, Names &names);
    static std::vector<bool> inUse(const TagSets &sets, const std::vector<quint32> &column, size_t names);
    void insertEmpty(size_t row, quint32 id);
    void erase(const std::vector<quint32> &goneIds);
    /// Calls f(column) on every column but ids and the titles.
    template <typename F>
    void forEachColumn(F &&f);

    QHash<QByteArray, quint32> m_findingSetNumbers; ///< by the bytes of the list
};

} // namespace waymark::storage
