// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule supersededRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.superseded");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Another memory stands in its place");
    rule.info.severity = Severity::Info;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || validityAsOf(item.validity, context.today) != Validity::Superseded)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "Another memory stands in the place of this one, so it is not retrieved any more. Retire it when nobody needs to look at it."));
    };
    return rule;
}

} // namespace waymark::lint
