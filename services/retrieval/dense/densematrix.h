// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QCoreApplication>

#include <memory>
#include <span>
#include <vector>

namespace waymark::retrieval {

/// A quantised row has int32 products up to this many dimensions.
inline constexpr quint32 maxDimensions = 65536;

/// n x dimensions row-major float32, rows of unit length, each padded with zeros to `stride` floats, a multiple of 64.
/// Thread: immutable; copies share the rows.
class DenseMatrix
{
public:
    DenseMatrix() = default;
    /// Over rows that somebody else keeps: `owner` holds them (a mapped file).
    DenseMatrix(std::shared_ptr<const void> owner, const float *rows, quint32 count, quint32 dimensions);

    static constexpr quint32 strideOf(quint32 dimensions) { return (dimensions + 63) / 64 * 64; }

    quint32 count() const { return m_count; }
    quint32 dimensions() const { return m_dimensions; }
    quint32 stride() const { return strideOf(m_dimensions); }
    /// `stride` floats, on a 64-byte border.
    const float *row(quint32 row) const { return m_rows + size_t(row) * stride(); }
    std::span<const float> vector(quint32 row) const { return { this->row(row), m_dimensions }; }

private:
    std::shared_ptr<const void> m_owner;
    const float *m_rows = nullptr;
    quint32 m_count = 0;
    quint32 m_dimensions = 0;
};

/// Collects rows and brings them to unit length, in double.
class DenseMatrixBuilder
{
    Q_DECLARE_TR_FUNCTIONS(DenseMatrix)

public:
    /// `expected` rows are allotted beforehand. Dimensions: 1 to maxDimensions.
    explicit DenseMatrixBuilder(quint32 dimensions, quint32 expected = 0);

    /// Appends a row. Errors, naming the row (from 0): InvalidArgument for a length other than zero's, a zero vector, or what is not a
    /// number; LimitExceeded. After an error nothing was appended.
    Result<void> add(std::span<const float> row);
    Result<void> add(std::span<const double> row);
    quint32 count() const { return m_count; }

    /// The rows so far; the builder is empty afterwards.
    DenseMatrix take();

private:
    template <typename Real>
    Result<void> append(std::span<const Real> row);
    void grow();

    struct Rows;
    std::shared_ptr<Rows> m_rows;
    quint32 m_count = 0;
    quint32 m_dimensions = 0;
};

/// A vector of unit length. Errors: InvalidArgument for a zero vector or what is not a number.
Result<std::vector<float>> unitVector(std::span<const float> vector);

} // namespace waymark::retrieval
