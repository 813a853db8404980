// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/poolview.h"
#include "services/domain/retrieval.h"

namespace waymark::models {

/// "Cosine", "BM25", "Reciprocal ranks", …
QString label(RetrievalMethod value);
/// "title or task" (the paper's key text), "whole text".
QString label(KeyRecipe value);
/// "Rerank by model", "Rewrite by model".
QString label(ChoiceMethod value);
/// As it stands after a count: "own domain", "expired".
QString exclusionLabel(Exclusion value);
/// Why one candidate is left out, with its date where it has one: "expired 31 Aug 2026". The row may be missing.
QString exclusionPhrase(Exclusion value, const MemoryRow *row, const RetrievalQuery &query);
/// A sentence for tooltips and screen readers.
QString exclusionSentence(Exclusion value);
/// What stands beside the domain: "hub: top 3 of 41 % of queries", "no criterion".
QString riskPhrase(const RiskMark &mark, int top);
/// Two memories of a plural: "insights", "trajectories".
QString plural(MemoryType type);

/// Three decimals in the language's way; "-0.000" is zero.
QString scoreText(double score);
/// The same with its sign.
QString signedScoreText(double score);
/// "insight, own domain out, title or task, lexical, cosine, top 3".
QString settingsPhrase(const RetrievalQuery &query);
/// "lexical", or the model's name and dimensions.
QString spaceLabel(const QString &space);

} // namespace waymark::models
