// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/exchange/record.h"
#include "services/storage/embeddingstore.h"

namespace waymark::curation {

/// A vector of an import that can be kept, and where.
struct CheckedVector
{
    QByteArray memory; ///< source hash; empty: of a text
    QByteArray textHash;
    storage::UnitVector vector;
    storage::EmbeddingSpace space; ///< as it is wanted
};

/// Brings a vector to length 1 and names its space: "imported:MODEL:DIMENSIONS", or as the person says. `dimensions` holds, by model,
/// those of the file's first vector: others of the file are taken for damaged.
/// Errors: InvalidArgument, a sentence about the vector.
Result<CheckedVector> checkedVector(const exchange::VectorRecord &record, const QString &spaceName, QHash<QString, int> &dimensions);

/// Keeps vectors of an import, in one transaction. What the pool has already stays as it is: a vector that somebody made later is not
/// replaced by an old file. Outside the journal.
class VectorWriter final
{
public:
    enum class Fate : quint8 { Added,
        Known, ///< the memory or the text has one
        NoMemory, ///< the memory was not taken in
        Refused };
    struct Outcome
    {
        Fate fate = Fate::Added;
        QString reason; ///< translated: why it was refused
    };

    VectorWriter(storage::Transaction &transaction, const Clock &clock)
        : m_transaction(transaction)
        , m_clock(clock)
    {
    }

    Result<Outcome> write(const CheckedVector &vector);
    /// Names of the spaces that were not there before.
    QStringList newSpaces() const { return m_newSpaces; }

private:
    /// Errors: InvalidArgument when the pool's space of this name is another one.
    Result<storage::EmbeddingSpace> space(const storage::EmbeddingSpace &wanted);

    storage::Transaction &m_transaction;
    const Clock &m_clock;
    QHash<QString, storage::EmbeddingSpace> m_spaces;
    QStringList m_newSpaces;
};

} // namespace waymark::curation
