// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/space.h"

#include <Eigen/Core>
#include <functional>
#include <memory>

namespace waymark::retrieval {

/// A tall matrix of few columns, row by row.
using Block = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// The n × d matrix X whose rows are the vectors of a space, of unit length, known by its products alone: nobody has to hold it.
/// The products are the same on any number of threads.
/// Thread: any; several at once.
class RowProducts
{
public:
    RowProducts() = default;
    virtual ~RowProducts();
    Q_DISABLE_COPY_MOVE(RowProducts)

    virtual quint32 rows() const = 0;
    virtual quint32 columns() const = 0;
    /// X · right, n × k, of a d × k block.
    virtual Block times(const Block &right) const = 0;
    /// The transpose of X, times left: d × k, of an n × k block.
    virtual Block transposedTimes(const Block &left) const = 0;
};

/// Rows of a dense matrix, read again for each product. The function fills the d numbers of a row.
class DenseRows final : public RowProducts
{
public:
    using Row = std::function<void(quint32 row, std::span<float> out)>;

    DenseRows(quint32 rows, quint32 columns, Row row);

    quint32 rows() const override { return m_rows; }
    quint32 columns() const override { return m_columns; }
    Block times(const Block &right) const override;
    Block transposedTimes(const Block &left) const override;

private:
    quint32 m_rows;
    quint32 m_columns;
    Row m_row;
};

/// Rows of a sparse matrix, held.
class SparseRows final : public RowProducts
{
public:
    using Entry = std::pair<quint32, float>; ///< column and number

    explicit SparseRows(quint32 columns)
        : m_columns(columns)
    {
    }
    void append(std::span<const Entry> row);

    quint32 rows() const override { return quint32(m_starts.size() - 1); }
    quint32 columns() const override { return m_columns; }
    Block times(const Block &right) const override;
    Block transposedTimes(const Block &left) const override;
    std::span<const Entry> row(quint32 row) const { return std::span(m_entries).subspan(m_starts[row], m_starts[row + 1] - m_starts[row]); }

private:
    quint32 m_columns;
    std::vector<quint64> m_starts = { 0 };
    std::vector<Entry> m_entries;
};

/// Of any space. It must outlive the products.
std::unique_ptr<RowProducts> rowProducts(const Space &space);

} // namespace waymark::retrieval
