// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/measure/irmetrics.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

using namespace waymark::retrieval;

namespace {

/// The measures written down as trec_eval walks a ranking: from the first place to the last, then the ideal one.
RankingMetrics walked(const std::vector<int> &degreeByPlace, const std::vector<int> &notFound, int k)
{
    std::vector<int> ideal = notFound;
    ideal.insert(ideal.end(), degreeByPlace.begin(), degreeByPlace.end());
    std::erase_if(ideal, [](int degree) { return degree < 1; });
    std::ranges::sort(ideal, std::greater());
    RankingMetrics metrics;
    double dcg = 0;
    double best = 0;
    int found = 0;
    int foundInK = 0;
    for (size_t i = 0; i < degreeByPlace.size(); ++i) {
        if (degreeByPlace[i] < 1)
            continue;
        ++found;
        metrics.map += double(found) / double(i + 1);
        if (i < size_t(k)) {
            ++foundInK;
            dcg += degreeByPlace[i] / std::log2(double(i + 2));
            if (metrics.mrr == 0)
                metrics.mrr = 1.0 / double(i + 1);
        }
    }
    for (size_t i = 0; i < ideal.size() && i < size_t(k); ++i)
        best += ideal[i] / std::log2(double(i + 2));
    if (ideal.empty())
        return {};
    metrics.ndcg = dcg / best;
    metrics.recall = double(foundInK) / double(ideal.size());
    metrics.map /= double(ideal.size());
    return metrics;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestIrMetrics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void binaryByHand();
    void gradedByHand();
    void idealCountsWhatIsNotFound();
    void cutAtK();
    void nothingRelevant();
    void anyRankingAsWalked();
    void placesBreakTiesByName();
    void placesAreThoseOfTheSortedList();
    void means();
};

void TestIrMetrics::binaryByHand()
{
    // Relevant at places 1 and 3, a third one at 12; k = 10.
    const std::array<JudgedPlace, 4> judged { JudgedPlace { 3, 1 }, JudgedPlace { 12, 1 }, JudgedPlace { 1, 1 }, JudgedPlace { 2, 0 } };
    const RankingMetrics metrics = rankingMetrics(judged, 10);
    // DCG 1/log2(2) + 1/log2(4) = 1.5; ideal 1 + 1/log2(3) + 1/2 = 2.1309297...
    QVERIFY(isNear(metrics.ndcg, 1.5 / 2.1309297535714573));
    QVERIFY(isNear(metrics.recall, 2.0 / 3));
    QVERIFY(isNear(metrics.mrr, 1));
    QVERIFY(isNear(metrics.map, (1.0 + 2.0 / 3 + 3.0 / 12) / 3));
}

void TestIrMetrics::gradedByHand()
{
    // Degrees 0, 3, 1 at places 1 to 3: DCG 3/log2(3) + 1/log2(4) = 2.3927892607143721; ideal 3 + 1/log2(3) = 3.6309297535714573.
    const std::array<JudgedPlace, 3> judged { JudgedPlace { 1, 0 }, JudgedPlace { 2, 3 }, JudgedPlace { 3, 1 } };
    const RankingMetrics metrics = rankingMetrics(judged, 10);
    QVERIFY(isNear(metrics.ndcg, 2.3927892607143721 / 3.6309297535714573));
    QVERIFY(isNear(metrics.recall, 1));
    QVERIFY(isNear(metrics.mrr, 0.5));
    QVERIFY(isNear(metrics.map, (1.0 / 2 + 2.0 / 3) / 2));
}

void TestIrMetrics::idealCountsWhatIsNotFound()
{
    const std::array<JudgedPlace, 2> judged { JudgedPlace { 1, 1 }, JudgedPlace { 0, 2 } };
    const RankingMetrics metrics = rankingMetrics(judged, 10);
    QVERIFY(isNear(metrics.ndcg, 1 / (2 + 1 / std::log2(3.0))));
    QVERIFY(isNear(metrics.recall, 0.5));
    QVERIFY(isNear(metrics.map, 0.5));
}

void TestIrMetrics::cutAtK()
{
    const std::array<JudgedPlace, 1> judged { JudgedPlace { 4, 1 } };
    const RankingMetrics three = rankingMetrics(judged, 3);
    QCOMPARE(three, (RankingMetrics { 0, 0, 0, 0.25 }));
    const RankingMetrics four = rankingMetrics(judged, 4);
    QVERIFY(isNear(four.ndcg, 1 / std::log2(5.0)));
    QVERIFY(isNear(four.mrr, 0.25));
}

void TestIrMetrics::nothingRelevant()
{
    const std::array<JudgedPlace, 2> judged { JudgedPlace { 1, 0 }, JudgedPlace { 2, -1 } };
    QCOMPARE(rankingMetrics(judged, 10), RankingMetrics());
    QCOMPARE(rankingMetrics({}, 10), RankingMetrics());
}

void TestIrMetrics::anyRankingAsWalked()
{
    QVERIFY(rc::check([] {
        const auto degrees = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 4));
        const auto notFound = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 4));
        const int k = *rc::gen::inRange(1, 15);
        std::vector<JudgedPlace> judged;
        for (size_t i = 0; i < degrees.size(); ++i)
            judged.push_back({ qint64(i) + 1, degrees[i] });
        for (const int degree : notFound)
            judged.push_back({ 0, degree });
        std::ranges::reverse(judged); // the order of judgements says nothing
        const RankingMetrics metrics = rankingMetrics(judged, k);
        const RankingMetrics expected = walked(degrees, notFound, k);
        RC_ASSERT(isNear(metrics.ndcg, expected.ndcg) && isNear(metrics.recall, expected.recall) && isNear(metrics.mrr, expected.mrr) && isNear(metrics.map, expected.map));
        RC_ASSERT(metrics.ndcg <= 1 + 1e-12 && metrics.recall <= 1 && metrics.map <= 1 + 1e-12);
    }));
}

void TestIrMetrics::placesBreakTiesByName()
{
    const std::vector<QByteArray> names { "10", "9", "a", "\xc3\xbc" };
    const std::vector<quint32> rows { 0, 1, 2, 3 };
    // The last name by bytes stands first: ü, a, 9, 10.
    QCOMPARE(placesOf(std::vector<double> { 1, 1, 1, 1 }, names, rows), std::vector<qint64>({ 4, 3, 2, 1 }));
    QCOMPARE(placesOf(std::vector<double> { 2, 1, notRetrieved, 1 }, names, rows), std::vector<qint64>({ 1, 3, 0, 2 }));
    QCOMPARE(placesOf(std::vector<double> { 0, -1, -2, notRetrieved }, names, std::vector<quint32> { 2, 2, 3 }), std::vector<qint64>({ 3, 3, 0 }));
}

void TestIrMetrics::placesAreThoseOfTheSortedList()
{
    QVERIFY(rc::check([] {
        const auto picked = *rc::gen::container<std::vector<int>>(rc::gen::inRange(-1, 5));
        std::vector<double> scores;
        std::vector<QByteArray> names;
        for (size_t i = 0; i < picked.size(); ++i) {
            scores.push_back(picked[i] < 0 ? notRetrieved : picked[i]);
            names.push_back(QByteArray::number(qlonglong(i)));
        }
        std::vector<quint32> order(scores.size());
        std::iota(order.begin(), order.end(), 0U);
        const std::vector<quint32> rows = order;
        std::ranges::sort(order, [&](quint32 a, quint32 b) { return scores[a] != scores[b] ? scores[a] > scores[b] : names[a] > names[b]; });
        const std::vector<qint64> places = placesOf(scores, names, rows);
        for (size_t i = 0; i < order.size(); ++i)
            RC_ASSERT(places[order[i]] == (scores[order[i]] == notRetrieved ? 0 : qint64(i) + 1));
    }));
}

void TestIrMetrics::means()
{
    QCOMPARE(meanOf({}), RankingMetrics());
    const std::array<RankingMetrics, 2> two { RankingMetrics { 1, 0.5, 1, 0.25 }, RankingMetrics() };
    QCOMPARE(meanOf(two), (RankingMetrics { 0.5, 0.25, 0.5, 0.125 }));
}

QTEST_GUILESS_MAIN(TestIrMetrics)
#include "tst_irmetrics.moc"
