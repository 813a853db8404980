// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/specialfunctions.h"

#include <QTest>

using namespace waymark::evaluation;

class TestSpecialFunctions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// scipy.special.gammaln
    void logGammaAsScipy_data()
    {
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("expected");
        QTest::newRow("0.001") << 0.001 << 6.907178885383853;
        QTest::newRow("0.5") << 0.5 << 0.5723649429247001;
        QTest::newRow("1") << 1.0 << 0.0;
        QTest::newRow("1.5") << 1.5 << -0.12078223763524526;
        QTest::newRow("2") << 2.0 << 0.0;
        QTest::newRow("7.3") << 7.3 << 7.147892523022249;
        QTest::newRow("before the series") << 11.99 << 17.477885575426185;
        QTest::newRow("12") << 12.0 << 17.502307845873887;
        QTest::newRow("100.5") << 100.5 << 361.43554046777757;
        QTest::newRow("a million") << 1e6 << 12815504.569147611;
    }

    void logGammaAsScipy()
    {
        QFETCH(const double, x);
        QFETCH(const double, expected);
        QVERIFY2(qAbs(logGamma(x) - expected) < 2e-14 * qMax(1.0, qAbs(expected)), qPrintable(QString::number(logGamma(x), 'g', 17)));
    }

    /// scipy.special.betainc and scipy.stats.beta.pdf
    void betaAsScipy_data()
    {
        QTest::addColumn<double>("a");
        QTest::addColumn<double>("b");
        QTest::addColumn<double>("x");
        QTest::addColumn<double>("below");
        QTest::addColumn<double>("density");
        QTest::newRow("arcsine") << 0.5 << 0.5 << 0.3 << 0.3690101195655454 << 0.6946091180428566;
        QTest::newRow("2, 3") << 2.0 << 3.0 << 0.4 << 0.5248 << 1.728;
        QTest::newRow("near 1") << 30.0 << 2.0 << 0.97 << 0.7619134302319994 << 11.53412083747846;
        QTest::newRow("almost all at 0") << 1e-06 << 3.0 << 0.01 << 0.9999968748840918 << 9.80096956626813e-05;
        QTest::newRow("narrow") << 5000.0 << 4000.0 << 0.56 << 0.8018651249528194 << 53.221826930579695;
        QTest::newRow("even") << 1.0 << 1.0 << 0.25 << 0.25 << 1.0;
        QTest::newRow("tail") << 3.7 << 120.0 << 0.01 << 0.052935772952765636 << 14.834527347382435;
        QTest::newRow("below") << 2.0 << 3.0 << -0.1 << 0.0 << 0.0;
        QTest::newRow("above") << 2.0 << 3.0 << 1.0 << 1.0 << 0.0;
    }

    void betaAsScipy()
    {
        QFETCH(const double, a);
        QFETCH(const double, b);
        QFETCH(const double, x);
        QFETCH(const double, below);
        QFETCH(const double, density);
        const BetaPoint point = betaAt(a, b, x, logBeta(a, b));
        QVERIFY2(qAbs(point.below - below) < 1e-11, qPrintable(QString::number(point.below, 'g', 17)));
        QVERIFY2(qAbs(point.density - density) <= 1e-10 * qMax(1.0, density), qPrintable(QString::number(point.density, 'g', 17)));
    }
};

QTEST_APPLESS_MAIN(TestSpecialFunctions)
#include "tst_specialfunctions.moc"
