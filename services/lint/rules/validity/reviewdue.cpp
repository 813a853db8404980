// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule reviewDueRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.review-due");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "The day of its next review has come");
    rule.info.severity = Severity::Warning;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || !item.nextReview || !context.today.isValid() || *item.nextReview > context.today)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This was to be looked at again on %1. Check whether it still holds and set the next date."),
            { item.nextReview->toString(Qt::ISODate) });
    };
    return rule;
}

} // namespace waymark::lint
