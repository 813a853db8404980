// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/leak/leakrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

/// Among fewer tasks the nearest one is little news.
constexpr qint64 fewestTasks = 12;
/// How far the second one has to be behind. A clean insight keeps the topic of its task, and among few tasks of different topics that
/// alone puts it 60 % ahead; what names the task's own things is 60 to 90 % ahead of many.
constexpr double wideLead = 0.6;
/// Among so many tasks there are others of the same topic.
constexpr qint64 manyTasks = 100;

void check(std::span<const PoolEntry> entries, FindingSink &sink)
{
    for (const PoolEntry &entry : entries) {
        const RetrievalStanding &standing = entry.standing;
        if (entry.retired || entry.type != MemoryType::Insight || standing.tasks < fewestTasks || !standing.ownTaskFirst || standing.ownTaskLead < wideLead)
            continue;
        Finding &finding = sink.add(entry,
            QT_TRANSLATE_NOOP("Lint", "From its words alone the task that it was made from is found: rank 1 of %1 tasks, %2 % ahead of the next. It still carries its task; say it in words that fit other tasks, too."),
            { QString::number(standing.tasks), QString::number(qRound(standing.ownTaskLead * 100)) });
        finding.kind = u"task"_s;
        finding.confidence = standing.ownTaskLead;
        if (standing.tasks < manyTasks)
            finding.severity = Severity::Info;
    }
}

} // namespace

Rule reidentifiableRule()
{
    Rule rule;
    rule.info.id = u"leak.reidentifiable"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An insight whose words lead back to its task");
    rule.info.scope = RuleScope::Pool;
    rule.info.ranked = true;
    rule.checkPool = [](std::span<const PoolEntry> entries, const LintContext &, FindingSink &sink) { check(entries, sink); };
    return rule;
}

} // namespace waymark::lint
