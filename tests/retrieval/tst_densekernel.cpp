// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densecache.h"
#include "services/retrieval/dense/densespace.h"

#include <QTemporaryDir>
#include <QTest>

#include <rapidcheck.h>

#include <cmath>
#include <limits>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::retrieval;

namespace {

using Rows = std::vector<std::vector<float>>;

std::vector<const Kernels *> tiers()
{
    std::vector<const Kernels *> all;
    for (const char *name : { "scalar", "avx2", "avx512" }) {
        if (const Kernels *tier = kernelsByName(name))
            all.push_back(tier);
    }
    return all;
}

/// Gaussian rows; some are copies of others, some nearly so, and with `outliers` a few dimensions outweigh the rest.
Rows rowsOf(quint32 seed, int count, int dimensions, bool outliers)
{
    std::mt19937 random(seed);
    std::normal_distribution<float> normal;
    Rows rows;
    for (int i = 0; i < count; ++i) {
        std::vector<float> row(size_t(dimensions), 0.0F);
        for (float &value : row)
            value = normal(random);
        if (i > 0 && random() % 5 == 0)
            row = rows[random() % size_t(i)];
        else if (i > 0 && random() % 5 == 0) {
            const std::vector<float> near = rows[random() % size_t(i)];
            for (size_t j = 0; j < row.size(); ++j)
                row[j] = near[j] + row[j] * 0.05F;
        } else if (outliers) {
            for (size_t j = 0; j < row.size(); j += 37)
                row[j] *= 60;
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

DenseMatrix matrixOf(const Rows &rows, int dimensions)
{
    DenseMatrixBuilder builder { quint32(dimensions) };
    for (const std::vector<float> &row : rows) {
        if (!builder.add(std::span(row)))
            qFatal("a row was refused");
    }
    return builder.take();
}

double product(std::span<const float> a, std::span<const float> b)
{
    double sum = 0;
    for (size_t i = 0; i < a.size(); ++i)
        sum += double(a[i]) * double(b[i]);
    return sum;
}

/// By a plain loop in double. Rows whose cosine differs by less than the last bits of a sum are ordered as the answer has them: the
/// order of additions is not part of the definition.
void checkAnswer(const DenseMatrix &matrix, std::span<const float> query, size_t k, const std::vector<quint8> &mask, const std::vector<ScoredRow> &answer, qint64 without = -1)
{
    std::vector<ScoredRow> all;
    for (quint32 row = 0; row < matrix.count(); ++row) {
        if ((mask.empty() || mask[row]) && row != without)
            all.push_back({ row, product(query, matrix.vector(row)) });
    }
    std::ranges::sort(all, [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; });
    RC_ASSERT(answer.size() == std::min(k, all.size()));
    for (size_t i = 0; i < answer.size(); ++i) {
        RC_ASSERT(std::abs(answer[i].cosine - all[i].cosine) < 1e-14);
        RC_ASSERT(std::abs(answer[i].cosine - product(query, matrix.vector(answer[i].row))) < 1e-14);
        if (i > 0)
            RC_ASSERT(answer[i - 1].cosine > answer[i].cosine || (answer[i - 1].cosine == answer[i].cosine && answer[i - 1].row < answer[i].row));
    }
}

struct Case
{
    int dimensions = 0;
    Rows rows;
    DenseMatrix matrix;
    Rows queries;
    std::vector<quint8> mask;
    int k = 0;
};

Case someCase()
{
    Case some;
    some.dimensions = *rc::gen::inRange(1, 300);
    const auto seed = *rc::gen::arbitrary<quint32>();
    const bool outliers = *rc::gen::arbitrary<bool>();
    some.rows = rowsOf(seed, *rc::gen::inRange(0, 150), some.dimensions, outliers);
    some.matrix = matrixOf(some.rows, some.dimensions);
    some.queries = rowsOf(seed + 1, *rc::gen::inRange(1, 30), some.dimensions, outliers);
    for (std::vector<float> &query : some.queries)
        query = *unitVector(query);
    if (some.matrix.count() > 0)
        some.queries.push_back({ some.matrix.vector(0).begin(), some.matrix.vector(0).end() });
    // None, few, half, all, or no mask.
    const int share = *rc::gen::element(0, 5, 50, 100, -1);
    std::mt19937 random(seed + 2);
    for (quint32 row = 0; share >= 0 && row < some.matrix.count(); ++row)
        some.mask.push_back(int(random() % 100) < share ? 1 : 0);
    some.k = *rc::gen::element(1, 2, 10, 200);
    return some;
}

} // namespace

class TestDenseKernel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nearestIsThatOfAPlainLoop()
    {
        QVERIFY(rc::check([] {
            const Case some = someCase();
            for (const Kernels *tier : tiers()) {
                const DenseSearch search(some.matrix, *tier);
                std::vector<std::span<const float>> queries(some.queries.begin(), some.queries.end());
                const auto together = search.nearest(queries, some.k, some.mask);
                for (size_t i = 0; i < queries.size(); ++i) {
                    const auto answer = search.nearest(queries[i], some.k, some.mask);
                    checkAnswer(some.matrix, queries[i], size_t(some.k), some.mask, answer);
                    RC_ASSERT(together[i] == answer);
                }
            }
        }));
    }

    void neighboursAreThoseOfAPlainLoop()
    {
        QVERIFY(rc::check([] {
            const Case some = someCase();
            for (const Kernels *tier : tiers()) {
                const auto answers = DenseSearch(some.matrix, *tier).neighbours(some.k);
                RC_ASSERT(answers.size() == some.matrix.count());
                for (quint32 row = 0; row < some.matrix.count(); ++row)
                    checkAnswer(some.matrix, some.matrix.vector(row), size_t(some.k), {}, answers[row], row);
            }
        }));
    }

    void pairsAreThoseOfAPlainLoop()
    {
        QVERIFY(rc::check([] {
            const Case some = someCase();
            const double threshold = *rc::gen::element(0.9, 0.5, 0.0, 0.99);
            for (const Kernels *tier : tiers()) {
                const DenseSearch search(some.matrix, *tier);
                const auto pairs = search.pairsAbove(threshold);
                std::vector<std::pair<quint32, quint32>> found;
                for (const RowPair &pair : pairs)
                    found.emplace_back(pair.a, pair.b);
                std::vector<std::pair<quint32, quint32>> expected;
                for (quint32 a = 0; a < some.matrix.count(); ++a) {
                    for (quint32 b = a + 1; b < some.matrix.count(); ++b) {
                        if (tier->dot(some.matrix.row(a), some.matrix.row(b), some.matrix.stride()) > threshold)
                            expected.emplace_back(a, b);
                    }
                }
                RC_ASSERT(found == expected);
            }
        }));
    }

    void allTiersGiveTheSameBits()
    {
        QVERIFY(rc::check([] {
            const Case some = someCase();
            for (const Kernels *tier : tiers()) {
                for (const std::vector<float> &query : some.queries) {
                    std::vector<double> expected(some.matrix.count());
                    std::vector<double> out(some.matrix.count());
                    DenseSearch(some.matrix, scalarKernels).cosines(query, expected);
                    DenseSearch(some.matrix, *tier).cosines(query, out);
                    RC_ASSERT(out == expected);
                }
            }
        }));
    }

    /// Enough for several threads, chunks, and the floor of the solo work.
    void largeSearchesAreExactToo()
    {
        const int dimensions = 200;
        const DenseMatrix matrix = matrixOf(rowsOf(7, 30000, dimensions, true), dimensions);
        const Int8Panels panels = Int8Panels::of(matrix);
        const std::vector<float> query = *unitVector(rowsOf(8, 1, dimensions, true).front());
        for (const quint32 every : { 1U, 3U, 50U }) {
            std::vector<quint8> mask(matrix.count());
            std::vector<ScoredRow> expected;
            for (quint32 row = 0; row < matrix.count(); row += every) {
                mask[row] = 255;
                expected.push_back({ row, product(query, matrix.vector(row)) });
            }
            std::ranges::sort(expected, [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; });
            for (const Kernels *tier : tiers()) {
                const auto answer = DenseSearch(matrix, panels, *tier).nearest(query, 10, mask);
                QCOMPARE(answer.size(), size_t(10));
                for (size_t i = 0; i < answer.size(); ++i) {
                    QVERIFY(std::abs(answer[i].cosine - expected[i].cosine) < 1e-14);
                    QVERIFY(i == 0 || answer[i - 1].cosine > answer[i].cosine || answer[i - 1].row < answer[i].row);
                }
            }
        }
    }

    void duplicatesStandInTheOrderOfTheRows()
    {
        const Rows rows(100, std::vector<float> { 1, 2, 3 });
        for (const Kernels *tier : tiers()) {
            const DenseMatrix matrix = matrixOf(rows, 3);
            const auto answer = DenseSearch(matrix, *tier).nearest(matrix.vector(0), 5);
            for (quint32 i = 0; i < 5; ++i)
                QCOMPARE(answer[i].row, i);
        }
    }

    void cancelledWorkAnswersNothing()
    {
        const DenseSearch search(matrixOf(rowsOf(1, 100, 20, false), 20));
        const CancelToken cancel;
        cancel.cancel();
        QVERIFY(search.nearest(search.matrix().vector(0), 3, {}, &cancel).empty());
        QVERIFY(search.neighbours(3, &cancel).empty());
        QVERIFY(search.pairsAbove(-2, &cancel).empty());
        QCOMPARE(search.pairsAbove(-2).size(), size_t(100 * 99 / 2));
    }

    void aCacheFileIsTakenOnlyWhole()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"rows.cache"_s);
        const DenseSearch search(matrixOf(rowsOf(3, 100, 70, false), 70));
        const DenseCacheKey key { 7, "abc", 100, 70 };
        QVERIFY(!readDenseCache(path, key));
        QVERIFY(writeDenseCache(path, key, search).has_value());
        const auto read = readDenseCache(path, key);
        QVERIFY(read.has_value());
        QCOMPARE(read->nearest(search.matrix().vector(4), 100), search.nearest(search.matrix().vector(4), 100));
        for (const DenseCacheKey &other : { DenseCacheKey { 8, "abc", 100, 70 }, DenseCacheKey { 7, "abd", 100, 70 }, DenseCacheKey { 7, "abc", 99, 70 }, DenseCacheKey { 7, "abc", 100, 71 } })
            QVERIFY(!readDenseCache(path, other));

        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        const QByteArray whole = file.readAll();
        for (qsizetype at = 0; at < whole.size(); at += 997) {
            QVERIFY(file.seek(at) && file.putChar(char(whole[at] ^ 0x10)) && file.flush());
            QVERIFY2(!readDenseCache(path, key), qPrintable(u"byte %1"_s.arg(at)));
            QVERIFY(file.seek(at) && file.putChar(whole[at]) && file.flush());
        }
        QVERIFY(readDenseCache(path, key));
        QVERIFY(file.resize(whole.size() - 1));
        QVERIFY(!readDenseCache(path, key));
        QVERIFY(!writeDenseCache(folder.filePath(u"no/folder"_s), key, search));
    }

    void errorsNameTheRow_data()
    {
        QTest::addColumn<std::vector<float>>("row");
        QTest::addColumn<QString>("message");
        const float nan = std::numeric_limits<float>::quiet_NaN();
        const float infinite = std::numeric_limits<float>::infinity();
        QTest::newRow("zero") << std::vector<float> { 0, 0 } << u"Row 1 is a zero vector, which has no direction."_s;
        QTest::newRow("nan") << std::vector<float> { 1, nan } << u"Row 1 holds a value that is infinite or not a number."_s;
        QTest::newRow("infinite") << std::vector<float> { -infinite, 1 } << u"Row 1 holds a value that is infinite or not a number."_s;
        QTest::newRow("long") << std::vector<float> { 1, 2, 3 } << u"Row 1 has 3 dimensions instead of 2."_s;
        QTest::newRow("none") << std::vector<float> {} << u"Row 1 has 0 dimensions instead of 2."_s;
    }

    void errorsNameTheRow()
    {
        QFETCH(std::vector<float>, row);
        QFETCH(QString, message);
        DenseMatrixBuilder builder(2);
        QVERIFY(builder.add(std::span<const float>(std::vector<float> { 3, 4 })));
        const auto refused = builder.add(std::span<const float>(row));
        QVERIFY(!refused);
        QCOMPARE(refused.error().message, message);
        QCOMPARE(builder.count(), 1U);
        const DenseMatrix matrix = builder.take();
        QCOMPARE(matrix.row(0)[0], 0.6F);
        QCOMPARE(matrix.row(0)[1], 0.8F);
        QCOMPARE(quintptr(matrix.row(0)) % 64, quintptr(0));
    }

    void extremeLengthsAreBroughtToOne()
    {
        DenseMatrixBuilder builder(2);
        QVERIFY(builder.add(std::span<const float>(std::vector<float> { 3e38F, 3e38F })));
        QVERIFY(builder.add(std::span<const float>(std::vector<float> { 1e-45F, 0 })));
        QVERIFY(builder.add(std::span<const double>(std::vector<double> { 3e-300, 4e-300 })));
        const DenseMatrix matrix = builder.take();
        QCOMPARE(matrix.row(0)[1], float(std::sqrt(0.5)));
        QCOMPARE(matrix.row(1)[0], 1.0F);
        QCOMPARE(matrix.row(2)[1], 0.8F);
    }

    void aSpaceEmbedsByWhatItsOwnerKeeps()
    {
        const Rows rows = { { 1, 0 }, { 1, 1 }, { 0, 2 } };
        const DenseSpace space(u"x:y:2"_s, { MemoryId { 3 }, MemoryId { 5 }, MemoryId { 9 } }, DenseSearch(matrixOf(rows, 2)), [](const QString &text) -> Result<std::vector<float>> {
            if (text == u"up")
                return std::vector<float> { 0, 5 };
            if (text == u"odd")
                return std::vector<float> { 1, 2, 3 };
            return failure(ErrorCode::NotFound, u"none"_s);
        });
        const auto up = space.embed(u"up"_s);
        QVERIFY(up.has_value());
        const auto hits = space.nearest(*up, 2);
        QCOMPARE(hits.size(), size_t(2));
        QCOMPARE(hits[0], (ScoredRow { 2, 1.0 }));
        QCOMPARE(hits[1].row, 1U);
        const std::vector<QueryVector> both = { *up, space.vectorOf(0) };
        QCOMPARE(space.nearest(both, 1)[1][0].row, 0U);
        std::vector<double> all(3);
        space.cosines(*up, all);
        QCOMPARE(all[0], 0.0);
        QCOMPARE(cosine(*up, space.vectorOf(2)), 1.0);
        QCOMPARE(space.embed(u"odd"_s).error().code, ErrorCode::InvalidArgument);
        QCOMPARE(space.embed(u"other"_s).error().code, ErrorCode::NotFound);
        QCOMPARE(space.embed(u" "_s).error().code, ErrorCode::InvalidArgument);
    }
};

QTEST_GUILESS_MAIN(TestDenseKernel)
#include "tst_densekernel.moc"
