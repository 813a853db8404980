// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"

namespace waymark::curation {

/// What single edits write, inside a change that somebody else begins and ends.
/// Thread: the writer's. Errors: those of the edits of the same name in edits.h.

/// Errors: NotFound.
Result<Memory> memoryOf(storage::Database &database, MemoryId id);
/// The row id of a domain, which is made when it is new.
Result<qint64> ensureDomain(storage::ChangeRecorder &recorder, storage::Database &database, const QString &name);

/// Stores a memory that has no source record, under a uuid of its own. One with a trajectory takes domain and task from it, and the
/// outcome unless it says under which one it was made. Errors: InvalidArgument (no title, no domain), NotFound (the trajectory).
Result<MemoryId> writeNewMemory(storage::ChangeRecorder &recorder, storage::Database &database, Memory memory, const Clock &clock);

/// Returns how the memory was called, cut for a label.
Result<QString> writeEdit(storage::ChangeRecorder &recorder, storage::Database &database, const MemoryEdit &change);
/// The reviewer's word on a memory as it stands.
Result<void> writeDecision(storage::ChangeRecorder &recorder, storage::Database &database, MemoryId id, ReviewStatus status, const EditContext &context,
    std::optional<double> seconds = std::nullopt);
/// Adds a verdict to a run (row id); the memory that is the run itself shows the outcome from then on. Returns the verdict's uuid.
Result<QString> writeVerdict(storage::ChangeRecorder &recorder, storage::Database &database, const Verdict &verdict, qint64 run);
Result<void> writeRetirement(storage::ChangeRecorder &recorder, storage::Database &database, MemoryId id, const QDateTime &now);
Result<void> writeValidity(storage::ChangeRecorder &recorder, storage::Database &database, MemoryId id, const ValidityEdit &validity);
/// Returns how many were superseded.
Result<int> writeSuccession(storage::ChangeRecorder &recorder, storage::Database &database, const QList<MemoryId> &memories, MemoryId by,
    const EditContext &context);

} // namespace waymark::curation
