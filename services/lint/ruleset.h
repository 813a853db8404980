// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/lint.h"
#include "services/lint/registry.h"

#include <memory>

namespace re2 {
class RE2;
}

namespace waymark::lint {

/// The rules in effect in a pool, ready to run: built-in ones as the pool sets them, and the patterns that people added.
/// (User rules that are queries are answered by the pool's index; see services/curation.)
/// Thread: immutable once made; any number of threads lint with it at the same time.
class RuleSet
{
public:
    /// Errors: InvalidArgument with the RE2 message when a user pattern does not compile.
    static Result<std::shared_ptr<const RuleSet>> make(std::vector<Rule> rules, const QList<RuleSetting> &settings = {},
        const QList<UserRule> &userRules = {});
    ~RuleSet();
    Q_DISABLE_COPY_MOVE(RuleSet)

    /// Every finding of the item rules in one memory, sorted by field, position and rule, with keys; `only` restricts to some rules.
    /// Overlapping findings of one family that say the same of the same place (leaks) are one: the longest.
    QList<Finding> lint(const LintItem &item, const RunFacts *run, const LintContext &context, const QStringList &only = {}) const;
    /// The findings of the pool rules over the whole pool, with keys; also what item rules with a checkPool say.
    QList<Finding> lintPool(std::span<const PoolEntry> entries, const LintContext &context, const QStringList &only = {}) const;

    const std::vector<Rule> &rules() const { return m_rules; } ///< enabled ones only
    /// Changes when the rules, their versions or their settings do.
    QByteArray fingerprint() const;

private:
    struct Gates;

    RuleSet() = default;

    std::vector<Rule> m_rules;
    std::vector<Severity> m_ownSeverity; ///< of each rule, before the pool's setting
    std::unique_ptr<Gates> m_gates;
};

/// Whether an RE2 pattern compiles, for the editor of user rules. Errors: InvalidArgument with the reason.
Result<void> checkPattern(const QString &pattern);

} // namespace waymark::lint
