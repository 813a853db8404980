// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/blockheights.h"

#include <QTest>

#include <rapidcheck.h>

#include <numeric>

using namespace waymark::widgets;

class TestBlockHeights final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainSums();
    void findsPixels();
    void empty();
};

void TestBlockHeights::agreesWithPlainSums()
{
    QVERIFY(rc::check("sums after changes", [] {
        auto heights = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 100));
        BlockHeights tree;
        tree.assign(heights);
        RC_PRE(!heights.empty());
        for (int change = 0; change < 20; ++change) {
            const int at = *rc::gen::inRange(0, int(heights.size()));
            heights[size_t(at)] = *rc::gen::inRange(0, 1000);
            tree.setHeight(at, heights[size_t(at)]);
        }
        for (int i = 0; i <= int(heights.size()); ++i)
            RC_ASSERT(tree.top(i) == std::accumulate(heights.begin(), heights.begin() + i, qint64(0)));
    }));
}

void TestBlockHeights::findsPixels()
{
    QVERIFY(rc::check("the one found holds the pixel", [] {
        const auto heights = *rc::gen::nonEmpty(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 40)));
        BlockHeights tree;
        tree.assign(heights);
        const qint64 y = *rc::gen::inRange<qint64>(-10, tree.total() + 10);
        const int found = tree.indexAt(y);
        if (y < 0)
            RC_ASSERT(tree.top(found) == 0);
        else if (y >= tree.total())
            RC_ASSERT(found == tree.size() - 1);
        else
            RC_ASSERT(tree.top(found) <= y && y < tree.top(found + 1));
    }));
}

void TestBlockHeights::empty()
{
    BlockHeights tree;
    QCOMPARE(tree.total(), 0);
    QCOMPARE(tree.indexAt(5), -1);
    tree.assign({});
    QCOMPARE(tree.total(), 0);
}

QTEST_APPLESS_MAIN(TestBlockHeights)
#include "tst_blockheights.moc"
