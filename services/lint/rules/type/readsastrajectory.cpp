// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/type/othertype.h"
#include "services/lint/rules/type/typerules.h"

#include <QCoreApplication>

namespace waymark::lint {

using namespace Qt::StringLiterals;

namespace {

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const auto likeness = readsAs(subject, MemoryType::Trajectory);
    if (!likeness)
        return;
    const auto message = [type = subject.item().type] {
        switch (type) {
        case MemoryType::Workflow:
            return QT_TRANSLATE_NOOP("Lint", "Stored as workflow, reads as trajectory: %1 of its %2 sentences tell one run step by step. Keep the commands that matter, without their output.");
        case MemoryType::Summary:
            return QT_TRANSLATE_NOOP("Lint", "Stored as summary, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say in a paragraph what was done and why it worked.");
        case MemoryType::Insight:
        case MemoryType::Trajectory:
            break;
        }
        return QT_TRANSLATE_NOOP("Lint", "Stored as insight, reads as trajectory: %1 of its %2 sentences tell one run step by step. Say what to do next time and when, without the steps of this run.");
    }();
    addOtherType(sink, subject, *likeness, message, std::max(likeness->measures.toldUnits, likeness->measures.transcriptUnits));
}

} // namespace

Rule typeReadsAsTrajectoryRule()
{
    Rule rule;
    rule.info.id = u"type.reads-as-trajectory"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A memory that tells one run step by step");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
