// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/retrieval/dense/int8panels.h"
#include "services/retrieval/space.h"

#include <memory>
#include <mutex>

namespace waymark::retrieval {

/// Two rows, the lower one first, and their cosine.
struct RowPair
{
    quint32 a = 0;
    quint32 b = 0;
    double cosine = 0;

    bool operator==(const RowPair &) const = default;
};

/// Exact search over the rows of a matrix. The int8 codes are scanned, with a bound on their error; every row that could belong to the
/// answer is scored again in double from its float32 row. So the answer is that of a search in double over the float32 rows, without
/// a knob: by cosine, best first, then by row.
/// Thread: immutable; any number of threads may ask. Work above 4 MB is spread over the workers. Where a token is given it is looked at
/// between chunks of 1024 rows, and what is cancelled answers with nothing.
class DenseSearch
{
public:
    DenseSearch() = default;
    explicit DenseSearch(DenseMatrix matrix, const Kernels &tier = kernels());
    DenseSearch(DenseMatrix matrix, Int8Panels panels, const Kernels &tier = kernels());

    const DenseMatrix &matrix() const { return m_matrix; }
    const Int8Panels &panels() const { return m_panels; }
    const Kernels &tier() const { return *m_tier; }

    /// `query`: `dimensions` floats of unit length. At most `k` rows, fewer when the mask leaves fewer.
    std::vector<ScoredRow> nearest(std::span<const float> query, int k, RowMask mask = {}, const CancelToken *cancel = nullptr) const;
    /// Many at once: several times faster than one by one.
    std::vector<std::vector<ScoredRow>> nearest(std::span<const std::span<const float>> queries, int k, RowMask mask = {}, const CancelToken *cancel = nullptr) const;
    /// The k nearest other rows of every row.
    std::vector<std::vector<ScoredRow>> neighbours(int k, const CancelToken *cancel = nullptr) const;
    /// All pairs of rows with a cosine above the threshold, by row.
    std::vector<RowPair> pairsAbove(double threshold, const CancelToken *cancel = nullptr) const;
    /// The cosine of every row, in double.
    void cosines(std::span<const float> query, std::span<double> out) const;

private:
    std::vector<float> padded(std::span<const float> query) const;
    std::vector<ScoredRow> scan(const std::vector<float> &query, size_t k, RowMask mask, const CancelToken *cancel) const;
    std::vector<ScoredRow> gather(const std::vector<float> &query, size_t k, const std::vector<quint32> &rows, const CancelToken *cancel) const;

    /// Row by row, made when a filter first wants single rows.
    class RowCodes
    {
    public:
        const std::vector<quint8> &get(const Int8Panels &panels)
        {
            std::call_once(m_once, [&] { m_codes = panels.rowByRow(); });
            return m_codes;
        }

    private:
        std::once_flag m_once;
        std::vector<quint8> m_codes;
    };

    DenseMatrix m_matrix;
    Int8Panels m_panels;
    std::shared_ptr<RowCodes> m_rowCodes;
    const Kernels *m_tier = &scalarKernels;
};

} // namespace waymark::retrieval
