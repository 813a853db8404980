// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/itemsubject.h"

#include "services/storage/findingstore.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::jobs {

namespace {

constexpr qsizetype guessedAmong = 20;

Result<Memory> memoryOf(storage::Database &database, const QString &uuid)
{
    WAYMARK_TRY_ASSIGN(auto memory, storage::memoryByUuid(database, uuid));
    if (!memory)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("jobs", "The memory is not in the pool any more."));
    return *std::move(memory);
}

/// The task that the memory was made from among others, which are drawn evenly from all tasks of the pool with a text.
Result<QList<Task>> tasksToGuess(storage::Database &database, const Memory &memory)
{
    WAYMARK_TRY_ASSIGN(QList<Task> all, storage::allTasks(database));
    all.removeIf([](const Task &task) { return task.text.trimmed().isEmpty(); });
    const auto isRight = [&](const Task &task) { return task.domain == memory.domain && task.externalId == memory.task; };
    const auto right = std::find_if(all.begin(), all.end(), isRight);
    if (right == all.end())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("jobs", "The task of this memory is not known, so nothing can be guessed."));
    QList<Task> chosen { *right };
    all.erase(right);
    const qsizetype others = std::min(guessedAmong - 1, all.size());
    for (qsizetype i = 0; i < others; ++i)
        chosen.append(all.at(i * all.size() / others));
    // By their random ids: nothing to be read from the order, and the same for the same pool.
    std::sort(chosen.begin(), chosen.end(), [](const Task &a, const Task &b) { return a.uuid < b.uuid; });
    return chosen;
}

} // namespace

Result<QList<Finding>> leaksOf(storage::Database &database, MemoryId memory)
{
    WAYMARK_TRY_ASSIGN(QList<Finding> findings, storage::findingsOf(database, memory));
    findings.removeIf([](const Finding &finding) { return finding.suppressed || !finding.rule.startsWith(QLatin1StringView("leak.")); });
    return findings;
}

Result<ItemSubject> readSubject(storage::Database &database, JobKind kind, const JobItem &item)
{
    ItemSubject subject;
    switch (item.kind) {
    case TargetKind::Trajectory: {
        WAYMARK_TRY_ASSIGN(subject.run, storage::trajectoryByUuid(database, item.target));
        if (!subject.run)
            return failure(ErrorCode::NotFound, QCoreApplication::translate("jobs", "The run is not in the pool any more."));
        break;
    }
    case TargetKind::Pair: {
        WAYMARK_TRY_ASSIGN(subject.other, memoryOf(database, item.other));
        [[fallthrough]];
    }
    case TargetKind::Memory: {
        WAYMARK_TRY_ASSIGN(subject.memory, memoryOf(database, item.target));
        if (kind == JobKind::Generalise) {
            WAYMARK_TRY_ASSIGN(subject.findings, leaksOf(database, subject.memory->id));
        } else if (kind == JobKind::Reidentify) {
            WAYMARK_TRY_ASSIGN(subject.tasks, tasksToGuess(database, *subject.memory));
        }
        break;
    }
    case TargetKind::Text:
        subject.text = item.target;
        break;
    }
    return subject;
}

} // namespace waymark::jobs
