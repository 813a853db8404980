// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/modelchoice.h"

#include <QSet>

#include <algorithm>

namespace waymark {

RetrievalResult withChoice(const RetrievalResult &nearest, const ModelChoice &choice)
{
    RetrievalResult result = nearest;
    result.modelChose = true;
    result.prompt = choice.prompt;
    result.cutMargin.reset(); // nothing is cut off: what is not chosen is left out
    result.candidates.clear();
    QSet<MemoryId> chosen;
    for (const ChosenMemory &memory : choice.chosen) {
        const auto at = std::ranges::find(nearest.candidates, memory.id(), &RetrievalCandidate::id);
        if (at == nearest.candidates.end() || at->rank == 0 || chosen.contains(at->id))
            continue;
        chosen.insert(at->id);
        RetrievalCandidate candidate = *at;
        candidate.rank = int(chosen.size());
        candidate.toNext = 0; // its order is not one of scores
        result.candidates.append(candidate);
    }
    for (RetrievalCandidate candidate : nearest.candidates) {
        if (chosen.contains(candidate.id))
            continue;
        if (candidate.rank > 0) {
            candidate.exclusion = candidate.rank <= choiceCandidates ? Exclusion::NotChosen : Exclusion::NotShown;
            ++result.excluded[size_t(candidate.exclusion)];
        }
        candidate.rank = 0;
        candidate.toNext = 0;
        result.candidates.append(candidate);
    }
    return result;
}

} // namespace waymark
