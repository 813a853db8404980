// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lint.h"
#include "services/storage/transaction.h"

#include <array>
#include <functional>
#include <vector>

namespace waymark::storage {

/// All of one memory, suppressed ones included, by field, position and rule.
Result<QList<Finding>> findingsOf(Database &database, MemoryId memory);
/// Of many memories, in the order of the ids, suppressed ones left out; at most `limit`, all with -1.
Result<QList<Finding>> findingsOf(Database &database, const QList<MemoryId> &memories, int limit);
/// Everything that some rules found, by memory.
Result<QList<Finding>> findingsOfRules(Database &database, const QStringList &rules);
Result<QList<Finding>> allFindings(Database &database);

/// How many findings a memory has, by Severity, suppressed ones left out.
Result<std::array<int, 3>> severitiesOf(Database &database, MemoryId memory);
/// The same over the whole pool.
Result<std::array<qint64, 3>> severityTotals(Database &database);

struct RuleCount
{
    qint64 findings = 0; ///< suppressed ones left out
    qint64 suppressed = 0;
};
Result<QHash<QString, RuleCount>> findingCounts(Database &database);
/// Keys of what stands, suppressed ones left out, ascending.
Result<QStringList> standingKeys(Database &database);

/// What linting one memory has found.
struct LintedMemory
{
    MemoryId id;
    QString uuid;
    QString state; ///< in which it was linted, see lintstore.h; empty = whatever it is now
    QList<Finding> findings;
};

/// The findings of which rules a linting has made anew.
struct LintedRules
{
    qint64 rules = 0; ///< number of the rules in effect (lintstore.h), for the mark; 0 = leave the mark, to be linted again
    QStringList only; ///< these rules; empty = every one but those of `others`
    QStringList others; ///< with an empty `only`: rules that are not asked about single memories
};

/// Puts findings in the place of those that the memories had, with their marks; those that stay are not touched. A memory that
/// has moved on since it was read is left as it is: whoever moved it lints it again. Returns the memories whose findings moved.
Result<QList<MemoryId>> storeFindings(Transaction &transaction, const std::vector<LintedMemory> &linted, const LintedRules &rules);

/// The memories for which some rules have found something else than is stored of these rules, with what they found: to be stored in
/// batches. For rules that look at the whole pool.
Result<std::vector<LintedMemory>> movedFindings(Database &database, const QStringList &rules, const QList<Finding> &findings,
    const std::function<QString(MemoryId)> &uuidOf);
/// The rules that have findings in the pool.
Result<QStringList> rulesWithFindings(Database &database);
/// Takes the findings of some rules away. Returns the memories that had any.
Result<QList<MemoryId>> removeFindings(Transaction &transaction, const QStringList &rules);

/// Grows with every transaction that moves findings, so that others who have the pool open see it.
Result<qint64> findingsSerial(Database &database);

} // namespace waymark::storage
