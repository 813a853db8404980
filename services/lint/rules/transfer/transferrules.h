// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/rule.h"
#include "services/lint/sentenceforms.h"

namespace waymark::lint {

// After the causes of negative transfer (paper, section d): anchoring on another stack, false confidence in a validation,
// a good practice where its condition is missing. Only insights claim to transfer.

Rule transferNoPreconditionRule();
Rule transferNoCriterionRule();
Rule transferOneStackRule();
Rule transferPlatitudeRule();
Rule transferOvergeneralRule();
Rule transferMisappliedPracticeRule();

/// Whether the memory says when it applies: a condition in any of its sentences, or a field for it.
bool saysWhen(const Subject &subject);

/// The part of a sentence from a word on, without the full stop.
text::Span fromWord(const SubjectText &text, const SentenceForm &sentence, qint32 start);

} // namespace waymark::lint
