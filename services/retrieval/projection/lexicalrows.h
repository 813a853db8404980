// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/retrieval/lexical/lexicalspace.h"
#include "services/retrieval/projection/rowproducts.h"

namespace waymark::retrieval {

/// The rows of the lexical space at unit length, as the product of two thin matrices: counts of terms by row, and directions of
/// terms. A product walks each once, which is some hundred times less than the grams of every row.
class LexicalRows final : public RowProducts
{
public:
    /// `space` must outlive it.
    explicit LexicalRows(const LexicalSpace &space);

    quint32 rows() const override { return quint32(m_scale.size()); }
    quint32 columns() const override { return m_columns; }
    Block times(const Block &right) const override;
    Block transposedTimes(const Block &left) const override;

private:
    /// What a unit of each term is worth along the columns of a block.
    Block termTimes(const Block &right) const;

    const LexicalSpace &m_space;
    quint32 m_columns;
    std::vector<float> m_scale; ///< by row: 1 / length; 0 without terms
};

} // namespace waymark::retrieval
