// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/lexicalrows.h"

#include "services/retrieval/lexical/lexicalfrequencies.h"
#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/partitions.h"

namespace waymark::retrieval {

namespace {

constexpr quint32 chunkOfRows = 512;

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

} // namespace waymark::retrieval
