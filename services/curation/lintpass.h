// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/curation/lintcache.h"
#include "services/domain/lint.h"
#include "services/lint/registry.h"

#include <array>

namespace waymark::curation {

/// What bringing the findings up to date did.
struct LintSummary
{
    qint64 memories = 0; ///< in the pool
    qint64 linted = 0; ///< memories that were looked at again
    std::array<qint64, 3> findings {}; ///< that stand afterwards, by Severity, suppressed ones left out
    qint64 suppressed = 0;
};

struct LintOptions
{
    RuleSource rules = lint::builtInRules;
    bool everything = false; ///< lint every memory by every rule, whatever is marked
    /// Called after each batch that was stored, with the memories whose findings moved.
    std::function<void(const QList<MemoryId> &)> stored;
    LintCache *cache = nullptr; ///< kept by who lints more than once
};

/// Lints what is dirty and stores what is found: memories that moved since (revision, verdicts of their run, successors), rules
/// whose version or setting moved, dated rules on another day, pool rules and user queries after anything. Item rules run in parallel at
/// low priority. The hooks count memories. Cancelled, it keeps what it has stored; the rest stays dirty.
/// Thread: any but the GUI's; `database` is that thread's own connection, `write` runs where writing is allowed.
/// Errors: those of the pool; Cancelled.
Result<LintSummary> bringFindingsUpToDate(storage::Database &database, const WriteAccess &write, const Clock &clock, const WorkHooks &hooks = {},
    const LintOptions &options = {});
/// The same for a caller that owns the pool, such as the command line.
Result<LintSummary> bringFindingsUpToDate(storage::PoolFile &pool, const Clock &clock, const WorkHooks &hooks = {}, const LintOptions &options = {});

/// Whether the stored findings are those of the pool as it stands, by its rules of today.
Result<bool> areFindingsCurrent(storage::Database &database, const Clock &clock, const RuleSource &rules = lint::builtInRules);

/// A full pass: every memory, every rule, recorded with who ran it. Cancelled, it leaves no record.
Result<LintPass> lintAll(storage::Database &database, const WriteAccess &write, const Act &act, const Clock &clock, const WorkHooks &hooks = {},
    const LintOptions &options = {});
Result<LintPass> lintAll(storage::PoolFile &pool, const Act &act, const Clock &clock, const WorkHooks &hooks = {}, const LintOptions &options = {});

/// Lints a few memories by the item rules at once, for what somebody has just edited. Where the pool's words have not been counted yet it
/// goes without, and the memories stay marked as dirty. Returns those whose findings moved.
Result<QList<MemoryId>> lintNow(storage::Database &database, const WriteAccess &write, const Clock &clock, const QList<MemoryId> &memories,
    const LintOptions &options = {});

/// The findings of a pool that cannot be written, or as if nothing were stored: by the rules as the pool sets them, suppressed ones
/// flagged, by memory, field and position. `memories` empty = all. Writes nothing.
Result<QList<Finding>> lintInMemory(storage::Database &database, const Clock &clock, const WorkHooks &hooks = {}, const QList<MemoryId> &memories = {},
    const RuleSource &rules = lint::builtInRules);

/// Every rule, disabled ones and user rules included, with what stands of it in the pool.
Result<QList<RuleState>> ruleStates(storage::Database &database, const RuleSource &rules = lint::builtInRules);

/// Whether a pass by itself is due: the newest one is older than the schedule asks for, or there is none. Never with a schedule of 0.
Result<bool> isPassDue(storage::Database &database, const QDateTime &now);

} // namespace waymark::curation
