// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    if (subject.item().type != MemoryType::Insight || subject.texts().empty() || saysWhen(subject))
        return;
    // A text in a language that the lexicon does not know, or without a sentence, cannot be judged.
    const bool isReadable = std::ranges::any_of(subject.texts(), [&subject](const SubjectText &text) {
        const TextForm &form = subject.form(text);
        return form.grammar > 1 || form.hasHan;
    });
    if (!isReadable)
        return;
    Finding &finding = sink.add(subject.item(), QT_TRANSLATE_NOOP("Lint", "Nothing says when this applies. Name the situation, for example with “When …”, or fill in the field for it."));
    // A rule from a file stands under a heading or a glob that says when; one that was made from a run stands alone.
    if (subject.item().trajectory.isEmpty() && subject.run() == nullptr)
        finding.severity = Severity::Info;
    finding.confidence = 0.7;
}

} // namespace

Rule transferNoPreconditionRule()
{
    Rule rule;
    rule.info.id = u"transfer.no-precondition"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An insight that does not say when it applies");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
