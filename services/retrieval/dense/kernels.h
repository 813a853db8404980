// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <cstddef>

namespace waymark::retrieval {

/// Rows stand side by side in panels of so many: code (row r, dimension k) of a panel is byte (k / 4 * 16 + r) * 4 + k % 4.
inline constexpr quint32 panelRows = 16;
/// How many queries one tile takes, at most.
inline constexpr int tileQueries = 12;
/// How many panels one tile takes, and how many a scan for one query walks at a time.
inline constexpr int tilePanels = 2;
inline constexpr int scanPanels = 4;

/// Consecutive panels of int8 codes (stored as code + 128) with what bounds the error of their rows.
struct PanelRun
{
    const quint8 *codes = nullptr;
    const float *scale = nullptr; ///< by row: a code times this is the coordinate
    const float *error = nullptr; ///< by row: length of row less its codes, rounded up
    const float *norm = nullptr; ///< by row: length of the codes, rounded up
    size_t groups = 0; ///< dimensions / 4
};

/// A quantised query and from which score on a row matters.
struct QueryBound
{
    float scale = 0;
    float error = 0; ///< length of query less its codes, rounded up
    float norm = 0; ///< length of the query, rounded up
    qint32 bias = 0; ///< 128 times the sum of the codes: the rows are stored with 128 added
    float threshold = 0; ///< rows whose upper bound is below do not matter
};

/// What float arithmetic may add to a bound, beside the error of the codes.
inline constexpr float boundSlack = 4e-6F;

/// The upper bound less the estimate: |q·x - estimate| is at most this (Cauchy–Schwarz).
inline float boundOf(const PanelRun &run, size_t row, const QueryBound &query)
{
    return run.error[row] * query.norm + run.norm[row] * query.error + boundSlack;
}
inline float estimateOf(const PanelRun &run, size_t row, const QueryBound &query, qint32 dot)
{
    return float(dot - query.bias) * (run.scale[row] * query.scale);
}

/// The loops that depend on the processor. All tiers give the same integers and, for dot(), the same doubles to the bit.
struct Kernels
{
    const char *name; ///< scalar, avx2, avx512
    /// One query against up to scanPanels panels: 64 dot products and the bits of the rows that matter. `query`: codes by dimension.
    quint64 (*scan)(const PanelRun &run, int panels, const qint8 *query, const QueryBound &bound, qint32 *dots);
    /// Up to tileQueries queries against up to tilePanels panels. `packed`: [groups][tileQueries][4] codes. Writes
    /// dots[query * 32 + row] and a mask for each query.
    void (*tile)(const PanelRun &run, int panels, const qint8 *packed, int queries, const QueryBound *bounds, qint32 *dots, quint32 *masks);
    /// The product in double. `size` is a multiple of 64.
    double (*dot)(const float *a, const float *b, size_t size);
    /// Four rows that stand apart, codes by dimension with 128 added, against a query: the same integers as scan() gives.
    void (*rowDots)(const quint8 *const *rows, const qint8 *query, size_t size, qint32 *dots);
};

extern const Kernels scalarKernels;
extern const Kernels avx2Kernels; ///< only where the processor has it
extern const Kernels avx512Kernels;

/// The best the processor has, or what the environment variable WAYMARK_SIMD names (scalar, avx2, avx512) if it can run here.
/// Thread: any.
const Kernels &kernels();

/// The tier of that name; null when it is unknown or the processor lacks it.
const Kernels *kernelsByName(const char *name);

} // namespace waymark::retrieval
