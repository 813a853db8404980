// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/price.h"

#include <QTest>

#include <rapidcheck.h>

#include <limits>

using namespace Qt::StringLiterals;
using namespace waymark::llm;

namespace {

constexpr qint64 most = std::numeric_limits<qint64>::max();

/// 2.50 in, 1.25 cached and 10.00 out for a million tokens each.
const Price usual { u"m"_s, 2500, 1250, 10'000, QDate(2026, 1, 1) };

} // namespace

class TestPrice final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void costs_data();
    void costs();
    void neverPassesTheMost();
    void addsUsage();
};

void TestPrice::costs_data()
{
    QTest::addColumn<Usage>("usage");
    QTest::addColumn<Nano>("cost");

    QTest::newRow("nothing") << Usage {} << Nano(0);
    QTest::newRow("a million each way") << Usage { 1'000'000, 0, 1'000'000, 0, false } << Nano(12'500'000'000);
    QTest::newRow("half cached") << Usage { 1000, 500, 0, 0, false } << Nano(500 * 2500 + 500 * 1250);
    QTest::newRow("thinking is part of the completion") << Usage { 0, 0, 100, 90, false } << Nano(1'000'000);
    QTest::newRow("more cached than there was") << Usage { 10, 999, 0, 0, false } << Nano(10 * 1250);
    QTest::newRow("negative") << Usage { -5, -5, -5, -5, false } << Nano(0);
    QTest::newRow("absurd") << Usage { most, 0, most, 0, false } << Nano(most);
}

void TestPrice::costs()
{
    QFETCH(Usage, usage);
    QFETCH(Nano, cost);
    QCOMPARE(costOf(usage, usual), cost);
}

void TestPrice::neverPassesTheMost()
{
    const bool holds = rc::check("what was used costs no more than what was reserved", [] {
        const qint64 prompt = *rc::gen::inRange<qint64>(0, 1'000'000);
        const qint64 completion = *rc::gen::inRange<qint64>(0, 1'000'000);
        const Usage usage { prompt, *rc::gen::inRange<qint64>(0, prompt + 1), completion, 0, false };
        const Price price { {}, *rc::gen::inRange<Nano>(0, 1'000'000), *rc::gen::inRange<Nano>(0, 1'000'000), *rc::gen::inRange<Nano>(0, 1'000'000), {} };
        const Nano cost = costOf(usage, price);
        RC_ASSERT(cost >= 0);
        RC_ASSERT(cost <= mostCost(prompt, completion, price));
    });
    QVERIFY(holds);
    QCOMPARE(mostCost(most, most, usual), most);
}

void TestPrice::addsUsage()
{
    Usage sum { 1, 2, 3, 4, false };
    sum += Usage { 10, 20, 30, 40, true };
    QCOMPARE(sum, (Usage { 11, 22, 33, 44, true }));
    sum += Usage { most, 0, -1, 0, false };
    QCOMPARE(sum, (Usage { most, 22, 33, 44, true }));
}

QTEST_GUILESS_MAIN(TestPrice)
#include "tst_price.moc"
