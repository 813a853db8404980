// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/lint/ruleset.h"
#include "services/lint/runfacts.h"
#include "services/storage/findingstore.h"
#include "services/storage/lintstore.h"

#include <QCache>
#include <QThreadPool>

namespace waymark::curation {

/// Lints memories by item rules, many at a time on threads of its own at low priority.
/// Thread: the one that owns the database; the rules run on the others.
/// Owns: the threads, and what it has read of runs lately.
class LintBatches final
{
    Q_DISABLE_COPY_MOVE(LintBatches)

public:
    LintBatches(storage::Database &database, std::shared_ptr<const lint::RuleSet> rules);
    ~LintBatches();

    /// `only` empty = every item rule. Ids that are gone are left out. Errors: those of reading; Cancelled.
    Result<std::vector<storage::LintedMemory>> lint(const QList<MemoryId> &ids, const lint::LintContext &context, const QStringList &only,
        const CancelToken &cancel);

    static constexpr qsizetype size = 256; ///< memories that are worth one call

private:
    using Run = std::shared_ptr<const lint::RunFacts>;
    struct Piece;

    /// Gives the pieces the runs that were read for them.
    Result<void> unpackRuns(std::vector<Piece> &pieces, QHash<QString, QByteArray> &stored);

    storage::Database &m_database;
    std::shared_ptr<const lint::RuleSet> m_rules;
    QThreadPool m_threads;
    QCache<QString, Run> m_runs; ///< siblings mostly stand near each other; the cost is in bytes as stored
};

/// What the rules see of a memory as the pool holds it.
lint::LintItem itemOf(const storage::LintSource &source);

} // namespace waymark::curation
