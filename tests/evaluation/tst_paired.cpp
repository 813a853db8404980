// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/paired.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>

using namespace waymark::evaluation;

class TestPaired : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// scipy.stats.binomtest(a, a + b).pvalue, equal to statsmodels mcnemar([[0, a], [b, 0]], exact=True).pvalue
    void mcnemarAsScipy_data()
    {
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("second");
        QTest::addColumn<double>("p");
        QTest::newRow("1 and 9") << qint64(1) << qint64(9) << 0.021484375;
        QTest::newRow("0 and 5") << qint64(0) << qint64(5) << 0.0625;
        QTest::newRow("5 and 3") << qint64(5) << qint64(3) << 0.7265625;
        QTest::newRow("121 and 59") << qint64(121) << qint64(59) << 4.4344492637551645e-06;
        QTest::newRow("1500 and 1700") << qint64(1500) << qint64(1700) << 0.0004333403593997444;
        QTest::newRow("40000 and 41000") << qint64(40000) << qint64(41000) << 0.0004478218231375634;
        QTest::newRow("0 and 1000") << qint64(0) << qint64(1000) << 1.8665272370064378e-301;
        QTest::newRow("none discordant") << qint64(0) << qint64(0) << 1.0;
        QTest::newRow("even") << qint64(4) << qint64(4) << 1.0;
    }

    void mcnemarAsScipy()
    {
        QFETCH(const qint64, first);
        QFETCH(const qint64, second);
        QFETCH(const double, p);
        QVERIFY2(qAbs(mcnemarExact(first, second) - p) <= 1e-9 * p, qPrintable(QString::number(mcnemarExact(first, second), 'g', 17)));
        QCOMPARE(signTest(second, first), mcnemarExact(first, second));
    }

    void mcnemarKnowsNoSides()
    {
        QVERIFY(rc::check([] {
            const qint64 a = *rc::gen::inRange(0, 3000);
            const qint64 b = *rc::gen::inRange(0, 3000);
            const double p = mcnemarExact(a, b);
            RC_ASSERT(p == mcnemarExact(b, a));
            RC_ASSERT(p >= 0 && p <= 1);
            if (a < b) // further from even at the same sum is less likely
                RC_ASSERT(a == 0 || mcnemarExact(a - 1, b + 1) <= p);
        }));
    }

    /// statsmodels multipletests(p, method="holm")[1], equal to R p.adjust(p, "holm")
    void holmAsStatsmodels()
    {
        const QList<double> p { .0001, .0201, .02, .3, .9, .0004, .0095 };
        const QList<double> expected { 0.0007, 0.08, 0.08, 0.6, 0.9, 0.0024, 0.0475 };
        const QList<double> adjusted = holm(p);
        QCOMPARE(adjusted.size(), p.size());
        for (qsizetype i = 0; i < p.size(); ++i)
            QVERIFY(qAbs(adjusted[i] - expected[i]) < 1e-12);
        QCOMPARE(holm({}), QList<double>());
        QCOMPARE(holm({ 0.5, 0.6 }), (QList<double> { 1, 1 }));
    }

    void holmKeepsTheOrderAndNeverLowers()
    {
        QVERIFY(rc::check([] {
            QList<double> p;
            const int count = *rc::gen::inRange(0, 12);
            for (int i = 0; i < count; ++i)
                p.append(*rc::gen::inRange(0, 1001) / 1000.0);
            const QList<double> adjusted = holm(p);
            for (qsizetype i = 0; i < p.size(); ++i) {
                RC_ASSERT(adjusted[i] >= p[i] && adjusted[i] <= 1);
                for (qsizetype j = 0; j < p.size(); ++j)
                    RC_ASSERT(p[i] > p[j] || adjusted[i] <= adjusted[j]);
            }
        }));
    }
};

QTEST_APPLESS_MAIN(TestPaired)
#include "tst_paired.moc"
