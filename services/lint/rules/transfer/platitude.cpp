// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::lint {

namespace {

using enum WordSense;

constexpr int fewestWords = 4; ///< that carry a topic
constexpr double mostGeneric = 0.85; ///< share of them that fit every task

bool isPlatitude(const TextForm &form, const SentenceForm &sentence)
{
    if (sentence.hasCondition || sentence.codeLength > 0 || sentence.numbers > 0 || sentence.isHeading)
        return false;
    int words = 0;
    int generic = 0;
    for (qint32 i = sentence.firstWord; i < sentence.lastWord; ++i) {
        const FormWord &word = form.words[size_t(i)];
        if (word.isAny(Function) && !word.isAny(Generic | Vague))
            continue;
        ++words;
        generic += word.isAny(Generic | Vague | EndAct | Universal) ? 1 : 0;
    }
    return words >= fewestWords && generic >= mostGeneric * words;
}

void check(const Subject &subject, const LintContext &, FindingSink &sink)
{
    const SubjectText *content = subject.text(MemoryField::Content);
    if (subject.item().type != MemoryType::Insight || !content)
        return;
    const TextForm &form = subject.form(*content);
    int platitudes = 0;
    for (const SentenceForm &sentence : form.sentences)
        platitudes += isPlatitude(form, sentence) ? 1 : 0;
    for (const SentenceForm &sentence : form.sentences) {
        if (!isPlatitude(form, sentence))
            continue;
        Finding &finding = sink.add(*content, fromWord(*content, sentence, qint32(sentence.span.start)),
            QT_TRANSLATE_NOOP("Lint", "This fits every task, so it helps with none: an agent that retrieves it learns nothing. Say what to do differently, and when."));
        // Among sentences that say something it does little harm.
        if (platitudes * 2 < int(form.sentences.size()))
            finding.severity = Severity::Info;
        finding.confidence = 0.8;
    }
}

} // namespace

Rule transferPlatitudeRule()
{
    Rule rule;
    rule.info.id = u"transfer.platitude"_s;
    rule.info.title = QT_TRANSLATE_NOOP("Lint", "Advice that applies to everything");
    rule.check = &check;
    return rule;
}

} // namespace waymark::lint
