// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/lint.h"
#include "services/lint/rule.h"

#include <QJsonObject>

#include <vector>

namespace waymark::cli {

/// A rule as `rules` lists it.
struct ListedRule
{
    RuleState state;
    lint::RuleScope scope = lint::RuleScope::Item;
    bool dated = false; ///< its findings depend on the day
    int version = 1;
    QString since; ///< empty for rules that people added
};

/// Rules as they are without a pool.
std::vector<ListedRule> listedRules(const std::vector<lint::Rule> &rules);
QStringList idsOf(const std::vector<ListedRule> &rules);

/// The page of a rule in the language of the terminal. Errors: NotFound.
Result<QString> explanation(const QString &rule);

QString name(lint::RuleScope scope); ///< item, pair, pool
/// {id, title, severity, own_severity, scope, enabled, fixable, dated, version, since, user, kind, expression, message, findings, suppressed};
/// the last two are null without a pool, what only user rules have is null for others.
QJsonObject ruleObject(const ListedRule &rule, bool hasPool);

} // namespace waymark::cli
