// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

namespace waymark::lint {

namespace {

const char *missingBody(MemoryType type)
{
    switch (type) {
    case MemoryType::Trajectory:
        return QT_TRANSLATE_NOOP("Lint", "There is not a single step. Import the run again, or retire this.");
    case MemoryType::Workflow:
        return QT_TRANSLATE_NOOP("Lint", "There is not a single command. Write them, or retire this.");
    case MemoryType::Summary:
        return QT_TRANSLATE_NOOP("Lint", "There is no summary of the experience. Write it, or retire this.");
    case MemoryType::Insight:
        return QT_TRANSLATE_NOOP("Lint", "There is no content. Write it, or retire this.");
    }
    Q_UNREACHABLE();
}

// The part by which a memory is found.
bool keyIsEmpty(const LintItem &item)
{
    const bool isDescription = item.type == MemoryType::Summary || item.type == MemoryType::Trajectory;
    return (isDescription ? item.description : item.title).trimmed().isEmpty();
}

} // namespace

Rule emptyPayloadRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.empty-payload");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A memory without the part that an agent is given or searches by");
    rule.info.severity = Severity::Error;
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.payloadEmpty)
            sink.add(item, missingBody(item.type));
        else if (item.id.isValid() && keyIsEmpty(item)) // a text from outside has no title
            sink.add(item, QT_TRANSLATE_NOOP("Lint", "The text by which it is found is empty, so no search of an agent will meet it. Give it a title, goal or task."));
    };
    return rule;
}

} // namespace waymark::lint
