// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/retrieval.h"

#include <span>
#include <utility>
#include <vector>

namespace waymark::retrieval {

/// A text embedded in one space; of no meaning in another.
struct QueryVector
{
    QString text;
    std::vector<float> dense; ///< of a dense space: unit length
    std::vector<std::pair<quint32, float>> sparse; ///< of the lexical space: bucket and weight, ascending by bucket, unit length
};

/// The cosine of two vectors of one space: their product, since both have unit length.
double cosine(const QueryVector &a, const QueryVector &b);

/// A row of a space and its cosine.
struct ScoredRow
{
    quint32 row = 0;
    double cosine = 0;

    bool operator==(const ScoredRow &) const = default;
};

/// One byte a row: rows with 0 are not looked at. Empty: all rows are.
using RowMask = std::span<const quint8>;

/// One embedding space over the memories of a pool: its rows are the memories that have a vector. Scores of two spaces are never
/// compared.
/// Thread: immutable once made; any number of threads may ask it.
class Space
{
public:
    Space() = default;
    virtual ~Space();
    Q_DISABLE_COPY_MOVE(Space)

    virtual QString id() const = 0;
    /// Memories by row, ascending.
    virtual std::span<const MemoryId> ids() const = 0;
    /// Errors: NotFound when the space cannot embed a text by itself and holds no vector of this one; InvalidArgument for a text
    /// without anything to embed.
    virtual Result<QueryVector> embed(const QString &text) const = 0;
    /// The cosine of every row, exact: `out` has as many places as there are rows.
    virtual void cosines(const QueryVector &query, std::span<double> out) const = 0;
    /// The k nearest rows that the mask leaves, by cosine, then by id; exact. Fewer when there are not so many.
    virtual std::vector<ScoredRow> nearest(const QueryVector &query, int k, RowMask mask = {}) const = 0;
    /// The same for many queries at once.
    virtual std::vector<std::vector<ScoredRow>> nearest(std::span<const QueryVector> queries, int k, RowMask mask = {}) const = 0;
    /// The vector of a row as a query, for neighbours and the map.
    virtual QueryVector vectorOf(quint32 row) const = 0;
};

} // namespace waymark::retrieval
