// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/paired.h"

#include "services/evaluation/statistics/resampledmean.h"
#include "services/evaluation/statistics/specialfunctions.h"
#include "services/evaluation/statistics/vectorstate.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace waymark::evaluation {

namespace {

/// Chance of at most `lesser` heads in n throws of a fair coin, lesser ≤ n / 2.
double fairTail(qint64 lesser, qint64 n)
{
    // From the largest term down, each by its ratio to the one before, until the rest no longer counts.
    double term = std::exp(logGamma(double(n) + 1) - logGamma(double(lesser) + 1) - logGamma(double(n - lesser) + 1) - double(n) * std::numbers::ln2);
    double sum = 0;
    for (qint64 k = lesser; k >= 0 && term > sum * 1e-17; --k) {
        sum += term;
        term *= double(k) / double(n - k + 1);
    }
    return sum;
}

PairedDifference percentiles(const std::vector<std::span<const double>> &groups, double level)
{
    clearUpperHalves();
    const ResampledMean means(groups);
    return { means.mean(), { means.quantile((1 - level) / 2), means.quantile((1 + level) / 2) } };
}

} // namespace

double mcnemarExact(qint64 onlyFirst, qint64 onlySecond)
{
    Q_ASSERT_X(onlyFirst >= 0 && onlySecond >= 0, Q_FUNC_INFO, "counts of pairs");
    if (onlyFirst == onlySecond)
        return 1;
    return std::min(1.0, 2 * fairTail(std::min(onlyFirst, onlySecond), onlyFirst + onlySecond));
}

double signTest(qint64 more, qint64 less)
{
    return mcnemarExact(more, less); // the same binomial test, of other pairs
}

QList<double> holm(const QList<double> &pValues)
{
    std::vector<qsizetype> order(size_t(pValues.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](qsizetype a, qsizetype b) { return pValues.at(a) < pValues.at(b); });
    QList<double> adjusted(pValues.size());
    double largest = 0;
    qsizetype left = pValues.size();
    for (const qsizetype i : order) {
        largest = std::max(largest, std::min(1.0, double(left--) * pValues.at(i)));
        adjusted[i] = largest;
    }
    return adjusted;
}

PairedDifference pairedBootstrap(std::span<const double> differences, double level)
{
    if (differences.empty())
        return {};
    if (differences.size() == 1)
        return { differences.front(), { -1, 1 } };
    return percentiles({ differences }, level);
}

PairedDifference pairedBootstrapMacro(const QList<QList<double>> &differencesByBenchmark, double level)
{
    std::vector<std::span<const double>> groups;
    qsizetype tasks = 0;
    for (const QList<double> &differences : differencesByBenchmark) {
        tasks += differences.size();
        if (!differences.isEmpty())
            groups.emplace_back(differences);
    }
    if (groups.empty())
        return {};
    if (qsizetype(groups.size()) == tasks) // one task each
        return { ResampledMean(groups).mean(), { -1, 1 } };
    return percentiles(groups, level);
}

} // namespace waymark::evaluation
