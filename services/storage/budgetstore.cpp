// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/budgetstore.h"

#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

constexpr std::array units { BudgetUnit::Money, BudgetUnit::Tokens, BudgetUnit::Calls };
/// Far above any bill, and small enough that sums of many calls are whole numbers.
constexpr qint64 largestAmount = qint64(1) << 53;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

qint64 clamped(qint64 amount)
{
    return std::clamp(amount, qint64(0), largestAmount);
}

QString isoDay(QDate day)
{
    return day.toString(Qt::ISODate);
}

const QString budgetSelect = u"SELECT scope, job, unit, cap, spent, reserved, warn_percent, day FROM budget "_s;

Budget budgetFrom(const Statement &row)
{
    Budget budget;
    budget.scope = budgetScopeFromName(row.text(0)).value_or(BudgetScope::Pool);
    budget.job = row.text(1);
    budget.unit = budgetUnitFromName(row.text(2)).value_or(BudgetUnit::Money);
    budget.cap = row.integer(3);
    budget.spent = row.integer(4);
    budget.reserved = row.integer(5);
    budget.warnPercent = int(row.integer(6));
    budget.day = row.date(7).value_or(QDate());
    return budget;
}

Result<QList<Budget>> budgetsFrom(Statement &rows)
{
    QList<Budget> list;
    while (rows.step())
        list.append(budgetFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

/// Sums over the calls that count under the budget of the outer query.
QString sumOfCalls(BudgetUnit unit, QLatin1StringView whichOnes)
{
    const auto amount = [unit]() -> QString {
        switch (unit) {
        case BudgetUnit::Money:
            return u"CASE c.charge WHEN 'settled' THEN c.cost ELSE c.reserve_cost END"_s;
        case BudgetUnit::Tokens:
            return u"CASE c.charge WHEN 'settled' THEN c.prompt_tokens + c.completion_tokens ELSE c.reserve_tokens END"_s;
        case BudgetUnit::Calls:
            return u"1"_s;
        }
        Q_UNREACHABLE();
    };
    return u"(SELECT coalesce(sum("_s + amount() + u"), 0) FROM llm_call c WHERE "_s + whichOnes + u" AND (budget.scope <> 'job' OR c.job = budget.job))"_s;
}

QString spentByCalls(BudgetUnit unit)
{
    return sumOfCalls(unit, "c.charge IN ('settled', 'assumed') AND (budget.scope <> 'day' OR c.charged_on IS budget.day)"_L1);
}

QString reservedByCalls(BudgetUnit unit)
{
    return sumOfCalls(unit, "c.charge = 'open'"_L1);
}

Result<void> recount(Database &database, BudgetUnit unit, const QString &which, const QVariantList &values)
{
    Statement update(database, u"UPDATE budget SET spent = "_s + spentByCalls(unit) + u", reserved = "_s + reservedByCalls(unit) + u" WHERE unit = ? AND "_s + which);
    update << name(unit);
    for (const QVariant &value : values)
        update << value;
    return update.run();
}

QString amountText(BudgetUnit unit, qint64 amount)
{
    const QLocale locale;
    const int count = int(std::min<qint64>(amount, std::numeric_limits<int>::max()));
    switch (unit) {
    case BudgetUnit::Money:
        return locale.toString(double(amount) / 1e9, 'f', 4);
    case BudgetUnit::Tokens:
        return QCoreApplication::translate("storage", "%n tokens", nullptr, count);
    case BudgetUnit::Calls:
        return QCoreApplication::translate("storage", "%n calls", nullptr, count);
    }
    Q_UNREACHABLE();
}

QString scopeText(BudgetScope scope)
{
    switch (scope) {
    case BudgetScope::Pool:
        return Tr::tr("the pool");
    case BudgetScope::Day:
        return Tr::tr("the day");
    case BudgetScope::Job:
        return Tr::tr("the job");
    }
    Q_UNREACHABLE();
}

Unexpected exceeded(const Budget &budget, qint64 wanted)
{
    return failure(ErrorCode::LimitExceeded,
        Tr::tr("The budget of %1 does not suffice: of %2, %3 are spent and %4 reserved, and the next call takes up to %5. Raise it to go on.")
            .arg(scopeText(budget.scope), amountText(budget.unit, budget.cap), amountText(budget.unit, budget.spent), amountText(budget.unit, budget.reserved),
                amountText(budget.unit, wanted)));
}

} // namespace

qint64 Charge::of(BudgetUnit unit) const
{
    switch (unit) {
    case BudgetUnit::Money:
        return clamped(nano);
    case BudgetUnit::Tokens:
        return clamped(tokens);
    case BudgetUnit::Calls:
        return clamped(calls);
    }
    Q_UNREACHABLE();
}

Result<QList<Budget>> allBudgets(Database &database)
{
    Statement rows(database, budgetSelect + u"ORDER BY scope, job, unit"_s);
    return budgetsFrom(rows);
}

Result<QList<Budget>> budgetsFor(Database &database, const QString &job)
{
    Statement rows(database, budgetSelect + u"WHERE scope <> 'job' OR job = ? ORDER BY scope, job, unit"_s);
    rows << storableText(job);
    return budgetsFrom(rows);
}

Result<void> beginBudgetDay(Transaction &transaction, QDate today)
{
    Database &database = transaction.database();
    const QString day = isoDay(today);
    Statement other(database, u"SELECT count(*) FROM budget WHERE scope = 'day' AND day IS NOT ?"_s);
    other << day;
    const bool isOther = other.step() && other.integer(0) > 0;
    WAYMARK_TRY(other.result());
    if (!isOther)
        return {};
    WAYMARK_TRY((Statement(database, u"UPDATE budget SET day = ? WHERE scope = 'day'"_s) << day).run());
    for (const BudgetUnit unit : units)
        WAYMARK_TRY(recount(database, unit, u"scope = 'day'"_s, {}));
    return {};
}

Result<void> setBudget(Transaction &transaction, const Budget &budget, QDate today)
{
    if (budget.cap < 0)
        return failure(ErrorCode::InvalidArgument, Tr::tr("A budget cannot be negative."));
    if ((budget.scope == BudgetScope::Job) == budget.job.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("A budget of a job needs a job."));
    Database &database = transaction.database();
    WAYMARK_TRY(beginBudgetDay(transaction, today));
    Statement upsert(database,
        u"INSERT INTO budget(scope, job, unit, cap, warn_percent, day) VALUES (?, ?, ?, ?, ?, ?) "
        "ON CONFLICT(scope, job, unit) DO UPDATE SET cap = excluded.cap, warn_percent = excluded.warn_percent"_s);
    upsert << name(budget.scope) << budget.job << name(budget.unit) << std::min(budget.cap, largestAmount * 64) << qint64(std::clamp(budget.warnPercent, 1, 100))
           << (budget.scope == BudgetScope::Day ? QVariant(isoDay(today)) : QVariant());
    WAYMARK_TRY(upsert.run());
    return recount(database, budget.unit, u"scope = ? AND job = ?"_s, { name(budget.scope), storableText(budget.job) });
}

Result<void> removeBudget(Transaction &transaction, BudgetScope scope, const QString &job, BudgetUnit unit)
{
    return (Statement(transaction.database(), u"DELETE FROM budget WHERE scope = ? AND job = ? AND unit = ?"_s) << name(scope) << job << name(unit)).run();
}

Result<void> reserveInBudgets(Transaction &transaction, const QString &job, const Charge &charge, QDate today)
{
    Database &database = transaction.database();
    WAYMARK_TRY(beginBudgetDay(transaction, today));
    WAYMARK_TRY_ASSIGN(const QList<Budget> budgets, budgetsFor(database, job));
    for (const Budget &budget : budgets) {
        const qint64 amount = charge.of(budget.unit);
        if (amount == 0)
            continue; // what takes nothing of a budget is free to go on when it is used up
        Statement reserve(database,
            u"UPDATE budget SET reserved = reserved + ? WHERE scope = ? AND job = ? AND unit = ? AND spent + reserved + ? <= cap"_s);
        reserve << amount << name(budget.scope) << budget.job << name(budget.unit) << amount;
        WAYMARK_TRY(reserve.run());
        if (reserve.affectedRows() != 1)
            return exceeded(budget, amount);
    }
    return {};
}

Result<void> settleInBudgets(Transaction &transaction, const QString &job, const Charge &reserved, const Charge &spent)
{
    Database &database = transaction.database();
    for (const BudgetUnit unit : units) {
        WAYMARK_TRY((Statement(database, u"UPDATE budget SET reserved = max(0, reserved - ?), spent = spent + ? WHERE unit = ? AND (scope <> 'job' OR job = ?)"_s)
            << reserved.of(unit) << spent.of(unit) << name(unit) << storableText(job))
                        .run());
    }
    return {};
}

Result<QStringList> wrongBudgets(Database &database)
{
    QStringList wrong;
    for (const BudgetUnit unit : units) {
        Statement rows(database,
            u"SELECT scope, job FROM budget WHERE unit = ? AND (spent <> "_s + spentByCalls(unit) + u" OR reserved <> "_s + reservedByCalls(unit) + u") ORDER BY id"_s);
        rows << name(unit);
        while (rows.step())
            wrong.append(QStringList { rows.text(0), name(unit), rows.text(1) }.join(u' ').trimmed());
        WAYMARK_TRY(rows.result());
    }
    return wrong;
}

Result<int> recountBudgets(Transaction &transaction)
{
    WAYMARK_TRY_ASSIGN(const QStringList wrong, wrongBudgets(transaction.database()));
    for (const BudgetUnit unit : units)
        WAYMARK_TRY(recount(transaction.database(), unit, u"1"_s, {}));
    return int(wrong.size());
}

} // namespace waymark::storage
