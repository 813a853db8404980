// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/dense/densespace.h"
#include "services/storage/embeddingstore.h"

#include <QHash>

#include <memory>

namespace waymark::curation {

/// A dense space of the pool in RAM.
struct VectorSpace
{
    storage::EmbeddingSpace stored; ///< as it was when it was loaded
    std::shared_ptr<const retrieval::DenseSpace> space; ///< embeds what has a vector: texts by themselves and keys of memories
    std::vector<QByteArray> hashes; ///< by row: of the text that was embedded
    std::vector<quint8> outdated; ///< by row: 1 when the memory has another text by now
};

/// The dense spaces of a pool: each is loaded when it is first asked for, and again when its vectors have moved.
/// Thread: the one that owns the database given to it; one at a time. What it hands out may be asked from any.
class VectorSpaces final
{
    Q_DISABLE_COPY_MOVE(VectorSpaces)

public:
    VectorSpaces() = default;

    /// The pool may be another one.
    void clear();
    /// The texts of these memories may be others now.
    Result<void> refresh(storage::Database &database, const QList<MemoryId> &memories);
    /// By its name, as meantSpace() takes it; valid until the next call. Errors: NotFound, also when its vectors are of the other recipe, and
    /// then the sentence says so; InvalidArgument (a name that several spaces may have).
    Result<const VectorSpace *> space(storage::Database &database, const QString &name, KeyRecipe recipe);
    /// What there is, by name.
    Result<QList<SpaceInfo>> infos(storage::Database &database);

private:
    struct Held
    {
        VectorSpace vectors;
        quint64 used = 0; ///< the greatest: last
    };

    QHash<qint64, std::shared_ptr<Held>> m_held; ///< by row id
    QHash<qint64, std::pair<qint64, SpaceInfo>> m_infos; ///< with the serial that they were counted under
    quint64 m_uses = 0;
};

} // namespace waymark::curation
