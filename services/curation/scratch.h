// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"
#include "services/retrieval/ranking/poolrows.h"

namespace waymark::curation {

/// The scratch layer: changes that are tried and not written.

/// Puts the texts of an Edit or Add into a memory, with what follows from them (payload, key text).
void applyScratchText(const ScratchChange &change, Memory &memory);

/// Gives every Add an id above those of the pool, so that it has a place in lists; in the order of the changes.
QList<ScratchChange> withIds(QList<ScratchChange> scratch, const retrieval::PoolRows &rows);

/// What Retire, Expire, Supersede and Add do to who is eligible. `today` is the day on which a successor takes over.
void applyScratchFacts(const QList<ScratchChange> &scratch, retrieval::PoolRows &rows, QDate today);

} // namespace waymark::curation
