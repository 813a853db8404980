// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/memorycolumns.h"

#include "services/storage/statement.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString columnsSelect = u"SELECT m.id, m.type, m.review, m.outcome, m.retired_at IS NOT NULL, m.superseded_by IS NOT NULL, d.name, "
                              "k.external_id, t.agent, coalesce(nullif(m.generator_model, ''), t.model), m.tags, m.valid_from, m.valid_until, "
                              "unixepoch(m.recorded_at), unixepoch(m.changed_at) "
                              "FROM memory m JOIN domain d ON d.id = m.domain_id LEFT JOIN task k ON k.id = m.task_id "
                              "LEFT JOIN trajectory t ON t.id = m.trajectory_id "_s;

qint32 dayOf(const Statement &row, int column)
{
    const std::optional<QDate> date = row.date(column);
    return date && date->isValid() ? qint32(date->toJulianDay()) : MemoryColumns::noDay;
}

/// Before 1970 and after 2106 the order among such rows is lost, not their place before and after the rest.
quint32 secondsOf(const Statement &row, int column)
{
    return quint32(qBound(qint64(0), row.integer(column), qint64(std::numeric_limits<quint32>::max())));
}

std::optional<QDate> dateOf(qint32 day)
{
    return day == MemoryColumns::noDay ? std::nullopt : std::optional(QDate::fromJulianDay(day));
}

} // namespace

std::vector<quint32> NameTable::ranks() const
{
    std::vector<quint32> order(m_names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const int compared = m_names[a].compare(m_names[b], Qt::CaseInsensitive);
        return compared != 0 ? compared < 0 : m_names[a] < m_names[b];
    });
    std::vector<quint32> ranks(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        ranks[order[i]] = quint32(i);
    return ranks;
}

qint64 MemoryColumns::rowOf(MemoryId id) const
{
    const auto it = std::lower_bound(ids.begin(), ids.end(), quint32(id.value));
    return it != ids.end() && *it == quint32(id.value) ? it - ids.begin() : -1;
}

Result<void> MemoryColumns::load(Database &database)
{
    *this = {};
    Statement rows(database, columnsSelect + u"ORDER BY m.id"_s);
    while (rows.step()) {
        insertEmpty(size(), quint32(rows.integer(0)));
        assign(size() - 1, rows);
    }
    return rows.result();
}

Result<void> MemoryColumns::refresh(Database &database, const QList<MemoryId> &memories)
{
    // Beyond this many, one pass over the table is cheaper than as many look-ups and moves of the arrays.
    if (memories.size() > 4096)
        return load(database);
    for (const MemoryId id : memories) {
        Statement row(database, columnsSelect + u"WHERE m.id = ?"_s);
        row << id.value;
        const bool found = row.step();
        WAYMARK_TRY(row.result());
        qint64 at = rowOf(id);
        if (!found) {
            if (at >= 0)
                erase(size_t(at));
            continue;
        }
        if (at < 0) {
            at = std::lower_bound(ids.begin(), ids.end(), quint32(id.value)) - ids.begin();
            insertEmpty(size_t(at), quint32(id.value));
        }
        assign(size_t(at), row);
    }
    m_titlesMoved = m_titlesMoved || !memories.isEmpty();
    return {};
}

Result<void> MemoryColumns::ensureTitleRanks(Database &database)
{
    if (!m_titlesMoved)
        return {};
    titleRank.assign(size(), 0);
    // Equal titles have the same rank: the next sort key decides between them.
    Statement rows(database, u"SELECT id, dense_rank() OVER (ORDER BY title COLLATE NOCASE) FROM memory"_s);
    while (rows.step()) {
        if (const qint64 row = rowOf(MemoryId { rows.integer(0) }); row >= 0)
            titleRank[size_t(row)] = quint32(rows.integer(1));
    }
    WAYMARK_TRY(rows.result());
    m_titlesMoved = false;
    return {};
}

Validity MemoryColumns::validity(size_t row, QDate asOf) const
{
    return validityAsOf({ dateOf(from[row]), dateOf(until[row]), (flags[row] & supersededFlag) != 0 }, asOf);
}

std::vector<bool> MemoryColumns::inUse(const NameTable &table, const std::vector<quint32> &column)
{
    std::vector<bool> used(table.size(), false);
    for (const quint32 number : column)
        used[number] = true;
    return used;
}

std::vector<bool> MemoryColumns::tagsInUse() const
{
    std::vector<bool> sets(tagSets.size(), false);
    for (const quint32 set : tagSet)
        sets[set] = true;
    std::vector<bool> used(tags.size(), false);
    for (size_t set = 0; set < tagSets.size(); ++set) {
        if (!sets[set])
            continue;
        for (const quint32 tag : tagSets[set])
            used[tag] = true;
    }
    return used;
}

void MemoryColumns::insertEmpty(size_t row, quint32 id)
{
    const auto at = [row](auto &column) { return column.begin() + std::ptrdiff_t(row); };
    ids.insert(at(ids), id);
    for (auto *column : { &type, &review, &outcome, &flags })
        column->insert(at(*column), 0);
    for (auto *column : { &domain, &task, &agent, &model, &tagSet, &created, &changed })
        column->insert(at(*column), 0);
    for (auto *column : { &from, &until })
        column->insert(at(*column), noDay);
    m_titlesMoved = true;
}

void MemoryColumns::erase(size_t row)
{
    const auto drop = [row](auto &column) {
        if (row < column.size())
            column.erase(column.begin() + std::ptrdiff_t(row));
    };
    drop(ids);
    for (auto *column : { &type, &review, &outcome, &flags })
        drop(*column);
    for (auto *column : { &domain, &task, &agent, &model, &tagSet, &created, &changed })
        drop(*column);
    for (auto *column : { &from, &until })
        drop(*column);
    m_titlesMoved = true;
}

void MemoryColumns::assign(size_t row, const Statement &statement)
{
    type[row] = quint8(memoryTypeFromName(statement.text(1)).value_or(MemoryType::Insight));
    review[row] = quint8(reviewStatusFromName(statement.text(2)).value_or(ReviewStatus::Unreviewed));
    outcome[row] = quint8(outcomeFromName(statement.text(3)).value_or(OutcomeValue::Unknown));
    flags[row] = quint8((statement.integer(4) ? retiredFlag : 0) | (statement.integer(5) ? supersededFlag : 0));
    domain[row] = domains.number(statement.text(6));
    task[row] = tasks.number(statement.text(7));
    agent[row] = agents.number(statement.text(8));
    model[row] = models.number(statement.text(9));
    const QString tagText = statement.text(10);
    quint32 set = 0;
    if (tagText != "[]"_L1) {
        const auto known = tagSetNumbers.constFind(tagText);
        if (known != tagSetNumbers.constEnd()) {
            set = *known;
        } else {
            std::vector<quint32> numbers;
            const QJsonArray array = QJsonDocument::fromJson(tagText.toUtf8()).array();
            for (const QJsonValue &tag : array)
                numbers.push_back(tags.number(tag.toString()));
            set = quint32(tagSets.size());
            tagSets.push_back(std::move(numbers));
            tagSetNumbers.insert(tagText, set);
        }
    }
    tagSet[row] = set;
    from[row] = dayOf(statement, 11);
    until[row] = dayOf(statement, 12);
    created[row] = secondsOf(statement, 13);
    changed[row] = secondsOf(statement, 14);
}

} // namespace waymark::storage
