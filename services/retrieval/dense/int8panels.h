// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/dense/densematrix.h"
#include "services/retrieval/dense/kernels.h"

namespace waymark::retrieval {

/// A vector in int8 codes, with what bounds the error of products.
struct QuantisedVector
{
    std::vector<qint8> codes; ///< stride of them
    QueryBound bound; ///< without a threshold
};

/// `vector`: `stride` floats, of unit length.
QuantisedVector quantised(const float *vector, quint32 stride);

/// The rows of a matrix in int8, in panels of sixteen, derived from it.
/// Thread: immutable; copies share.
class Int8Panels
{
public:
    Int8Panels() = default;
    /// Over what somebody else keeps (a mapped file); the parts are laid out as bytesOf() says, on a 64-byte border.
    Int8Panels(std::shared_ptr<const void> owner, const quint8 *bytes, quint32 count, quint32 dimensions);
    /// Quantises all rows, in parallel.
    static Int8Panels of(const DenseMatrix &matrix);

    /// Codes, then scales, errors, and norms of `count` rows rounded up to whole panels.
    static size_t bytesOf(quint32 count, quint32 dimensions);
    std::span<const quint8> bytes() const { return { m_bytes, bytesOf(m_count, m_dimensions) }; }

    quint32 count() const { return m_count; }
    quint32 panelCount() const { return (m_count + panelRows - 1) / panelRows; }
    PanelRun from(quint32 panel) const;
    /// The codes once more, row by row, for reading single rows: in a panel the bytes of one row lie 64 bytes apart.
    std::vector<quint8> rowByRow() const;
    /// What the row is as a query: the same codes and bounds.
    QuantisedVector rowAsQuery(quint32 row) const;

private:
    std::shared_ptr<const void> m_owner;
    const quint8 *m_bytes = nullptr;
    quint32 m_count = 0;
    quint32 m_dimensions = 0;
};

/// Up to tileQueries quantised vectors as Kernels::tile takes them.
struct PackedQueries
{
    std::vector<qint8> codes;
    std::vector<QueryBound> bounds;

    explicit PackedQueries(std::span<const QuantisedVector> queries);
};

} // namespace waymark::retrieval
