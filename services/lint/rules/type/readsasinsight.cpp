// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/othertype.h"
#include "services/lint/rules/type/typerules.h"

#include <QCoreApplication>

namespace waymark::lint {

using namespace Qt::StringLiterals;

namespace {

/// Prose with hardly any code: lines of code that are no shell command are steps of a workflow all the same.
constexpr double mostCode = 0.25;
constexpr double fewestAdvice = 0.6; ///< share of the sentences

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const auto likeness = readsAs(subject, MemoryType::Insight);
    if (!likeness)
        return;
    const TypeMeasures &measures = likeness->measures;
    if (measures.commands > 0 || measures.codeShare > mostCode || measures.share(measures.adviceUnits) < fewestAdvice)
        return;
    const char *message = subject.item().type == MemoryType::Workflow
        ? QT_TRANSLATE_NOOP("Lint", "Stored as workflow, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or list the commands.")
        : QT_TRANSLATE_NOOP("Lint", "Stored as summary, reads as insight: %1 of its %2 sentences give advice and none is a command. Store it as an insight, or tell what was done.");
    addOtherType(sink, subject, *likeness, message, measures.adviceUnits);
}

} // namespace

Rule typeReadsAsInsightRule()
{
    Rule rule;
    rule.info.id = u"type.reads-as-insight"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A workflow or summary that gives general advice");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
