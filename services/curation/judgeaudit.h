// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// The judges of the pool held against what was verified: runs whose judge's verdict stands beside a person's or the ground truth, and
/// the memories in use that were made under the outcome that does not hold.
Result<JudgeAudit> judgeAudit(storage::Database &database);

} // namespace waymark::curation
