// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/lintbatches.h"
#include "services/curation/lintpass.h"
#include "services/curation/lintpool.h"
#include "services/storage/findingstore.h"
#include "services/storage/rulestore.h"
#include "services/storage/suppressionstore.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using storage::Database;
using storage::LintedMemory;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

} // namespace

Result<QList<Finding>> lintInMemory(Database &database, const Clock &clock, const WorkHooks &hooks, const QList<MemoryId> &memories, const RuleSource &source)
{
    WAYMARK_TRY_ASSIGN(const auto rules, rulesInEffect(database, source));
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> all, storage::allMemoryIds(database));
    const QList<MemoryId> &wanted = memories.isEmpty() ? all : memories;
    WAYMARK_TRY_ASSIGN(const auto facts, countWords(database, all, hooks.cancel));
    lint::LintContext context;
    context.today = clock.today();
    context.pool = facts.get();
    QHash<MemoryId, QList<Finding>> found;
    ProgressTeller teller(hooks);
    LintBatches batches(database, rules->set);
    for (qsizetype from = 0; from < wanted.size(); from += LintBatches::size) {
        WAYMARK_TRY_ASSIGN(const auto linted, batches.lint(wanted.mid(from, LintBatches::size), context, {}, hooks.cancel));
        for (const LintedMemory &memory : linted)
            found.insert(memory.id, memory.findings);
        teller.tell({ std::min(from + LintBatches::size, wanted.size()), wanted.size(), Tr::tr("Linting") });
    }
    WAYMARK_TRY_ASSIGN(const PoolHeads heads, PoolHeads::read(database));
    QList<Finding> ofPool = rules->set->lintPool(heads.entries, context);
    WAYMARK_TRY_ASSIGN(const QList<Finding> answers, answerQueries(database, rules->queries, heads, context.today));
    for (const Finding &finding : ofPool + answers) {
        if (memories.isEmpty() || found.contains(finding.memory))
            found[finding.memory].append(finding);
    }
    WAYMARK_TRY_ASSIGN(const storage::SuppressionSet suppressions, storage::SuppressionSet::load(database));
    QList<Finding> list;
    for (const MemoryId id : wanted) {
        QList<Finding> own = found.take(id);
        std::ranges::stable_sort(own, readsBefore);
        for (Finding &finding : own)
            finding.suppressed = suppressions.covers(finding, heads.uuidOf(id));
        list.append(own);
    }
    return list;
}

Result<QList<RuleState>> ruleStates(Database &database, const RuleSource &source)
{
    WAYMARK_TRY_ASSIGN(const QList<RuleSetting> settings, storage::allRuleSettings(database));
    WAYMARK_TRY_ASSIGN(const QList<UserRule> userRules, storage::allUserRules(database));
    WAYMARK_TRY_ASSIGN(const auto counts, storage::findingCounts(database));
    QList<RuleState> states;
    const auto add = [&](RuleState state) {
        state.severity = state.ownSeverity;
        const auto setting = std::ranges::find(settings, state.id, &RuleSetting::rule);
        if (setting != settings.end()) {
            state.enabled = state.enabled && setting->enabled;
            state.severity = setting->severity.value_or(state.ownSeverity);
        }
        const storage::RuleCount count = counts.value(state.id);
        state.findings = count.findings;
        state.suppressed = count.suppressed;
        states.append(state);
    };
    const std::vector<lint::Rule> rules = source ? source() : std::vector<lint::Rule>();
    for (const lint::Rule &rule : rules) {
        RuleState state;
        state.id = rule.info.id;
        state.title = QCoreApplication::translate("Lint", rule.info.title);
        state.ownSeverity = rule.info.severity;
        state.fixable = rule.info.fixable;
        add(state);
    }
    for (const UserRule &rule : userRules) {
        RuleState state;
        state.id = rule.id;
        state.title = rule.message;
        state.ownSeverity = rule.severity;
        state.enabled = rule.enabled;
        state.user = true;
        state.userRule = rule;
        add(state);
    }
    return states;
}

Result<bool> isPassDue(Database &database, const QDateTime &now)
{
    WAYMARK_TRY_ASSIGN(const int days, storage::lintSchedule(database));
    if (days == 0)
        return false;
    WAYMARK_TRY_ASSIGN(const QList<LintPass> passes, storage::allLintPasses(database));
    return passes.isEmpty() || passes.first().started.addDays(days) <= now;
}

} // namespace waymark::curation
