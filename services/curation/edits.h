// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/journal.h"

namespace waymark::curation {

/// Every change of a person to memories. Each is one transaction with its journal rows, one named undo, and one PoolChange.
/// Memories that already are as asked are left alone; when none is left the result holds no change.
/// Thread: the writer's. Errors of all: ReadOnly, Locked, DiskFull, Io, NotFound; others are named.
struct EditContext
{
    storage::PoolFile &pool;
    const Clock &clock;
    Act act;
    bool dryRun = false; ///< everything is tried and rolled back
};

/// Sets the review status and adds the reviewer's decision, also where the status stays (several may decide on one).
Result<storage::AppliedChange> decide(const EditContext &context, const QList<MemoryId> &memories, ReviewStatus status,
    std::optional<double> seconds = std::nullopt);

/// Sets text, type, domain or tags of one memory. An accepted memory whose text moves is unreviewed again: what was
/// approved is what is exported. Errors: Conflict when the memory has moved on since `baseRevision`, InvalidArgument (an
/// empty title, a trajectory re-labelled).
Result<storage::AppliedChange> edit(const EditContext &context, const MemoryEdit &change);

/// Adds a memory that a person wrote; the one affected is the new one. Errors: InvalidArgument (no title, neither run nor domain,
/// of type trajectory), NotFound (the run).
Result<storage::AppliedChange> addMemory(const EditContext &context, const NewMemory &memory);

Result<storage::AppliedChange> editTags(const EditContext &context, const QList<MemoryId> &memories, const TagEdit &tags);

Result<storage::AppliedChange> retire(const EditContext &context, const QList<MemoryId> &memories);
Result<storage::AppliedChange> reinstate(const EditContext &context, const QList<MemoryId> &memories);

/// `by` takes the place of the memories: their validity ends today unless it ended before, and the relation is kept.
/// Errors: InvalidArgument (by itself, in a circle, or by a retired one).
Result<storage::AppliedChange> supersede(const EditContext &context, const QList<MemoryId> &memories, MemoryId by);

/// Gives memories the outcome that their runs were verified to have, by ground truth or a person, in the place of the one that they were made
/// under. An accepted one is unreviewed again: it may praise what failed. Those without such an outcome are left alone.
Result<storage::AppliedChange> takeVerifiedOutcome(const EditContext &context, const QList<MemoryId> &memories);

/// Errors: InvalidArgument when a memory's validity would end before it begins.
Result<storage::AppliedChange> setValidity(const EditContext &context, const QList<MemoryId> &memories, const ValidityEdit &validity);

} // namespace waymark::curation
