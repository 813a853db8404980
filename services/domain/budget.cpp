// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/budget.h"

#include "services/base/enumnames.h"

#include <array>

namespace waymark {

namespace {

constexpr std::array scopeNames { "pool", "day", "job" };
constexpr std::array unitNames { "money", "tokens", "calls" };

} // namespace

QString name(BudgetScope value)
{
    return nameIn(scopeNames, value);
}

QString name(BudgetUnit value)
{
    return nameIn(unitNames, value);
}

std::optional<BudgetScope> budgetScopeFromName(QStringView text)
{
    return valueIn<BudgetScope>(scopeNames, text);
}

std::optional<BudgetUnit> budgetUnitFromName(QStringView text)
{
    return valueIn<BudgetUnit>(unitNames, text);
}

} // namespace waymark
