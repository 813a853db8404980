// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/job.h"
#include "services/domain/memory.h"
#include "services/domain/records.h"
#include "services/domain/trajectory.h"
#include "services/storage/database.h"

#include <optional>

namespace waymark::jobs {

/// What an item is about, as the pool has it when its turn comes.
struct ItemSubject
{
    std::optional<Trajectory> run; ///< with its steps and verdicts
    std::optional<Memory> memory;
    std::optional<Memory> other;
    QList<Finding> findings; ///< leaks of the memory, suppressed ones left out
    QList<Task> tasks; ///< to guess among, in an order that does not give the right one away
    QString text; ///< a task
};

/// What the rules found to leak in a memory, without what people have suppressed. Thread: the database's.
Result<QList<Finding>> leaksOf(storage::Database &database, MemoryId memory);

/// Thread: the database's. Errors: NotFound when the run or a memory is gone.
Result<ItemSubject> readSubject(storage::Database &database, JobKind kind, const JobItem &item);

} // namespace waymark::jobs
