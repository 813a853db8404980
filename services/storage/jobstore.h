// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/job.h"
#include "services/storage/transaction.h"

#include <functional>

namespace waymark::storage {

/// Jobs and their items. Outside the journal: what they bring into the pool is journaled where it is accepted.
///   item:  queued ──claim──► running ──end──► done, failed, or queued again (a server asked to wait, a crash)
///   job:   queued ──first claim──► running ──► done or failed when no item is left
///          pause: what runs finishes (pausing), then paused; cancel: what is queued or runs is cancelled

/// Stores a job with its items, in their order; ids, positions, states and counts are given here. Draws a uuid when there is none.
/// Errors: InvalidArgument without items.
Result<Job> addJob(Transaction &transaction, Job job, const QList<JobItem> &items);

Result<QList<Job>> allJobs(Database &database, int limit = -1); ///< newest first
Result<QList<Job>> unfinishedJobs(Database &database); ///< oldest first
Result<std::optional<Job>> jobById(Database &database, JobId job);
Result<std::optional<Job>> jobByUuid(Database &database, const QString &uuid);

/// By position. `state` empty = all.
Result<QList<JobItem>> itemsOfJob(Database &database, JobId job, std::optional<ItemState> state = {}, qint64 from = 0, int limit = -1);
Result<std::optional<JobItem>> itemById(Database &database, JobItemId item);
Result<QList<ItemCall>> callsOfItem(Database &database, JobItemId item);

/// Takes up to `limit` items in fair order: each time the next one of the job that has the fewest running, the older job first. Items that
/// wait for a time are passed over until then. The job is running from now on.
Result<QList<JobItem>> claimItems(Transaction &transaction, int limit, const QString &holder, const QDateTime &now, JobId only = {});
/// When the next waiting item is due; invalid when none waits.
Result<QDateTime> nextDue(Database &database);

/// The item took this call.
Result<void> linkCall(Transaction &transaction, JobItemId item, CallId call, bool stored);

/// How an item ended.
struct ItemEnd
{
    ItemState state = ItemState::Done; ///< Done or Failed; Queued = once more, not before `notBefore`
    QString errorCode;
    QString error;
    QJsonObject result;
    QDateTime notBefore;
};
/// False when it does not run under this holder any more (cancelled, taken over): then nothing of it may be stored. The job ends or
/// pauses with its last item.
Result<bool> endItem(Transaction &transaction, JobItemId item, const QString &holder, const ItemEnd &end, const QDateTime &now);

/// Whatever of the job is queued waits until then, or longer where it does so already: a server that wants to be left alone is asked by
/// one item, not by all of them in turn.
Result<void> postponeItems(Transaction &transaction, JobId job, const QDateTime &until);

/// Lets what runs finish. `note` says why, empty when a person asked. Nothing for a job that is over.
Result<void> pauseJob(Transaction &transaction, JobId job, const QString &note, const QDateTime &now);
Result<void> resumeJob(Transaction &transaction, JobId job);
Result<void> cancelJob(Transaction &transaction, JobId job, const QDateTime &now);
/// Failed items are queued again, also those of a job that is over. Returns how many.
Result<qint64> retryFailed(Transaction &transaction, JobId job);

/// The item once more, also of a job that is over, and past the answers that are stored (see asksAnew()). Nothing while it waits or runs.
/// Errors: NotFound.
Result<void> askAgain(Transaction &transaction, JobItemId item);
/// Whether somebody wants another answer than the one that is stored. It holds until the item is done or has failed.
bool asksAnew(const JobItem &item);

struct JobRecovery
{
    qint64 requeued = 0; ///< items that another holder had begun
    QList<JobId> paused; ///< jobs that were under way
};
/// For who takes over from a process that ended, before it begins anything itself. The items are queued again (an answer that is stored
/// serves them), the jobs are paused with a note, so that a person says whether they go on.
using JobNote = std::function<Result<QString>(const Job &)>;
Result<JobRecovery> recoverJobs(Transaction &transaction, const QString &holder, const JobNote &note, const QDateTime &now);
/// What this holder runs is queued again, for one that ends in order. Returns how many.
Result<qint64> requeueItems(Transaction &transaction, const QString &holder);

/// Jobs whose counts are not those of their items, by uuid; empty when all is well.
Result<QStringList> wrongJobCounts(Database &database);
/// Counts the items of all jobs again. Returns how many jobs were wrong.
Result<int> recountJobs(Transaction &transaction);

} // namespace waymark::storage
