// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densesearch.h"

#include "services/retrieval/dense/contenders.h"
#include "services/retrieval/parallel.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace waymark::retrieval {

namespace {

constexpr quint32 chunkRows = 1024;
constexpr quint32 chunkPanels = chunkRows / panelRows;
/// A thread costs as much to wake as this takes to scan.
constexpr size_t soloBytes = 4U << 20;
/// Of the rows: from there on reading all panels in a row is as quick as fetching rows.
constexpr size_t gatherShare = 3;
constexpr quint32 gatherChunk = 128;
/// Rows that lie apart are waited for, not read: a second thread pays from fewer bytes on.
constexpr size_t gatherWeight = 8;

bool isCancelled(const CancelToken *cancel)
{
    return cancel && cancel->isCancelled();
}

/// On the workers, or here when it is too little to be worth it.
template <typename Work>
void spread(size_t bytes, quint32 count, quint32 chunk, const CancelToken *cancel, Work work)
{
    if (bytes >= soloBytes) {
        forEachChunk(count, chunk, [&](quint32 first, quint32 end) {
            if (!isCancelled(cancel))
                work(first, end);
        });
        return;
    }
    for (quint32 first = 0; first < count && !isCancelled(cancel); first += chunk)
        work(first, qMin(count, first + chunk));
}

/// The rows that a mask leaves; most of a mask that leaves few is zeros, which are passed over by eight.
std::vector<quint32> rowsOf(RowMask mask)
{
    std::vector<quint32> rows;
    size_t i = 0;
    for (; i + 8 <= mask.size(); i += 8) {
        quint64 eight = 0;
        std::memcpy(&eight, mask.data() + i, 8);
        if (eight == 0)
            continue;
        for (size_t j = i; j < i + 8; ++j) {
            if (mask[j])
                rows.push_back(quint32(j));
        }
    }
    for (; i < mask.size(); ++i) {
        if (mask[i])
            rows.push_back(quint32(i));
    }
    return rows;
}

bool isAnySet(RowMask mask, quint32 first, quint32 end)
{
    return std::any_of(mask.begin() + first, mask.begin() + end, [](quint8 set) { return set != 0; });
}

/// The k best of the contenders by their exact cosines. Those that promise most are scored first, so that most are never fetched:
/// the rest can only be below what is there already.
std::vector<ScoredRow> scored(std::vector<Contender> contenders, const DenseMatrix &matrix, const Kernels &tier, const float *query, size_t k)
{
    std::ranges::sort(contenders, std::greater(), &Contender::upper);
    std::vector<ScoredRow> rows;
    std::vector<double> best; // a heap, the worst of the k best first
    for (const Contender &contender : contenders) {
        if (best.size() == k && double(contender.upper) < best.front())
            break;
        const double cosine = tier.dot(query, matrix.row(contender.row), matrix.stride());
        rows.push_back({ contender.row, cosine });
        best.push_back(cosine);
        std::ranges::push_heap(best, std::greater());
        if (best.size() > k) {
            std::ranges::pop_heap(best, std::greater());
            best.pop_back();
        }
    }
    keepBest(rows, k);
    return rows;
}

/// Sets of up to tileQueries queries, packed.
std::vector<PackedQueries> packed(std::span<const QuantisedVector> queries)
{
    std::vector<PackedQueries> sets;
    for (size_t first = 0; first < queries.size(); first += size_t(tileQueries))
        sets.emplace_back(queries.subspan(first, qMin(size_t(tileQueries), queries.size() - first)));
    return sets;
}

/// What one tile answers.
struct Tile
{
    qint32 dots[size_t(tileQueries) * tilePanels * panelRows];
    quint32 masks[size_t(tileQueries)];
};

/// Calls hit(query, row, estimate, bound) for the rows of panels first..end that matter to a set of queries by bounds[].threshold.
template <typename Hit>
void scanSet(const Kernels &tier, const Int8Panels &panels, quint32 first, quint32 end, const PackedQueries &set, const QueryBound *bounds, Hit hit)
{
    Tile tile;
    for (quint32 panel = first; panel < end; panel += quint32(tilePanels)) {
        const PanelRun run = panels.from(panel);
        tier.tile(run, int(qMin(quint32(tilePanels), end - panel)), set.codes.data(), int(set.bounds.size()), bounds, tile.dots, tile.masks);
        for (size_t query = 0; query < set.bounds.size(); ++query) {
            for (quint32 mask = tile.masks[query]; mask; mask &= mask - 1) {
                const auto place = size_t(std::countr_zero(mask));
                const quint32 row = panel * panelRows + quint32(place);
                if (row < panels.count())
                    hit(query, row, estimateOf(run, place, bounds[query], tile.dots[query * tilePanels * panelRows + place]), boundOf(run, place, bounds[query]));
            }
        }
    }
}

} // namespace

DenseSearch::DenseSearch(DenseMatrix matrix, const Kernels &tier)
    : m_matrix(std::move(matrix))
    , m_panels(Int8Panels::of(m_matrix))
    , m_rowCodes(std::make_shared<RowCodes>())
    , m_tier(&tier)
{
}

DenseSearch::DenseSearch(DenseMatrix matrix, Int8Panels panels, const Kernels &tier)
    : m_matrix(std::move(matrix))
    , m_panels(std::move(panels))
    , m_rowCodes(std::make_shared<RowCodes>())
    , m_tier(&tier)
{
    Q_ASSERT(m_panels.count() == m_matrix.count());
}

std::vector<float> DenseSearch::padded(std::span<const float> query) const
{
    Q_ASSERT_X(query.size() == m_matrix.dimensions(), Q_FUNC_INFO, "a query of other dimensions");
    std::vector<float> whole(m_matrix.stride());
    std::ranges::copy(query, whole.begin());
    return whole;
}

std::vector<ScoredRow> DenseSearch::nearest(std::span<const float> query, int k, RowMask mask, const CancelToken *cancel) const
{
    Q_ASSERT(mask.empty() || mask.size() == m_matrix.count());
    if (k <= 0 || m_matrix.count() == 0)
        return {};
    const std::vector<float> whole = padded(query);
    if (mask.empty())
        return scan(whole, size_t(k), mask, cancel);
    const std::vector<quint32> rows = rowsOf(mask);
    if (rows.size() < m_matrix.count() / gatherShare)
        return gather(whole, size_t(k), rows, cancel);
    return scan(whole, size_t(k), mask, cancel);
}

std::vector<ScoredRow> DenseSearch::scan(const std::vector<float> &query, size_t k, RowMask mask, const CancelToken *cancel) const
{
    const QuantisedVector codes = quantised(query.data(), m_matrix.stride());
    SharedContenders all(k);
    spread(m_panels.bytes().size(), m_panels.panelCount(), chunkPanels, cancel, [&](quint32 first, quint32 end) {
        Contenders part = all.chunk();
        QueryBound bound = codes.bound;
        qint32 dots[size_t(scanPanels) * panelRows];
        for (quint32 panel = first; panel < end; panel += quint32(scanPanels)) {
            const quint32 firstRow = panel * panelRows;
            const quint32 count = qMin(quint32(scanPanels), end - panel);
            if (!mask.empty() && !isAnySet(mask, firstRow, qMin(firstRow + count * panelRows, m_matrix.count())))
                continue;
            bound.threshold = part.threshold();
            const PanelRun run = m_panels.from(panel);
            for (quint64 hits = m_tier->scan(run, int(count), codes.codes.data(), bound, dots); hits; hits &= hits - 1) {
                const auto place = size_t(std::countr_zero(hits));
                const quint32 row = firstRow + quint32(place);
                if (row >= m_matrix.count() || (!mask.empty() && !mask[row]))
                    continue;
                const float estimate = estimateOf(run, place, bound, dots[place]);
                const float error = boundOf(run, place, bound);
                part.add(row, estimate + error, estimate - error);
            }
        }
        all.merge(part);
    });
    if (isCancelled(cancel))
        return {};
    return scored(all.rows(), m_matrix, *m_tier, query.data(), k);
}

std::vector<ScoredRow> DenseSearch::gather(const std::vector<float> &query, size_t k, const std::vector<quint32> &rows, const CancelToken *cancel) const
{
    const QuantisedVector codes = quantised(query.data(), m_matrix.stride());
    const std::vector<quint8> &rowCodes = m_rowCodes->get(m_panels);
    const size_t stride = m_matrix.stride();
    SharedContenders all(k);
    spread(rows.size() * stride * gatherWeight, quint32(rows.size()), gatherChunk, cancel, [&](quint32 first, quint32 end) {
        // The rows lie all over the memory: what is needed soon is asked for early.
        constexpr quint32 ahead = 8;
        Contenders part = all.chunk();
        for (quint32 i = first; i < end; i += 4) {
            const quint32 count = qMin(4U, end - i);
            for (quint32 j = i + ahead; j < qMin(i + ahead + 4, end); ++j) {
                for (size_t line = 0; line < stride; line += 64)
                    __builtin_prefetch(&rowCodes[rows[j] * stride + line]);
            }
            const quint8 *four[4];
            for (quint32 j = 0; j < 4; ++j)
                four[j] = &rowCodes[rows[i + qMin(j, count - 1)] * stride];
            qint32 dots[4];
            m_tier->rowDots(four, codes.codes.data(), stride, dots);
            for (quint32 j = 0; j < count; ++j) {
                const quint32 row = rows[i + j];
                const PanelRun run = m_panels.from(row / panelRows);
                const float estimate = estimateOf(run, row % panelRows, codes.bound, dots[j]);
                const float error = boundOf(run, row % panelRows, codes.bound);
                part.add(row, estimate + error, estimate - error);
            }
        }
        all.merge(part);
    });
    if (isCancelled(cancel))
        return {};
    return scored(all.rows(), m_matrix, *m_tier, query.data(), k);
}

std::vector<std::vector<ScoredRow>> DenseSearch::nearest(std::span<const std::span<const float>> queries, int k, RowMask mask, const CancelToken *cancel) const
{
    std::vector<std::vector<ScoredRow>> answers(queries.size());
    if (k <= 0 || m_matrix.count() == 0 || queries.empty())
        return answers;
    const std::vector<quint32> left = rowsOf(mask);
    // One scan for all of them pays from a few queries on; few rows are quicker fetched.
    if (queries.size() == 1 || (!mask.empty() && left.size() * queries.size() < m_matrix.count())) {
        for (size_t i = 0; i < queries.size(); ++i)
            answers[i] = nearest(queries[i], k, mask, cancel);
        return answers;
    }
    std::vector<std::vector<float>> whole;
    std::vector<QuantisedVector> codes;
    for (const std::span<const float> query : queries) {
        whole.push_back(padded(query));
        codes.push_back(quantised(whole.back().data(), m_matrix.stride()));
    }
    const std::vector<PackedQueries> sets = packed(codes);
    std::vector<std::unique_ptr<SharedContenders>> all;
    for (size_t i = 0; i < queries.size(); ++i)
        all.push_back(std::make_unique<SharedContenders>(size_t(k)));
    spread(m_panels.bytes().size() * sets.size(), m_panels.panelCount(), chunkPanels, cancel, [&](quint32 first, quint32 end) {
        std::vector<Contenders> parts;
        std::vector<QueryBound> bounds;
        for (size_t i = 0; i < queries.size(); ++i) {
            parts.push_back(all[i]->chunk());
            bounds.push_back(codes[i].bound);
        }
        for (quint32 panel = first; panel < end; panel += quint32(tilePanels)) {
            if (!mask.empty() && !isAnySet(mask, panel * panelRows, qMin((panel + quint32(tilePanels)) * panelRows, m_matrix.count())))
                continue;
            for (size_t set = 0; set < sets.size(); ++set) {
                const size_t base = set * size_t(tileQueries);
                for (size_t i = 0; i < sets[set].bounds.size(); ++i)
                    bounds[base + i].threshold = parts[base + i].threshold();
                scanSet(*m_tier, m_panels, panel, qMin(panel + quint32(tilePanels), end), sets[set], &bounds[base],
                    [&](size_t query, quint32 row, float estimate, float error) {
                        if (mask.empty() || mask[row])
                            parts[base + query].add(row, estimate + error, estimate - error);
                    });
            }
        }
        for (size_t i = 0; i < queries.size(); ++i)
            all[i]->merge(parts[i]);
    });
    if (isCancelled(cancel))
        return std::vector<std::vector<ScoredRow>>(queries.size());
    forEachChunk(quint32(queries.size()), 4, [&](quint32 first, quint32 end) {
        for (quint32 i = first; i < end; ++i)
            answers[i] = scored(all[i]->rows(), m_matrix, *m_tier, whole[i].data(), size_t(k));
    });
    return answers;
}

std::vector<std::vector<ScoredRow>> DenseSearch::neighbours(int k, const CancelToken *cancel) const
{
    std::vector<std::vector<ScoredRow>> answers(m_matrix.count());
    if (k <= 0)
        return answers;
    // So many rows that every panel fetched is used often, so few that their codes stay close.
    constexpr quint32 rowsAtOnce = 4 * quint32(tileQueries);
    spread(m_panels.bytes().size() * m_matrix.count() / rowsAtOnce, m_matrix.count(), rowsAtOnce, cancel, [&](quint32 begin, quint32 stop) {
        std::vector<QuantisedVector> codes;
        std::vector<QueryBound> bounds;
        std::vector<Contenders> found;
        for (quint32 row = begin; row < stop; ++row) {
            codes.push_back(m_panels.rowAsQuery(row));
            bounds.push_back(codes.back().bound);
            found.emplace_back(size_t(k), -std::numeric_limits<float>::infinity());
        }
        const std::vector<PackedQueries> sets = packed(codes);
        for (quint32 panel = 0; panel < m_panels.panelCount() && !isCancelled(cancel); panel += quint32(tilePanels)) {
            const quint32 end = qMin(panel + quint32(tilePanels), m_panels.panelCount());
            for (size_t set = 0; set < sets.size(); ++set) {
                const size_t base = set * size_t(tileQueries);
                for (size_t i = 0; i < sets[set].bounds.size(); ++i)
                    bounds[base + i].threshold = found[base + i].threshold();
                scanSet(*m_tier, m_panels, panel, end, sets[set], &bounds[base], [&](size_t query, quint32 row, float estimate, float error) {
                    if (row != begin + quint32(base + query))
                        found[base + query].add(row, estimate + error, estimate - error);
                });
            }
        }
        for (quint32 row = begin; row < stop; ++row)
            answers[row] = scored(found[row - begin].rows(), m_matrix, *m_tier, m_matrix.row(row), size_t(k));
    });
    if (isCancelled(cancel))
        return {};
    return answers;
}

std::vector<RowPair> DenseSearch::pairsAbove(double threshold, const CancelToken *cancel) const
{
    std::vector<RowPair> pairs;
    std::mutex mutex;
    constexpr quint32 rowsAtOnce = 8 * quint32(tileQueries);
    // Rounded down, so that the comparison in float drops nothing that is above it in double.
    const float lowest = std::nextafterf(float(threshold), -std::numeric_limits<float>::infinity());
    spread(m_panels.bytes().size() * m_matrix.count() / rowsAtOnce / 2, m_matrix.count(), rowsAtOnce, cancel, [&](quint32 begin, quint32 stop) {
        std::vector<QuantisedVector> codes;
        for (quint32 row = begin; row < stop; ++row) {
            codes.push_back(m_panels.rowAsQuery(row));
            codes.back().bound.threshold = lowest;
        }
        const std::vector<PackedQueries> sets = packed(codes);
        std::vector<RowPair> found;
        for (quint32 panel = begin / panelRows; panel < m_panels.panelCount() && !isCancelled(cancel); panel += quint32(tilePanels)) {
            const quint32 end = qMin(panel + quint32(tilePanels), m_panels.panelCount());
            for (size_t set = 0; set < sets.size(); ++set) {
                const quint32 base = begin + quint32(set) * quint32(tileQueries);
                scanSet(*m_tier, m_panels, panel, end, sets[set], sets[set].bounds.data(), [&](size_t query, quint32 row, float, float) {
                    const quint32 other = base + quint32(query);
                    if (row <= other)
                        return;
                    const double cosine = m_tier->dot(m_matrix.row(other), m_matrix.row(row), m_matrix.stride());
                    if (cosine > threshold)
                        found.push_back({ other, row, cosine });
                });
            }
        }
        const std::scoped_lock lock(mutex);
        pairs.insert(pairs.end(), found.begin(), found.end());
    });
    if (isCancelled(cancel))
        return {};
    std::ranges::sort(pairs, {}, [](const RowPair &pair) { return std::pair(pair.a, pair.b); });
    return pairs;
}

void DenseSearch::cosines(std::span<const float> query, std::span<double> out) const
{
    Q_ASSERT(out.size() == m_matrix.count());
    if (m_matrix.count() == 0)
        return;
    const std::vector<float> whole = padded(query);
    spread(size_t(m_matrix.count()) * m_matrix.stride() * sizeof(float), m_matrix.count(), chunkRows, nullptr, [&](quint32 first, quint32 end) {
        for (quint32 row = first; row < end; ++row)
            out[row] = m_tier->dot(whole.data(), m_matrix.row(row), m_matrix.stride());
    });
}

} // namespace waymark::retrieval
