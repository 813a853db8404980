// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryuse.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// What all results of a pool say of each memory that stood in a prompt, also of those that are not in the pool; derived, some tenths of a
/// second for 100,000 attempts. Errors: those of reading. Thread: the database's.
Result<QList<MemoryEffect>> readEffects(storage::Database &database, const EffectOptions &options = {});

/// The same in short, of the memories in the pool. Null when it has no results.
Result<MemoryUsesPtr> readMemoryUses(storage::Database &database, const EffectOptions &options = {});

} // namespace waymark::curation
