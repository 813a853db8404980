// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/lint/poolfacts.h"
#include "services/lint/subject.h"

#include <functional>
#include <span>

namespace waymark::lint {

/// Whether a rule looks at one memory or at all of them together. Pair rules compare two; there is none yet.
enum class RuleScope : quint8 { Item,
    Pair,
    Pool };

struct RuleInfo
{
    QString id; ///< "leak.path"; also the name of resources/rules/ID.md and tests/lint/rules/ID.txt
    int version = 1; ///< grows when the rule finds other things than before: its findings are then made anew
    const char *title = ""; ///< QT_TRANSLATE_NOOP("Lint", …): one line, what it looks for
    Severity severity = Severity::Warning; ///< unless the pool says otherwise
    RuleScope scope = RuleScope::Item;
    bool fixable = false; ///< some of its findings carry a fix
    bool dated = false; ///< its findings depend on the day
    bool ranked = false; ///< its checkPool looks at PoolEntry::standing
    const char *since = "0.3";
};

/// What a rule may know beyond the memory itself.
struct LintContext
{
    QDate today; ///< the day as of which validity is judged; never the clock
    int reviewAfterDays = 180; ///< an unreviewed memory older than this is due
    const PoolFacts *pool = nullptr; ///< null for texts from outside a pool
};

/// Takes the findings of one rule.
class FindingSink
{
public:
    FindingSink(const RuleInfo &rule, QList<Finding> &out)
        : m_rule(rule)
        , m_out(out)
    {
    }

    /// A finding at the rule's severity with the excerpt filled in; the rule may still say more in it (a lower severity for weaker
    /// evidence, kind, confidence, steps, fix). `message` is QT_TRANSLATE_NOOP("Lint", …), a whole sentence.
    Finding &add(const SubjectText &text, text::Span span, const char *message, const QStringList &arguments = {});
    /// The same about the memory as a whole.
    Finding &add(const LintItem &item, const char *message, const QStringList &arguments = {});
    /// The same from a pool rule.
    Finding &add(const PoolEntry &entry, const char *message, const QStringList &arguments = {});

private:
    Finding &append(const char *message, const QStringList &arguments);

    const RuleInfo &m_rule;
    QList<Finding> &m_out;
};

/// One rule: a pure function of what it is given. No I/O, no clock, no shared state: rules run in parallel.
struct Rule
{
    RuleInfo info;
    /// RE2 patterns (case-insensitive): a rule with some is only asked about memories in which one of them occurs. All gates of
    /// all rules are looked for in one pass, so a rule with a gate costs next to nothing. Without any it is always asked.
    std::vector<QByteArray> gates;
    /// With gates: the memories about which it is asked all the same, because of what stands in other places than the texts.
    std::function<bool(const LintItem &)> anyway;
    std::function<void(const Subject &, const LintContext &, FindingSink &)> check; ///< scope Item
    /// Scope Pool. A rule of scope Item may have one, too: what it says of memories as a whole then comes from here alone.
    std::function<void(std::span<const PoolEntry>, const LintContext &, FindingSink &)> checkPool;
};

} // namespace waymark::lint
