// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/kernels.h"

#include <cstdlib>
#include <cstring>

#if defined(__x86_64__)
#define WAYMARK_X86 1
#else
#define WAYMARK_X86 0
#endif

namespace waymark::retrieval {

namespace {

/// The products of one query with one panel; code k of the query stands at query[k / 4 * step + k % 4].
void panelDots(const quint8 *codes, const qint8 *query, size_t step, size_t groups, qint32 *dots)
{
    for (quint32 row = 0; row < panelRows; ++row)
        dots[row] = 0;
    for (size_t group = 0; group < groups; ++group) {
        const quint8 *block = codes + group * panelRows * 4;
        const qint8 *part = query + group * step;
        for (quint32 row = 0; row < panelRows; ++row) {
            for (quint32 i = 0; i < 4; ++i)
                dots[row] += qint32(block[row * 4 + i]) * qint32(part[i]);
        }
    }
}

quint32 mattering(const PanelRun &run, size_t first, const QueryBound &bound, const qint32 *dots)
{
    quint32 mask = 0;
    for (quint32 row = 0; row < panelRows; ++row) {
        const bool matters = estimateOf(run, first + row, bound, dots[row]) + boundOf(run, first + row, bound) >= bound.threshold;
        mask |= quint32(matters) << row;
    }
    return mask;
}

quint64 scan(const PanelRun &run, int panels, const qint8 *query, const QueryBound &bound, qint32 *dots)
{
    quint64 mask = 0;
    for (int panel = 0; panel < panels; ++panel) {
        const size_t first = size_t(panel) * panelRows;
        panelDots(run.codes + first * run.groups * 4, query, 4, run.groups, dots + first);
        mask |= quint64(mattering(run, first, bound, dots + first)) << first;
    }
    return mask;
}

void tile(const PanelRun &run, int panels, const qint8 *packed, int queries, const QueryBound *bounds, qint32 *dots, quint32 *masks)
{
    for (int query = 0; query < queries; ++query) {
        masks[query] = 0;
        for (int panel = 0; panel < panels; ++panel) {
            const size_t first = size_t(panel) * panelRows;
            qint32 *out = dots + size_t(query) * panelRows * tilePanels + first;
            panelDots(run.codes + first * run.groups * 4, packed + query * 4, size_t(tileQueries) * 4, run.groups, out);
            masks[query] |= mattering(run, first, bounds[query], out) << first;
        }
    }
}

double dot(const float *a, const float *b, size_t size)
{
    // Sixteen lanes, summed in a fixed order: the product of two floats is exact in double, so that every tier adds the same numbers.
    double lanes[16] = {};
    for (size_t i = 0; i < size; i += 16) {
        for (size_t lane = 0; lane < 16; ++lane)
            lanes[lane] += double(a[i + lane]) * double(b[i + lane]);
    }
    for (size_t half = 8; half > 0; half /= 2) {
        for (size_t lane = 0; lane < half; ++lane)
            lanes[lane] += lanes[lane + half];
    }
    return lanes[0];
}

void rowDots(const quint8 *const *rows, const qint8 *query, size_t size, qint32 *dots)
{
    for (size_t row = 0; row < 4; ++row) {
        qint32 sum = 0;
        for (size_t i = 0; i < size; ++i)
            sum += qint32(rows[row][i]) * query[i];
        dots[row] = sum;
    }
}

bool canRun([[maybe_unused]] const char *name)
{
#if WAYMARK_X86
    if (std::strcmp(name, "avx2") == 0)
        return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
    if (std::strcmp(name, "avx512") == 0) {
        return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") && __builtin_cpu_supports("avx512dq")
            && __builtin_cpu_supports("avx512vl") && __builtin_cpu_supports("avx512vnni");
    }
#endif
    return std::strcmp(name, "scalar") == 0;
}

const Kernels &choose()
{
    if (const char *wanted = std::getenv("WAYMARK_SIMD")) {
        if (const Kernels *tier = kernelsByName(wanted))
            return *tier;
    }
    for (const char *name : { "avx512", "avx2" }) {
        if (const Kernels *tier = kernelsByName(name))
            return *tier;
    }
    return scalarKernels;
}

} // namespace

const Kernels scalarKernels { "scalar", scan, tile, dot, rowDots };

const Kernels *kernelsByName(const char *name)
{
    if (!canRun(name))
        return nullptr;
#if WAYMARK_X86
    if (std::strcmp(name, "avx2") == 0)
        return &avx2Kernels;
    if (std::strcmp(name, "avx512") == 0)
        return &avx512Kernels;
#endif
    return &scalarKernels;
}

const Kernels &kernels()
{
    static const Kernels &chosen = choose();
    return chosen;
}

} // namespace waymark::retrieval
