// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"

namespace waymark::retrieval {

/// Orders candidates by score, best first, then by id; gives the eligible ones their ranks and the distance to the next of them.
/// Returns the margin from rank `top` to the next one; empty when nothing is cut off.
std::optional<double> rankCandidates(QList<RetrievalCandidate> &candidates, int top);

/// The first `top` of the eligible ones, in rank order, of candidates that are ranked.
QList<RetrievalCandidate> topOf(const QList<RetrievalCandidate> &candidates, int top);

} // namespace waymark::retrieval
