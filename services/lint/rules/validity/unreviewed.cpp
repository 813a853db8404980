// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule unreviewedRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.unreviewed");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Nobody has looked at the memory for a long time");
    rule.info.severity = Severity::Info;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || item.review != ReviewStatus::Unreviewed || !item.recorded.isValid() || !context.today.isValid())
            return;
        const qint64 age = item.recorded.daysTo(context.today);
        if (age <= context.reviewAfterDays)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This has waited %1 days for its first review, since %2. Accept it, reject it, or say what it needs."),
            { QString::number(age), item.recorded.toString(Qt::ISODate) });
    };
    return rule;
}

} // namespace waymark::lint
