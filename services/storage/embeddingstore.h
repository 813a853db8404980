// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/retrieval.h"
#include "services/storage/transaction.h"

#include <QDateTime>

#include <functional>
#include <span>

namespace waymark::storage {

/// Vectors of dense spaces. They are derived or given, never written by people: beside the journal, gone with their memory, back with
/// it when an undo is redone.

/// More dimensions than any model has.
inline constexpr int mostDimensions = 65'536;

struct EmbeddingSpace
{
    qint64 row = 0; ///< 0 = not stored yet
    QString name; ///< PROVIDER:MODEL:DIMENSIONS, with :full when all of the payload was embedded; or as a person calls it
    QString provider; ///< imported, openai …
    QString model;
    int dimensions = 0;
    KeyRecipe recipe = KeyRecipe::Paper;
    QDateTime created; ///< UTC
    qint64 serial = 0; ///< grows whenever a vector comes, moves or goes: what was derived under another one is stale

    bool operator==(const EmbeddingSpace &) const = default;
};

/// A vector of length 1, and how long it was.
struct UnitVector
{
    std::vector<float> values;
    double norm = 0;

    bool operator==(const UnitVector &) const = default;
};

/// Errors: InvalidArgument (no numbers, too many of them, one that is not finite, all of them zero). The message is a sentence without
/// the name of what the vector belongs to.
Result<UnitVector> unitVector(std::span<const double> values);

/// What stands for a text beside its vector: 64 hexadecimal characters.
QByteArray textHash(const QString &text);

Result<QList<EmbeddingSpace>> embeddingSpaces(Database &database); ///< by name
/// By its name, with or without the ":full" of the recipe. Nothing when there is none of this recipe.
Result<std::optional<EmbeddingSpace>> embeddingSpace(Database &database, const QString &name, KeyRecipe recipe);
/// The stored one of this name; else it is stored. Errors: InvalidArgument when it has other dimensions or another recipe, or the name
/// is empty or that of the lexical space.
Result<EmbeddingSpace> ensureEmbeddingSpace(Transaction &transaction, const EmbeddingSpace &wanted, const QDateTime &now);
/// With its vectors.
Result<void> removeEmbeddingSpace(Transaction &transaction, const EmbeddingSpace &space);

enum class VectorFate : quint8 { Added,
    Replaced,
    Unchanged };
/// Keeps the vector of a memory; `hash` is of the text that was embedded. Errors: InvalidArgument (other dimensions than the space).
Result<VectorFate> storeVector(Transaction &transaction, const EmbeddingSpace &space, MemoryId memory, const QByteArray &hash, const UnitVector &vector);
/// The vector of a text that is no memory's key, such as a query. Errors: as storeVector().
Result<VectorFate> storeTextVector(Transaction &transaction, const EmbeddingSpace &space, const QByteArray &hash, const UnitVector &vector);

Result<bool> hasVector(Database &database, const EmbeddingSpace &space, MemoryId memory);
/// Of a text by itself; whether or not it is some memory's key, too.
Result<bool> hasTextVector(Database &database, const EmbeddingSpace &space, const QByteArray &hash);

struct StoredVector
{
    MemoryId memory;
    std::string_view keyHash; ///< of the text that was embedded
    std::span<const float> values; ///< unit length
};
/// One pass over a space, memories ascending; what is handed over is valid during the call. An error of `take` ends it. A vector that is
/// damaged (of another size) is passed over.
Result<void> forEachVector(Database &database, const EmbeddingSpace &space, const std::function<Result<void>(const StoredVector &)> &take);
/// The same over the texts that are no memory's key, in no order; `memory` is invalid.
Result<void> forEachTextVector(Database &database, const EmbeddingSpace &space, const std::function<Result<void>(const StoredVector &)> &take);
Result<qint64> vectorCount(Database &database, const EmbeddingSpace &space); ///< of memories
/// Of a memory whose key text it is, or of a text; nothing when neither is stored.
Result<std::optional<UnitVector>> vectorOfText(Database &database, const EmbeddingSpace &space, const QString &text);
Result<std::optional<UnitVector>> vectorOfMemory(Database &database, const EmbeddingSpace &space, MemoryId memory);

/// What a space has of the pool as it is now.
struct SpaceCounts
{
    qint64 vectors = 0;
    qint64 outdated = 0; ///< whose memory has another key text by now
    qint64 missing = 0; ///< memories with a key text and without a vector
    qint64 empty = 0; ///< memories without anything to embed
    qint64 texts = 0; ///< vectors of texts that are no memory's key
};
Result<SpaceCounts> spaceCounts(Database &database, const EmbeddingSpace &space);
SpaceInfo spaceInfo(const EmbeddingSpace &space, const SpaceCounts &counts);
/// Memories whose vector in some space is of another key text than they have now, ascending.
Result<QList<MemoryId>> outdatedVectors(Database &database);
/// How far the vectors of all spaces have come: another one when any vector came, moved or went.
Result<QByteArray> vectorsMark(Database &database);
/// Gives memories without a vector, or with an outdated one, the vector that is stored for their key text elsewhere in the space.
/// Returns how many got one.
Result<qint64> fillFromKnownTexts(Transaction &transaction, const EmbeddingSpace &space);

/// For undo: the vectors of a memory that is about to go, go with it. With `keep` they stay by their texts …
Result<void> letVectorsGo(Database &database, MemoryId memory, bool keep);
/// … and come back with it.
Result<void> bringVectorsBack(Database &database, MemoryId memory);

} // namespace waymark::storage
