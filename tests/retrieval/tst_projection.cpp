// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/lexical/lexicalcorpus.h"
#include "services/retrieval/parallel.h"
#include "services/retrieval/projection/lexicalrows.h"
#include "services/retrieval/projection/neighbourlayout.h"
#include "services/retrieval/projection/principalplane.h"
#include "services/retrieval/projection/project.h"

#include <QTest>

#include <rapidcheck.h>

#include <Eigen/SVD>
#include <cmath>
#include <numeric>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::retrieval;

namespace {

/// A dense space that answers by looking at everything.
class PlainSpace final : public Space
{
public:
    explicit PlainSpace(const Block &rows)
        : m_rows(rows)
    {
        for (Eigen::Index i = 0; i < rows.rows(); ++i)
            m_ids.push_back(MemoryId { i + 1 });
    }

    QString id() const override { return u"plain:test:3"_s; }
    std::span<const MemoryId> ids() const override { return m_ids; }
    Result<QueryVector> embed(const QString &text) const override { return vectorOf(text.toUInt()); }
    void cosines(const QueryVector &query, std::span<double> out) const override
    {
        for (quint32 row = 0; row < out.size(); ++row)
            out[row] = cosine(query, vectorOf(row));
    }
    std::vector<ScoredRow> nearest(const QueryVector &query, int k, RowMask mask) const override
    {
        std::vector<double> scores(m_ids.size());
        cosines(query, scores);
        std::vector<ScoredRow> rows;
        for (quint32 row = 0; row < scores.size(); ++row) {
            if (mask.empty() || mask[row] != 0)
                rows.push_back({ row, scores[row] });
        }
        std::ranges::stable_sort(rows, std::greater(), &ScoredRow::cosine);
        rows.resize(std::min(rows.size(), size_t(k)));
        return rows;
    }
    std::vector<std::vector<ScoredRow>> nearest(std::span<const QueryVector> queries, int k, RowMask mask) const override
    {
        std::vector<std::vector<ScoredRow>> found;
        for (const QueryVector &query : queries)
            found.push_back(nearest(query, k, mask));
        return found;
    }
    QueryVector vectorOf(quint32 row) const override
    {
        const Eigen::RowVectorXf values = m_rows.row(row);
        return { {}, std::vector<float>(values.begin(), values.end()), {} };
    }

private:
    Block m_rows;
    std::vector<MemoryId> m_ids;
};

float normal(std::mt19937 &random)
{
    float sum = 0;
    for (int i = 0; i < 12; ++i)
        sum += float(random()) / float(std::mt19937::max());
    return sum - 6;
}

/// Rows around so many centres, at unit length; row i belongs to centre i % centres.
Block clusters(int rows, int columns, int centres, float noise, quint32 seed)
{
    std::mt19937 random(seed);
    Block middles(centres, columns);
    for (Eigen::Index i = 0; i < middles.size(); ++i)
        middles.data()[i] = normal(random);
    Block made(rows, columns);
    for (Eigen::Index i = 0; i < rows; ++i) {
        for (Eigen::Index j = 0; j < columns; ++j)
            made(i, j) = middles(i % centres, j) + noise * normal(random);
        made.row(i).normalize();
    }
    return made;
}

/// Rows whose singular values fall by a third from one to the next.
Block decaying(int rows, int columns, quint32 seed)
{
    std::mt19937 random(seed);
    const int rank = std::min({ rows, columns, 12 });
    Block left(rows, rank);
    Block right(rank, columns);
    for (Eigen::Index i = 0; i < left.size(); ++i)
        left.data()[i] = normal(random);
    for (Eigen::Index i = 0; i < rank; ++i) {
        for (Eigen::Index j = 0; j < columns; ++j)
            right(i, j) = normal(random) * std::pow(0.67F, float(i));
    }
    Block made = left * right;
    made.rowwise() += Eigen::RowVectorXf::Constant(columns, 3);
    return made;
}

DenseRows denseRows(const Block &block)
{
    return { quint32(block.rows()), quint32(block.cols()), [&block](quint32 row, std::span<float> out) {
                const Eigen::RowVectorXf values = block.row(row);
                std::ranges::copy(values, out.begin());
            } };
}

std::unique_ptr<RowProducts> sparseRows(const Block &block)
{
    auto sparse = std::make_unique<SparseRows>(quint32(block.cols()));
    for (Eigen::Index i = 0; i < block.rows(); ++i) {
        std::vector<SparseRows::Entry> row;
        for (Eigen::Index j = 0; j < block.cols(); ++j) {
            if (block(i, j) != 0)
                row.emplace_back(quint32(j), block(i, j));
        }
        sparse->append(row);
    }
    return sparse;
}

std::shared_ptr<const LexicalSpace> lexical(int texts)
{
    LexicalCorpus corpus;
    std::mt19937 random(7);
    const QStringList words { u"parser"_s, u"cache"_s, u"database"_s, u"index"_s, u"socket"_s, u"timeout"_s, u"matrix"_s, u"gradient"_s, u"migration"_s, u"schema"_s };
    for (int i = 0; i < texts; ++i) {
        QStringList text;
        for (int w = 0; w < 6; ++w)
            text.append(words[qsizetype(random() % 10)] + (random() % 3 == 0 ? QString::number(random() % 9) : QString()));
        corpus.set(MemoryId { i + 1 }, i == 3 ? QString() : text.join(u' '));
    }
    return corpus.space();
}

/// Share of the nearest `k` in the picture that belong to the same centre.
double ownShare(const MapPicture &picture, int centres, int k)
{
    double own = 0;
    const auto n = size_t(picture.ids.size());
    for (size_t i = 0; i < n; ++i) {
        std::vector<std::pair<float, size_t>> distances;
        for (size_t j = 0; j < n; ++j) {
            if (j != i)
                distances.emplace_back(std::hypot(picture.x[i] - picture.x[j], picture.y[i] - picture.y[j]), j);
        }
        std::ranges::partial_sort(distances, distances.begin() + k);
        for (int near = 0; near < k; ++near)
            own += distances[size_t(near)].second % size_t(centres) == i % size_t(centres) ? 1 : 0;
    }
    return own / double(n) / k;
}

MapPicture picture(const std::shared_ptr<const Space> &space, MapRequest::Layout layout, quint32 seed = 1)
{
    MapRequest request;
    request.layout = layout;
    request.seed = seed;
    return *project(space, request);
}

using Layout = MapRequest::Layout;

} // namespace

class TestProjection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void planeIsThatOfTheSvd();
    void sparseAndDenseAgree();
    void lexicalProductsAreThoseOfTheRows();
    void lexicalNeighboursAreThoseOfTheRows();
    void neighboursUnderAMask();
    void planeIsTheSameOnAnyThreads();
    void axesPointToTheFarthest();
    void fuzzyWeights();
    void clustersStayApart();
    void sameSeedSamePicture();
    void placesOfTexts();
    void littleToShow_data();
    void littleToShow();
    void cancelled();
};

void TestProjection::planeIsThatOfTheSvd()
{
    rc::check("the plane spans what the exact singular vectors span", [] {
        const auto rows = *rc::gen::inRange(3, 70);
        const auto columns = *rc::gen::inRange(3, 30);
        const auto seed = *rc::gen::arbitrary<quint32>();
        const Block matrix = decaying(rows, columns, seed);
        const Eigen::MatrixXd centred = matrix.cast<double>().rowwise() - matrix.cast<double>().colwise().mean();
        const Eigen::JacobiSVD<Eigen::MatrixXd> svd(centred, Eigen::ComputeThinV);
        const Eigen::VectorXd values = svd.singularValues();
        // Where the second and the third are equal the plane is not determined.
        RC_PRE(values(1) > 1e-3 * values(0) && (values.size() < 3 || values(2) < 0.95 * values(1)));
        const PrincipalPlane plane = principalPlane(denseRows(matrix));
        // The sine of the largest angle between the planes.
        const Eigen::MatrixXd axes = plane.axes.cast<double>();
        const Eigen::MatrixXd exact = svd.matrixV().leftCols(2);
        const double sine = (axes - exact * (exact.transpose() * axes)).norm();
        RC_ASSERT(sine < 2e-3);
        RC_ASSERT((axes.transpose() * axes - Eigen::Matrix2d::Identity()).norm() < 1e-3);
        RC_ASSERT(std::abs(plane.variances[0] / (values(0) * values(0)) - 1) < 1e-3);
        const Eigen::MatrixXd places = centred * axes;
        RC_ASSERT((places - plane.places.cast<double>()).norm() < 1e-3 * places.norm());
    });
}

void TestProjection::sparseAndDenseAgree()
{
    rc::check("the same matrix, dense and sparse", [] {
        Block matrix = decaying(*rc::gen::inRange(2, 80), *rc::gen::inRange(2, 40), *rc::gen::arbitrary<quint32>());
        std::mt19937 random(1);
        for (Eigen::Index i = 0; i < matrix.size(); ++i) {
            if (random() % 3 != 0)
                matrix.data()[i] = 0;
        }
        const Block right = decaying(int(matrix.cols()), 3, 5);
        const Block left = decaying(int(matrix.rows()), 3, 6);
        const Block straight = matrix * right;
        const Block transposed = matrix.transpose() * left;
        RC_ASSERT((sparseRows(matrix)->times(right) - straight).norm() <= 1e-4F * (1 + straight.norm()));
        RC_ASSERT((denseRows(matrix).times(right) - straight).norm() <= 1e-4F * (1 + straight.norm()));
        RC_ASSERT((sparseRows(matrix)->transposedTimes(left) - transposed).norm() <= 1e-4F * (1 + transposed.norm()));
        RC_ASSERT((denseRows(matrix).transposedTimes(left) - transposed).norm() <= 1e-4F * (1 + transposed.norm()));
    });
}

void TestProjection::lexicalProductsAreThoseOfTheRows()
{
    const auto space = lexical(90);
    const LexicalRows rows(*space);
    SparseRows written(rows.columns());
    for (quint32 row = 0; row < rows.rows(); ++row)
        written.append(space->vectorOf(row).sparse);
    const Block right = decaying(int(rows.columns()), 2, 3);
    const Block left = decaying(int(rows.rows()), 2, 4);
    const Block straight = written.times(right);
    QVERIFY((rows.times(right) - straight).norm() < 1e-4F * straight.norm());
    const Block transposed = written.transposedTimes(left);
    QVERIFY((rows.transposedTimes(left) - transposed).norm() < 1e-4F * transposed.norm());
}

void TestProjection::lexicalNeighboursAreThoseOfTheRows()
{
    const auto space = lexical(70);
    constexpr size_t k = 6;
    const auto found = nearestOthers(*space, k);
    QVERIFY(found);
    QCOMPARE(found->size(), size_t(70));
    for (quint32 row = 0; row < 70; ++row) {
        if (row == 3) {
            QVERIFY((*found)[row].empty()); // without a word
            continue;
        }
        std::vector<double> all;
        for (quint32 other = 0; other < 70; ++other) {
            if (other != row)
                all.push_back(cosine(space->vectorOf(row), space->vectorOf(other)));
        }
        std::ranges::sort(all, std::greater());
        QCOMPARE((*found)[row].size(), k);
        for (size_t i = 0; i < k; ++i) {
            const ScoredRow &near = (*found)[row][i];
            QVERIFY(near.row != row);
            QVERIFY(std::abs(near.cosine - all[i]) < 1e-5);
            QVERIFY(std::abs(near.cosine - cosine(space->vectorOf(row), space->vectorOf(near.row))) < 1e-5);
        }
    }
}

void TestProjection::neighboursUnderAMask()
{
    const auto words = lexical(70);
    const auto dense = std::make_shared<PlainSpace>(clusters(70, 6, 3, 0.7F, 4));
    for (const std::shared_ptr<const Space> &space : { std::shared_ptr<const Space>(words), std::shared_ptr<const Space>(dense) }) {
        std::vector<quint8> mask(70, 0);
        std::vector<quint32> rows;
        for (quint32 row = 1; row < 70; row += 3) {
            mask[row] = 1;
            rows.push_back(row);
        }
        std::vector<std::vector<ScoredRow>> found(rows.size());
        QVERIFY(nearestOthers(*space, rows, mask, 5, [&](size_t place, std::vector<ScoredRow> &&nearest) { found[place] = std::move(nearest); }));
        for (size_t place = 0; place < rows.size(); ++place) {
            std::vector<double> all;
            for (const quint32 other : rows) {
                if (other != rows[place])
                    all.push_back(cosine(space->vectorOf(rows[place]), space->vectorOf(other)));
            }
            std::ranges::sort(all, std::greater());
            QCOMPARE(found[place].size(), size_t(5));
            for (size_t i = 0; i < found[place].size(); ++i) {
                QVERIFY(mask[found[place][i].row] == 1 && found[place][i].row != rows[place]);
                QVERIFY(std::abs(found[place][i].cosine - all[i]) < 1e-5);
            }
        }
        WorkHooks hooks;
        hooks.cancel.cancel();
        QCOMPARE(nearestOthers(
                     *space, rows, mask, 5, [](size_t, std::vector<ScoredRow> &&) {}, hooks)
                     .error()
                     .code,
            ErrorCode::Cancelled);
    }
}

void TestProjection::planeIsTheSameOnAnyThreads()
{
    const Block matrix = decaying(5000, 24, 9);
    const int threads = workers().maxThreadCount();
    std::vector<Block> places;
    for (const int count : { 1, 4 }) {
        workers().setMaxThreadCount(count);
        places.push_back(principalPlane(denseRows(matrix)).places);
    }
    workers().setMaxThreadCount(threads);
    QCOMPARE((places[0] - places[1]).norm(), 0.0F);
}

void TestProjection::axesPointToTheFarthest()
{
    const Block matrix = decaying(60, 10, 2);
    const PrincipalPlane plane = principalPlane(denseRows(matrix));
    for (Eigen::Index axis = 0; axis < 2; ++axis)
        QCOMPARE(plane.places.col(axis).maxCoeff(), plane.places.col(axis).cwiseAbs().maxCoeff());
}

void TestProjection::fuzzyWeights()
{
    rc::check("symmetric, in 0..1, the nearest counts fully, the rest sums to log2(k + 1) from one end at most", [] {
        const int rows = *rc::gen::inRange(2, 40);
        const PlainSpace space(clusters(rows, 6, 3, 0.7F, *rc::gen::arbitrary<quint32>()));
        const auto nearest = nearestOthers(space, 5);
        const NeighbourGraph graph = fuzzyGraph(*nearest);
        RC_ASSERT(graph.size() == quint32(rows));
        for (quint32 row = 0; row < graph.size(); ++row) {
            float largest = 0;
            for (const NeighbourGraph::Edge &edge : graph.of(row)) {
                RC_ASSERT(edge.to != row);
                RC_ASSERT(edge.weight >= 0 && edge.weight <= 1.0001F);
                largest = std::max(largest, edge.weight);
                RC_ASSERT(std::ranges::count(graph.of(edge.to), NeighbourGraph::Edge { row, edge.weight }) == 1);
            }
            RC_ASSERT(largest > 0.999F);
        }
    });
}

void TestProjection::clustersStayApart()
{
    constexpr int centres = 6;
    const auto space = std::make_shared<PlainSpace>(clusters(600, 32, centres, 0.8F, 11));
    const double apart = ownShare(picture(space, Layout::Neighbours), centres, 10);
    QVERIFY2(apart > 0.97, qPrintable(QString::number(apart)));
    // A plane alone cannot hold six centres as far from each other.
    QVERIFY(apart > ownShare(picture(space, Layout::Pca), centres, 10));
}

void TestProjection::sameSeedSamePicture()
{
    const auto space = std::make_shared<PlainSpace>(clusters(900, 16, 5, 0.5F, 3));
    const int threads = workers().maxThreadCount();
    workers().setMaxThreadCount(1);
    const MapPicture alone = picture(space, Layout::Neighbours, 5);
    workers().setMaxThreadCount(4);
    const MapPicture together = picture(space, Layout::Neighbours, 5);
    workers().setMaxThreadCount(threads);
    QCOMPARE(alone.x, together.x);
    QCOMPARE(alone.y, together.y);
    QVERIFY(picture(space, Layout::Neighbours, 6).x != alone.x);
}

void TestProjection::placesOfTexts()
{
    // A memory asked for as a text stands where it stands.
    const auto space = std::make_shared<PlainSpace>(clusters(300, 8, 4, 0.4F, 8));
    const MapPicture plane = picture(space, Layout::Pca);
    const MapPicture neighbours = picture(space, Layout::Neighbours);
    for (const quint32 row : { 0U, 17U, 299U }) {
        const auto place = plane.placer->place(QString::number(row));
        QVERIFY(place && *place);
        QVERIFY(std::hypot((*place)->x() - double(plane.x[row]), (*place)->y() - double(plane.y[row])) < 1e-4);
        const auto among = neighbours.placer->place(QString::number(row));
        QVERIFY(among && *among);
        QVERIFY(std::hypot((*among)->x() - double(neighbours.x[row]), (*among)->y() - double(neighbours.y[row])) < 0.2);
    }
    const auto words = picture(lexical(50), Layout::Pca);
    QVERIFY(words.placer->place(u"parser cache nowhereseen"_s)->has_value());
    QVERIFY(!words.placer->place(u"  "_s)->has_value());
    QVERIFY(!picture(lexical(50), Layout::Neighbours).placer->place(u"qqqq"_s)->has_value());
}

void TestProjection::littleToShow_data()
{
    QTest::addColumn<int>("rows");
    QTest::addColumn<float>("value");
    QTest::newRow("nothing") << 0 << 1.0F;
    QTest::newRow("one") << 1 << 1.0F;
    QTest::newRow("two alike") << 2 << 1.0F;
    QTest::newRow("all alike") << 40 << 1.0F;
    QTest::newRow("all zero") << 40 << 0.0F;
}

void TestProjection::littleToShow()
{
    QFETCH(int, rows);
    QFETCH(float, value);
    Block block = Block::Constant(rows, 9, value);
    for (Eigen::Index i = 0; i < rows; ++i)
        block.row(i).normalize();
    const auto space = std::make_shared<PlainSpace>(block);
    for (const Layout layout : { Layout::Pca, Layout::Neighbours }) {
        const MapPicture made = picture(space, layout);
        QCOMPARE(made.ids.size(), rows);
        QCOMPARE(made.x.size(), size_t(rows));
        for (size_t i = 0; i < made.x.size(); ++i)
            QVERIFY(std::abs(made.x[i]) <= 1.0001F && std::abs(made.y[i]) <= 1.0001F); // also not NaN
        if (layout == Layout::Pca)
            QVERIFY(std::ranges::all_of(made.x, [](float x) { return x == 0; }));
    }
    // Two that differ lie apart.
    const auto two = std::make_shared<PlainSpace>(Block(Block::Identity(2, 3)));
    for (const Layout layout : { Layout::Pca, Layout::Neighbours }) {
        const MapPicture made = picture(two, layout);
        QVERIFY(std::hypot(made.x[0] - made.x[1], made.y[0] - made.y[1]) > 0.5F);
    }
}

void TestProjection::cancelled()
{
    const auto space = std::make_shared<PlainSpace>(clusters(600, 8, 3, 0.5F, 1));
    MapRequest request;
    request.layout = Layout::Neighbours;
    WorkHooks hooks;
    hooks.interval = std::chrono::milliseconds(0);
    int told = 0;
    hooks.progress = [&](const Progress &progress) {
        QVERIFY(progress.done <= progress.total);
        if (++told == 5)
            hooks.cancel.cancel();
    };
    const auto made = project(space, request, hooks);
    QVERIFY(!made);
    QCOMPARE(made.error().code, ErrorCode::Cancelled);
    QCOMPARE(told, 5);
}

QTEST_APPLESS_MAIN(TestProjection)
#include "tst_projection.moc"
