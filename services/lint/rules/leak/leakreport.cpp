// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakreport.h"

#include <algorithm>

namespace waymark::lint {

namespace {

constexpr double infoWeight = 0.35;
constexpr int manyDomains = 3; ///< what that many domains name is public knowledge

// How far a word is known in the pool; the longest part decides for a path or a dotted name.
int domainsOf(const PoolFacts &pool, QStringView excerpt, int *tasks)
{
    *tasks = pool.tasksWith(excerpt);
    return pool.domainsWith(excerpt);
}

} // namespace

Rule leakRule(LeakRule which, const QString &id, const char *title, const LeakMessages &messages)
{
    Rule rule;
    rule.info.id = id;
    rule.info.title = title;
    rule.info.severity = Severity::Error;
    rule.info.fixable = false;
    rule.check = [which, messages](const Subject &subject, const LintContext &context, FindingSink &sink) {
        if (subject.item().type != MemoryType::Insight)
            return;
        const TextAnalysis &analysis = subject.analysis();
        for (const Suspect &suspect : subject.leakSuspects().all) {
            if (suspect.rule != which)
                continue;
            const SubjectText &text = *analysis.fields[size_t(suspect.field)].text;
            const QStringView excerpt = QStringView(text.text).sliced(suspect.span.start, suspect.span.end - suspect.span.start);
            double weight = suspect.weight;
            int tasks = 0;
            int domains = 0;
            if (context.pool) {
                domains = domainsOf(*context.pool, excerpt, &tasks);
                if (domains >= manyDomains)
                    weight = std::min(weight, suspect.steps.isEmpty() ? infoWeight : likelyWeight - 0.1);
            }
            const bool isOnly = context.pool && tasks <= 1;
            if (!suspect.steps.isEmpty() && weight >= likelyWeight)
                weight = std::min(1.0, weight + (isOnly ? 0.3 : 0.15));
            if (weight < infoWeight)
                continue;
            const char *message = suspect.steps.isEmpty() ? messages.looks : isOnly ? messages.only
                                                                                    : messages.seen;
            QStringList arguments { excerpt.toString() };
            if (!suspect.steps.isEmpty())
                arguments.append(QString::number(suspect.steps.front()));
            Finding &finding = sink.add(text, suspect.span, message, arguments);
            finding.kind = QString::fromLatin1(suspect.kind);
            finding.confidence = weight;
            finding.steps = suspect.steps;
            const Severity level = weight >= certainWeight ? Severity::Error : weight >= likelyWeight ? Severity::Warning
                                                                                                      : Severity::Info;
            finding.severity = std::min(finding.severity, level);
        }
    };
    return rule;
}

} // namespace waymark::lint
