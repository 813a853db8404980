// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/space.h"

#include <algorithm>
#include <functional>
#include <limits>
#include <mutex>

namespace waymark::retrieval {

/// A row that may belong to the answer.
struct Contender
{
    quint32 row = 0;
    float upper = 0; ///< its cosine is at most this
};

/// Rows that could be among the k best, as far as one scan has seen. The threshold is the k-th best lower bound: a row whose upper
/// bound is below it is beaten by k others for sure.
class Contenders
{
public:
    Contenders(size_t k, float threshold)
        : m_k(k)
        , m_threshold(threshold)
    {
    }

    float threshold() const { return m_threshold; }
    void add(quint32 row, float upper, float lower)
    {
        if (upper < m_threshold)
            return;
        m_rows.push_back({ row, upper });
        raise(lower);
        // What came in early was let in cheaply.
        if (m_rows.size() >= 1024 && m_rows.size() >= 2 * m_kept) {
            drop();
            m_kept = m_rows.size();
        }
    }
    /// Takes over what another scan saw.
    void merge(const Contenders &other)
    {
        for (const float lower : other.m_lowers)
            raise(lower);
        m_rows.insert(m_rows.end(), other.m_rows.begin(), other.m_rows.end());
    }
    /// The rows that are left in the end.
    const std::vector<Contender> &rows()
    {
        drop();
        return m_rows;
    }

private:
    void raise(float lower)
    {
        if (m_lowers.size() == m_k && lower <= m_lowers.front())
            return;
        m_lowers.push_back(lower);
        std::ranges::push_heap(m_lowers, std::greater());
        if (m_lowers.size() > m_k) {
            std::ranges::pop_heap(m_lowers, std::greater());
            m_lowers.pop_back();
        }
        if (m_lowers.size() == m_k)
            m_threshold = std::max(m_threshold, m_lowers.front());
    }
    void drop()
    {
        std::erase_if(m_rows, [this](const Contender &row) { return row.upper < m_threshold; });
    }

    size_t m_k;
    float m_threshold;
    size_t m_kept = 0;
    std::vector<float> m_lowers; ///< the k best, as a heap, the worst first
    std::vector<Contender> m_rows;
};

/// The contenders of all threads. A chunk starts from the threshold reached so far.
class SharedContenders
{
public:
    explicit SharedContenders(size_t k)
        : m_k(k)
        , m_all(k, -std::numeric_limits<float>::infinity())
    {
    }

    Contenders chunk()
    {
        const std::scoped_lock lock(m_mutex);
        return { m_k, m_all.threshold() };
    }
    void merge(const Contenders &part)
    {
        const std::scoped_lock lock(m_mutex);
        m_all.merge(part);
    }
    /// When all chunks are done.
    const std::vector<Contender> &rows() { return m_all.rows(); }

private:
    size_t m_k;
    std::mutex m_mutex;
    Contenders m_all;
};

/// By cosine, best first, then by row: the k first of them.
inline void keepBest(std::vector<ScoredRow> &rows, size_t k)
{
    const auto better = [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; };
    const auto end = rows.begin() + std::ptrdiff_t(std::min(k, rows.size()));
    std::ranges::partial_sort(rows, end, better);
    rows.erase(end, rows.end());
}

} // namespace waymark::retrieval
