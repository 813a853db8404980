// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/dense/densesearch.h"

#include <functional>

namespace waymark::retrieval {

/// A space of vectors that a model made.
class DenseSpace final : public Space
{
public:
    /// The vector of a text, of any length but zero; from what the owner keeps. Called from any thread.
    using Embedder = std::function<Result<std::vector<float>>(const QString &text)>;

    /// `ids`: by row of the matrix, ascending. Without an embedder no text can be embedded.
    DenseSpace(QString id, std::vector<MemoryId> ids, DenseSearch search, Embedder embedder = {});
    ~DenseSpace() override;

    QString id() const override { return m_id; }
    std::span<const MemoryId> ids() const override { return m_ids; }
    /// Further errors: InvalidArgument when the embedder gives other dimensions than the space has.
    Result<QueryVector> embed(const QString &text) const override;
    void cosines(const QueryVector &query, std::span<double> out) const override;
    std::vector<ScoredRow> nearest(const QueryVector &query, int k, RowMask mask = {}) const override;
    std::vector<std::vector<ScoredRow>> nearest(std::span<const QueryVector> queries, int k, RowMask mask = {}) const override;
    QueryVector vectorOf(quint32 row) const override;

    /// For all pairs, and for the neighbours of all rows.
    const DenseSearch &search() const { return m_search; }

private:
    QString m_id;
    std::vector<MemoryId> m_ids;
    DenseSearch m_search;
    Embedder m_embedder;
};

} // namespace waymark::retrieval
