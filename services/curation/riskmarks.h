// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memorydetails.h"
#include "services/domain/retrieval.h"
#include "services/lint/tooltable.h"
#include "services/storage/database.h"

#include <QHash>

#include <vector>

namespace waymark::curation {

/// How often each memory stands in the top of the tasks of a pool that were asked in turn.
struct TopCounts
{
    std::vector<MemoryId> ids; ///< eligible for some task, ascending
    std::vector<qint64> counts; ///< beside them: in how many tops
    qint64 queries = 0; ///< tasks that were asked

    qint64 of(MemoryId memory) const; ///< 0 when it is not there
};

/// With fewer tasks asked nobody is marked as a hub.
inline constexpr qint64 fewestHubQueries = 8;
/// In the top of so large a share of them a memory is one.
inline constexpr double hubShare = 0.25;

/// What a task says of its surroundings.
struct TaskTraits
{
    QString text; ///< task and plan
    std::vector<lint::Stack> stacks;
    QStringList software; ///< lower case
};
TaskTraits taskTraits(const RetrievalQuery &query);

/// What speaks against a memory for a task, as of a day; most serious kind first, each reason once. `conflicting` are titles.
/// Better silent than wrong: a stack mismatch needs both sides to speak of languages and to have none in common.
QList<RiskMark> riskMarks(const TaskTraits &task, const Memory &memory, const QList<Finding> &findings, const QStringList &conflicting, const TopCounts *hubs, QDate asOf);

/// The same for memories of a pool; those without marks are left out. `hubs` may be null.
/// Thread: the database's.
Result<QHash<MemoryId, QList<RiskMark>>> riskMarksOf(storage::Database &database, const RetrievalQuery &query, const QList<MemoryId> &memories, const TopCounts *hubs, QDate today);

} // namespace waymark::curation
