// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/memoryeffects.h"

#include "services/evaluation/effects/effectpriors.h"
#include "services/evaluation/effects/memorycounts.h"
#include "services/evaluation/statistics/vectorstate.h"

#include <algorithm>

namespace waymark::evaluation {

namespace {

EffectPrior priorOf(const CountedMemory &memory, const std::vector<EffectPrior> &ofCells)
{
    std::vector<EffectPrior> priors;
    std::vector<double> weights;
    for (size_t i = 0; i < memory.cells.size(); ++i) {
        priors.push_back(ofCells[memory.cells[i]]);
        weights.push_back(double(memory.byCell[i].attemptsWith));
    }
    return mixedPrior(priors, weights);
}

void estimate(CountedMemory &memory, const std::vector<EffectPrior> &ofCells, const EffectOptions &options)
{
    const qint64 least = std::max<qint64>(1, options.minimumEvidence);
    MemoryEffect &effect = memory.effect;
    effect.estimate = effectPosterior(memory.evidence, priorOf(memory, ofCells), options.level);
    effect.isEvidenceThin = effect.counts.attemptsWith < least;
    effect.isRetireCandidate = !effect.isEvidenceThin && effect.estimate.harm >= options.harmThreshold;
    for (size_t i = 0; i < memory.cells.size(); ++i) {
        CellEffect &cell = effect.by[qsizetype(i)];
        if (cell.counts.attemptsWith < least)
            continue;
        cell.estimate = memory.cells.size() == 1 ? effect.estimate : effectPosterior(memory.byCell[i], ofCells[memory.cells[i]], options.level);
    }
}

} // namespace

QList<MemoryEffect> memoryEffects(std::span<const Attempt> attempts, const EffectOptions &options)
{
    CountedMemories counted = countMemories(attempts, options.baseline);
    std::vector<std::vector<EffectEvidence>> byCell(counted.cells);
    for (const CountedMemory &memory : counted.memories) {
        for (size_t i = 0; i < memory.cells.size(); ++i)
            byCell[memory.cells[i]].push_back(memory.byCell[i]);
    }
    clearUpperHalves();
    const std::vector<EffectPrior> priors = fitPriors(byCell);
    QList<MemoryEffect> effects;
    effects.reserve(qsizetype(counted.memories.size()));
    for (CountedMemory &memory : counted.memories) {
        estimate(memory, priors, options);
        effects.append(std::move(memory.effect));
    }
    return effects;
}

} // namespace waymark::evaluation
