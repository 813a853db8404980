// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/paired.h"
#include "services/evaluation/statistics/resampling.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>
#include <numeric>

using namespace waymark;
using namespace waymark::evaluation;

namespace {

/// How far the draws are from the distribution, at the worst place (Kolmogorov's distance).
double distance(const std::vector<double> &chances, const std::vector<qint64> &drawn)
{
    std::vector<double> counts(chances.size(), 0.0);
    for (const qint64 k : drawn)
        counts[size_t(k)] += 1.0 / double(drawn.size());
    double expected = 0;
    double seen = 0;
    double worst = 0;
    for (size_t k = 0; k < chances.size(); ++k) {
        expected += chances[k];
        seen += counts[k];
        worst = std::max(worst, std::abs(expected - seen));
    }
    return worst;
}

std::vector<double> binomialChances(int n, double p)
{
    std::vector<double> chances { 1 };
    for (int trial = 0; trial < n; ++trial) {
        chances.push_back(0);
        for (size_t k = chances.size(); k-- > 0;)
            chances[k] = chances[k] * (1 - p) + (k > 0 ? chances[k - 1] * p : 0);
    }
    return chances;
}

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

} // namespace

class TestBootstrap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binomialDrawsFollowTheDistribution_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("p");
        QTest::newRow("few") << 5 << 0.3;
        QTest::newRow("rare") << 400 << 0.004;
        QTest::newRow("almost all") << 50 << 0.97;
        QTest::newRow("many") << 3000 << 0.41;
        QTest::newRow("all") << 7 << 1.0;
        QTest::newRow("none") << 7 << 0.0;
    }

    void binomialDrawsFollowTheDistribution()
    {
        QFETCH(const int, n);
        QFETCH(const double, p);
        RandomDraws random(11);
        std::vector<qint64> drawn(20000);
        for (qint64 &k : drawn) {
            k = random.binomial(n, p);
            QVERIFY(k >= 0 && k <= n);
        }
        // Kolmogorov: beyond 1.63 / sqrt(20000) = 0.0115 one time in a hundred, and rarer for what is discrete.
        QVERIFY2(distance(binomialChances(n, p), drawn) < 0.0115, qPrintable(QString::number(distance(binomialChances(n, p), drawn))));
    }

    void draws_below_areEven()
    {
        RandomDraws random(5);
        std::vector<qint64> drawn(20000);
        for (qint64 &k : drawn)
            k = random.below(7);
        QVERIFY(distance(std::vector<double>(7, 1.0 / 7), drawn) < 0.0115);
    }

    /// Of the tasks 0, 0 and 1 the resampled mean is B(3, 1/3) / 3: 0 with chance 8/27, 1 with chance 1/27 = 0.037. The 2.5 % and the
    /// 97.5 % points are then 0 and 1; those of 90 %, at 0.05 and 0.95, are 0 and 2/3, since P(≤ 2/3) = 0.963.
    void intervalOfThreeTasksByHand()
    {
        const std::vector<double> differences { 0, 0, 1 };
        const PairedDifference at95 = pairedBootstrap(differences, 1);
        QCOMPARE(at95.mean, 1.0 / 3);
        QCOMPARE(at95.interval, (Interval { 0, 1 }));
        QCOMPARE(at95.resamples, standardResamples);
        QCOMPARE(pairedBootstrap(differences, 1, 0.9).interval, (Interval { 0, 2.0 / 3 }));
    }

    /// numpy: rng = default_rng(1); d = r_[-ones(30), ones(54), zeros(216)];
    /// percentile(rng.choice(d, (200000, 300)).mean(1), [2.5, 97.5]) is [0.02, 0.14] (the means are multiples of 1/300).
    void intervalAsNumpy()
    {
        const PairedDifference paired = pairedBootstrap(flips(30, 54, 216), 7);
        QCOMPARE(paired.mean, 0.08);
        QVERIFY2(qAbs(paired.interval.low - 0.02) < 1.0 / 300 + 1e-9, qPrintable(QString::number(paired.interval.low)));
        QVERIFY2(qAbs(paired.interval.high - 0.14) < 1.0 / 300 + 1e-9, qPrintable(QString::number(paired.interval.high)));
    }

    /// Counts are drawn of the first, tasks of the second, which differs by less than a rounding of the interval.
    void bothWaysOfDrawingAgree()
    {
        const std::vector<double> few = flips(200, 300, 1500);
        std::vector<double> distinct = few;
        for (size_t i = 0; i < distinct.size(); ++i)
            distinct[i] += double(i) * 1e-12;
        QCOMPARE(Resampler(few).drawsASample(), qsizetype(0));
        QCOMPARE(Resampler(distinct).drawsASample(), qsizetype(2000));
        const double standardError = std::sqrt((500.0 / 2000 - 0.05 * 0.05) / 2000);
        const PairedDifference counted = pairedBootstrap(few, 3);
        const PairedDifference drawn = pairedBootstrap(distinct, 3);
        // Both are close to normal here; the standard error of a 2.5 % point of 10,000 resamples is 0.027 of the mean's.
        const Interval normal { 0.05 - 1.959964 * standardError, 0.05 + 1.959964 * standardError };
        QVERIFY(apart(counted.interval, normal, standardError) < 0.1);
        QVERIFY(apart(drawn.interval, normal, standardError) < 0.1);
    }

    void theSeedDecides()
    {
        const std::vector<double> differences { 0.3, -0.2, 0.11, 0.54, -0.7, 0.01, 0.9, 0.33 };
        QCOMPARE(pairedBootstrap(differences, 42), pairedBootstrap(differences, 42));
        QVERIFY(pairedBootstrap(differences, 42) != pairedBootstrap(differences, 43));
        // Written down once: another value on another platform would show two people two figures.
        const PairedDifference paired = pairedBootstrap(differences, 42);
        QCOMPARE(QString::number(paired.interval.low, 'f', 9) + QLatin1Char(' ') + QString::number(paired.interval.high, 'f', 9), QStringLiteral("-0.158750000 0.465031250"));
    }

    void manyTasksOfTheirOwnDifferenceGetFewerResamples()
    {
        std::vector<double> differences(60000);
        for (size_t i = 0; i < differences.size(); ++i)
            differences[i] = std::sin(double(i));
        const PairedDifference paired = pairedBootstrap(differences, 1);
        QCOMPARE(paired.resamples, 1000);
        QVERIFY(paired.interval.low < paired.mean && paired.mean < paired.interval.high);
        QCOMPARE(pairedBootstrap(flips(10000, 12000, 40000), 1).resamples, standardResamples);
    }

    void tooFewTasksSayNothing()
    {
        QCOMPARE(pairedBootstrap({}, 1), (PairedDifference { 0, { -1, 1 }, 0 }));
        QCOMPARE(pairedBootstrap(std::vector<double> { 0.5 }, 1), (PairedDifference { 0.5, { -1, 1 }, 0 }));
        QCOMPARE(pairedBootstrapMacro({ {}, {} }, 1), (PairedDifference { 0, { -1, 1 }, 0 }));
        QCOMPARE(pairedBootstrapMacro({ { 0.5 }, {}, { 0.25 } }, 1), (PairedDifference { 0.375, { -1, 1 }, 0 }));
    }

    void oneBenchmarkIsTheSameAsAll()
    {
        const QList<double> differences { 0, 1, 0, 0, -1, 1, 1, 0.5 };
        QCOMPARE(pairedBootstrapMacro({ differences, {} }, 9), pairedBootstrap(differences, 9));
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
        const PairedDifference macro = pairedBootstrapMacro({ first, second }, 4);
        QVERIFY(qAbs(macro.mean - 0.3) < 1e-12);
        const double standardError = std::sqrt((0.29 / 100 + 0.25 / 20) / 4);
        const Interval normal { 0.3 - 1.959964 * standardError, 0.3 + 1.959964 * standardError };
        QVERIFY2(apart(macro.interval, normal, standardError) < 0.2, qPrintable(QString::number(apart(macro.interval, normal, standardError))));
    }

    void theIntervalHoldsTheMean()
    {
        QVERIFY(rc::check([] {
            QList<QList<double>> benchmarks;
            const int count = *rc::gen::inRange(1, 4);
            QList<double> all;
            for (int i = 0; i < count; ++i) {
                QList<double> differences;
                const int tasks = *rc::gen::inRange(0, 40);
                for (int task = 0; task < tasks; ++task)
                    differences.append(*rc::gen::inRange(-3, 4) / 3.0);
                benchmarks.append(differences);
                all += differences;
            }
            for (const PairedDifference &paired : { pairedBootstrap(all, 1, 0.95, 300), pairedBootstrapMacro(benchmarks, 1, 0.95, 300) }) {
                RC_ASSERT(paired.interval.low <= paired.mean + 1e-12 && paired.mean <= paired.interval.high + 1e-12);
                RC_ASSERT(paired.interval.low >= -1 && paired.interval.high <= 1);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestBootstrap)
#include "tst_bootstrap.moc"
