// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/othertype.h"
#include "services/lint/rules/type/typerules.h"

#include <QCoreApplication>

namespace waymark::lint {

using namespace Qt::StringLiterals;

namespace {

/// Commands one after the other: density and order.
void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const auto likeness = readsAs(subject, MemoryType::Workflow);
    if (!likeness)
        return;
    const char *message = subject.item().type == MemoryType::Insight
        ? QT_TRANSLATE_NOOP("Lint", "Stored as insight, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or say when to do what without the commands.")
        : QT_TRANSLATE_NOOP("Lint", "Stored as summary, reads as workflow: commands make up %1 of its %2 sentences. Store it as a workflow, or tell what was done and why it worked.");
    addOtherType(sink, subject, *likeness, message, likeness->measures.commandUnits);
}

} // namespace

Rule typeReadsAsWorkflowRule()
{
    Rule rule;
    rule.info.id = u"type.reads-as-workflow"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An insight or summary that is a list of commands");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
