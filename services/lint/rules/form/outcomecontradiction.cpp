// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/form/formrules.h"

namespace waymark::lint {

namespace {

const char *message(bool passed, OutcomeSource source)
{
    if (passed) {
        switch (source) {
        case OutcomeSource::GroundTruth:
            return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a failure, but by the ground truth the run succeeded. Correct the outcome, and check whether the lesson is the right way round.");
        case OutcomeSource::Human:
            return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a failure, but a person found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.");
        default:
            return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a failure, but a judge found that the run succeeded. Correct the outcome, and check whether the lesson is the right way round.");
        }
    }
    switch (source) {
    case OutcomeSource::GroundTruth:
        return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a success, but by the ground truth the run failed. Correct the outcome, and check whether what it praises is what failed.");
    case OutcomeSource::Human:
        return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a success, but a person found that the run failed. Correct the outcome, and check whether what it praises is what failed.");
    default:
        return QT_TRANSLATE_NOOP("Lint", "This was made as the lesson of a success, but a judge found that the run failed. Correct the outcome, and check whether what it praises is what failed.");
    }
}

} // namespace

Rule outcomeContradictionRule()
{
    Rule rule;
    rule.info.id = QStringLiteral("form.outcome-contradiction");
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "An outcome that a better source contradicts");
    rule.info.severity = Severity::Error;
    rule.check = [](const Subject &subject, const LintContext &, FindingSink &sink) {
        const LintItem &item = subject.item();
        const bool bothKnown = item.outcome.value != OutcomeValue::Unknown && item.verdict.value != OutcomeValue::Unknown;
        if (!bothKnown || item.outcome.value == item.verdict.value || item.verdict.source <= item.outcome.source)
            return;
        sink.add(item, message(item.verdict.value == OutcomeValue::Success, item.verdict.source));
    };
    return rule;
}

} // namespace waymark::lint
