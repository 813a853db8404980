// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densematrix.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace waymark::retrieval {

namespace {

constexpr size_t border = 64;

/// What a vector is divided by; 0 for a zero vector, not finite for what is not a number. The largest coordinate is taken out first, so
/// that squares neither overflow nor vanish.
template <typename Real>
double lengthOf(std::span<const Real> vector)
{
    double largest = 0;
    for (const Real value : vector) {
        if (!std::isfinite(value))
            return std::numeric_limits<double>::quiet_NaN();
        largest = std::max(largest, std::abs(double(value)));
    }
    if (largest == 0)
        return 0;
    double squares = 0;
    for (const Real value : vector)
        squares += (double(value) / largest) * (double(value) / largest);
    return largest * std::sqrt(squares);
}

template <typename Real>
void scaleTo(std::span<const Real> vector, double length, float *out)
{
    for (size_t i = 0; i < vector.size(); ++i)
        out[i] = float(double(vector[i]) / length);
}

} // namespace

struct DenseMatrixBuilder::Rows
{
    ~Rows() { std::free(data); }
    float *data = nullptr;
    size_t capacity = 0; ///< in rows
};

DenseMatrix::DenseMatrix(std::shared_ptr<const void> owner, const float *rows, quint32 count, quint32 dimensions)
    : m_owner(std::move(owner))
    , m_rows(rows)
    , m_count(count)
    , m_dimensions(dimensions)
{
}

DenseMatrixBuilder::DenseMatrixBuilder(quint32 dimensions, quint32 expected)
    : m_rows(std::make_shared<Rows>())
    , m_dimensions(dimensions)
{
    Q_ASSERT_X(dimensions > 0 && dimensions <= maxDimensions, Q_FUNC_INFO, "dimensions out of range");
    m_rows->capacity = expected;
    if (expected > 0)
        grow();
}

/// Room for `capacity` rows, keeping those that are there.
void DenseMatrixBuilder::grow()
{
    const size_t bytes = m_rows->capacity * DenseMatrix::strideOf(m_dimensions) * sizeof(float);
    auto *data = static_cast<float *>(std::aligned_alloc(border, bytes));
    Q_CHECK_PTR(data);
    if (m_rows->data)
        std::memcpy(data, m_rows->data, size_t(m_count) * DenseMatrix::strideOf(m_dimensions) * sizeof(float));
    std::free(m_rows->data);
    m_rows->data = data;
}

template <typename Real>
Result<void> DenseMatrixBuilder::append(std::span<const Real> row)
{
    if (row.size() != m_dimensions)
        return failure(ErrorCode::InvalidArgument, tr("Row %1 has %2 dimensions instead of %3.").arg(m_count).arg(row.size()).arg(m_dimensions));
    const double length = lengthOf(row);
    if (std::isnan(length))
        return failure(ErrorCode::InvalidArgument, tr("Row %1 holds a value that is infinite or not a number.").arg(m_count));
    if (length == 0)
        return failure(ErrorCode::InvalidArgument, tr("Row %1 is a zero vector, which has no direction.").arg(m_count));
    if (std::isinf(length))
        return failure(ErrorCode::LimitExceeded, tr("Row %1 is longer than numbers can say.").arg(m_count));
    if (m_count == std::numeric_limits<quint32>::max() - 1024)
        return failure(ErrorCode::LimitExceeded, tr("There are too many rows."));
    if (m_count == m_rows->capacity) {
        m_rows->capacity = std::max<size_t>(64, m_rows->capacity + m_rows->capacity / 2);
        grow();
    }
    const size_t stride = DenseMatrix::strideOf(m_dimensions);
    float *out = m_rows->data + size_t(m_count) * stride;
    scaleTo(row, length, out);
    std::fill(out + m_dimensions, out + stride, 0.0F);
    ++m_count;
    return {};
}

Result<void> DenseMatrixBuilder::add(std::span<const float> row)
{
    return append(row);
}

Result<void> DenseMatrixBuilder::add(std::span<const double> row)
{
    return append(row);
}

DenseMatrix DenseMatrixBuilder::take()
{
    const float *data = m_rows->data;
    DenseMatrix matrix(std::exchange(m_rows, std::make_shared<Rows>()), data, std::exchange(m_count, 0), m_dimensions);
    return matrix;
}

Result<std::vector<float>> unitVector(std::span<const float> vector)
{
    const double length = lengthOf(vector);
    if (length == 0 || !std::isfinite(length))
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("DenseMatrix", "The vector has no direction: it is zero, or holds what is not a number."));
    std::vector<float> unit(vector.size());
    scaleTo(vector, length, unit.data());
    return unit;
}

} // namespace waymark::retrieval
