// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/lexicalrows.h"

#include "services/retrieval/lexical/lexicalfrequencies.h"
#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/partitions.h"

#include <cmath>

namespace waymark::retrieval {

namespace {

constexpr quint32 chunkOfRows = 512;
/// Rows whose neighbours are looked for in one walk over all rows.
constexpr int lanes = 16;
using Lanes = std::array<float, lanes>;

} // namespace

LexicalRows::LexicalRows(const LexicalSpace &space)
    : m_space(space)
    , m_columns(gramBuckets + quint32(space.frequencies().rootIdf.size()))
    , m_scale(space.ids().size(), 0)
{
    const std::vector<double> lengths = space.lengths(0);
    for (size_t row = 0; row < lengths.size(); ++row)
        m_scale[row] = lengths[row] > 0 ? float(1 / lengths[row]) : 0;
}

Block LexicalRows::termTimes(const Block &right) const
{
    const LexicalFrequencies &frequencies = m_space.frequencies();
    const auto terms = quint32(frequencies.rootIdf.size());
    Block worth(terms, right.cols());
    forEachChunk(terms, 4096, [&](quint32 first, quint32 end) {
        Eigen::RowVectorXf grams(right.cols());
        for (quint32 term = first; term < end; ++term) {
            grams.setZero();
            for (const auto &[bucket, share] : frequencies.gramsOf(term))
                grams += share * right.row(bucket);
            worth.row(term) = frequencies.rootIdf[term] * (right.row(gramBuckets + term) + float(frequencies.tuning.parts) * grams);
        }
    });
    return worth;
}

Block LexicalRows::times(const Block &right) const
{
    const Block worth = termTimes(right);
    Block out = Block::Zero(rows(), right.cols());
    forEachChunk(rows(), chunkOfRows, [&](quint32 first, quint32 end) {
        for (quint32 row = first; row < end; ++row) {
            for (const auto &[term, count] : m_space.termsOf(row))
                out.row(row) += count * worth.row(term);
            out.row(row) *= m_scale[row];
        }
    });
    return out;
}

Block LexicalRows::transposedTimes(const Block &left) const
{
    const LexicalFrequencies &frequencies = m_space.frequencies();
    const auto terms = quint32(frequencies.rootIdf.size());
    Block byTerm = sumOverPartitions(rows(), terms, left.cols(), [&](quint32 first, quint32 end, Block &sum) {
        for (quint32 row = first; row < end; ++row) {
            for (const auto &[term, count] : m_space.termsOf(row))
                sum.row(term) += count * m_scale[row] * left.row(row);
        }
    });
    for (quint32 term = 0; term < terms; ++term)
        byTerm.row(term) *= frequencies.rootIdf[term];
    Block out(m_columns, left.cols());
    out.topRows(gramBuckets) = sumOverPartitions(terms, gramBuckets, left.cols(), [&](quint32 first, quint32 end, Block &sum) {
        for (quint32 term = first; term < end; ++term) {
            for (const auto &[bucket, share] : frequencies.gramsOf(term))
                sum.row(bucket) += float(frequencies.tuning.parts) * share * byTerm.row(term);
        }
    });
    out.bottomRows(terms) = byTerm;
    return out;
}

std::vector<std::vector<ScoredRow>> LexicalRows::nearestOthers(std::span<const quint32> asked, int k, RowMask mask) const
{
    const LexicalFrequencies &frequencies = m_space.frequencies();
    std::vector<std::vector<ScoredRow>> found(asked.size());
    const auto better = [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; };
    forEachChunk(quint32(asked.size()), lanes, [&](quint32 from, quint32 to) {
        // The rows of the lanes along the buckets and the axes, then by term: what a unit of it adds to each lane's product.
        std::vector<Lanes> buckets(gramBuckets, Lanes {});
        std::vector<Lanes> worth(frequencies.rootIdf.size(), Lanes {});
        for (quint32 lane = 0; lane < to - from; ++lane) {
            for (const auto &[term, count] : m_space.termsOf(asked[from + lane])) {
                const float weight = count * m_scale[asked[from + lane]] * frequencies.rootIdf[term];
                worth[term][lane] += weight;
                for (const auto &[bucket, share] : frequencies.gramsOf(term))
                    buckets[bucket][lane] += weight * float(frequencies.tuning.parts) * share;
            }
        }
        for (quint32 term = 0; term < worth.size(); ++term) {
            Lanes grams {};
            for (const auto &[bucket, share] : frequencies.gramsOf(term)) {
                for (int lane = 0; lane < lanes; ++lane)
                    grams[size_t(lane)] += share * buckets[bucket][size_t(lane)];
            }
            for (int lane = 0; lane < lanes; ++lane)
                worth[term][size_t(lane)] = frequencies.rootIdf[term] * (worth[term][size_t(lane)] + float(frequencies.tuning.parts) * grams[size_t(lane)]);
        }
        for (quint32 row = 0; row < rows(); ++row) {
            if (m_scale[row] == 0 || (!mask.empty() && mask[row] == 0))
                continue;
            Lanes sum {};
            for (const auto &[term, count] : m_space.termsOf(row)) {
                const Lanes &unit = worth[term];
                for (int lane = 0; lane < lanes; ++lane)
                    sum[size_t(lane)] += count * unit[size_t(lane)];
            }
            for (quint32 lane = 0; lane < to - from; ++lane) {
                const quint32 own = asked[from + lane];
                if (row == own || m_scale[own] == 0)
                    continue;
                const ScoredRow scored { row, double(sum[lane] * m_scale[row]) };
                // A heap of the best so far, the worst of them on top.
                std::vector<ScoredRow> &best = found[from + lane];
                if (best.size() < size_t(k)) {
                    best.push_back(scored);
                    std::ranges::push_heap(best, better);
                } else if (k > 0 && better(scored, best.front())) {
                    std::ranges::pop_heap(best, better);
                    best.back() = scored;
                    std::ranges::push_heap(best, better);
                }
            }
        }
        for (quint32 i = from; i < to; ++i)
            std::ranges::sort_heap(found[i], better);
    });
    return found;
}

} // namespace waymark::retrieval
