// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/registry.h"
#include "services/lint/lintitem.h"
#include "services/lint/runfacts.h"

#include <QDir>
#include <QFile>
#include <QSet>

#include <stdexcept>

namespace waymark::lint {

/// The sample pool of the resources as the lint sees it: read by the importer, in the order of its files, without a database.
/// Link waymark_lint and waymark_exchange.
class SampleItems final : private exchange::RecordSink
{
public:
    /// Throws std::runtime_error when a record cannot be read.
    SampleItems()
    {
        const QDir folder(QStringLiteral(":/sample"));
        const QStringList files = folder.entryList({ QStringLiteral("*.jsonl") }, QDir::Files, QDir::Name);
        for (const QString &name : files)
            read(folder.filePath(name));
        for (Memory &memory : m_memories) {
            memory.id = MemoryId { qint64(items.size()) + 1 };
            items.push_back(lintItem(memory, m_verdicts.value(memory.trajectory), m_succeeded.contains(memory.uuid)));
            entries.push_back(poolEntry(memory));
        }
    }

    std::vector<LintItem> items; ///< numbered from 1 by their ids
    std::vector<PoolEntry> entries; ///< in the same order

    /// What occurs in the item's own trajectory; null without one.
    const RunFacts *run(const LintItem &item) const
    {
        const auto it = m_runs.find(item.trajectory);
        return it == m_runs.end() ? nullptr : it->get();
    }

    /// Null when there is none of that uuid.
    const LintItem *item(const QString &uuid) const
    {
        const auto it = std::ranges::find(items, uuid, &LintItem::uuid);
        return it == items.end() ? nullptr : &*it;
    }

private:
    void read(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            throw std::runtime_error(path.toStdString());
        exchange::Source source { path, &file, file.size() };
        if (const Result<void> done = exchange::formatByName(u"waymark-jsonl")->read(source, *this); !done)
            throw std::runtime_error(done.error().message.toStdString());
    }

    Result<void> add(exchange::Record record, exchange::RecordPosition) override
    {
        if (auto *run = std::get_if<Trajectory>(&record)) {
            m_runs.insert(run->uuid, std::make_shared<const RunFacts>(*run));
            m_verdicts.insert(run->uuid, run->verdicts);
        } else if (auto *memory = std::get_if<Memory>(&record)) {
            m_memories.push_back(std::move(*memory));
        } else if (auto *relation = std::get_if<Relation>(&record); relation && relation->kind == RelationKind::Supersedes) {
            m_succeeded.insert(relation->b);
        }
        return {};
    }
    void quarantine(Quarantined entry) override { throw std::runtime_error(entry.reason.toStdString()); }
    void read(qint64) override { }
    bool isCancelled() const override { return false; }

    std::vector<Memory> m_memories;
    QHash<QString, std::shared_ptr<const RunFacts>> m_runs;
    QHash<QString, QList<Verdict>> m_verdicts;
    QSet<QString> m_succeeded;
};

} // namespace waymark::lint
