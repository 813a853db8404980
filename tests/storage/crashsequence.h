// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/randomchanges.h"
#include "tests/support/results.h"

namespace waymark::test {

enum class CrashPhase {
    Import, ///< one import of two batches with links between them, and one that is cancelled
    Edits, ///< small imports, edits of all kinds, undo, redo, checkpoints
};

/// Opens the pool, works on it and closes it. `acknowledge(n)` is called after the n-th commit. The same seed commits the same
/// content in the same order.
inline void runCrashSequence(const QString &path, CrashPhase phase, quint32 seed, int changes, const std::function<void(int)> &acknowledge,
    const std::function<void(storage::PoolFile &)> &acknowledged = {})
{
    FixedClock clock(testNow());
    const auto pool = take(storage::PoolFile::open(path, clock));
    int commits = 0;
    const auto committed = [&] {
        acknowledge(++commits);
        if (acknowledged)
            acknowledged(*pool);
    };
    if (phase == CrashPhase::Import) {
        QByteArray bytes;
        for (int n = 1; n <= 300; ++n) {
            Memory memory = makeMemory(100'000 + n);
            if (n % 40 == 0) // some of a later batch
                memory.supersededBy = makeMemory(100'000 + n + 30).uuid;
            bytes += jsonLine(memory);
        }
        Import import;
        import.hooks.changed = [&](const PoolChange &) { committed();
    };
    take(importBytes(*pool, clock, bytes, import));
    committed(); // the label, written at the end
    bytes.clear();
    for (int n = 1; n <= 20; ++n) {
        exchange::AttemptRecord record { makeAttempt(n), resultHash(n) };
        record.attempt.query = QStringLiteral("How?");
        record.attempt.memories = { makeInjected(QStringLiteral("Memory %1").arg(n), 1) };
        bytes += jsonLine(record);
    }
    take(importBytes(*pool, clock, bytes, import));
    committed();
    bytes.clear();
    for (int n = 1; n <= 280; ++n)
        bytes += jsonLine(makeMemory(200'000 + n));
    import.hooks.changed = [&](const PoolChange &) {
        committed();
    import.hooks.cancel.cancel();
};
take(importBytes(*pool, clock, bytes, import));
return;
} // namespace waymark::test
RandomChanges random(clock, seed);
random.onBatch = [&](const PoolChange &) { committed(); };
const auto context = contextOf(*pool, clock);
for (int i = 0; i < changes; ++i) {
    const int kind = random.below(8);
    if (kind == 0) {
        if (const auto undone = curation::undoLast(context); undone && undone->result.change.isValid())
            committed();
    } else if (kind == 1) {
        if (const auto redone = curation::redoLast(context); redone && redone->result.change.isValid())
            committed();
    } else if (kind == 2) {
        take(pool->checkpoint(true));
    } else {
        // An import is acknowledged batch by batch and once more at its end, an edit once.
        const int before = commits;
        if (random.step(*pool) || commits > before)
            committed();
    }
}
}

} // namespace waymark::test
