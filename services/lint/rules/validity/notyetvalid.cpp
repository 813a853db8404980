// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/validity/validityrules.h"

namespace waymark::lint {

Rule notYetValidRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("validity.not-yet-valid");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "The memory does not hold yet");
    rule.info.severity = Severity::Info;
    rule.info.dated = true;
    rule.check = [](const Subject &subject, const LintContext &context, FindingSink &sink) {
        const LintItem &item = subject.item();
        if (item.retired || validityAsOf(item.validity, context.today) != Validity::NotYetValid)
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "This holds from %1 on. Nothing has to be done; before that day it should not be followed."),
            { item.validity.from->toString(Qt::ISODate) });
    };
    return rule;
}

} // namespace waymark::lint
