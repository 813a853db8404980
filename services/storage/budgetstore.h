// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/budget.h"
#include "services/storage/transaction.h"

#include <QList>

namespace waymark::storage {

/// Caps on what calls may take. Every call counts under the pool's budgets, the day's, and those of its job.

Result<QList<Budget>> allBudgets(Database &database); ///< by scope, job and unit
/// Those that a call of this job would count under (empty: of no job).
Result<QList<Budget>> budgetsFor(Database &database, const QString &job);

/// Sets cap and warning of the budget of this scope, job and unit, which is made when it is new: then it has counted what was spent
/// before, too. Errors: InvalidArgument (a negative cap, a job's without a job).
Result<void> setBudget(Transaction &transaction, const Budget &budget, QDate today);
Result<void> removeBudget(Transaction &transaction, BudgetScope scope, const QString &job, BudgetUnit unit);

/// What a call takes, in each unit.
struct Charge
{
    qint64 nano = 0;
    qint64 tokens = 0;
    qint64 calls = 0;

    qint64 of(BudgetUnit unit) const;
    bool operator==(const Charge &) const = default;
};

/// A day's budget begins anew with the day (UTC). What was spent on it is added up, so that a clock that is set back finds what it had
/// counted. To be called before a call's charge moves.
Result<void> beginBudgetDay(Transaction &transaction, QDate today);
/// Reserves under every budget that applies, or fails: the caller rolls back then. Errors: LimitExceeded, naming the budget.
Result<void> reserveInBudgets(Transaction &transaction, const QString &job, const Charge &charge, QDate today);
/// What was reserved is over, and this was spent of it.
Result<void> settleInBudgets(Transaction &transaction, const QString &job, const Charge &reserved, const Charge &spent);

/// Adds all budgets up again from the calls. Returns how many were wrong.
Result<int> recountBudgets(Transaction &transaction);
/// Those that are not what the calls say, named for a message; empty when all is well.
Result<QStringList> wrongBudgets(Database &database);

} // namespace waymark::storage
