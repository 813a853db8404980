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

/// Stores a memory that has no source record, under a uuid of its own. One with a trajectory takes domain, task and outcome from it.
/// Errors: InvalidArgument (no title, no domain), NotFound (the trajectory).
Result<void> writeNewMemory(storage::ChangeRecorder &recorder, storage::Database &database, Memory memory, const Clock &clock);

/// Returns how the memory was called, cut for a label.
Result<QString> writeEdit(storage::ChangeRecorder &recorder, storage::Database &database, const MemoryEdit &change);
Result<void> writeRetirement(storage::ChangeRecorder &recorder, storage::Database &database, MemoryId id, const QDateTime &now);
Result<void> writeValidity(storage::ChangeRecorder &recorder, storage::Database &database, MemoryId id, const ValidityEdit &validity);
/// Returns how many were superseded.
Result<int> writeSuccession(storage::ChangeRecorder &recorder, storage::Database &database, const QList<MemoryId> &memories, MemoryId by,
    const EditContext &context);

} // namespace waymark::curation
