// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/kernels.h"

#if defined(__x86_64__)

// The header itself leaves registers unset on purpose; GCC 12 warns of it where it is inlined.
#pragma GCC diagnostic ignored "-Wuninitialized"
#if !defined(__clang__)
#pragma GCC diagnostic ignored "-Wmaybe-uninitialized"
#endif

#include <immintrin.h>

#define WAYMARK_AVX512 __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni")))

namespace waymark::retrieval {

namespace {

WAYMARK_AVX512 inline quint32 mattering(const PanelRun &run, size_t first, const QueryBound &bound, __m512i dots)
{
    const __m512 scale = _mm512_mul_ps(_mm512_loadu_ps(run.scale + first), _mm512_set1_ps(bound.scale));
    __m512 upper = _mm512_fmadd_ps(_mm512_loadu_ps(run.error + first), _mm512_set1_ps(bound.norm), _mm512_set1_ps(boundSlack));
    upper = _mm512_fmadd_ps(_mm512_loadu_ps(run.norm + first), _mm512_set1_ps(bound.error), upper);
    upper = _mm512_fmadd_ps(_mm512_cvtepi32_ps(_mm512_sub_epi32(dots, _mm512_set1_epi32(bound.bias))), scale, upper);
    return _mm512_cmp_ps_mask(upper, _mm512_set1_ps(bound.threshold), _CMP_GE_OQ);
}

WAYMARK_AVX512 inline __m512i four(const qint8 *codes)
{
    int value = 0;
    __builtin_memcpy(&value, codes, 4);
    return _mm512_set1_epi32(value);
}

template <int Panels>
WAYMARK_AVX512 inline quint64 scanPanelsOf(const PanelRun &run, const qint8 *query, const QueryBound &bound, qint32 *dots)
{
    const size_t stride = run.groups * 64;
    __m512i sums[Panels];
    for (__m512i &sum : sums)
        sum = _mm512_setzero_si512();
    for (size_t group = 0; group < run.groups; ++group) {
        const __m512i part = four(query + group * 4);
#pragma GCC unroll 4
        for (int panel = 0; panel < Panels; ++panel) {
            const quint8 *block = run.codes + size_t(panel) * stride + group * 64;
            _mm_prefetch(reinterpret_cast<const char *>(block + 2048), _MM_HINT_T0);
            sums[panel] = _mm512_dpbusd_epi32(sums[panel], _mm512_loadu_si512(block), part);
        }
    }
    quint64 mask = 0;
    for (int panel = 0; panel < Panels; ++panel) {
        const size_t first = size_t(panel) * panelRows;
        _mm512_storeu_si512(dots + first, sums[panel]);
        mask |= quint64(mattering(run, first, bound, sums[panel])) << first;
    }
    return mask;
}

WAYMARK_AVX512 quint64 scan(const PanelRun &run, int panels, const qint8 *query, const QueryBound &bound, qint32 *dots)
{
    switch (panels) {
    case 1:
        return scanPanelsOf<1>(run, query, bound, dots);
    case 2:
        return scanPanelsOf<2>(run, query, bound, dots);
    case 3:
        return scanPanelsOf<3>(run, query, bound, dots);
    default:
        return scanPanelsOf<4>(run, query, bound, dots);
    }
}

/// 12 x 32 products in 24 registers: each byte of a panel is used twelve times, each byte of a query 32 times.
template <int Queries, int Panels>
WAYMARK_AVX512 inline void tileOf(const PanelRun &run, const qint8 *packed, int queries, const QueryBound *bounds, qint32 *dots, quint32 *masks)
{
    const size_t stride = run.groups * 64;
    __m512i sums[Queries][Panels];
#pragma GCC unroll 12
    for (int i = 0; i < Queries; ++i) {
#pragma GCC unroll 2
        for (int panel = 0; panel < Panels; ++panel)
            sums[i][panel] = _mm512_setzero_si512();
    }
    for (size_t group = 0; group < run.groups; ++group) {
        __m512i rows[Panels];
#pragma GCC unroll 2
        for (int panel = 0; panel < Panels; ++panel)
            rows[panel] = _mm512_loadu_si512(run.codes + size_t(panel) * stride + group * 64);
        const qint8 *codes = packed + group * size_t(tileQueries) * 4;
#pragma GCC unroll 12
        for (int i = 0; i < Queries; ++i) {
            const __m512i part = four(codes + i * 4);
#pragma GCC unroll 2
            for (int panel = 0; panel < Panels; ++panel)
                sums[i][panel] = _mm512_dpbusd_epi32(sums[i][panel], rows[panel], part);
        }
    }
#pragma GCC unroll 12
    for (int i = 0; i < Queries; ++i) {
        if (i >= queries)
            break;
        masks[i] = 0;
#pragma GCC unroll 2
        for (int panel = 0; panel < Panels; ++panel) {
            const size_t first = size_t(panel) * panelRows;
            _mm512_storeu_si512(dots + size_t(i) * panelRows * tilePanels + first, sums[i][panel]);
            masks[i] |= mattering(run, first, bounds[i], sums[i][panel]) << first;
        }
    }
}

WAYMARK_AVX512 void tile(const PanelRun &run, int panels, const qint8 *packed, int queries, const QueryBound *bounds, qint32 *dots, quint32 *masks)
{
    if (panels == 1)
        tileOf<12, 1>(run, packed, queries, bounds, dots, masks);
    else if (queries <= 4)
        tileOf<4, 2>(run, packed, queries, bounds, dots, masks);
    else if (queries <= 8)
        tileOf<8, 2>(run, packed, queries, bounds, dots, masks);
    else
        tileOf<12, 2>(run, packed, queries, bounds, dots, masks);
}

WAYMARK_AVX512 double dot(const float *a, const float *b, size_t size)
{
    __m512d low = _mm512_setzero_pd();
    __m512d high = _mm512_setzero_pd();
    for (size_t i = 0; i < size; i += 16) {
        low = _mm512_fmadd_pd(_mm512_cvtps_pd(_mm256_loadu_ps(a + i)), _mm512_cvtps_pd(_mm256_loadu_ps(b + i)), low);
        high = _mm512_fmadd_pd(_mm512_cvtps_pd(_mm256_loadu_ps(a + i + 8)), _mm512_cvtps_pd(_mm256_loadu_ps(b + i + 8)), high);
    }
    const __m512d eight = _mm512_add_pd(low, high);
    const __m256d four = _mm256_add_pd(_mm512_castpd512_pd256(eight), _mm512_extractf64x4_pd(eight, 1));
    const __m128d two = _mm_add_pd(_mm256_castpd256_pd128(four), _mm256_extractf128_pd(four, 1));
    return _mm_cvtsd_f64(_mm_add_sd(two, _mm_unpackhi_pd(two, two)));
}

WAYMARK_AVX512 void rowDots(const quint8 *const *rows, const qint8 *query, size_t size, qint32 *dots)
{
    __m512i sums[4] = { _mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512(), _mm512_setzero_si512() };
    for (size_t i = 0; i < size; i += 64) {
        const __m512i part = _mm512_loadu_si512(query + i);
#pragma GCC unroll 4
        for (int row = 0; row < 4; ++row)
            sums[row] = _mm512_dpbusd_epi32(sums[row], _mm512_loadu_si512(rows[row] + i), part);
    }
    for (int row = 0; row < 4; ++row)
        dots[row] = _mm512_reduce_add_epi32(sums[row]);
}

} // namespace

const Kernels avx512Kernels { "avx512", scan, tile, dot, rowDots };

} // namespace waymark::retrieval

#endif
