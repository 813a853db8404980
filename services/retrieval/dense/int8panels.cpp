// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/int8panels.h"

#include "services/retrieval/parallel.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <cstring>

namespace waymark::retrieval {

namespace {

constexpr float largestCode = 127;
constexpr quint8 zeroCode = 128;

/// What is to bound must not be rounded down.
float roundedUp(double value)
{
    return std::nextafterf(float(value * (1 + 1e-7)), std::numeric_limits<float>::infinity());
}

float scaleOf(const float *vector, quint32 stride)
{
    float largest = 0;
    for (quint32 i = 0; i < stride; ++i)
        largest = std::max(largest, std::abs(vector[i]));
    return largest / largestCode;
}

/// Calls put(dimension, code) for each, and returns scale, error and norm.
template <typename Put>
QueryBound quantise(const float *vector, quint32 stride, Put put)
{
    QueryBound bound;
    bound.scale = scaleOf(vector, stride);
    const float inverse = bound.scale > 0 ? 1 / bound.scale : 0;
    double errors = 0;
    double squares = 0;
    qint32 sum = 0;
    for (quint32 i = 0; i < stride; ++i) {
        const float scaled = std::clamp(vector[i] * inverse, -largestCode, largestCode);
        const int code = int(scaled + (scaled < 0 ? -0.5F : 0.5F));
        put(i, code);
        sum += code;
        // Whatever was rounded on the way: the error is measured against what the codes really say.
        const double said = double(bound.scale) * code;
        errors += (vector[i] - said) * (vector[i] - said);
        squares += said * said;
    }
    bound.error = roundedUp(std::sqrt(errors));
    bound.norm = roundedUp(std::sqrt(squares));
    bound.bias = sum * zeroCode;
    return bound;
}

} // namespace

QuantisedVector quantised(const float *vector, quint32 stride)
{
    QuantisedVector result;
    result.codes.resize(stride);
    result.bound = quantise(vector, stride, [&](quint32 i, int code) { result.codes[i] = qint8(code); });
    double squares = 0;
    for (quint32 i = 0; i < stride; ++i)
        squares += double(vector[i]) * double(vector[i]);
    result.bound.norm = roundedUp(std::sqrt(squares));
    return result;
}

Int8Panels::Int8Panels(std::shared_ptr<const void> owner, const quint8 *bytes, quint32 count, quint32 dimensions)
    : m_owner(std::move(owner))
    , m_bytes(bytes)
    , m_count(count)
    , m_dimensions(dimensions)
{
}

size_t Int8Panels::bytesOf(quint32 count, quint32 dimensions)
{
    const size_t rows = (size_t(count) + panelRows - 1) / panelRows * panelRows;
    return rows * (DenseMatrix::strideOf(dimensions) + 3 * sizeof(float));
}

Int8Panels Int8Panels::of(const DenseMatrix &matrix)
{
    const quint32 count = matrix.count();
    if (count == 0)
        return Int8Panels({}, nullptr, 0, matrix.dimensions());
    const size_t size = bytesOf(count, matrix.dimensions());
    auto *bytes = static_cast<quint8 *>(std::aligned_alloc(64, (size + 63) / 64 * 64));
    Q_CHECK_PTR(bytes);
    Int8Panels panels(std::shared_ptr<const void>(bytes, [](const void *data) { std::free(const_cast<void *>(data)); }), bytes, count, matrix.dimensions());
    const quint32 stride = matrix.stride();
    const quint32 rows = panels.panelCount() * panelRows;
    auto *scales = reinterpret_cast<float *>(bytes + size_t(rows) * stride);
    forEachChunk(panels.panelCount(), 64, [&](quint32 first, quint32 end) {
        for (quint32 row = first * panelRows; row < end * panelRows; ++row) {
            quint8 *out = bytes + size_t(row / panelRows) * panelRows * stride + size_t(row % panelRows) * 4;
            QueryBound bound; // of a row that fills up the last panel: nothing
            if (row < count) {
                bound = quantise(matrix.row(row), stride, [out](quint32 i, int code) { out[size_t(i / 4) * panelRows * 4 + i % 4] = quint8(code + zeroCode); });
            } else {
                for (quint32 i = 0; i < stride; ++i)
                    out[size_t(i / 4) * panelRows * 4 + i % 4] = zeroCode;
            }
            scales[row] = bound.scale;
            scales[size_t(rows) + row] = bound.error;
            scales[size_t(rows) * 2 + row] = bound.norm;
        }
    });
    return panels;
}

PanelRun Int8Panels::from(quint32 panel) const
{
    const size_t stride = DenseMatrix::strideOf(m_dimensions);
    const size_t rows = size_t(panelCount()) * panelRows;
    const size_t first = size_t(panel) * panelRows;
    const auto *scales = reinterpret_cast<const float *>(m_bytes + rows * stride) + first;
    return { m_bytes + first * stride, scales, scales + rows, scales + rows * 2, stride / 4 };
}

std::vector<quint8> Int8Panels::rowByRow() const
{
    const size_t stride = DenseMatrix::strideOf(m_dimensions);
    std::vector<quint8> rows(size_t(m_count) * stride);
    forEachChunk(panelCount(), 64, [&](quint32 first, quint32 end) {
        for (quint32 panel = first; panel < end; ++panel) {
            const PanelRun run = from(panel);
            const quint32 filled = qMin(panelRows, m_count - panel * panelRows);
            for (quint32 row = 0; row < filled; ++row) {
                quint8 *out = &rows[size_t(panel * panelRows + row) * stride];
                for (size_t group = 0; group < run.groups; ++group)
                    std::memcpy(out + group * 4, run.codes + (group * panelRows + row) * 4, 4);
            }
        }
    });
    return rows;
}

QuantisedVector Int8Panels::rowAsQuery(quint32 row) const
{
    const PanelRun run = from(row / panelRows);
    const quint32 place = row % panelRows;
    QuantisedVector result;
    result.codes.resize(run.groups * 4);
    qint32 sum = 0;
    for (size_t group = 0; group < run.groups; ++group) {
        for (size_t i = 0; i < 4; ++i) {
            const int code = int(run.codes[(group * panelRows + place) * 4 + i]) - zeroCode;
            result.codes[group * 4 + i] = qint8(code);
            sum += code;
        }
    }
    // The row itself has unit length up to rounding, which the slack of bounds covers.
    result.bound = { run.scale[place], run.error[place], 1.000001F, sum * zeroCode, 0 };
    return result;
}

PackedQueries::PackedQueries(std::span<const QuantisedVector> queries)
{
    Q_ASSERT(!queries.empty() && queries.size() <= size_t(tileQueries));
    const size_t groups = queries.front().codes.size() / 4;
    codes.assign(groups * size_t(tileQueries) * 4, 0);
    for (size_t query = 0; query < queries.size(); ++query) {
        bounds.push_back(queries[query].bound);
        for (size_t group = 0; group < groups; ++group)
            std::memcpy(&codes[(group * size_t(tileQueries) + query) * 4], &queries[query].codes[group * 4], 4);
    }
}

} // namespace waymark::retrieval
