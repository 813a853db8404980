// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/judgeaudit.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// The judges of the pool held against what was verified: runs whose judge's verdict stands beside a person's or the ground truth, and
/// the memories in use that were made under the outcome that does not hold.
Result<JudgeAudit> judgeAudit(storage::Database &database);

/// Gives memories the outcome that was verified of their run, where they were made under the other one; the rest stay as they are. The
/// texts stay, too: whether they still hold is for a person, or for a model by the other variant of the prompt. Errors: those of writing.
Result<storage::AppliedChange> relabelOutcomes(const EditContext &context, const QList<MemoryId> &memories);

} // namespace waymark::curation
