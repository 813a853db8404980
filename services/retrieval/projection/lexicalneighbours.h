// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/lexical/lexicalspace.h"

#include <span>
#include <vector>

namespace waymark::retrieval {

/// Neighbours of many rows of the lexical space. Rows are asked some at once, so that one walk over all rows answers them all; the parts of
/// words are followed from those of the asked rows to the terms that have them, which are few.
/// Thread: any, several at once.
class LexicalNeighbours final
{
    Q_DISABLE_COPY_MOVE(LexicalNeighbours)

public:
    /// `space` must outlive it.
    explicit LexicalNeighbours(const LexicalSpace &space);

    /// The k nearest other rows of each of these rows, among those that the mask leaves, by cosine, then by row; exact up to the rounding
    /// of float sums. No rows for one without terms. The same on any number of threads.
    std::vector<std::vector<ScoredRow>> nearestOthers(std::span<const quint32> asked, int k, RowMask mask = {}) const;

private:
    static constexpr int lanes = 16;
    using Lanes = std::array<float, lanes>;

    /// What a unit of each term adds to the product with each of at most `lanes` rows.
    std::vector<Lanes> termWorth(std::span<const quint32> asked) const;

    const LexicalSpace &m_space;
    std::vector<float> m_scale; ///< by row: 1 / length; 0 without terms
    std::vector<quint32> m_starts; ///< of each bucket in m_terms, and the end
    std::vector<std::pair<quint32, float>> m_terms; ///< terms with a gram in the bucket, and its share of the term's grams
};

} // namespace waymark::retrieval
