// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/unpaired.h"

#include <QTest>

#include <vector>

using namespace waymark;
using namespace waymark::evaluation;

namespace {

QString shown(const Interval &interval)
{
    return QStringLiteral("%1 to %2").arg(interval.low * 100, 0, 'f', 1).arg(interval.high * 100, 0, 'f', 1);
}

/// Tasks solved in the published table, against zero-shot; of 100, 100, 100, 89, 90 and 12.
std::vector<RatePair> againstZeroShot(const QList<int> &solved)
{
    const QList<int> tasks { 100, 100, 100, 89, 90, 12 };
    const QList<int> zeroShot { 91, 47, 73, 28, 10, 8 };
    std::vector<RatePair> pairs;
    for (qsizetype i = 0; i < tasks.size(); ++i)
        pairs.push_back({ solved[i], tasks[i], zeroShot[i], tasks[i] });
    return pairs;
}

} // namespace

class TestUnpaired : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Kim et al. (2026), arXiv 2604.14004, Table 1, GPT-5-mini, in points: the macro differences of insight and of trajectory.
    void macroDifferenceOfThePublishedTable()
    {
        QCOMPARE(shown(macroDifference(againstZeroShot({ 93, 47, 77, 32, 17, 9 }))), QStringLiteral("-3.0 to 11.9"));
        QCOMPARE(shown(macroDifference(againstZeroShot({ 94, 49, 77, 24, 11, 7 }))), QStringLiteral("-8.2 to 7.3"));
    }

    /// The pooled difference beside it, by Newcombe: 275 and 257 tasks of 491.
    void pooledDifferenceOfThePublishedTable()
    {
        QCOMPARE(shown(newcombe(275, 491, 257, 491)), QStringLiteral("-2.6 to 9.9"));
    }

    /// One benchmark, 56 of 70 against 48 of 80, by hand: 0.2 ± 1.959964 sqrt(0.8 × 0.2 / 70 + 0.6 × 0.4 / 80) = 0.2 ± 0.1424951.
    void oneBenchmarkByHand()
    {
        const std::vector<RatePair> one { { 56, 70, 48, 80 } };
        const Interval interval = macroDifference(one);
        QVERIFY2(qAbs(interval.low - 0.0575049) < 1e-6, qPrintable(QString::number(interval.low, 'f', 7)));
        QVERIFY(qAbs(interval.high - 0.3424951) < 1e-6);
    }

    void whatHasNoTasksIsLeftOut()
    {
        const std::vector<RatePair> one { { 56, 70, 48, 80 } };
        const std::vector<RatePair> withEmpty { { 56, 70, 48, 80 }, { 0, 0, 3, 4 }, { 1, 2, 0, 0 } };
        QCOMPARE(macroDifference(withEmpty), macroDifference(one));
        QCOMPARE(macroDifference({}), (Interval { -1, 1 }));
    }
};

QTEST_APPLESS_MAIN(TestUnpaired)
#include "tst_unpaired.moc"
