// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/safety/patternrule.h"

#include "services/lint/patternset.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

re2::RE2::Options patternOptions()
{
    re2::RE2::Options options;
    options.set_case_sensitive(false);
    options.set_log_errors(false);
    options.set_max_mem(32 << 20);
    return options;
}

constexpr std::string_view manyLines = "(?m)";
constexpr qsizetype longestShown = 60;

QString shortened(const QString &text)
{
    const QString line = text.simplified();
    return line.size() <= longestShown ? line : line.first(longestShown - 1) + u'…';
}

bool isSentenceEnd(std::string_view b, size_t i)
{
    if (b[i] == '\n')
        return true;
    return (b[i] == '.' || b[i] == '!' || b[i] == '?' || b[i] == ';') && (i + 1 >= b.size() || b[i + 1] == ' ' || b[i + 1] == '\n');
}

} // namespace

DangerPatterns::DangerPatterns(std::span<const DangerPattern> patterns)
    : m_patterns(patterns)
{
}

DangerPatterns::~DangerPatterns() = default;

const PatternSet &DangerPatterns::compiled() const
{
    std::call_once(m_once, [this] {
        std::vector<std::string> expressions;
        for (const DangerPattern &pattern : m_patterns)
            expressions.push_back(std::string(manyLines) + pattern.expression);
        m_compiled = std::make_unique<PatternSet>(expressions, patternOptions());
        Q_ASSERT_X(m_compiled->error().empty(), "DangerPatterns", m_compiled->error().c_str());
    });
    return *m_compiled;
}

std::vector<DangerMatch> DangerPatterns::find(const SubjectText &text) const
{
    return matches(text.view(), compiled().candidates(text));
}

std::vector<DangerMatch> DangerPatterns::find(std::string_view utf8) const
{
    return matches(utf8, compiled().candidates(utf8));
}

std::vector<DangerMatch> DangerPatterns::matches(std::string_view utf8, const std::vector<int> &candidates) const
{
    const re2::StringPiece text(utf8.data(), utf8.size());
    const PatternSet &patterns = compiled();
    std::vector<DangerMatch> all;
    for (int hit : candidates) {
        const re2::RE2 &pattern = patterns.pattern(hit);
        std::array<re2::StringPiece, 2> groups;
        const int count = std::min(pattern.NumberOfCapturingGroups(), 1) + 1;
        size_t from = 0;
        while (from <= utf8.size() && pattern.Match(text, from, text.size(), re2::RE2::UNANCHORED, groups.data(), count)) {
            const re2::StringPiece &match = count > 1 && groups[1].data() != nullptr ? groups[1] : groups[0];
            const auto start = match.data() - text.data();
            const qsizetype end = start + qsizetype(match.size());
            const DangerPattern &found = m_patterns[size_t(hit)];
            const bool warned = found.context == DangerPattern::Context::Advice && isWarnedAgainst(utf8, start, end);
            all.push_back({ &found, start, end, warned });
            from = size_t(groups[0].data() - text.data()) + std::max<size_t>(groups[0].size(), 1);
        }
    }
    std::ranges::stable_sort(all, [](const DangerMatch &a, const DangerMatch &b) {
        const auto weight = [](const DangerMatch &match) { return match.warnedAgainst ? Severity::Info : match.pattern->severity; };
        if (weight(a) != weight(b))
            return weight(a) > weight(b);
        return a.end - a.start > b.end - b.start;
    });
    std::vector<DangerMatch> kept;
    for (const DangerMatch &match : all) {
        if (std::ranges::none_of(kept, [&](const DangerMatch &other) { return other.start < match.end && match.start < other.end; }))
            kept.push_back(match);
    }
    std::ranges::sort(kept, {}, &DangerMatch::start);
    return kept;
}

bool isWarnedAgainst(std::string_view utf8, qsizetype start, qsizetype end)
{
    // A clear no may stand anywhere in the sentence, unless a new order begins after it: "do not wait, run …".
    static const re2::RE2 before(
        R"((?:\b(?:never|(?:do|does|must|should|may|shall|will)\s+not|don'?t|doesn'?t|shouldn'?t|mustn'?t|won'?t|avoid|avoids|avoiding|refuse|refuses|reject|rejects|forbid|forbids|forbidden|prohibit\w*|beware|instead\s+of|rather\s+than|warn(?:s|ing)?|against|no\s+longer|stop\s+using|vulnerable|unsafe|dangerous|danger|anti-?pattern|nie|niemals|nicht|kein\w*|jamais|nunca|evita\w*|não|niet|нельзя|никогда)\b|\b(?:bad|wrong)\s*[:)]|don’t|doesn’t|❌|✗|✘|🚫|⛔|不要|切勿|避免|禁止|勿|別|しないで))",
        patternOptions());
    static const re2::RE2 newOrder(
        R"((?s)^.*[,:;]\s*(?:but\s+|and\s+)?(?:then\s+|just\s+|simply\s+|instead\s+|always\s+|please\s+)?(?:run|use|execute|call|type|try|do|add|commit|delete|mark)\b)",
        patternOptions());
    // A weak one must stand in the same clause: "when it is not installed, …" forbids nothing.
    static const re2::RE2 beside(R"(\b(?:not|cannot|can'?t|without|block|blocks|prevent|prevents|detect|detects|no\s+["'\x60]?|flag|flags)\b[^,:;]*$|\bno\s+["'\x60]$)", patternOptions());
    static const re2::RE2 told(
        R"((?:\b(?:text|texts|content|contents|phrases?|words|sentences?|lines?|strings?|messages?|comments?|pages?|files?|attempts?|attacks?|injections?|inputs?|instructions)\s+(?:\w+\s+){0,3}(?:such\s+as|like|says?|saying|that\s+(?:says?|tells?|asks?)|telling|asking|containing|with)|(?:such\s+as|like|e\.g\.)\s*)["'“‘«\x60]?\s*$)",
        patternOptions());
    static const re2::RE2 after(
        R"(^[^.\n]{0,80}\b(?:is|are|was|would\s+be|can\s+be)\s+(?:\w+\s+){0,2}(?:dangerous|forbidden|harmful|wrong|unsafe|prohibited|a\s+mistake|not\s+(?:allowed|acceptable|an?\s+(?:option|fix|solution))|never\s+(?:acceptable|right|an?\s+\w+))|^[^.\n]{0,60}\b(?:would|will|could|can|may|might)\s+(?:\w+\s+)?(?:delete|destroy|wipe|erase|lose|break|damage|overwrite|remove|hide)\b|^[^.\n]{0,80}\b(?:ist|sind|wäre)\s+(?:\w+\s+){0,4}(?:verboten|gefährlich|falsch|tabu|untersagt)|^[^.\n]{0,60}\b(?:must|should|may|can)\s*(?:not|n'?t|never)\s+be)",
        patternOptions());
    qsizetype from = start;
    while (from > 0 && start - from < 160 && !isSentenceEnd(utf8, size_t(from - 1)))
        --from;
    const re2::StringPiece lead(utf8.data() + from, size_t(start - from));
    re2::StringPiece clause = lead;
    re2::RE2::Consume(&clause, newOrder);
    if (re2::RE2::PartialMatch(clause, before) || re2::RE2::PartialMatch(lead, beside) || re2::RE2::PartialMatch(lead, told))
        return true;
    const re2::StringPiece rest(utf8.data() + end, std::min<size_t>(utf8.size() - size_t(end), 160));
    return re2::RE2::PartialMatch(rest, after);
}

void addDanger(FindingSink &sink, const Subject &subject, const SubjectText &text, const DangerMatch &match, text::Span span)
{
    Finding &finding = sink.add(text, span, match.pattern->message, { shortened(text.text.sliced(span.start, span.end - span.start)) });
    finding.kind = QString::fromLatin1(match.pattern->kind);
    finding.severity = match.pattern->severity;
    const bool milder = subject.item().type == MemoryType::Trajectory && match.pattern->inRuns == DangerPattern::InRuns::Milder;
    if (match.warnedAgainst)
        finding.severity = Severity::Info;
    else if (milder && finding.severity != Severity::Info)
        finding.severity = finding.severity == Severity::Error ? Severity::Warning : Severity::Info;
}

Rule patternRule(RuleInfo info, std::vector<QByteArray> gates, std::span<const DangerPattern> patterns)
{
    Rule rule;
    rule.info = std::move(info);
    rule.gates = std::move(gates);
    rule.check = [known = std::make_shared<const DangerPatterns>(patterns)](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts()) {
            for (const DangerMatch &match : known->find(text))
                addDanger(sink, subject, text, match, text.utf16(match.start, match.end));
        }
    };
    return rule;
}

} // namespace waymark::lint
