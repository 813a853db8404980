// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/memorycolumns.h"

#include "services/storage/rowfinder.h"
#include "services/storage/rowreader.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

constexpr char columnsSelect[] = "SELECT m.id, m.type, m.review, m.outcome, m.retired_at IS NOT NULL, m.superseded_by IS NOT NULL, m.domain_id, "
                                 "m.task_id, m.trajectory_id, m.generator_model, m.tags, m.valid_from, m.valid_until, "
                                 "unixepoch(m.recorded_at), unixepoch(m.changed_at), m.title FROM memory m ORDER BY m.id";
constexpr char columnsOfOne[] = "SELECT m.id, m.type, m.review, m.outcome, m.retired_at IS NOT NULL, m.superseded_by IS NOT NULL, m.domain_id, "
                                "m.task_id, m.trajectory_id, m.generator_model, m.tags, m.valid_from, m.valid_until, "
                                "unixepoch(m.recorded_at), unixepoch(m.changed_at), m.title FROM memory m WHERE m.id = ?";

/// Beyond this many, one pass over the table is cheaper than as many look-ups.
constexpr qsizetype mostLookedUp = 32'768;
/// Each moves all columns.
constexpr int mostInserted = 64;

QString textOf(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

qint32 dayOf(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    if (text.empty())
        return MemoryColumns::noDay;
    const QDate date = QDate::fromString(textOf(row, column), Qt::ISODate);
    return date.isValid() ? qint32(date.toJulianDay()) : MemoryColumns::noDay;
}

/// Before 1970 and after 2106 the order among such rows is lost, not their place before and after the rest.
quint32 secondsOf(const RowReader &row, int column)
{
    return quint32(qBound(qint64(0), row.integer(column), qint64(std::numeric_limits<quint32>::max())));
}

/// The number of an enum by its stable name.
template <typename Enum>
quint8 enumOf(const RowReader &row, int column, std::span<const Enum> values, Enum otherwise)
{
    static const std::vector<std::string> names = [&] {
        std::vector<std::string> list;
        for (const Enum value : values)
            list.push_back(name(value).toStdString());
        return list;
    }();
    const auto found = std::find(names.begin(), names.end(), row.text(column));
    return found == names.end() ? quint8(otherwise) : quint8(values[size_t(found - names.begin())]);
}

} // namespace

const std::vector<quint32> &NameTable::ranks() const
{
    if (m_ranks.size() == m_names.size())
        return m_ranks;
    std::vector<quint32> order(m_names.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(), [this](quint32 a, quint32 b) {
        const int compared = m_names[a].compare(m_names[b], Qt::CaseInsensitive);
        return compared != 0 ? compared < 0 : m_names[a] < m_names[b];
    });
    m_ranks.resize(order.size());
    for (size_t i = 0; i < order.size(); ++i)
        m_ranks[order[i]] = quint32(i);
    return m_ranks;
}

/// Numbers of what rows name by ids of other tables, looked up once each; a name may have changed since the last time.
class MemoryColumns::Names
{
public:
    Names(Database &database, MemoryColumns &columns)
        : m_columns(columns)
        , m_domain(database, "SELECT name FROM domain WHERE id = ?")
        , m_task(database, "SELECT external_id FROM task WHERE id = ?")
        , m_run(database, "SELECT agent, model FROM trajectory WHERE id = ?")
    {
    }

    struct Run
    {
        quint32 agent = 0;
        quint32 model = 0;
    };

    quint32 domain(qint64 id)
    {
        return known(m_domains, id, [&] { return nameOf(m_domain, m_columns.domains, id); });
    }
    quint32 task(qint64 id)
    {
        return id == 0 ? 0 : known(m_tasks, id, [&] { return nameOf(m_task, m_columns.tasks, id); });
    }
    Run run(qint64 id)
    {
        if (id == 0)
            return {};
        return known(m_runs, id, [&] {
            m_run.restart(id);
            return m_run.step() ? Run { m_columns.agents.number(textOf(m_run, 0)), m_columns.models.number(textOf(m_run, 1)) } : Run();
        });
    }
    /// From the JSON text of the list.
    quint32 tags(std::string_view json, quint32 present)
    {
        if (json == "[]")
            return 0;
        const QByteArray text = QByteArray::fromRawData(json.data(), qsizetype(json.size()));
        if (const auto it = m_tagSets.constFind(text); it != m_tagSets.constEnd())
            return *it;
        std::vector<quint32> numbers;
        const QJsonArray array = QJsonDocument::fromJson(text).array();
        for (const QJsonValue &tag : array)
            numbers.push_back(m_columns.tags.number(tag.toString()));
        const quint32 set = m_columns.tagSets.equals(present, numbers) ? present : m_columns.tagSets.add(numbers);
        m_tagSets.insert(QByteArray(json.data(), qsizetype(json.size())), set);
        return set;
    }

    Result<void> result() const
    {
        for (const RowReader *reader : { &m_domain, &m_task, &m_run })
            WAYMARK_TRY(reader->result());
        return {};
    }

private:
    template <typename T, typename F>
    static T known(QHash<qint64, T> &numbers, qint64 id, F look)
    {
        const auto it = numbers.constFind(id);
        return it != numbers.constEnd() ? *it : *numbers.insert(id, look());
    }

    static quint32 nameOf(RowReader &reader, NameTable &table, qint64 id)
    {
        reader.restart(id);
        return reader.step() ? table.number(textOf(reader, 0)) : 0;
    }

    MemoryColumns &m_columns;
    RowReader m_domain;
    RowReader m_task;
    RowReader m_run;
    QHash<qint64, quint32> m_domains;
    QHash<qint64, quint32> m_tasks;
    QHash<qint64, Run> m_runs;
    QHash<QByteArray, quint32> m_tagSets;
};

template <typename F>
void MemoryColumns::forEachColumn(F &&f)
{
    for (auto *column : { &type, &review, &outcome, &flags })
        f(*column);
    for (auto *column : { &domain, &task, &agent, &model, &tagSet, &findingSet, &created, &changed })
        f(*column);
    for (auto &column : findings)
        f(column);
    for (auto *column : { &from, &until })
        f(*column);
}

/// Takes the findings of one memory after the other; equal lists of rules and severities get one number.
class MemoryColumns::FindingReader
{
public:
    explicit FindingReader(MemoryColumns &columns)
        : m_columns(columns)
    {
        for (const Severity severity : allSeverities()) {
            const quint32 number = m_columns.findingNames.number(waymark::name(severity));
            Q_ASSERT(number == findingName(severity));
            Q_UNUSED(number)
        }
    }

    /// Columns: severity, rule, how many.
    void take(const RowReader &reader, int column)
    {
        const quint8 severity = enumOf(reader, column, allSeverities(), Severity::Warning);
        const auto rule = reader.text(column + 1);
        if (rule != m_rule || m_number == 0) {
            m_rule = rule;
            m_number = m_columns.findingNames.number(QString::fromUtf8(rule.data(), qsizetype(rule.size())));
        }
        m_counts[severity] += reader.integer(column + 2);
        m_names.push_back(findingName(Severity(severity)));
        m_names.push_back(m_number);
    }

    void assign(size_t row)
    {
        for (size_t severity = 0; severity < m_counts.size(); ++severity)
            m_columns.findings[severity][row] = quint16(std::min(m_counts[severity], qint64(std::numeric_limits<quint16>::max())));
        m_columns.findingSet[row] = number();
        m_counts = {};
        m_names.clear();
    }

private:
    quint32 number()
    {
        if (m_names.empty())
            return 0;
        std::sort(m_names.begin(), m_names.end());
        m_names.erase(std::unique(m_names.begin(), m_names.end()), m_names.end());
        const auto bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(m_names.data()), qsizetype(m_names.size() * sizeof(quint32)));
        const auto known = m_columns.m_findingSetNumbers.constFind(bytes);
        if (known != m_columns.m_findingSetNumbers.constEnd())
            return *known;
        const quint32 set = m_columns.findingSets.add(m_names);
        m_columns.m_findingSetNumbers.insert(QByteArray(bytes.constData(), bytes.size()), set);
        return set;
    }

    MemoryColumns &m_columns;
    std::array<qint64, 3> m_counts {};
    std::vector<quint32> m_names;
    std::string m_rule;
    quint32 m_number = 0;
};

Result<void> MemoryColumns::loadFindings(Database &database)
{
    for (auto &column : findings)
        std::fill(column.begin(), column.end(), quint16(0));
    std::fill(findingSet.begin(), findingSet.end(), 0U);
    findingNames = {};
    findingSets = {};
    m_findingSetNumbers.clear();
    FindingReader reader(*this);
    RowFinder finder(ids);
    RowReader rows(database, "SELECT memory_id, severity, rule, 1 FROM finding WHERE suppressed = 0 ORDER BY memory_id");
    qint64 memory = -1;
    qint64 row = -1;
    const auto finish = [&] {
        if (row >= 0)
            reader.assign(size_t(row));
    };
    while (rows.step()) {
        if (const qint64 id = rows.integer(0); id != memory) {
            finish();
            memory = id;
            row = finder.rowOf(quint32(id));
        }
        if (row >= 0)
            reader.take(rows, 1);
    }
    finish();
    return rows.result();
}

Result<void> MemoryColumns::refreshFindings(Database &database, const QList<MemoryId> &memories)
{
    if (memories.size() > mostLookedUp)
        return loadFindings(database);
    FindingReader reader(*this);
    RowReader rows(database, "SELECT severity, rule, count(*) FROM finding WHERE memory_id = ? AND suppressed = 0 GROUP BY severity, rule");
    for (const MemoryId id : memories) {
        const qint64 row = rowOf(id);
        if (row < 0)
            continue;
        rows.restart(id.value);
        while (rows.step())
            reader.take(rows, 0);
        WAYMARK_TRY(rows.result());
        reader.assign(size_t(row));
    }
    return {};
}

qint64 MemoryColumns::rowOf(MemoryId id) const
{
    const auto it = std::lower_bound(ids.begin(), ids.end(), quint32(id.value));
    return it != ids.end() && *it == quint32(id.value) ? it - ids.begin() : -1;
}

Result<void> MemoryColumns::load(Database &database)
{
    MemoryUsesPtr kept = std::move(uses);
    *this = {};
    uses = std::move(kept);
    Names names(database, *this);
    RowReader rows(database, columnsSelect);
    while (rows.step()) {
        ids.push_back(quint32(rows.integer(0)));
        forEachColumn([](auto &column) { column.emplace_back(); });
        assign(size() - 1, rows, names);
        titles.append(rows.text(15));
    }
    WAYMARK_TRY(rows.result());
    WAYMARK_TRY(names.result());
    WAYMARK_TRY(loadFindings(database));
    titles.finish();
    tagSets.squeeze();
    findingSets.squeeze();
    ids.shrink_to_fit();
    forEachColumn([](auto &column) { column.shrink_to_fit(); });
    return {};
}

Result<void> MemoryColumns::refresh(Database &database, const QList<MemoryId> &memories)
{
    if (memories.size() > mostLookedUp)
        return load(database);
    Names names(database, *this);
    RowReader reader(database, columnsOfOne);
    std::vector<quint32> gone; // ids
    int inserted = 0;
    for (const MemoryId id : memories) {
        reader.restart(id.value);
        const bool found = reader.step();
        WAYMARK_TRY(reader.result());
        qint64 at = rowOf(id);
        if (!found) {
            if (at >= 0)
                gone.push_back(quint32(id.value));
            continue;
        }
        if (at < 0) {
            at = std::lower_bound(ids.begin(), ids.end(), quint32(id.value)) - ids.begin();
            if (size_t(at) < size() && ++inserted > mostInserted)
                return load(database);
            insertEmpty(size_t(at), quint32(id.value));
        }
        assign(size_t(at), reader, names);
        titles.take(size_t(at), quint32(id.value), reader.text(15));
    }
    if (!gone.empty())
        erase(gone);
    WAYMARK_TRY(names.result());
    return refreshFindings(database, memories);
}

std::vector<bool> MemoryColumns::inUse(const NameTable &table, const std::vector<quint32> &column)
{
    std::vector<bool> used(table.size(), false);
    for (const quint32 number : column)
        used[number] = true;
    return used;
}

std::vector<bool> MemoryColumns::inUse(const TagSets &sets, const std::vector<quint32> &column, size_t names)
{
    std::vector<bool> usedSets(sets.size(), false);
    for (const quint32 set : column)
        usedSets[set] = true;
    std::vector<bool> used(names, false);
    for (size_t set = 0; set < sets.size(); ++set) {
        if (!usedSets[set])
            continue;
        for (const quint32 name : sets[set])
            used[name] = true;
    }
    return used;
}

std::vector<bool> MemoryColumns::tagsInUse() const
{
    return inUse(tagSets, tagSet, tags.size());
}

std::vector<bool> MemoryColumns::findingNamesInUse() const
{
    return inUse(findingSets, findingSet, findingNames.size());
}

void MemoryColumns::insertEmpty(size_t row, quint32 id)
{
    const auto at = [row](auto &column) { return column.begin() + std::ptrdiff_t(row); };
    ids.insert(at(ids), id);
    forEachColumn([&]<typename T>(std::vector<T> &column) { column.insert(at(column), T()); });
    titles.insert(row);
}

void MemoryColumns::erase(const std::vector<quint32> &goneIds)
{
    std::vector<bool> gone(size(), false);
    for (const quint32 id : goneIds) {
        if (const qint64 row = rowOf(MemoryId { id }); row >= 0)
            gone[size_t(row)] = true;
    }
    const auto compact = [&](auto &column) {
        size_t to = 0;
        for (size_t row = 0; row < column.size(); ++row) {
            if (!gone[row])
                column[to++] = column[row];
        }
        column.resize(to);
    };
    compact(ids);
    forEachColumn(compact);
    titles.compact(compact);
}

void MemoryColumns::assign(size_t row, const RowReader &reader, Names &names)
{
    type[row] = enumOf(reader, 1, allMemoryTypes(), MemoryType::Insight);
    review[row] = enumOf(reader, 2, allReviewStatuses(), ReviewStatus::Unreviewed);
    outcome[row] = enumOf(reader, 3, allOutcomes(), OutcomeValue::Unknown);
    flags[row] = quint8((reader.integer(4) ? retiredFlag : 0) | (reader.integer(5) ? supersededFlag : 0));
    domain[row] = names.domain(reader.integer(6));
    task[row] = names.task(reader.integer(7));
    const Names::Run run = names.run(reader.integer(8));
    agent[row] = run.agent;
    model[row] = reader.text(9).empty() ? run.model : models.number(textOf(reader, 9));
    tagSet[row] = names.tags(reader.text(10), tagSet[row]);
    from[row] = dayOf(reader, 11);
    until[row] = dayOf(reader, 12);
    created[row] = secondsOf(reader, 13);
    changed[row] = secondsOf(reader, 14);
}

} // namespace waymark::storage
