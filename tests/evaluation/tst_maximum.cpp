// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/maximum.h"

#include <QTest>

#include <cmath>

using namespace waymark::evaluation;

class TestMaximum : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void topOfAHill()
    {
        const Eigen::Vector2d top = maximum([](const Eigen::Vector2d &at) { return 3 - std::pow(at[0] - 1.5, 2) - 4 * std::pow(at[1] + 0.25, 2) - (at[0] - 1.5) * (at[1] + 0.25); }, { 0, 0 });
        QVERIFY((top - Eigen::Vector2d(1.5, -0.25)).norm() < 1e-4);
    }

    /// Rosenbrock's valley upside down: curved, and not concave where the search begins.
    void alongACurvedRidge()
    {
        const auto ridge = [](const Eigen::Vector2d &at) { return -std::pow(1 - at[0], 2) - 10 * std::pow(at[1] - at[0] * at[0], 2); };
        QVERIFY((maximum(ridge, { -1.2, 1 }) - Eigen::Vector2d(1, 1)).norm() < 1e-3);
    }

    void whatGrowsForEverEnds()
    {
        const Eigen::Vector2d far = maximum([](const Eigen::Vector2d &at) { return std::log1p(std::exp(at[0])) - at[1] * at[1]; }, { 0, 1 });
        QVERIFY(far[0] > 3 && far.allFinite());
    }

    void whatIsFlatStays()
    {
        QCOMPARE(maximum([](const Eigen::Vector2d &) { return 2.0; }, { 0.5, 0.25 }), Eigen::Vector2d(0.5, 0.25));
    }
};

QTEST_APPLESS_MAIN(TestMaximum)
#include "tst_maximum.moc"
