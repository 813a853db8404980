// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/ranking/methodscores.h"

#include "services/retrieval/ranking/fusion.h"

#include <algorithm>
#include <limits>

namespace waymark::retrieval {

namespace {

/// The cosines of the best rows become their scores by maximal marginal relevance; all others keep their order below them.
void diversify(const LexicalSpace &space, const QueryVector &query, std::vector<double> &scores)
{
    const std::vector<ScoredRow> best = space.nearest(query, int(diversified));
    std::vector<double> relevance;
    std::vector<QueryVector> vectors;
    for (const ScoredRow &row : best) {
        if (row.cosine <= 0)
            break;
        relevance.push_back(row.cosine);
        vectors.push_back(space.vectorOf(row.row));
    }
    const auto picked = maximalMarginalRelevance(
        relevance, [&](size_t a, size_t b) { return cosine(vectors[a], vectors[b]); }, relevance.size(), mmrLambda);
    const double largest = relevance.empty() ? 1 : relevance.front();
    for (double &score : scores)
        score = mmrLambda * score / largest - 1; // below every pick: those lose 0.3 at most
    for (const auto &[place, score] : picked)
        scores[best[place].row] = score;
}

} // namespace

std::vector<double> methodScores(const LexicalSpace &space, const QString &query, RetrievalMethod method)
{
    std::vector<double> scores(space.ids().size());
    if (method == RetrievalMethod::Bm25) {
        space.bm25(query, scores);
        std::ranges::replace_if(
            scores, [](double score) { return score <= 0; }, -std::numeric_limits<double>::infinity());
        return scores;
    }
    const Result<QueryVector> vector = space.embed(query);
    if (!vector)
        return std::vector<double>(scores.size(), -std::numeric_limits<double>::infinity());
    space.cosines(*vector, scores);
    std::vector<bool> shares(scores.size());
    for (size_t row = 0; row < scores.size(); ++row)
        shares[row] = scores[row] > 0;
    if (method == RetrievalMethod::Rrf || method == RetrievalMethod::Hybrid) {
        std::vector<double> words(scores.size());
        space.bm25(query, words);
        for (size_t row = 0; row < scores.size(); ++row)
            shares[row] = shares[row] || words[row] > 0;
        scores = method == RetrievalMethod::Rrf ? reciprocalRankFusion(scores, words) : weightedSum(scores, words);
    } else if (method == RetrievalMethod::Mmr) {
        diversify(space, *vector, scores);
    }
    for (size_t row = 0; row < scores.size(); ++row) {
        if (!shares[row])
            scores[row] = -std::numeric_limits<double>::infinity();
    }
    return scores;
}

} // namespace waymark::retrieval
