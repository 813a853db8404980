// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/storage/poolcheck.h"

namespace waymark::curation {

/// Looks at everything in a pool that can be at fault. With `repair` the full text is indexed anew, and rulings on evidence that
/// point to nothing are taken out, as a change that can be undone, and what budgets and jobs count is counted again; all else needs a
/// backup. A pool that is open for reading only
/// is checked without its index, and is not repaired (ReadOnly).
/// Thread: the writer's. Errors: those of reading and writing; Cancelled.
Result<QList<storage::PoolCheck>> checkPool(const EditContext &context, bool repair, const CancelToken &cancel);

} // namespace waymark::curation
