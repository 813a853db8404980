// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ruleset.h"

#include "services/lint/findingkey.h"
#include "services/lint/overlaps.h"
#include "services/lint/userrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <re2/re2.h>
#include <re2/set.h>

#include <algorithm>

namespace waymark::lint {

namespace {

re2::RE2::Options gateOptions()
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(64 << 20); // one automaton for all gates: running out of room would make it slow
    return options;
}

} // namespace

/// One automaton for the gates of all rules; pattern number -> rule number.
struct RuleSet::Gates
{
    Gates()
        : set(gateOptions(), re2::RE2::UNANCHORED)
    {
    }

    re2::RE2::Set set;
    std::vector<size_t> ruleOf;

    /// Which rules' gates open for these texts.
    std::vector<bool> open(const std::vector<SubjectText> &texts, size_t rules) const
    {
        std::vector<bool> result(rules, false);
        if (ruleOf.empty())
            return result;
        std::vector<int> hits;
        for (const SubjectText &text : texts) {
            hits.clear();
            re2::RE2::Set::ErrorInfo error;
            const bool matched = set.Match(re2::StringPiece(text.utf8.constData(), size_t(text.utf8.size())), &hits, &error);
            if (!matched && error.kind != re2::RE2::Set::kNoError)
                return std::vector<bool>(rules, true); // the automaton gave up: ask every rule rather than none
            for (int hit : hits)
                result[ruleOf[size_t(hit)]] = true;
        }
        return result;
    }
};

RuleSet::~RuleSet() = default;

Result<std::shared_ptr<const RuleSet>> RuleSet::make(std::vector<Rule> rules, const QList<RuleSetting> &settings, const QList<UserRule> &userRules)
{
    std::shared_ptr<RuleSet> made(new RuleSet);
    for (const UserRule &userRule : userRules) {
        if (!userRule.enabled || userRule.kind != UserRule::Kind::Pattern)
            continue;
        Result<Rule> rule = patternRule(userRule);
        if (!rule)
            return Unexpected(rule.error());
        rules.push_back(*std::move(rule));
    }
    for (Rule &rule : rules) {
        const auto setting = std::ranges::find(settings, rule.info.id, &RuleSetting::rule);
        if (setting != settings.end() && !setting->enabled)
            continue;
        made->m_ownSeverity.push_back(rule.info.severity);
        if (setting != settings.end() && setting->severity)
            rule.info.severity = *setting->severity;
        made->m_rules.push_back(std::move(rule));
    }
    made->m_gates = std::make_unique<Gates>();
    for (size_t i = 0; i < made->m_rules.size(); ++i) {
        for (const QByteArray &gate : made->m_rules[i].gates) {
            std::string reason;
            const int number = made->m_gates->set.Add(re2::StringPiece(gate.constData(), size_t(gate.size())), &reason);
            if (number < 0) {
                return failure(ErrorCode::InvalidArgument,
                    QCoreApplication::translate("Lint", "The pattern of rule %1 is not valid: %2").arg(made->m_rules[i].info.id, QString::fromStdString(reason)));
            }
            made->m_gates->ruleOf.push_back(i);
        }
    }
    if (!made->m_gates->ruleOf.empty() && !made->m_gates->set.Compile())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("Lint", "The patterns of the rules need too much memory together."));
    return std::shared_ptr<const RuleSet>(std::move(made));
}

QList<Finding> RuleSet::lint(const LintItem &item, const RunFacts *run, const LintContext &context, const QStringList &only) const
{
    const Subject subject(item, run);
    const std::vector<bool> open = m_gates->open(subject.texts(), m_rules.size());
    QList<Finding> findings;
    for (size_t i = 0; i < m_rules.size(); ++i) {
        const Rule &rule = m_rules[i];
        const bool isAsked = rule.gates.empty() || open[i] || (rule.anyway && rule.anyway(item));
        if (rule.info.scope != RuleScope::Item || !isAsked || (!only.isEmpty() && !only.contains(rule.info.id)))
            continue;
        const qsizetype before = findings.size();
        FindingSink sink(rule.info, findings);
        rule.check(subject, context, sink);
        // Set by the pool: the level of the certain ones. What a rule itself holds for weaker never weighs more than that.
        if (rule.info.severity < m_ownSeverity[i]) {
            for (qsizetype j = before; j < findings.size(); ++j)
                findings[j].severity = std::min(findings[j].severity, rule.info.severity);
        }
    }
    for (Finding &finding : findings) {
        finding.memory = item.id;
        finding.revision = item.revision;
    }
    keepLongest(findings);
    maskSecrets(findings); // before the keys are made of the excerpts
    std::ranges::stable_sort(findings, [](const Finding &a, const Finding &b) {
        return std::tie(a.field, a.start, a.end, a.rule) < std::tie(b.field, b.start, b.end, b.rule);
    });
    setKeys(findings, item.uuid);
    return findings;
}

QList<Finding> RuleSet::lintPool(std::span<const PoolEntry> entries, const LintContext &context, const QStringList &only) const
{
    QHash<MemoryId, QString> uuids;
    QHash<MemoryId, QList<Finding>> byMemory;
    for (const Rule &rule : m_rules) {
        if (rule.info.scope != RuleScope::Pool || (!only.isEmpty() && !only.contains(rule.info.id)))
            continue;
        QList<Finding> found;
        FindingSink sink(rule.info, found);
        rule.checkPool(entries, context, sink);
        for (Finding &finding : found)
            byMemory[finding.memory].append(std::move(finding));
    }
    QList<Finding> all;
    for (const PoolEntry &entry : entries) {
        auto own = byMemory.find(entry.id);
        if (own == byMemory.end())
            continue;
        setKeys(*own, entry.uuid);
        all.append(std::move(*own));
        byMemory.erase(own);
    }
    return all;
}

QByteArray RuleSet::fingerprint() const
{
    QCryptographicHash hash(QCryptographicHash::Blake2s_256);
    for (const Rule &rule : m_rules) {
        hash.addData(rule.info.id.toUtf8());
        hash.addData(QByteArray::number(rule.info.version));
        hash.addData(name(rule.info.severity).toLatin1());
        for (const QByteArray &gate : rule.gates)
            hash.addData(gate);
    }
    return hash.result();
}

} // namespace waymark::lint
