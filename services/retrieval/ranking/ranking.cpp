// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/ranking/ranking.h"

#include <algorithm>

namespace waymark::retrieval {

std::optional<double> rankCandidates(QList<RetrievalCandidate> &candidates, int top)
{
    std::ranges::sort(candidates, [](const RetrievalCandidate &a, const RetrievalCandidate &b) { return a.score != b.score ? a.score > b.score : a.id < b.id; });
    RetrievalCandidate *previous = nullptr;
    int rank = 0;
    std::optional<double> margin;
    for (RetrievalCandidate &candidate : candidates) {
        candidate.rank = 0;
        candidate.toNext = 0;
        if (candidate.exclusion != Exclusion::None)
            continue;
        candidate.rank = ++rank;
        if (previous)
            previous->toNext = previous->score - candidate.score;
        if (previous && rank == top + 1)
            margin = previous->toNext;
        previous = &candidate;
    }
    return margin;
}

QList<RetrievalCandidate> topOf(const QList<RetrievalCandidate> &candidates, int top)
{
    QList<RetrievalCandidate> best;
    for (const RetrievalCandidate &candidate : candidates) {
        if (best.size() >= top)
            break;
        if (candidate.rank > 0)
            best.append(candidate);
    }
    return best;
}

} // namespace waymark::retrieval
