// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/storage/transaction.h"

#include <functional>
#include <vector>

namespace waymark::storage {

/// What linting needs of one memory, read without its payload, raw record and tags.
struct LintSource
{
    Memory memory;
    QList<Verdict> verdicts; ///< of its run, by source and value alone; empty without one
    bool succeeded = false; ///< a relation says that another memory supersedes it
    QString state;
};

/// All that findings of one memory depend on besides the rules, as one text: revision, verdicts of the run, successors. Empty
/// when the memory is gone.
Result<QString> lintStateOf(Database &database, MemoryId memory);

/// Calls `visit` for each id that is there, in order; its error ends the walk.
Result<void> forEachLintSource(Database &database, const QList<MemoryId> &ids, const std::function<Result<void>(LintSource &&)> &visit);
/// Every memory, by id, with what pool rules look at only: uuid, type, domain, task, title, revision, whether it is retired.
Result<void> forEachMemoryHead(Database &database, const std::function<void(Memory &&)> &visit);
Result<QList<MemoryId>> allMemoryIds(Database &database);

/// A memory that is to be linted.
struct LintDebt
{
    MemoryId id;
    qint64 rules = 0; ///< number of the rules by which it was linted last in its present state; 0 = by none
};

/// The memories that were not linted by these rules in their present state.
Result<std::vector<LintDebt>> lintDebts(Database &database, qint64 rules);
Result<std::vector<LintDebt>> lintDebts(Database &database, qint64 rules, const QList<MemoryId> &among);

/// The number of rules in effect, given as text; made when it is new.
Result<qint64> numberOfRules(Transaction &transaction, const QByteArray &rules);
Result<qint64> numberOfRules(Database &database, const QByteArray &rules); ///< 0 when it is not known
Result<QByteArray> rulesOfNumber(Database &database, qint64 number);
/// Marks memories as linted by other rules, which find nothing else in them.
Result<void> moveMarks(Transaction &transaction, qint64 from, qint64 to);
/// Forgets the rules that no mark names any more.
Result<void> forgetOldRules(Transaction &transaction, qint64 current);

/// Facts of linting under a name: text or bytes. Null when there is none.
Result<QVariant> lintFact(Database &database, const QString &key);
Result<void> setLintFact(Transaction &transaction, const QString &key, const QVariant &value);

} // namespace waymark::storage
