// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule expiringRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.expiring");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "The memory ends within 30 days");
    rule.info.severity = Severity::Info;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || validityAsOf(item.validity, context.today) != Validity::Expiring)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This ends on %1, in %2 days. Check whether it still holds and give it a later end, or let it go."),
            { item.validity.until->toString(Qt::ISODate), QString::number(context.today.daysTo(*item.validity.until)) });
    };
    return rule;
}

} // namespace waymark::lint
