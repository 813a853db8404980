// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/paired.h"
#include "services/evaluation/statistics/resampledmean.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace waymark;
using namespace waymark::evaluation;

namespace {

/// −1 of lost tasks, +1 of won ones, 0 of the rest.
std::vector<double> flips(int lost, int won, int rest)
{
    std::vector<double> differences;
    differences.insert(differences.end(), size_t(lost), -1.0);
    differences.insert(differences.end(), size_t(won), 1.0);
    differences.insert(differences.end(), size_t(rest), 0.0);
    return differences;
}

/// How far apart two intervals are, in standard errors of the mean.
double apart(const Interval &a, const Interval &b, double standardError)
{
    return std::max(std::abs(a.low - b.low), std::abs(a.high - b.high)) / standardError;
}

/// The means of all n ^ n resamples, sorted.
std::vector<double> allMeans(const std::vector<double> &values)
{
    std::vector<double> sums { 0 };
    for (size_t draw = 0; draw < values.size(); ++draw) {
        std::vector<double> longer;
        for (const double sum : sums) {
            for (const double value : values)
                longer.push_back(sum + value);
        }
        sums = std::move(longer);
    }
    for (double &sum : sums)
        sum /= double(values.size());
    std::ranges::sort(sums);
    return sums;
}

double smallestReaching(const std::vector<double> &sorted, double p)
{
    return sorted[size_t(std::ceil(p * double(sorted.size()) - 1e-9)) - 1];
}

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Of the tasks 0, 0 and 1 the resampled mean is B(3, 1/3) / 3: 0 with chance 8/27, 1 with chance 1/27 = 0.037. The 2.5 % and the
    /// 97.5 % points are then 0 and 1; those of 90 %, at 0.05 and 0.95, are 0 and 2/3, since P(≤ 2/3) = 0.963.
    void intervalOfThreeTasksByHand()
    {
        const std::vector<double> differences { 0, 0, 1 };
        const PairedDifference at95 = pairedBootstrap(differences);
        QCOMPARE(at95.mean, 1.0 / 3);
        QCOMPARE(at95.interval, (Interval { 0, 1 }));
        QCOMPARE(pairedBootstrap(differences, 0.9).interval, (Interval { 0, 2.0 / 3 }));
    }

    /// numpy: rng = default_rng(1); d = r_[-ones(30), ones(54), zeros(216)];
    /// percentile(rng.choice(d, (200000, 300)).mean(1), [2.5, 97.5]) is [0.02, 0.14] (the means are multiples of 1/300).
    void intervalAsNumpy()
    {
        const PairedDifference paired = pairedBootstrap(flips(30, 54, 216));
        QVERIFY(qAbs(paired.mean - 0.08) < 1e-12);
        QVERIFY2(qAbs(paired.interval.low - 0.02) < 1e-12, qPrintable(QString::number(paired.interval.low)));
        QVERIFY2(qAbs(paired.interval.high - 0.14) < 1e-12, qPrintable(QString::number(paired.interval.high)));
    }

    /// scipy: binom.ppf([0.025, 0.975], 1000, 0.413) / 1000 is [0.383, 0.444]
    void quantilesOfTheBinomial()
    {
        const PairedDifference paired = pairedBootstrap(flips(0, 413, 587));
        QVERIFY(qAbs(paired.interval.low - 0.383) < 1e-12);
        QVERIFY(qAbs(paired.interval.high - 0.444) < 1e-12);
    }

    /// Every resample counted, of multiples of a fraction and of values that are none.
    void allResamplesOfAFewTasks_data()
    {
        QTest::addColumn<QList<double>>("values");
        QTest::newRow("thirds") << QList<double> { 0, 1.0 / 3, 2.0 / 3 - 1.0 / 3, -2.0 / 3, 1, 0 };
        QTest::newRow("one of its own") << QList<double> { 0, 0, 0, 0, 0, 0.5 };
        QTest::newRow("hundredths") << QList<double> { 0.31, -0.2, 0.11, 0.54, -0.7, 0.01 };
    }

    void allResamplesOfAFewTasks()
    {
        QFETCH(const QList<double>, values);
        const std::vector<double> list(values.begin(), values.end());
        const std::vector<double> means = allMeans(list);
        const ResampledMean resampled({ list });
        QVERIFY(qAbs(resampled.mean() - std::accumulate(list.begin(), list.end(), 0.0) / double(list.size())) < 1e-12);
        for (const double p : { 0.01, 0.025, 0.2, 0.51, 0.8, 0.975, 0.99 })
            QVERIFY2(qAbs(resampled.quantile(p) - smallestReaching(means, p)) < 1e-9, qPrintable(QString::number(p)));
    }

    void valuesOffAnyFraction()
    {
        std::vector<double> list { 0.3, -0.2, std::sqrt(0.02), 0.54, -std::sqrt(0.5), 1 / 3.14159 };
        const std::vector<double> means = allMeans(list);
        const ResampledMean resampled({ list });
        const double standardError = (means.back() - means.front()) / 6;
        for (const double p : { 0.025, 0.2, 0.51, 0.8, 0.975 })
            QVERIFY2(qAbs(resampled.quantile(p) - smallestReaching(means, p)) < standardError / 100, qPrintable(QString::number(p)));
    }

    /// The second is rounded to a grid, which changes less than a rounding of the interval.
    void exactAndOnAGrid()
    {
        const std::vector<double> few = flips(200, 300, 1500);
        std::vector<double> distinct = few;
        for (size_t i = 0; i < distinct.size(); ++i)
            distinct[i] += double(i) * 1e-8;
        const double standardError = std::sqrt((500.0 / 2000 - 0.05 * 0.05) / 2000);
        const PairedDifference exact = pairedBootstrap(few);
        const PairedDifference onGrid = pairedBootstrap(distinct);
        const Interval normal { 0.05 - 1.959964 * standardError, 0.05 + 1.959964 * standardError };
        QVERIFY(apart(exact.interval, normal, standardError) < 0.06); // a task is 0.045 of it
        QVERIFY(apart(onGrid.interval, normal, standardError) < 0.06);
    }

    void manyTasksOfTheirOwnDifference()
    {
        std::vector<double> differences(60000);
        for (size_t i = 0; i < differences.size(); ++i)
            differences[i] = std::sin(double(i));
        const PairedDifference paired = pairedBootstrap(differences);
        const double standardError = std::sqrt(0.5 / 60000);
        QVERIFY(apart(paired.interval, { paired.mean - 1.959964 * standardError, paired.mean + 1.959964 * standardError }, standardError) < 0.01);
    }

    void tooFewTasksSayNothing()
    {
        QCOMPARE(pairedBootstrap({}), (PairedDifference { 0, { -1, 1 } }));
        QCOMPARE(pairedBootstrap(std::vector<double> { 0.5 }), (PairedDifference { 0.5, { -1, 1 } }));
        QCOMPARE(pairedBootstrapMacro({ {}, {} }), (PairedDifference { 0, { -1, 1 } }));
        QCOMPARE(pairedBootstrapMacro({ { 0.5 }, {}, { 0.25 } }), (PairedDifference { 0.375, { -1, 1 } }));
        QCOMPARE(pairedBootstrap(std::vector<double> { 0.25, 0.25 }), (PairedDifference { 0.25, { 0.25, 0.25 } }));
    }

    void oneBenchmarkIsTheSameAsAll()
    {
        const QList<double> differences { 0, 1, 0, 0, -1, 1, 1, 0.5 };
        QCOMPARE(pairedBootstrapMacro({ differences, {} }), pairedBootstrap(differences));
    }

    /// Benchmarks of 100 and 20 tasks: the means 0.1 and 0.5 have the average 0.3, whatever their sizes. Its variance is
    /// (var1 / 100 + var2 / 20) / 4 with var1 = 0.3 − 0.01 and var2 = 0.5 − 0.25.
    void macroWeighsBenchmarksAlike()
    {
        QList<double> first(100, 0.0);
        std::fill_n(first.begin(), 20, 1.0);
        std::fill_n(first.begin() + 20, 10, -1.0);
        QList<double> second(20, 0.0);
        std::fill_n(second.begin(), 10, 1.0);
        const PairedDifference macro = pairedBootstrapMacro({ first, second });
        QVERIFY(qAbs(macro.mean - 0.3) < 1e-12);
        const double standardError = std::sqrt((0.29 / 100 + 0.25 / 20) / 4);
        const Interval normal { 0.3 - 1.959964 * standardError, 0.3 + 1.959964 * standardError };
        QVERIFY2(apart(macro.interval, normal, standardError) < 0.2, qPrintable(QString::number(apart(macro.interval, normal, standardError))));
    }

    /// Both benchmarks' resamples against one another, all 27 · 27 of them.
    void macroOfAFewTasks()
    {
        const std::vector<double> first { 0, 0, 1 };
        const std::vector<double> second { 0, 1, 1 };
        std::vector<double> means;
        for (const double a : allMeans(first)) {
            for (const double b : allMeans(second))
                means.push_back((a + b) / 2);
        }
        std::ranges::sort(means);
        const ResampledMean resampled({ first, second });
        for (const double p : { 0.025, 0.3, 0.975 })
            QVERIFY2(qAbs(resampled.quantile(p) - smallestReaching(means, p)) < 0.005, qPrintable(QString::number(p)));
    }

    void theIntervalHoldsTheMean()
    {
        QVERIFY(rc::check("the interval holds the mean", [] {
            QList<QList<double>> benchmarks;
            const int count = *rc::gen::inRange(1, 4);
            const double denominator = *rc::gen::element(1.0, 3.0, 7.3);
            QList<double> all;
            for (int i = 0; i < count; ++i) {
                QList<double> differences;
                const int tasks = *rc::gen::inRange(0, 40);
                for (int task = 0; task < tasks; ++task)
                    differences.append(*rc::gen::inRange(-int(denominator), int(denominator) + 1) / denominator);
                benchmarks.append(differences);
                all += differences;
            }
            for (const PairedDifference &paired : { pairedBootstrap(all), pairedBootstrapMacro(benchmarks) }) {
                RC_ASSERT(paired.interval.low <= paired.mean + 1e-9 && paired.mean <= paired.interval.high + 1e-9);
                RC_ASSERT(paired.interval.low >= -1 && paired.interval.high <= 1);
            }
        }));
    }

    /// Swapping the sides turns the interval around.
    void theIntervalIsAntisymmetric()
    {
        QVERIFY(rc::check("the interval is antisymmetric", [] {
            std::vector<double> values;
            std::vector<double> opposite;
            const int tasks = *rc::gen::inRange(2, 60);
            for (int task = 0; task < tasks; ++task) {
                values.push_back(*rc::gen::inRange(-3, 4) / 3.0);
                opposite.push_back(-values.back());
            }
            const Interval there = pairedBootstrap(values).interval;
            const Interval back = pairedBootstrap(opposite).interval;
            const double step = 1.0 / (3 * tasks) + 1e-9; // where a chance is 0.025 to the last digit
            RC_ASSERT(std::abs(there.low + back.high) <= step && std::abs(there.high + back.low) <= step);
        }));
    }
};

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
