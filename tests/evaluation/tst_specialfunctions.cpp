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
};

QTEST_APPLESS_MAIN(TestSpecialFunctions)
#include "tst_specialfunctions.moc"
