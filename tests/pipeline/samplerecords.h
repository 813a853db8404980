// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/registry.h"
#include "services/lint/lintitem.h"
#include "services/lint/runfacts.h"

#include <QDir>
#include <QFile>
#include <QMap>

#include <stdexcept>

namespace waymark::test {

/// The runs, memories, tasks and relations of the sample pool as its files have them. Link waymark_lint and waymark_exchange.
class SampleRecords final : private exchange::RecordSink
{
public:
    /// Throws std::runtime_error when a record cannot be read.
    SampleRecords()
    {
        const QDir folder(QStringLiteral(":/sample"));
        const QStringList files = folder.entryList({ QStringLiteral("*.jsonl") }, QDir::Files, QDir::Name);
        for (const QString &name : files)
            read(folder.filePath(name));
        for (const Memory &memory : memories)
            items.push_back(lint::lintItem(memory, runs.value(memory.trajectory).verdicts, false));
        facts = lint::PoolFacts(items);
    }

    QMap<QString, Trajectory> runs; ///< by uuid
    QMap<QString, Memory> memories; ///< by uuid
    QMap<QString, Task> tasks; ///< by uuid
    QList<Relation> relations;
    std::vector<lint::LintItem> items;
    lint::PoolFacts facts;

    /// What occurs in a run.
    const lint::RunFacts *factsOf(const QString &run)
    {
        if (!m_runFacts.contains(run) && runs.contains(run))
            m_runFacts.insert(run, std::make_shared<const lint::RunFacts>(runs.value(run)));
        return m_runFacts.value(run).get();
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
        if (const auto *run = std::get_if<Trajectory>(&record))
            runs.insert(run->uuid, *run);
        else if (const auto *memory = std::get_if<Memory>(&record))
            memories.insert(memory->uuid, *memory);
        else if (const auto *task = std::get_if<Task>(&record))
            tasks.insert(task->uuid, *task);
        else if (const auto *relation = std::get_if<Relation>(&record))
            relations.append(*relation);
        return {};
    }
    void quarantine(Quarantined entry) override { throw std::runtime_error(entry.reason.toStdString()); }
    void read(qint64) override { }
    bool isCancelled() const override { return false; }

    QHash<QString, std::shared_ptr<const lint::RunFacts>> m_runFacts;
};

} // namespace waymark::test
