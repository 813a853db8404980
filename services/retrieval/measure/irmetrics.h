// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <limits>
#include <span>
#include <vector>

namespace waymark::retrieval {

/// A document that somebody judged for a query, and where a ranking has it.
struct JudgedPlace
{
    qint64 place = 0; ///< from 1; 0 = not retrieved
    int relevance = 0; ///< 1 and more: relevant, by degrees; 0: not; below 0: not judged after all
};

/// How good a ranking is, each 0..1.
struct RankingMetrics
{
    double ndcg = 0; ///< ndcg_cut at k
    double recall = 0; ///< of the relevant documents, those among the first k
    double mrr = 0; ///< recip_rank of the first k: 1/place of the first relevant one, 0 when none is among them
    double map = 0; ///< average precision over the full ranking

    bool operator==(const RankingMetrics &) const = default;
};

/// The score of a row that is not retrieved.
inline constexpr double notRetrieved = -std::numeric_limits<double>::infinity();

/// The measures of one query by trec_eval's definitions: a gain is the degree of relevance itself, discounted by log2(place + 1);
/// the ideal ranking has every relevant document that was judged, retrieved or not; documents without a judgement are not
/// relevant. `judged` has every judgement of the query, in any order; k is 1 or more. All 0 when nothing is relevant.
RankingMetrics rankingMetrics(std::span<const JudgedPlace> judged, int k);

/// The places, from 1, that `rows` have among all scores: best first; ties by name, the last one first, compared by bytes as
/// trec_eval does. 0 for rows that are not retrieved; nobody stands behind them.
std::vector<qint64> placesOf(std::span<const double> scores, std::span<const QByteArray> names, std::span<const quint32> rows);

/// The mean over queries; zeros for none.
RankingMetrics meanOf(std::span<const RankingMetrics> queries);

} // namespace waymark::retrieval
