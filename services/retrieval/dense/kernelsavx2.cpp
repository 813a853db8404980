// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/kernels.h"

#if defined(__x86_64__)

#include <immintrin.h>

#define WAYMARK_AVX2 __attribute__((target("avx2,fma")))

namespace waymark::retrieval {

namespace {

/// Two partial sums a row lie side by side: rows 0-3, 4-7, 8-11, 12-15.
WAYMARK_AVX2 inline void store(const __m256i *sums, qint32 *dots)
{
    for (int half = 0; half < 2; ++half) {
        const __m256i pairs = _mm256_hadd_epi32(sums[half * 2], sums[half * 2 + 1]); // rows 0 1 4 5 | 2 3 6 7
        _mm256_storeu_si256(reinterpret_cast<__m256i *>(dots + half * 8), _mm256_permute4x64_epi64(pairs, 0xd8));
    }
}

WAYMARK_AVX2 inline quint32 mattering(const PanelRun &run, size_t first, const QueryBound &bound, const qint32 *dots)
{
    quint32 mask = 0;
    for (size_t row = 0; row < panelRows; row += 8) {
        const __m256i dot = _mm256_sub_epi32(_mm256_loadu_si256(reinterpret_cast<const __m256i *>(dots + row)), _mm256_set1_epi32(bound.bias));
        const __m256 scale = _mm256_mul_ps(_mm256_loadu_ps(run.scale + first + row), _mm256_set1_ps(bound.scale));
        __m256 upper = _mm256_fmadd_ps(_mm256_loadu_ps(run.error + first + row), _mm256_set1_ps(bound.norm), _mm256_set1_ps(boundSlack));
        upper = _mm256_fmadd_ps(_mm256_loadu_ps(run.norm + first + row), _mm256_set1_ps(bound.error), upper);
        upper = _mm256_fmadd_ps(_mm256_cvtepi32_ps(dot), scale, upper);
        mask |= quint32(_mm256_movemask_ps(_mm256_cmp_ps(upper, _mm256_set1_ps(bound.threshold), _CMP_GE_OQ))) << row;
    }
    return mask;
}

/// Widened to 16 bits and multiplied by pmaddwd, which cannot saturate with bytes.
template <int Queries>
WAYMARK_AVX2 inline void panelDots(const quint8 *codes, const qint8 *query, size_t step, size_t groups, qint32 *const *dots)
{
    __m256i sums[Queries][4];
    for (auto &row : sums) {
        for (__m256i &sum : row)
            sum = _mm256_setzero_si256();
    }
    for (size_t group = 0; group < groups; ++group) {
        const quint8 *block = codes + group * 64;
        _mm_prefetch(reinterpret_cast<const char *>(block + 2048), _MM_HINT_T0);
        __m256i wide[Queries];
#pragma GCC unroll 2
        for (int i = 0; i < Queries; ++i) {
            int four = 0;
            __builtin_memcpy(&four, query + group * step + size_t(i) * 4, 4);
            wide[i] = _mm256_cvtepi8_epi16(_mm_set1_epi32(four));
        }
#pragma GCC unroll 4
        for (int part = 0; part < 4; ++part) {
            const __m256i rows = _mm256_cvtepu8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(block + part * 16)));
#pragma GCC unroll 2
            for (int i = 0; i < Queries; ++i)
                sums[i][part] = _mm256_add_epi32(sums[i][part], _mm256_madd_epi16(rows, wide[i]));
        }
    }
    for (int i = 0; i < Queries; ++i)
        store(sums[i], dots[i]);
}

WAYMARK_AVX2 quint64 scan(const PanelRun &run, int panels, const qint8 *query, const QueryBound &bound, qint32 *dots)
{
    quint64 mask = 0;
    for (int panel = 0; panel < panels; ++panel) {
        const size_t first = size_t(panel) * panelRows;
        qint32 *out = dots + first;
        panelDots<1>(run.codes + first * run.groups * 4, query, 4, run.groups, &out);
        mask |= quint64(mattering(run, first, bound, out)) << first;
    }
    return mask;
}

WAYMARK_AVX2 void tile(const PanelRun &run, int panels, const qint8 *packed, int queries, const QueryBound *bounds, qint32 *dots, quint32 *masks)
{
    for (int i = 0; i < queries; ++i)
        masks[i] = 0;
    for (int panel = 0; panel < panels; ++panel) {
        const size_t first = size_t(panel) * panelRows;
        const quint8 *codes = run.codes + first * run.groups * 4;
        for (int i = 0; i < queries; i += 2) {
            qint32 *out[2] = { dots + size_t(i) * panelRows * tilePanels + first, dots + size_t(i + 1) * panelRows * tilePanels + first };
            if (i + 1 < queries)
                panelDots<2>(codes, packed + i * 4, size_t(tileQueries) * 4, run.groups, out);
            else
                panelDots<1>(codes, packed + i * 4, size_t(tileQueries) * 4, run.groups, out);
            for (int j = i; j < qMin(i + 2, queries); ++j)
                masks[j] |= mattering(run, first, bounds[j], out[j - i]) << first;
        }
    }
}

WAYMARK_AVX2 double dot(const float *a, const float *b, size_t size)
{
    __m256d lanes[4] = { _mm256_setzero_pd(), _mm256_setzero_pd(), _mm256_setzero_pd(), _mm256_setzero_pd() };
    for (size_t i = 0; i < size; i += 16) {
#pragma GCC unroll 4
        for (size_t part = 0; part < 4; ++part)
            lanes[part] = _mm256_fmadd_pd(_mm256_cvtps_pd(_mm_loadu_ps(a + i + part * 4)), _mm256_cvtps_pd(_mm_loadu_ps(b + i + part * 4)), lanes[part]);
    }
    const __m256d four = _mm256_add_pd(_mm256_add_pd(lanes[0], lanes[2]), _mm256_add_pd(lanes[1], lanes[3]));
    const __m128d two = _mm_add_pd(_mm256_castpd256_pd128(four), _mm256_extractf128_pd(four, 1));
    return _mm_cvtsd_f64(_mm_add_sd(two, _mm_unpackhi_pd(two, two)));
}

WAYMARK_AVX2 void rowDots(const quint8 *const *rows, const qint8 *query, size_t size, qint32 *dots)
{
    __m256i sums[4] = { _mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256(), _mm256_setzero_si256() };
    for (size_t i = 0; i < size; i += 16) {
        const __m256i part = _mm256_cvtepi8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(query + i)));
#pragma GCC unroll 4
        for (int row = 0; row < 4; ++row) {
            const __m256i codes = _mm256_cvtepu8_epi16(_mm_loadu_si128(reinterpret_cast<const __m128i *>(rows[row] + i)));
            sums[row] = _mm256_add_epi32(sums[row], _mm256_madd_epi16(codes, part));
        }
    }
    for (int row = 0; row < 4; ++row) {
        const __m128i four = _mm_add_epi32(_mm256_castsi256_si128(sums[row]), _mm256_extracti128_si256(sums[row], 1));
        const __m128i two = _mm_add_epi32(four, _mm_shuffle_epi32(four, 0x4e));
        dots[row] = _mm_cvtsi128_si32(_mm_add_epi32(two, _mm_shuffle_epi32(two, 0xb1)));
    }
}

} // namespace

const Kernels avx2Kernels { "avx2", scan, tile, dot, rowDots };

} // namespace waymark::retrieval

#endif
