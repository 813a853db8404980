// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/ruleset.h"

#include "services/lint/findingkey.h"
#include "services/lint/overlaps.h"
#include "services/lint/patternset.h"
#include "services/lint/userrules.h"

#include <QCoreApplication>
#include <QCryptographicHash>

#include <re2/re2.h>

#include <algorithm>
#include <cctype>
#include <cstring>

namespace waymark::lint {

namespace {

re2::RE2::Options gateOptions()
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(64 << 20);
    return options;
}

// The word, in small letters, that a gate without operators looks for; nothing where it has some, or is too short.
std::optional<std::string> plainWord(const QByteArray &gate)
{
    std::string word;
    for (qsizetype i = 0; i < gate.size(); ++i) {
        char c = gate[i];
        if (c == '\\') {
            const bool escapesItself = i + 1 < gate.size() && std::ispunct(static_cast<unsigned char>(gate[i + 1])) != 0;
            if (!escapesItself)
                return std::nullopt;
            c = gate[++i];
        } else if (std::strchr("^$.|?*+()[]{}", c) != nullptr) {
            return std::nullopt;
        }
        word += c;
    }
    word = QString::fromStdString(word).toLower().toStdString();
    return word.size() < WordFinder::shortestWord ? std::nullopt : std::optional(word);
}

} // namespace

/// The gates of all rules. Most are plain words and are looked for as such.
struct RuleSet::Gates
{
    WordFinder words { {} };
    std::vector<size_t> ruleOfWord;
    std::unique_ptr<PatternSet> patterns;
    std::vector<size_t> ruleOfPattern;

    /// Which rules' gates open for these texts.
    std::vector<bool> open(const std::vector<SubjectText> &texts, size_t rules) const
    {
        std::vector<bool> result(rules, false);
        // All texts in one pass: most of the cost is what each pass begins with.
        QByteArray joined;
        QByteArray joinedFolded;
        for (const SubjectText &text : texts) {
            joined += text.utf8;
            joined += " \n"; // the blank keeps a carriage return at the end from becoming a line end
            joinedFolded += text.folded;
            joinedFolded += " \n";
        }
        const std::string_view utf8(joined.constData(), size_t(joined.size()));
        const std::string_view folded(joinedFolded.constData(), size_t(joinedFolded.size()));
        words.find(folded, [&](int word) { result[ruleOfWord[size_t(word)]] = true; });
        for (int pattern : patterns->candidates(utf8, folded)) {
            const size_t rule = ruleOfPattern[size_t(pattern)];
            if (!result[rule])
                result[rule] = re2::RE2::PartialMatch(re2::StringPiece(utf8.data(), utf8.size()), patterns->pattern(pattern));
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
    std::vector<std::string> words;
    std::vector<std::string> patterns;
    for (size_t i = 0; i < made->m_rules.size(); ++i) {
        for (const QByteArray &gate : made->m_rules[i].gates) {
            if (std::optional<std::string> word = plainWord(gate)) {
                words.push_back(*std::move(word));
                made->m_gates->ruleOfWord.push_back(i);
                continue;
            }
            patterns.push_back(gate.toStdString());
            made->m_gates->ruleOfPattern.push_back(i);
        }
    }
    made->m_gates->words = WordFinder(std::move(words));
    made->m_gates->patterns = std::make_unique<PatternSet>(patterns, gateOptions(), 4);
    if (const std::string &reason = made->m_gates->patterns->error(); !reason.empty())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("Lint", "A pattern of the rules is not valid: %1").arg(QString::fromStdString(reason)));
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
    std::ranges::stable_sort(findings, readsBefore);
    setKeys(findings, item.uuid);
    return findings;
}

QList<Finding> RuleSet::lintPool(std::span<const PoolEntry> entries, const LintContext &context, const QStringList &only) const
{
    QHash<MemoryId, QList<Finding>> byMemory;
    for (const Rule &rule : m_rules) {
        if (!rule.checkPool || (!only.isEmpty() && !only.contains(rule.info.id)))
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
