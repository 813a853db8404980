// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/othertype.h"
#include "services/lint/rules/type/typerules.h"

#include <QCoreApplication>

namespace waymark::lint {

using namespace Qt::StringLiterals;

namespace {

/// A single verb in the past is an example, not a story.
constexpr int fewestVerbs = 3;

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const auto likeness = readsAs(subject, MemoryType::Summary);
    if (!likeness || likeness->measures.pastVerbs < fewestVerbs)
        return;
    const char *message = subject.item().type == MemoryType::Insight
        ? QT_TRANSLATE_NOOP("Lint", "Stored as insight, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or say what to do next time and when.")
        : QT_TRANSLATE_NOOP("Lint", "Stored as workflow, reads as summary: %1 of its %2 sentences tell what was done in one run. Store it as a summary, or list the commands.");
    addOtherType(sink, subject, *likeness, message, likeness->measures.toldUnits);
}

} // namespace

Rule typeReadsAsSummaryRule()
{
    Rule rule;
    rule.info.id = u"type.reads-as-summary"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An insight or workflow that tells one run");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
