// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"
#include "services/lint/rules/form/textlimits.h"

namespace waymark::lint {

namespace {

void check(const Subject &subject, FindingSink &sink)
{
    const LintItem &item = subject.item();
    for (const SubjectText &text : subject.texts()) {
        const int longest = textLimits(item.type, text.field).longest;
        if (longest == 0 || text.text.size() * 3 <= longest)
            continue;
        const qsizetype size = weight(text.text);
        if (size <= longest)
            continue;
        sink.add(text, { placeOfWeight(text.text, longest), text.text.size() },
            QT_TRANSLATE_NOOP("Lint", "This has %1 characters, and %2 are enough for its kind. Say one thing, and make another memory of the rest."),
            { QString::number(size), QString::number(longest) });
    }
    if (item.type != MemoryType::Workflow)
        return;
    const qsizetype commands = item.content.count(u'\n') + 1;
    if (commands > mostCommands) {
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This workflow has %1 lines of commands. Keep the ones that carry the method, at most %2."),
            { QString::number(commands), QString::number(mostCommands) });
    }
}

} // namespace

Rule tooLongRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.too-long");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A text that is much longer than its kind should be");
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) { check(subject, sink); };
    return rule;
}

} // namespace waymark::lint
