// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/judgeaudit.h"
#include "services/storage/database.h"

namespace waymark::storage {

/// What a judge of the pool can be held against.
struct AuditMaterial
{
    QList<JudgedCase> cases; ///< runs with a judge's verdict (the latest one counts) and a better one, by domain, then oldest first
    /// Memories in use of runs with a verified outcome who were made under the other one; by domain, then run, then oldest first.
    QList<MislabelledMemory> mislabelled;
};

Result<AuditMaterial> auditMaterial(Database &database);

} // namespace waymark::storage
