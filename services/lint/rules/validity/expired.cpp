// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule expiredRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.expired");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "The memory has ended");
    rule.info.severity = Severity::Warning;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || validityAsOf(item.validity, context.today) != Validity::Expired)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This ended on %1 and is not retrieved any more. Retire it, or check it and give it a later end."),
            { item.validity.until->toString(Qt::ISODate) });
    };
    return rule;
}

} // namespace waymark::lint
