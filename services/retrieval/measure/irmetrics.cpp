// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/measure/irmetrics.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace waymark::retrieval {

namespace {

double gain(int relevance, qint64 place)
{
    return double(relevance) / std::log2(double(place) + 1);
}

double idealGain(std::span<const JudgedPlace> relevant, int k)
{
    std::vector<int> degrees;
    degrees.reserve(relevant.size());
    for (const JudgedPlace &judged : relevant)
        degrees.push_back(judged.relevance);
    std::ranges::sort(degrees, std::greater());
    double sum = 0;
    for (size_t i = 0; i < std::min(degrees.size(), size_t(k)); ++i)
        sum += gain(degrees[i], qint64(i) + 1);
    return sum;
}

} // namespace

RankingMetrics rankingMetrics(std::span<const JudgedPlace> judged, int k)
{
    std::vector<JudgedPlace> relevant;
    for (const JudgedPlace &one : judged) {
        if (one.relevance > 0)
            relevant.push_back(one);
    }
    RankingMetrics metrics;
    if (relevant.empty())
        return metrics;
    std::ranges::sort(relevant, {}, &JudgedPlace::place);
    double gained = 0;
    qint64 found = 0;
    for (const JudgedPlace &one : relevant) {
        if (one.place == 0)
            continue;
        ++found;
        metrics.map += double(found) / double(one.place);
        if (one.place > k)
            continue;
        gained += gain(one.relevance, one.place);
        metrics.recall += 1;
        if (found == 1)
            metrics.mrr = 1 / double(one.place);
    }
    metrics.ndcg = gained / idealGain(relevant, k);
    metrics.recall /= double(relevant.size());
    metrics.map /= double(relevant.size());
    return metrics;
}

std::vector<qint64> placesOf(std::span<const double> scores, std::span<const QByteArray> names, std::span<const quint32> rows)
{
    const auto precedes = [&](quint32 a, quint32 b) { return scores[a] != scores[b] ? scores[a] > scores[b] : names[a] > names[b]; };
    // A few rows are asked of many: each of the many is looked up among the few, which is cheaper than sorting all.
    std::vector<size_t> order(rows.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::sort(order, [&](size_t a, size_t b) { return precedes(rows[a], rows[b]); });
    std::vector<qint64> passed(rows.size() + 1, 0); // by place in the order: how many stand right before it
    for (quint32 row = 0; row < scores.size(); ++row) {
        const auto behind = std::ranges::upper_bound(order, row, precedes, [&](size_t i) { return rows[i]; });
        ++passed[size_t(behind - order.begin())];
    }
    std::vector<qint64> places(rows.size());
    qint64 before = 0;
    for (size_t i = 0; i < order.size(); ++i) {
        before += passed[i];
        places[order[i]] = scores[rows[order[i]]] == notRetrieved ? 0 : before + 1;
    }
    return places;
}

RankingMetrics meanOf(std::span<const RankingMetrics> queries)
{
    RankingMetrics mean;
    if (queries.empty())
        return mean;
    for (const RankingMetrics &query : queries) {
        mean.ndcg += query.ndcg;
        mean.recall += query.recall;
        mean.mrr += query.mrr;
        mean.map += query.map;
    }
    for (double *sum : { &mean.ndcg, &mean.recall, &mean.mrr, &mean.map })
        *sum /= double(queries.size());
    return mean;
}

} // namespace waymark::retrieval
