// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/lexical/tokens.h"


#include <QTest>
#include <rapidcheck.h>

#include <cmath>
#include <map>
#include <numeric>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::retrieval;

namespace {

QStringList termsOf(const QString &text)
{
    QStringList terms;
    forEachTerm(text, [&](std::u16string_view term, text::Span) { terms.append(QString::fromUtf16(term.data(), qsizetype(term.size()))); });
    return terms;
}

std::shared_ptr<const LexicalSpace> spaceOf(const QStringList &texts)
{
    LexicalCorpus corpus;
    for (qsizetype i = 0; i < texts.size(); ++i)
        corpus.set(MemoryId { i + 1 }, texts[i]);
    return corpus.space();
}

std::vector<double> cosinesOf(const LexicalSpace &space, const QString &query)
{
    std::vector<double> out(space.ids().size());
    space.cosines(*space.embed(query), out);
    return out;
}

double length(const QueryVector &vector)
{
    return std::sqrt(std::accumulate(vector.sparse.begin(), vector.sparse.end(), 0.0, [](double sum, const auto &entry) { return sum + double(entry.second) * entry.second; }));
}

double product(const QueryVector &a, const QueryVector &b)
{
    std::map<quint32, double> axes(a.sparse.begin(), a.sparse.end());
    double sum = 0;
    for (const auto &[axis, value] : b.sparse) {
        if (const auto mine = axes.find(axis); mine != axes.end())
            sum += mine->second * double(value);
    }
    return sum;
}

/// Texts of few words, so that they share some.
rc::Gen<QString> someText()
{
    static const QStringList words { u"parser"_s, u"parse"_s, u"tests"_s, u"testing"_s, u"cache"_s, u"the"_s, u"read_file"_s, u"HttpServer"_s, u"记忆池"_s, u"x"_s, u"index"_s, u"indices"_s, u"42"_s };
    return rc::gen::map(rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(words.size()))), [](const std::vector<int> &picks) {
        QStringList picked;
        for (const int pick : picks)
            picked.append(words[pick]);
        return picked.join(u' ');
    });
}

rc::Gen<std::vector<QString>> texts()
{
    return rc::gen::container<std::vector<QString>>(someText());
}

} // namespace

class TestLexicalSpace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void terms_data();
    void terms();
    void ranksWhatSharesRareWords();
    void findsWordsThatAreAlike();
    void shortTextsDoNotWinForBeingShort();
    void queriesWithoutTermsAreOrthogonalToAll();
    void emptySpace();
    void queriesHaveUnitLength();
    void cosineIsTheProductOfTheVectors();
    void cosinesStayBelowOne();
    void sharesAddUpToTheCosine();
    void nearestIsTheSortedCosines();
    void whatIfLeavesTheOthersAlone();
    void whatIfWithNewWords();
    void recountingIsLikeCountingAnew();
    void bm25ByHand();
    void bm25AsCounted();
};

void TestLexicalSpace::terms_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("expected");
    QTest::newRow("stop words go, endings too") << u"Caches are cached while caching the files"_s << QStringList { u"cach"_s, u"cach"_s, u"cach"_s, u"fil"_s };
    QTest::newRow("nouns of doing") << u"validate validation connection action creation create format formation"_s
                                    << QStringList { u"valid"_s, u"valid"_s, u"connect"_s, u"action"_s, u"creat"_s, u"creat"_s, u"format"_s, u"format"_s };
    QTest::newRow("plurals") << u"queries boxes classes status"_s << QStringList { u"query"_s, u"box"_s, u"class"_s, u"status"_s };
    QTest::newRow("snake case") << u"parse_json"_s << QStringList { u"pars"_s, u"json"_s, u"parse_json"_s };
    QTest::newRow("camel case") << u"HTTPServerError"_s << QStringList { u"http"_s, u"server"_s, u"error"_s, u"httpservererror"_s };
    QTest::newRow("digits") << u"utf8 v2"_s << QStringList { u"utf"_s, u"utf8"_s, u"v2"_s };
    QTest::newRow("dunder") << u"__init__"_s << QStringList { u"init"_s };
    QTest::newRow("chinese by pairs") << u"记忆池 ok"_s << QStringList { u"记忆"_s, u"忆池"_s, u"ok"_s };
    QTest::newRow("one character") << u"池"_s << QStringList { u"池"_s };
    QTest::newRow("umlauts") << u"Prüfe die Größe"_s << QStringList { u"prüfe"_s, u"grösse"_s };
    QTest::newRow("only underscores") << u"___ _"_s << QStringList();
    QTest::newRow("lone surrogate") << QString(u"a"_s + QChar(0xD800) + u"bc"_s) << QStringList { u"bc"_s };
}

void TestLexicalSpace::terms()
{
    QFETCH(QString, text);
    QFETCH(QStringList, expected);
    if (QByteArray(QTest::currentDataTag()) == "umlauts")
        expected[1] = u"größe"_s.toCaseFolded();
    QCOMPARE(termsOf(text), expected);
}

void TestLexicalSpace::ranksWhatSharesRareWords()
{
    const auto space = spaceOf({ u"Run the tests before the change"_s, u"Run the tests and read the coverage"_s, u"Run the tests"_s, u"Profile before optimising"_s });
    const auto scores = cosinesOf(*space, u"how to read coverage of tests"_s);
    QCOMPARE(std::max_element(scores.begin(), scores.end()) - scores.begin(), 1);
    QCOMPARE(scores[3] < scores[0], true);
}

void TestLexicalSpace::findsWordsThatAreAlike()
{
    const auto space = spaceOf({ u"Serialisation of objects"_s, u"Colours of charts"_s });
    const auto scores = cosinesOf(*space, u"serialiser"_s);
    QVERIFY(scores[0] > 0.05);
    QVERIFY(scores[1] < scores[0] / 5);
}

void TestLexicalSpace::shortTextsDoNotWinForBeingShort()
{
    // By its own length the first would be nearly parallel to the query.
    const auto space = spaceOf({ u"migration"_s, u"Write the migration of the schema with a backup and a dry run first"_s, u"Index columns"_s, u"Name things"_s });
    const auto scores = cosinesOf(*space, u"migration of a schema with backup"_s);
    QVERIFY(scores[0] < scores[1]);
}

void TestLexicalSpace::queriesWithoutTermsAreOrthogonalToAll()
{
    const auto space = spaceOf({ u"Run the tests"_s, QString() });
    for (const QString &query : { QString(), u"the of and"_s, u"!?"_s })
        QCOMPARE(cosinesOf(*space, query), std::vector<double>({ 0, 0 }));
    // Words that nobody has are something, but lie along no text.
    const auto scores = cosinesOf(*space, u"zzzz"_s);
    QCOMPARE(scores[0], 0.0);
}

void TestLexicalSpace::emptySpace()
{
    const auto space = spaceOf({});
    QCOMPARE(space->ids().size(), size_t(0));
    QVERIFY(space->nearest(*space->embed(u"tests"_s), 3).empty());
    QCOMPARE(spaceOf({ QString() })->nearest(*space->embed(u"tests"_s), 3).size(), size_t(1));
}

void TestLexicalSpace::queriesHaveUnitLength()
{
    QVERIFY(rc::check([] {
        const auto all = *texts();
        const QString query = *someText();
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        const QueryVector vector = *space->embed(query);
        RC_ASSERT(vector.sparse.empty() || std::abs(length(vector) - 1) < 1e-5);
        RC_ASSERT(std::ranges::is_sorted(vector.sparse, {}, &std::pair<quint32, float>::first));
    }));
}

void TestLexicalSpace::cosineIsTheProductOfTheVectors()
{
    QVERIFY(rc::check([] {
        const auto all = *texts();
        const QString query = *someText();
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        const auto scores = cosinesOf(*space, query);
        for (size_t row = 0; row < scores.size(); ++row) {
            // The vector of a row has unit length; in the space it has its own, of which the longest is 1.
            const QueryVector own = space->vectorOf(quint32(row));
            const double ownLength = own.sparse.empty() ? 0 : [&] {
                std::vector<double> out(scores.size());
                space->cosines(own, out);
                return out[row];
            }();
            RC_ASSERT(ownLength <= 1 + 1e-5);
            RC_ASSERT(std::abs(scores[row] - product(*space->embed(query), own) * ownLength) < 1e-4);
        }
    }));
}

void TestLexicalSpace::cosinesStayBelowOne()
{
    QVERIFY(rc::check([] {
        const auto all = *texts();
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        for (const QString &query : all) {
            for (const double cosine : cosinesOf(*space, query)) {
                RC_ASSERT(std::isfinite(cosine));
                RC_ASSERT(cosine >= 0 && cosine <= 1 + 1e-6);
            }
        }
    }));
}

void TestLexicalSpace::sharesAddUpToTheCosine()
{
    QVERIFY(rc::check([] {
        const auto all = *texts();
        const QString query = *someText();
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        const auto scores = cosinesOf(*space, query);
        for (size_t row = 0; row < scores.size(); ++row) {
            double sum = 0;
            for (const HitExplanation::Term &term : space->explain(query, quint32(row), all[row])) {
                RC_ASSERT(query.contains(term.query));
                RC_ASSERT(all[row].contains(term.memory));
                sum += term.share;
            }
            RC_ASSERT(std::abs(sum - scores[row]) < 1e-5);
        }
    }));
}

void TestLexicalSpace::nearestIsTheSortedCosines()
{
    QVERIFY(rc::check([] {
        const auto all = *texts();
        const QString query = *someText();
        const int k = *rc::gen::inRange(0, 12);
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        std::vector<quint8> mask;
        for (size_t i = 0; i < all.size(); ++i)
            mask.push_back(quint8(*rc::gen::inRange(0, 2)));
        const auto scores = cosinesOf(*space, query);
        std::vector<ScoredRow> expected;
        for (quint32 row = 0; row < scores.size(); ++row) {
            if (mask[row] != 0)
                expected.push_back({ row, scores[row] });
        }
        std::ranges::stable_sort(expected, std::greater(), &ScoredRow::cosine);
        expected.resize(std::min(expected.size(), size_t(k)));
        const QueryVector vector = *space->embed(query);
        if (!mask.empty())
            RC_ASSERT(space->nearest(vector, k, mask) == expected);
        const std::vector<QueryVector> batch { vector, vector };
        if (!mask.empty())
            RC_ASSERT(space->nearest(batch, k, mask) == std::vector({ expected, expected }));
    }));
}

void TestLexicalSpace::whatIfLeavesTheOthersAlone()
{
    QVERIFY(rc::check([] {
        auto all = *rc::gen::nonEmpty(texts());
        const QString query = *someText();
        const auto changed = *rc::gen::inRange<size_t>(0, all.size());
        const QString replacement = *someText();
        const bool removes = *rc::gen::arbitrary<bool>();
        const auto space = spaceOf(QStringList(all.begin(), all.end()));
        const LexicalSpace::Change change { MemoryId { qint64(changed) + 1 }, removes ? std::nullopt : std::optional(replacement) };
        const auto other = space->withChanges(std::span(&change, 1));
        const double scale = other->longest() > 0 ? space->longest() / other->longest() : 1; // a longer text may have come
        const auto before = cosinesOf(*space, query);
        const auto after = cosinesOf(*other, query);
        RC_ASSERT(after.size() == before.size() - (removes ? 1 : 0));
        for (size_t row = 0, there = 0; row < before.size(); ++row) {
            if (row == changed && removes)
                continue;
            RC_ASSERT(other->ids()[there] == space->ids()[row]);
            if (row != changed)
                RC_ASSERT(std::abs(after[there] - before[row] * scale) < 1e-6);
            ++there;
        }
    }));
}

void TestLexicalSpace::whatIfWithNewWords()
{
    const auto space = spaceOf({ u"Run the tests"_s, u"Read the log"_s, u"Name things"_s });
    const std::array<LexicalSpace::Change, 2> changes { LexicalSpace::Change { MemoryId { 2 }, u"Read the flamegraph"_s }, LexicalSpace::Change { MemoryId { 9 }, u"Kubernetes probes"_s } };
    const auto other = space->withChanges(changes);
    QCOMPARE(other->ids().size(), size_t(4));
    const auto nearest = other->nearest(*other->embed(u"flamegraph"_s), 1);
    QCOMPARE(other->ids()[nearest[0].row], MemoryId { 2 });
    QVERIFY(nearest[0].cosine > 0.2);
    QCOMPARE(other->ids()[other->nearest(*other->embed(u"kubernetes"_s), 1)[0].row], MemoryId { 9 });
    // The pool's own space has not heard of it.
    QCOMPARE(space->ids().size(), size_t(3));
    QVERIFY(space->nearest(*space->embed(u"flamegraph"_s), 1)[0].cosine < 0.05);
}

void TestLexicalSpace::recountingIsLikeCountingAnew()
{
    QVERIFY(rc::check([] {
        const auto first = *texts();
        const auto second = *texts();
        const QString query = *someText();
        LexicalCorpus corpus;
        for (size_t i = 0; i < first.size(); ++i)
            corpus.set(MemoryId { qint64(i) + 1 }, first[i]);
        for (size_t i = 0; i < std::max(first.size(), second.size()); ++i) {
            if (i < second.size())
                corpus.set(MemoryId { qint64(i) + 1 }, second[i]);
            else
                corpus.remove(MemoryId { qint64(i) + 1 });
        }
        const auto fresh = cosinesOf(*spaceOf(QStringList(second.begin(), second.end())), query);
        const auto kept = cosinesOf(*corpus.space(), query);
        RC_ASSERT(fresh.size() == kept.size());
        for (size_t row = 0; row < fresh.size(); ++row)
            RC_ASSERT(std::abs(fresh[row] - kept[row]) < 1e-5);
    }));
}

void TestLexicalSpace::bm25ByHand()
{
    // Three texts of 2, 1 and 3 terms: average 2. "cach" stands in two of them, idf = ln(1 + 1.5/2.5) = 0.470004.
    const auto space = spaceOf({ u"cache parser"_s, u"parser"_s, u"cache cache index"_s });
    std::vector<double> out(3);
    space->bm25(u"caches"_s, out);
    const double idf = std::log(1 + 1.5 / 2.5);
    QVERIFY(std::abs(out[0] - idf * 1 * 2.2 / (1 + 1.2 * (0.25 + 0.75 * 2 / 2))) < 1e-6);
    QCOMPARE(out[1], 0.0);
    QVERIFY(std::abs(out[2] - idf * 2 * 2.2 / (2 + 1.2 * (0.25 + 0.75 * 3 / 2))) < 1e-6);
}

void TestLexicalSpace::bm25AsCounted()
{
    QVERIFY(rc::check([] {
        const auto all = *rc::gen::nonEmpty(texts());
        const QString query = *someText();
        std::vector<std::map<QString, int>> counts;
        std::map<QString, int> documents;
        double length = 0;
        for (const QString &text : all) {
            std::map<QString, int> own;
            for (const QString &term : termsOf(text))
                ++own[term];
            for (const auto &[term, count] : own) {
                ++documents[term];
                length += count;
            }
            counts.push_back(own);
        }
        const auto texts = double(all.size());
        const double average = length > 0 ? length / texts : 1;
        std::vector<double> out(all.size());
        spaceOf(QStringList(all.begin(), all.end()))->bm25(query, out);
        for (size_t row = 0; row < all.size(); ++row) {
            const double own = std::accumulate(counts[row].begin(), counts[row].end(), 0.0, [](double sum, const auto &term) { return sum + term.second; });
            double expected = 0;
            for (const QString &term : termsOf(query)) {
                const auto found = counts[row].find(term);
                if (found == counts[row].end())
                    continue;
                const double idf = std::log(1 + (texts - documents[term] + 0.5) / (documents[term] + 0.5));
                expected += idf * found->second * 2.2 / (found->second + 1.2 * (0.25 + 0.75 * own / average));
            }
            RC_ASSERT(std::abs(out[row] - expected) < 1e-5 * std::max(1.0, expected));
        }
    }));
}

QTEST_GUILESS_MAIN(TestLexicalSpace)
#include "tst_lexicalspace.moc"
