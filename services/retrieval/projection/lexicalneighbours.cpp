// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/lexicalneighbours.h"

#include "services/retrieval/lexical/lexicalfrequencies.h"
#include "services/retrieval/parallel.h"

#include <algorithm>
#include <numeric>

namespace waymark::retrieval {

LexicalNeighbours::LexicalNeighbours(const LexicalSpace &space)
    : m_space(space)
    , m_scale(space.ids().size(), 0)
    , m_starts(gramBuckets + 1, 0)
{
    const std::vector<double> lengths = space.lengths(0);
    for (size_t row = 0; row < lengths.size(); ++row)
        m_scale[row] = lengths[row] > 0 ? float(1 / lengths[row]) : 0;
    const LexicalFrequencies &frequencies = space.frequencies();
    const auto terms = quint32(frequencies.rootIdf.size());
    for (quint32 term = 0; term < terms; ++term) {
        for (const auto &[bucket, share] : frequencies.gramsOf(term))
            ++m_starts[bucket + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    m_terms.resize(m_starts.back());
    std::vector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    for (quint32 term = 0; term < terms; ++term) {
        for (const auto &[bucket, share] : frequencies.gramsOf(term))
            m_terms[next[bucket]++] = { term, share };
    }
}

std::vector<LexicalNeighbours::Lanes> LexicalNeighbours::termWorth(std::span<const quint32> asked) const
{
    struct Gram
    {
        quint32 bucket;
        quint32 lane;
        float weight;
    };
    const LexicalFrequencies &frequencies = m_space.frequencies();
    const auto parts = float(frequencies.tuning.parts);
    std::vector<Gram> grams;
    std::vector<Lanes> worth(frequencies.rootIdf.size(), Lanes {});
    for (quint32 lane = 0; lane < asked.size(); ++lane) {
        for (const auto &[term, count] : m_space.termsOf(asked[lane])) {
            const float weight = count * m_scale[asked[lane]] * frequencies.rootIdf[term];
            worth[term][lane] += weight;
            for (const auto &[bucket, share] : frequencies.gramsOf(term))
                grams.push_back({ bucket, lane, weight * parts * share });
        }
    }
    std::ranges::stable_sort(grams, {}, &Gram::bucket);
    for (size_t i = 0; i < grams.size();) {
        const quint32 bucket = grams[i].bucket;
        Lanes sum {};
        for (; i < grams.size() && grams[i].bucket == bucket; ++i)
            sum[grams[i].lane] += grams[i].weight;
        for (quint32 place = m_starts[bucket]; place < m_starts[bucket + 1]; ++place) {
            const auto &[term, share] = m_terms[place];
            Lanes &own = worth[term];
            for (size_t lane = 0; lane < lanes; ++lane)
                own[lane] += parts * share * sum[lane];
        }
    }
    for (size_t term = 0; term < worth.size(); ++term) {
        for (float &value : worth[term])
            value *= frequencies.rootIdf[term];
    }
    return worth;
}

std::vector<std::vector<ScoredRow>> LexicalNeighbours::nearestOthers(std::span<const quint32> asked, int k, RowMask mask) const
{
    std::vector<std::vector<ScoredRow>> found(asked.size());
    const auto better = [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; };
    forEachChunk(quint32(asked.size()), lanes, [&](quint32 from, quint32 to) {
        const std::vector<Lanes> worth = termWorth(asked.subspan(from, to - from));
        for (quint32 row = 0; row < m_scale.size(); ++row) {
            if (m_scale[row] == 0 || (!mask.empty() && mask[row] == 0))
                continue;
            Lanes sum {};
            for (const auto &[term, count] : m_space.termsOf(row)) {
                const Lanes &unit = worth[term];
                for (size_t lane = 0; lane < lanes; ++lane)
                    sum[lane] += count * unit[lane];
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
