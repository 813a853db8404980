// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/memoryuses.h"

#include "services/evaluation/effects/memoryeffects.h"
#include "services/storage/evaluationstore.h"

namespace waymark::curation {

Result<QList<MemoryEffect>> readEffects(storage::Database &database, const EffectOptions &options)
{
    WAYMARK_TRY_ASSIGN(const std::vector<Attempt> attempts, storage::attemptsOf(database, {}));
    return evaluation::memoryEffects(attempts, options);
}

Result<MemoryUsesPtr> readMemoryUses(storage::Database &database, const EffectOptions &options)
{
    // Most pools have no results: nothing is read and fitted for them.
    WAYMARK_TRY_ASSIGN(const auto linked, storage::linkedMemories(database));
    if (linked.isEmpty())
        return MemoryUsesPtr();
    WAYMARK_TRY_ASSIGN(const QList<MemoryEffect> effects, readEffects(database, options));
    MemoryUses uses;
    for (const MemoryEffect &effect : effects) {
        const MemoryId id = linked.value(effect.memory);
        if (!id.isValid())
            continue;
        MemoryUse use;
        use.injected = effect.counts.injected;
        use.used = effect.counts.used;
        use.evidence = effect.counts.attemptsWith;
        if (!effect.isEvidenceThin)
            use.effect = effect.estimate;
        use.isRetireCandidate = effect.isRetireCandidate;
        uses.insert(id, use);
    }
    return uses.isEmpty() ? MemoryUsesPtr() : std::make_shared<const MemoryUses>(std::move(uses));
}

} // namespace waymark::curation
