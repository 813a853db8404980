// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/rowproducts.h"

#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/lexicalrows.h"
#include "services/retrieval/projection/partitions.h"

namespace waymark::retrieval {

namespace {

constexpr quint32 chunkOfRows = 512;

} // namespace

RowProducts::~RowProducts() = default;

DenseRows::DenseRows(quint32 rows, quint32 columns, Row row)
    : m_rows(rows)
    , m_columns(columns)
    , m_row(std::move(row))
{
}

Block DenseRows::times(const Block &right) const
{
    Block out(m_rows, right.cols());
    forEachChunk(m_rows, chunkOfRows, [&](quint32 first, quint32 end) {
        Block rows(end - first, m_columns);
        for (quint32 row = first; row < end; ++row)
            m_row(row, std::span(rows.row(row - first).data(), m_columns));
        out.middleRows(first, end - first).noalias() = rows * right;
    });
    return out;
}

Block DenseRows::transposedTimes(const Block &left) const
{
    return sumOverPartitions(m_rows, m_columns, left.cols(), [&](quint32 first, quint32 end, Block &sum) {
        Block rows(chunkOfRows, m_columns);
        for (quint32 at = first; at < end; at += chunkOfRows) {
            const quint32 count = std::min(chunkOfRows, end - at);
            for (quint32 i = 0; i < count; ++i)
                m_row(at + i, std::span(rows.row(i).data(), m_columns));
            sum.noalias() += rows.topRows(count).transpose() * left.middleRows(at, count);
        }
    });
}

void SparseRows::append(std::span<const Entry> row)
{
    m_entries.insert(m_entries.end(), row.begin(), row.end());
    m_starts.push_back(m_entries.size());
}

Block SparseRows::times(const Block &right) const
{
    Block out = Block::Zero(rows(), right.cols());
    forEachChunk(rows(), chunkOfRows, [&](quint32 first, quint32 end) {
        for (quint32 i = first; i < end; ++i) {
            for (const auto &[column, value] : row(i))
                out.row(i) += value * right.row(column);
        }
    });
    return out;
}

Block SparseRows::transposedTimes(const Block &left) const
{
    return sumOverPartitions(rows(), m_columns, left.cols(), [&](quint32 first, quint32 end, Block &sum) {
        for (quint32 i = first; i < end; ++i) {
            for (const auto &[column, value] : row(i))
                sum.row(column) += value * left.row(i);
        }
    });
}

std::unique_ptr<RowProducts> rowProducts(const Space &space)
{
    // What the lexical space is made of makes for far cheaper products than its rows written out.
    if (const auto *lexical = dynamic_cast<const LexicalSpace *>(&space))
        return std::make_unique<LexicalRows>(*lexical);
    const auto rows = quint32(space.ids().size());
    const QueryVector first = rows > 0 ? space.vectorOf(0) : QueryVector();
    if (!first.dense.empty()) {
        return std::make_unique<DenseRows>(rows, quint32(first.dense.size()), [&space](quint32 row, std::span<float> out) {
            std::ranges::copy(space.vectorOf(row).dense, out.begin());
        });
    }
    std::vector<QueryVector> vectors(rows);
    forEachChunk(rows, chunkOfRows, [&](quint32 from, quint32 end) {
        for (quint32 row = from; row < end; ++row)
            vectors[row] = space.vectorOf(row);
    });
    quint32 columns = 0;
    for (const QueryVector &vector : vectors)
        columns = std::max(columns, vector.sparse.empty() ? 0 : vector.sparse.back().first + 1);
    auto sparse = std::make_unique<SparseRows>(columns);
    for (const QueryVector &vector : vectors)
        sparse->append(vector.sparse);
    return sparse;
}

} // namespace waymark::retrieval
