// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/lint/rules/transfer/transferrules.h"

#include "services/lint/registry.h"

#include <algorithm>

namespace waymark::lint {

std::vector<Rule> transferRules()
{
    return { transferNoPreconditionRule(), transferNoCriterionRule(), transferOneStackRule(), transferPlatitudeRule(), transferOvergeneralRule(), transferMisappliedPracticeRule() };
}

bool saysWhen(const Subject &subject)
{
    if (!subject.item().appliesWhen.isEmpty())
        return true;
    return std::ranges::any_of(subject.texts(), [&subject](const SubjectText &text) {
        return text.field != MemoryField::NotWhen && std::ranges::any_of(subject.form(text).sentences, &SentenceForm::hasCondition);
    });
}

text::Span fromWord(const SubjectText &text, const SentenceForm &sentence, qint32 start)
{
    qsizetype end = sentence.span.end;
    while (end > start && (text.text[end - 1] == u'.' || text.text[end - 1].isSpace()))
        --end;
    return { start, end };
}

} // namespace waymark::lint
