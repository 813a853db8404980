// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/curation/lintcache.h"
#include "services/lint/runfacts.h"
#include "services/storage/database.h"

namespace waymark::curation {

/// Lints texts while they are typed: what the item rules find in a memory with an edit over it, without storing anything. The run of the
/// memory that was asked for last stays at hand, so that the next letter costs a millisecond.
/// Thread: one at a time.
class DraftLint final
{
    Q_DISABLE_COPY_MOVE(DraftLint)

public:
    DraftLint() = default;

    /// Of a memory as it stands here, whether it is in the pool or not.
    Result<QList<Finding>> lint(storage::Database &database, LintCache &cache, const RuleSource &source, const Memory &memory, QDate today);
    /// Sorted, suppressed ones flagged. Errors: NotFound.
    Result<QList<Finding>> lint(storage::Database &database, LintCache &cache, const RuleSource &source, const MemoryEdit &draft, QDate today);

private:
    QString m_runUuid;
    std::shared_ptr<const lint::RunFacts> m_run;
};

} // namespace waymark::curation
