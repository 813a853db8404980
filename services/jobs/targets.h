// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/job.h"
#include "services/domain/retrieval.h"
#include "services/jobs/jobsettings.h"
#include "services/storage/database.h"

#include <functional>

namespace waymark::jobs {

/// What a job over some memories will work on, and what it leaves out.
struct JobTargets
{
    QList<JobItem> items;
    qint64 there = 0; ///< left out because it is there already (a verdict, a rung)
    qint64 unfit = 0; ///< left out because it cannot be asked (no run, no task, another type)
    qint64 unneeded = 0; ///< left out because nothing calls for it (no leak was found)
};

/// The memories nearest to one, by cosine, best first.
using NearestMemories = std::function<Result<QList<Neighbour>>(MemoryId memory, int count)>;

/// Closer than this two memories of one type are worth a look of the adjudicator: by the whole text in the lexical space. In the sample
/// pool 14 pairs lie above it, among them 6 of the 20 duplicates and conflicts that a reader knows; of the next hundred pairs nine in ten
/// have nothing to do with each other, and what conflicts in other words is not near at all.
inline constexpr double pairCosine = 0.20;
inline constexpr int pairsOfOne = 3; ///< at most, of each memory

/// By kind:
///   judge        the runs of the memories that no judge has judged
///   generate     the runs of the memories, each type of `settings.types` that no memory of the run has yet
///   generalise, categorise, reidentify   the memories; trajectories are left out, since nobody rewrites what happened. generalise:
///                those of `settings.types`, and with `settings.leakingOnly` those in which the rules found a leak that nobody has suppressed
///   adjudicate   each memory with its nearest of the same type, pairs once; those that a relation joins already are left out
///   plan         the tasks of the memories, for each type of `settings.types` that has a plan of its own (paper c.4)
/// judge and generate also take `runs`, by uuid: those that no memory stands for yet.
/// With `settings.forceAnew` also what is there already. In the order of the memories.
/// Thread: the database's.
Result<JobTargets> jobTargets(storage::Database &database, JobKind kind, const QList<MemoryId> &memories, const JobSettings &settings,
    const NearestMemories &nearest = {}, const QStringList &runs = {});

} // namespace waymark::jobs
