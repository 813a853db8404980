// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/paired.h"

#include "services/evaluation/statistics/resampling.h"
#include "services/evaluation/statistics/specialfunctions.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace waymark::evaluation {

namespace {

constexpr double mostDraws = 5e7; ///< of single tasks: about a third of a second
constexpr int fewestResamples = 1000;

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

/// The value below which a share of the sorted values lies, interpolated between neighbours (Hyndman and Fan's type 7).
double quantile(const std::vector<double> &sorted, double share)
{
    const double place = share * double(sorted.size() - 1);
    const size_t below = size_t(place);
    const size_t above = std::min(below + 1, sorted.size() - 1);
    return sorted[below] + (place - double(below)) * (sorted[above] - sorted[below]);
}

PairedDifference percentiles(const std::vector<Resampler> &groups, quint64 seed, double level, int resamples)
{
    double mean = 0;
    double draws = 0;
    for (const Resampler &group : groups) {
        mean += group.mean() / double(groups.size());
        draws += double(group.drawsASample());
    }
    const int count = std::min(resamples, std::max(fewestResamples, int(std::min(1e9, mostDraws / std::max(1.0, draws)))));
    RandomDraws random(seed);
    std::vector<double> means(size_t(count), 0.0);
    for (double &resampled : means) {
        for (const Resampler &group : groups)
            resampled += group.resampledMean(random) / double(groups.size());
    }
    std::sort(means.begin(), means.end());
    return { mean, { quantile(means, (1 - level) / 2), quantile(means, (1 + level) / 2) }, count };
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

PairedDifference pairedBootstrap(std::span<const double> differences, quint64 seed, double level, int resamples)
{
    if (differences.empty())
        return {};
    const Resampler tasks(differences);
    if (differences.size() == 1)
        return { tasks.mean(), { -1, 1 }, 0 };
    return percentiles({ tasks }, seed, level, resamples);
}

PairedDifference pairedBootstrapMacro(const QList<QList<double>> &differencesByBenchmark, quint64 seed, double level, int resamples)
{
    std::vector<Resampler> groups;
    qsizetype tasks = 0;
    for (const QList<double> &differences : differencesByBenchmark) {
        tasks += differences.size();
        if (!differences.isEmpty())
            groups.emplace_back(differences);
    }
    if (groups.empty())
        return {};
    if (qsizetype(groups.size()) == tasks) { // one task each
        double mean = 0;
        for (const Resampler &group : groups)
            mean += group.mean() / double(groups.size());
        return { mean, { -1, 1 }, 0 };
    }
    return percentiles(groups, seed, level, resamples);
}

} // namespace waymark::evaluation
