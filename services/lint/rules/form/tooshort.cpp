// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"
#include "services/lint/rules/form/textlimits.h"

namespace waymark::lint {

Rule tooShortRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.too-short");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "A text that is too short to help anybody");
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) {
        for (const SubjectText &text : subject.texts()) {
            const int shortest = textLimits(subject.item().type, text.field).shortest;
            if (text.text.size() >= shortest || weight(text.text) >= shortest)
                continue;
            sink.add(text, { 0, text.text.size() }, QT_TRANSLATE_NOOP("Lint", "These few words say neither when nor why. Write it out, or retire it."));
        }
    };
    return rule;
}

} // namespace waymark::lint
