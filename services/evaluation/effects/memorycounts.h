// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memoryeffect.h"
#include "services/evaluation/effects/effectposterior.h"

#include <span>
#include <vector>

namespace waymark::evaluation {

/// A memory with its counts, and the evidence behind an estimate of its effect.
struct CountedMemory
{
    MemoryEffect effect; ///< identity, counts, attempts; `by` with counts alone
    EffectEvidence evidence; ///< of all cells
    std::vector<EffectEvidence> byCell; ///< beside effect.by
    std::vector<size_t> cells; ///< beside effect.by: the number of the cell, the same for every memory
};

struct CountedMemories
{
    std::vector<CountedMemory> memories; ///< in the order of first appearance
    size_t cells = 0; ///< benchmarks × models that there are
};

/// Counts what was attempted with each memory, and without it on the same tasks. A memory is known by its uuid, else by its key;
/// entries that have neither are nobody's.
CountedMemories countMemories(std::span<const Attempt> attempts, EffectBaseline baseline);

} // namespace waymark::evaluation
