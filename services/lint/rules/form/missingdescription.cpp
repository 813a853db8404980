// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

namespace waymark::lint {

Rule missingDescriptionRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.missing-description");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An insight without a description");
    rule.info.severity = Severity::Info; // what rule files bring has none, and works by its title
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) {
        const LintItem &item = subject.item();
        const bool isOutside = !item.id.isValid(); // where a text alone is given
        if (isOutside || item.type != MemoryType::Insight || item.payloadEmpty || !item.description.trimmed().isEmpty())
            return;
        sink.add(item, QT_TRANSLATE_NOOP("Lint", "There is no description. Say in one sentence when this helps and what for, so that a list shows it and a search finds it."));
    };
    return rule;
}

} // namespace waymark::lint
