// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "app/cli/lint/rulelist.h"
#include "services/curation/lintpass.h"

namespace waymark::cli {

/// The rules of the call, for those who lint a pool; good for as long as the call.
curation::RuleSource ruleSource(const Call &call);

/// The rules as the pool sets them, those of people too, with what they find there.
Result<std::vector<ListedRule>> poolRules(const Call &call, storage::Database &database);

/// What a change outdated is linted again. The change is made whatever comes of this, so that a failure is only a remark.
void updateFindings(Call &call, storage::PoolFile &pool);

/// Before findings are shown: a remark when the pool, its rules or the day have moved on since it was linted.
void remarkOutdated(Call &call, storage::Database &database);

} // namespace waymark::cli
