// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/rowsort.h"

#include <algorithm>
#include <array>

namespace waymark::storage {

void radixSort(std::vector<quint32> &rows, std::vector<quint32> &keys)
{
    std::vector<quint32> otherRows(rows.size());
    std::vector<quint32> otherKeys(rows.size());
    for (int shift = 0; shift < 32; shift += 8) {
        std::array<size_t, 257> starts {};
        for (const quint32 key : keys)
            ++starts[((key >> shift) & 0xff) + 1];
        // A byte that all keys share needs no pass.
        if (std::find(starts.begin(), starts.end(), keys.size()) != starts.end())
            continue;
        for (size_t i = 1; i < starts.size(); ++i)
            starts[i] += starts[i - 1];
        for (size_t i = 0; i < rows.size(); ++i) {
            const size_t to = starts[(keys[i] >> shift) & 0xff]++;
            otherRows[to] = rows[i];
            otherKeys[to] = keys[i];
        }
        rows.swap(otherRows);
        keys.swap(otherKeys);
    }
}

namespace {

/// Days as unsigned numbers; an open end sorts last.
quint32 dayKey(qint32 day)
{
    return day == MemoryColumns::noDay ? 0xffffffffU : quint32(day) ^ 0x80000000U;
}

/// Errors first, then warnings, then infos; beyond a thousand they count alike.
quint32 findingsKey(const MemoryColumns &c, quint32 row)
{
    const auto count = [&](Severity severity, quint16 most) { return quint32(std::min(c.findings[size_t(severity)][row], most)); };
    return count(Severity::Error, 1023) << 22 | count(Severity::Warning, 2047) << 11 | count(Severity::Info, 2047);
}

quint32 countKey(qint64 count)
{
    return quint32(std::clamp(count, qint64(0), qint64(std::numeric_limits<quint32>::max())));
}

/// What hurts most first; without an estimate last, in either direction.
quint32 effectKey(const MemoryUse *use, bool descending)
{
    if (!use || !use->effect)
        return descending ? 0U : 0xffffffffU;
    return 1 + quint32((std::clamp(use->effect->effect, -1.0, 1.0) + 1) * 2'000'000'000);
}

} // namespace

Result<void> sortRows(std::vector<quint32> &rows, const QList<SortTerm> &terms, MemoryColumns &c, Database &database, QDate asOf,
    const std::vector<quint32> &relevance)
{
    std::vector<quint32> keys(rows.size());
    for (auto term = terms.crbegin(); term != terms.crend(); ++term) {
        const auto fill = [&](auto key) {
            for (size_t i = 0; i < rows.size(); ++i) {
                const quint32 value = key(rows[i]);
                keys[i] = term->descending ? ~value : value;
            }
        };
        const auto fillNames = [&](const NameTable &table, const std::vector<quint32> &column) {
            const std::vector<quint32> &ranks = table.ranks();
            fill([&](quint32 row) { return ranks[column[row]]; });
        };
        switch (term->key) {
        case SortKey::Review:
            fill([&](quint32 row) { return quint32(c.review[row]); });
            break;
        case SortKey::Type:
            fill([&](quint32 row) { return quint32(c.type[row]); });
            break;
        case SortKey::Title:
            WAYMARK_TRY(c.ensureTitleRanks(database));
            fill([&](quint32 row) { return c.titles.ranks()[row]; });
            break;
        case SortKey::Domain:
            fillNames(c.domains, c.domain);
            break;
        case SortKey::Task:
            fillNames(c.tasks, c.task);
            break;
        case SortKey::Agent:
            fillNames(c.agents, c.agent);
            break;
        case SortKey::Model:
            fillNames(c.models, c.model);
            break;
        case SortKey::Validity:
            fill([&](quint32 row) { return quint32(c.validity(row, asOf)); });
            break;
        case SortKey::Outcome:
            fill([&](quint32 row) { return quint32(c.outcome[row]); });
            break;
        case SortKey::Created:
            fill([&](quint32 row) { return c.created[row]; });
            break;
        case SortKey::Changed:
            fill([&](quint32 row) { return c.changed[row]; });
            break;
        case SortKey::ValidFrom:
            fill([&](quint32 row) { return dayKey(c.from[row]); });
            break;
        case SortKey::ValidUntil:
            fill([&](quint32 row) { return dayKey(c.until[row]); });
            break;
        case SortKey::Findings:
            fill([&](quint32 row) { return findingsKey(c, row); });
            break;
        case SortKey::Effect:
            fill([&](quint32 row) { return effectKey(c.use(row), term->descending); });
            break;
        case SortKey::Injected:
            fill([&](quint32 row) { return c.use(row) ? countKey(c.use(row)->injected) : 0U; });
            break;
        case SortKey::Used:
            fill([&](quint32 row) { return c.use(row) ? countKey(c.use(row)->used) : 0U; });
            break;
        case SortKey::Relevance:
            fill([&](quint32 row) { return relevance.empty() ? 0U : ~relevance[row]; });
            break;
        }
        radixSort(rows, keys);
    }
    return {};
}

} // namespace waymark::storage
