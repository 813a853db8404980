// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

#include <re2/re2.h>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

constexpr char claim[] = R"((?i)(\b(?:appl(?:y|ies)|works?|useful|valid|holds?|true|suitable|fits?|use(?: this| it)?|follow(?: this| it)?|gilt|funktioniert)\s+(?:\w+\s+)?(?:to|for|in|with|on|für|in)\s+(?:any|every|all|jede[mnrs]?|alle[n]?)\s+(?:kinds?\s+of\s+|sorts?\s+of\s+|types?\s+of\s+)?(?:tasks?|projects?|problems?|languages?|data|tools?|codebases?|situations?|repositor(?:y|ies)|programs?|cases?|Aufgaben?|Projekte?n?|Sprachen?|Probleme?n?)\b|适用于(?:任何|所有|一切)(?:任务|项目|语言|问题|情况)))";

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    static const re2::RE2 pattern(claim);
    if (subject.item().type != MemoryType::Insight || saysWhen(subject))
        return;
    for (const SubjectText &text : subject.texts()) {
        const re2::StringPiece utf8 = text.view();
        re2::StringPiece rest = utf8;
        re2::StringPiece match;
        while (re2::RE2::FindAndConsume(&rest, pattern, &match)) {
            const auto start = match.data() - utf8.data();
            Finding &finding = sink.add(text, text.utf16(start, start + qsizetype(match.size())),
                QT_TRANSLATE_NOOP("Lint", "It claims to fit everything and so is retrieved for everything. Say for which situations it holds."));
            finding.confidence = 0.8;
        }
    }
}

/// With fewer tasks asked chance makes hubs.
constexpr qint64 fewestQueries = 20;
constexpr double manyTops = 0.25;
constexpr double mostTops = 0.5; ///< of them it is certain

void checkPool(std::span<const PoolEntry> entries, FindingSink &sink)
{
    for (const PoolEntry &entry : entries) {
        const RetrievalStanding &standing = entry.standing;
        if (entry.retired || entry.type != MemoryType::Insight || standing.queries < fewestQueries)
            continue;
        const double share = double(standing.tops) / double(standing.queries);
        if (share < manyTops)
            continue;
        Finding &finding = sink.add(entry,
            QT_TRANSLATE_NOOP("Lint", "It is in the top three of %1 of %2 tasks that were asked, so it is retrieved for nearly everything. Say in the title for which situations it holds."),
            { QString::number(standing.tops), QString::number(standing.queries) });
        finding.kind = u"hub"_s;
        if (share < mostTops)
            finding.severity = Severity::Info;
    }
}

} // namespace

Rule transferOvergeneralRule()
{
    Rule rule;
    rule.info.id = u"transfer.overgeneral"_s;
    rule.info.version = 2;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A claim to fit every task, or an insight that is retrieved for everything");
    rule.info.ranked = true;
    rule.gates = { R"(\b(?:any|every|all|jede[mnrs]?|allen?)\s)", "适用于" };
    rule.check = &check;
    rule.checkPool = [](std::span<const PoolEntry> entries, const LintContext &, FindingSink &sink) { checkPool(entries, sink); };
    return rule;
}

} // namespace waymark::lint
