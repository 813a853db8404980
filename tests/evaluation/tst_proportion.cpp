// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/proportion.h"

#include <QTest>

using namespace waymark;
using namespace waymark::evaluation;

class TestProportion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// R: qnorm(c(0.975, 0.025, 0.5, 0.001, 0.999999))
    void quantilesOfTheNormalDistribution()
    {
        QVERIFY(qAbs(normalQuantile(0.975) - 1.959963984540054) < 1e-12);
        QVERIFY(qAbs(normalQuantile(0.025) + 1.959963984540054) < 1e-12);
        QVERIFY(qAbs(normalQuantile(0.5)) < 1e-15);
        QVERIFY(qAbs(normalQuantile(0.001) + 3.090232306167813) < 1e-12);
        QVERIFY(qAbs(normalQuantile(0.999999) - 4.753424308822899) < 1e-9);
    }

    /// Newcombe (1998), "Two-sided confidence intervals for the single proportion", Table I, method 3: printed to four digits.
    void wilsonAsPublished_data()
    {
        QTest::addColumn<int>("solved");
        QTest::addColumn<int>("n");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("81 of 263") << 81 << 263 << 0.2553 << 0.3662;
        QTest::newRow("15 of 148") << 15 << 148 << 0.0624 << 0.1605;
        QTest::newRow("0 of 20") << 0 << 20 << 0.0000 << 0.1611;
        QTest::newRow("1 of 29") << 1 << 29 << 0.0061 << 0.1718;
    }

    void wilsonAsPublished()
    {
        QFETCH(const int, solved);
        QFETCH(const int, n);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const Interval interval = wilson(solved, n);
        QVERIFY2(qAbs(interval.low - low) < 5e-5, qPrintable(QString::number(interval.low, 'f', 6)));
        QVERIFY2(qAbs(interval.high - high) < 5e-5, qPrintable(QString::number(interval.high, 'f', 6)));
    }

    /// Newcombe (1998), "Interval estimation for the difference between independent proportions", Table II, method 10.
    void newcombeAsPublished_data()
    {
        QTest::addColumn<QList<int>>("counts");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("56/70 - 48/80") << QList<int> { 56, 70, 48, 80 } << 0.0524 << 0.3339;
        QTest::newRow("9/10 - 3/10") << QList<int> { 9, 10, 3, 10 } << 0.1705 << 0.8090;
        QTest::newRow("10/10 - 0/20") << QList<int> { 10, 10, 0, 20 } << 0.6791 << 1.0;
        QTest::newRow("5/56 - 0/29") << QList<int> { 5, 56, 0, 29 } << -0.0381 << 0.1926;
    }

    void newcombeAsPublished()
    {
        QFETCH(const QList<int>, counts);
        QFETCH(const double, low);
        QFETCH(const double, high);
        const Interval interval = newcombe(counts[0], counts[1], counts[2], counts[3]);
        QVERIFY2(qAbs(interval.low - low) < 5e-5, qPrintable(QString::number(interval.low, 'f', 6)));
        QVERIFY2(qAbs(interval.high - high) < 5e-5, qPrintable(QString::number(interval.high, 'f', 6)));
    }

    void nothingCountedSaysNothing()
    {
        QCOMPARE(wilson(0, 0), (Interval { 0, 1 }));
        QCOMPARE(newcombe(0, 0, 1, 2), (Interval { -1, 1 }));
    }
};

QTEST_APPLESS_MAIN(TestProportion)
#include "tst_proportion.moc"
