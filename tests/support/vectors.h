// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/embeddingstore.h"
#include "services/storage/retrievaltexts.h"
#include "tests/support/temppool.h"

namespace waymark::test {

inline QByteArray keyHash(TempPool &pool, MemoryId memory, KeyRecipe recipe = KeyRecipe::Paper)
{
    QByteArray hash;
    take(storage::forEachRetrievalText(pool.database(), recipe, { memory }, [&](const storage::RetrievalText &text) { hash = storage::textHash(text.key); }));
    return hash;
}

/// The space imported:m:DIMENSIONS, or the same of the full recipe.
inline storage::EmbeddingSpace ensureSpace(storage::Transaction &transaction, TempPool &pool, size_t dimensions, KeyRecipe recipe = KeyRecipe::Paper)
{
    storage::EmbeddingSpace space;
    space.name = QStringLiteral("imported:m:%1").arg(dimensions) + (recipe == KeyRecipe::Full ? QStringLiteral(":full") : QString());
    space.provider = QStringLiteral("imported");
    space.model = QStringLiteral("m");
    space.dimensions = int(dimensions);
    space.recipe = recipe;
    return take(storage::ensureEmbeddingSpace(transaction, space, pool.clock.now()));
}

/// Gives a memory the vector of the text that it has now.
inline void embedMemory(TempPool &pool, MemoryId memory, const std::vector<double> &values, KeyRecipe recipe = KeyRecipe::Paper)
{
    const auto transaction = take(storage::Transaction::begin(pool.pool()));
    const storage::EmbeddingSpace space = ensureSpace(*transaction, pool, values.size(), recipe);
    take(storage::storeVector(*transaction, space, memory, keyHash(pool, memory, recipe), take(storage::unitVector(values))));
    take(transaction->commit());
}

inline void embedText(TempPool &pool, const QString &text, const std::vector<double> &values, KeyRecipe recipe = KeyRecipe::Paper)
{
    const auto transaction = take(storage::Transaction::begin(pool.pool()));
    const storage::EmbeddingSpace space = ensureSpace(*transaction, pool, values.size(), recipe);
    take(storage::storeTextVector(*transaction, space, storage::textHash(text), take(storage::unitVector(values))));
    take(transaction->commit());
}

} // namespace waymark::test
