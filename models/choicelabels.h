// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/modelchoice.h"

namespace waymark::models {

/// What asking would take, in sentences: who sees what, tokens, money.
///   The model sees the 20 nearest memories and chooses at most 3. About 5,120 tokens in, 170 out: $0.0017, at most $0.0094.
QString choiceEstimate(const ChoicePreview &preview, const ChoiceRequest &request);

/// What came of it: who chose how many, and what was paid.
///   “gpt-5-mini” chose 2 of 20 memories. This answer cost $0.0016.
QString choiceOutcome(const ModelChoice &choice, qsizetype shown);

/// Why a memory stands where it stands once a model has chosen. `before`: its place in the pool's own answer.
QString choiceVerdict(const RetrievalCandidate &candidate, const RetrievalCandidate &before);

} // namespace waymark::models
