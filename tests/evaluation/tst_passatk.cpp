// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/passatk.h"

#include <QTest>

#include <rapidcheck.h>

#include <bit>
#include <cmath>

using namespace waymark::evaluation;

class TestPassAtK : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// The code printed in Chen et al. (2021), figure 3: 1.0 - np.prod(1.0 - k / np.arange(n - c + 1, n + 1)), run with numpy.
    void asPublished_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("c");
        QTest::addColumn<int>("k");
        QTest::addColumn<double>("expected");
        QTest::newRow("200 attempts, 3 passed, k 10") << 200 << 3 << 10 << 0.1433074463225218;
        QTest::newRow("200 attempts, 1 passed, k 100") << 200 << 1 << 100 << 0.5;
        QTest::newRow("10 attempts, 4 passed, k 3") << 10 << 4 << 3 << 0.8333333333333334;
        QTest::newRow("k 1 is the rate") << 3 << 1 << 1 << 1.0 / 3;
        QTest::newRow("any of all") << 3 << 1 << 3 << 1.0;
        QTest::newRow("none passed") << 3 << 0 << 3 << 0.0;
        QTest::newRow("many") << 100000 << 7 << 1000 << 0.06793662928533828;
    }

    void asPublished()
    {
        QFETCH(const int, n);
        QFETCH(const int, c);
        QFETCH(const int, k);
        QFETCH(const double, expected);
        QVERIFY(qAbs(passAtK(n, c, k) - expected) < 1e-12);
    }

    void isTheShareOfSubsetsWithAPass()
    {
        QVERIFY(rc::check([] {
            const int n = *rc::gen::inRange(1, 13);
            const int c = *rc::gen::inRange(0, n + 1);
            const int k = *rc::gen::inRange(1, n + 1);
            const unsigned passes = (1U << c) - 1; // the attempts that passed, as bits
            int subsets = 0;
            int withPass = 0;
            for (unsigned subset = 0; subset < (1U << n); ++subset) {
                if (std::popcount(subset) != k)
                    continue;
                ++subsets;
                withPass += (subset & passes) != 0 ? 1 : 0;
            }
            const double rate = passAtK(n, c, k);
            RC_ASSERT(rate >= 0 && rate <= 1);
            RC_ASSERT(std::abs(rate - double(withPass) / subsets) < 1e-12);
        }));
    }
};

QTEST_APPLESS_MAIN(TestPassAtK)
#include "tst_passatk.moc"
