// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/lexical/lexicalspace.h"

namespace waymark::retrieval {

/// Among so many of the best alike ones push each other down; further down they are in nobody's way.
inline constexpr size_t diversified = 50;
inline constexpr double mmrLambda = 0.7;

/// What `query` makes of every row of a lexical space by a method, larger is better. A row that shares nothing with the query is
/// not retrieved: its score is minus infinity, and so it stands behind those whose score by Mmr is below 0.
/// ReasoningBank asks tasks instead of texts; here it is the cosine.
/// Thread: any.
std::vector<double> methodScores(const LexicalSpace &space, const QString &query, RetrievalMethod method);

} // namespace waymark::retrieval
