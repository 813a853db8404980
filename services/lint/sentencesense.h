// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/sentenceforms.h"

namespace waymark::lint {

/// Fills in what the words of a sentence say together: its tense, mood, condition and order.
void makeSense(QStringView text, const std::vector<FormWord> &words, SentenceForm &sentence);

/// Whether Chinese, Japanese or Korean sets a condition ("当…时", "如果…").
bool hasHanCondition(QStringView sentence);

} // namespace waymark::lint
