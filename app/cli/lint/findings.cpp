// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/lint/findings.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

} // namespace

curation::RuleSource ruleSource(const Call &call)
{
    return [&call] { return call.lintRules(); };
}

Result<std::vector<ListedRule>> poolRules(const Call &call, storage::Database &database)
{
    WAYMARK_TRY_ASSIGN(const QList<RuleState> states, curation::ruleStates(database, ruleSource(call)));
    const std::vector<ListedRule> known = listedRules(call.lintRules());
    std::vector<ListedRule> rules;
    for (const RuleState &state : states) {
        const auto own = std::find_if(known.begin(), known.end(), [&state](const ListedRule &rule) { return rule.state.id == state.id; });
        rules.push_back(own == known.end() ? ListedRule() : *own);
        rules.back().state = state;
    }
    return rules;
}

void updateFindings(Call &call, storage::PoolFile &pool)
{
    curation::LintOptions options;
    options.rules = ruleSource(call);
    const auto done = curation::bringFindingsUpToDate(pool, call.clock(), call.workHooks(), options);
    if (!done)
        call.remark(Tr::tr("The findings could not be brought up to date (%1); “waymark lint” does it.").arg(done.error().message));
}

void remarkOutdated(Call &call, storage::Database &database)
{
    const Result<bool> current = curation::areFindingsCurrent(database, call.clock(), ruleSource(call));
    if (current && !*current)
        call.remark(Tr::tr("The findings are not up to date; “waymark lint” mends that."));
}

} // namespace waymark::cli
