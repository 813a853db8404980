// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/ranking/fusion.h"
#include "services/retrieval/ranking/methodscores.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::retrieval;

namespace {

bool areNear(const std::vector<double> &a, const std::vector<double> &b)
{
    return std::ranges::equal(a, b, [](double x, double y) { return std::abs(x - y) < 1e-12; });
}

/// Few different scores, so that there are ties and zeros; as many as wanted.
std::vector<double> someScores(size_t count)
{
    std::vector<double> scores;
    for (size_t i = 0; i < count; ++i)
        scores.push_back(*rc::gen::inRange(-1, 6) / 8.0);
    return scores;
}

std::vector<quint8> someMask(size_t count)
{
    std::vector<quint8> mask;
    for (size_t i = 0; i < count; ++i)
        mask.push_back(quint8(*rc::gen::inRange(0, 2)));
    return mask;
}

template <typename T>
std::vector<T> picked(const std::vector<T> &all, const std::vector<quint8> &mask)
{
    std::vector<T> some;
    for (size_t i = 0; i < all.size(); ++i) {
        if (mask[i] != 0)
            some.push_back(all[i]);
    }
    return some;
}

std::shared_ptr<const LexicalSpace> spaceOf(const QStringList &texts)
{
    LexicalCorpus corpus;
    for (qsizetype i = 0; i < texts.size(); ++i)
        corpus.set(MemoryId { i + 1 }, texts[i]);
    return corpus.space();
}

} // namespace

class TestFusion : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reciprocalRanksByHand();
    void tiesShareAPlace();
    void weightedSumByHand();
    void othersTakeNoPlace();
    void othersStandWhereTheyWould();
    void relevanceByHand();
    void relevancePicksGreedily();
    void relevanceWithoutLikenessIsTheOrder();
    void relevanceKeepsItsScale();
    void methods();
    void likeHitsStepBack();
};

void TestFusion::reciprocalRanksByHand()
{
    // First list: 1, 3, 2; second: absent, 1, 2.
    const std::vector<double> a { 0.9, 0.1, 0.5 };
    const std::vector<double> b { 0, 7, 3 };
    QVERIFY(areNear(reciprocalRankFusion(a, b), { 1 / 61.0, 1 / 63.0 + 1 / 61.0, 1 / 62.0 + 1 / 62.0 }));
    QVERIFY(areNear(reciprocalRankFusion(a, b, {}, 0), { 1, 1 / 3.0 + 1, 1 }));
    QVERIFY(reciprocalRankFusion({}, {}).empty());
}

void TestFusion::tiesShareAPlace()
{
    const std::vector<double> a { 2, 2, 1, -1 };
    const std::vector<double> none(4, 0);
    QVERIFY(areNear(reciprocalRankFusion(a, none), { 1 / 61.0, 1 / 61.0, 1 / 63.0, 0 }));
}

void TestFusion::weightedSumByHand()
{
    const std::vector<double> a { 0.2, 0.1, -0.3 };
    const std::vector<double> b { 0, 8, 2 };
    QVERIFY(areNear(weightedSum(a, b), { 0.5, 0.25 + 0.5, 0.125 }));
    QVERIFY(areNear(weightedSum(a, b, {}, 0.9), { 0.9, 0.45 + 0.1, 0.025 }));
    QVERIFY(areNear(weightedSum(std::vector<double> { 0, 0 }, std::vector<double> { 0, 4 }), { 0, 0.5 }));
    QVERIFY(weightedSum({}, {}).empty());
}

void TestFusion::othersTakeNoPlace()
{
    // What the agent's pool does not have says nothing of what it has.
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<size_t>(1, 20);
        const std::vector<double> a = someScores(count);
        const std::vector<double> b = someScores(count);
        const std::vector<quint8> mask = someMask(count);
        RC_ASSERT(areNear(picked(reciprocalRankFusion(a, b, mask), mask), reciprocalRankFusion(picked(a, mask), picked(b, mask))));
        RC_ASSERT(areNear(picked(weightedSum(a, b, mask), mask), weightedSum(picked(a, mask), picked(b, mask))));
    }));
}

void TestFusion::othersStandWhereTheyWould()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<size_t>(1, 12);
        const std::vector<double> a = someScores(count);
        const std::vector<double> b = someScores(count);
        std::vector<quint8> mask = someMask(count);
        const std::vector<double> fused = reciprocalRankFusion(a, b, mask);
        for (size_t row = 0; row < count; ++row) {
            if (mask[row] != 0)
                continue;
            // With this one let in beside the others.
            std::vector<quint8> with = mask;
            with[row] = 1;
            RC_ASSERT(std::abs(reciprocalRankFusion(a, b, with)[row] - fused[row]) < 1e-12);
        }
    }));
}

void TestFusion::relevanceByHand()
{
    // The second is the first over again, the third is something else.
    const std::vector<double> relevance { 0.5, 0.5, 0.3 };
    const auto likeness = [](size_t x, size_t y) { return x + y == 1 ? 1.0 : 0.0; };
    const auto order = maximalMarginalRelevance(relevance, likeness, 3);
    QCOMPARE(order.size(), size_t(3));
    QCOMPARE(order[0].first, size_t(0));
    QCOMPARE(order[1].first, size_t(2));
    QCOMPARE(order[2].first, size_t(1));
    QVERIFY(std::abs(order[0].second - 0.7) < 1e-12);
    QVERIFY(std::abs(order[1].second - 0.42) < 1e-12);
    QVERIFY(std::abs(order[2].second - 0.4) < 1e-12);
    QCOMPARE(maximalMarginalRelevance(relevance, likeness, 1).size(), size_t(1));
    QVERIFY(maximalMarginalRelevance({}, likeness, 3).empty());
}

void TestFusion::relevancePicksGreedily()
{
    QVERIFY(rc::check([] {
        const auto count = *rc::gen::inRange<size_t>(1, 10);
        const std::vector<double> relevance = someScores(count);
        const std::vector<double> matrix = someScores(count * count);
        const auto likeness = [&](size_t x, size_t y) { return std::max(0.0, matrix[std::min(x, y) * count + std::max(x, y)]); };
        const auto order = maximalMarginalRelevance(relevance, likeness, count);
        RC_ASSERT(order.size() == count);
        const double largest = *std::ranges::max_element(relevance);
        std::vector<size_t> before;
        for (const auto &[place, score] : order) {
            for (size_t other = 0; other < count; ++other) {
                if (std::ranges::find(before, other) != before.end())
                    continue;
                double likest = 0;
                for (const size_t earlier : before)
                    likest = std::max(likest, likeness(earlier, other));
                const double worth = 0.7 * relevance[other] / (largest > 0 ? largest : 1) - 0.3 * likest;
                RC_ASSERT((other == place ? std::abs(worth - score) < 1e-12 : worth <= score + 1e-12));
            }
            RC_ASSERT(std::ranges::find(before, place) == before.end());
            before.push_back(place);
        }
        RC_ASSERT(std::ranges::is_sorted(order, std::greater(), &std::pair<size_t, double>::second));
    }));
}

void TestFusion::relevanceWithoutLikenessIsTheOrder()
{
    const std::vector<double> relevance { 0.1, 0.4, 0.4, 0.2 };
    std::vector<size_t> places;
    for (const auto &[place, score] : maximalMarginalRelevance(
             relevance, [](size_t, size_t) { return 0.0; }, 4))
        places.push_back(place);
    QCOMPARE(places, std::vector<size_t>({ 1, 2, 3, 0 }));
}

void TestFusion::relevanceKeepsItsScale()
{
    // Cosines that stay small weigh as much as large ones.
    const auto likeness = [](size_t x, size_t y) { return x + y == 1 ? 0.6 : 0.1; };
    const std::vector<double> large { 0.9, 0.8, 0.6 };
    const std::vector<double> small { 0.09, 0.08, 0.06 };
    QCOMPARE(maximalMarginalRelevance(large, likeness, 3)[1].first, maximalMarginalRelevance(small, likeness, 3)[1].first);
}

void TestFusion::methods()
{
    const auto space = spaceOf({ u"Run the flaky test again"_s, u"Write the migration with a way back"_s, u"Migrate the schema, test the migration"_s, u"Name things"_s });
    const QString query = u"test a migration"_s;
    for (const RetrievalMethod method : { RetrievalMethod::Cosine, RetrievalMethod::Bm25, RetrievalMethod::Rrf, RetrievalMethod::Hybrid, RetrievalMethod::Mmr }) {
        const std::vector<double> scores = methodScores(*space, query, method);
        QCOMPARE(scores.size(), size_t(4));
        QCOMPARE(std::ranges::max_element(scores) - scores.begin(), 2);
    }
    std::vector<double> cosines(4);
    space->cosines(*space->embed(query), cosines);
    std::vector<double> words(4);
    space->bm25(query, words);
    const std::vector<double> hybrid = methodScores(*space, query, RetrievalMethod::Hybrid);
    QVERIFY(std::abs(hybrid[2] - 1) < 1e-12);
    QVERIFY(std::abs(hybrid[0] - (0.5 * cosines[0] / cosines[2] + 0.5 * words[0] / words[2])) < 1e-12);
    // What shares nothing is not retrieved.
    QVERIFY(std::isinf(methodScores(*space, query, RetrievalMethod::Bm25)[3]));
    for (const double score : methodScores(*space, u"the"_s, RetrievalMethod::Cosine))
        QVERIFY(std::isinf(score) && score < 0);
    QVERIFY(methodScores(*spaceOf({}), query, RetrievalMethod::Mmr).empty());
}

void TestFusion::likeHitsStepBack()
{
    // Twice the same, and something else that fits less.
    const auto space = spaceOf({ u"Cache the parsed configuration"_s, u"Cache the parsed configuration"_s, u"Cache compiled patterns"_s, u"Profile loops"_s });
    const std::vector<double> cosine = methodScores(*space, u"cache parsed configuration"_s, RetrievalMethod::Cosine);
    QVERIFY(cosine[1] > cosine[2]);
    const std::vector<double> mmr = methodScores(*space, u"cache parsed configuration or patterns"_s, RetrievalMethod::Mmr);
    QVERIFY(mmr[0] > mmr[2]);
    QVERIFY(mmr[2] > mmr[1]);
}

QTEST_GUILESS_MAIN(TestFusion)
#include "tst_fusion.moc"
