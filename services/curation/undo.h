// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"

namespace waymark::curation {

/// Takes back the newest change that stands. Errors: NotFound (nothing to undo), Conflict (a row has moved on; says which).
Result<storage::AppliedChange> undoLast(const EditContext &context);
/// Takes back one change, wherever it stands in the journal.
Result<storage::AppliedChange> undoOne(const EditContext &context, ChangeId change);
/// Repeats what was undone last. Errors: NotFound (nothing to redo), Conflict.
Result<storage::AppliedChange> redoLast(const EditContext &context);

} // namespace waymark::curation
