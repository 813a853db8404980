// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace waymark {

/// What a cap is for: all that the pool ever spends, what it spends in a day (UTC), what one job spends.
enum class BudgetScope : quint8 { Pool,
    Day,
    Job };

/// What is counted: money in nano-units of the person's currency, tokens (prompt and completion), calls.
enum class BudgetUnit : quint8 { Money,
    Tokens,
    Calls };

QString name(BudgetScope value); ///< pool, day, job
QString name(BudgetUnit value); ///< money, tokens, calls
std::optional<BudgetScope> budgetScopeFromName(QStringView name);
std::optional<BudgetUnit> budgetUnitFromName(QStringView name);

/// A cap and how much of it is gone. There is at most one for each scope, job and unit.
struct Budget
{
    BudgetScope scope = BudgetScope::Pool;
    QString job; ///< uuid with scope Job, else empty
    BudgetUnit unit = BudgetUnit::Money;
    qint64 cap = 0;
    qint64 spent = 0; ///< of a day budget: on `day`
    qint64 reserved = 0; ///< by calls that are under way
    int warnPercent = 80;
    QDate day; ///< UTC, with scope Day: the day that `spent` is about

    bool operator==(const Budget &) const = default;

    qint64 left() const { return cap - spent - reserved; }
    /// From here on a person should know.
    bool isNearItsEnd() const { return double(spent) + double(reserved) >= double(cap) * warnPercent / 100.0; }
};

} // namespace waymark
