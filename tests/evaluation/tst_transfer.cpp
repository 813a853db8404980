// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/transfer/daviesbouldin.h"
#include "services/evaluation/transfer/lisi.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <numeric>
#include <random>

using namespace waymark;
using namespace waymark::evaluation;

namespace {

/// Rows and their domains, the same in numpy:
///
///     def rows(n, d, domains, pull, unit):
///         s, out = 7, []
///         for _ in range(n * d):
///             s = (s * 6364136223846793005 + 1442695040888963407) % 2**64
///             out.append((s >> 33) / 2.0**31)
///         X, y = np.array(out).reshape(n, d) - 0.5, np.arange(n) % domains
///         for i in range(n): X[i, y[i] % d] += pull
///         if unit: X /= np.linalg.norm(X, axis=1, keepdims=True)
///         return X, y
struct Sample
{
    Eigen::MatrixXd rows;
    std::vector<quint32> domains;
    quint32 count = 0;

    Sample(int n, int d, int domainCount, double pull, bool unit)
        : rows(n, d)
        , count(quint32(domainCount))
    {
        quint64 state = 7;
        for (int i = 0; i < n; ++i) {
            for (int j = 0; j < d; ++j) {
                state = state * 6364136223846793005ULL + 1442695040888963407ULL;
                rows(i, j) = double(state >> 33) / 2147483648.0 - 0.5;
            }
            domains.push_back(quint32(i % domainCount));
            rows(i, i % domainCount % d) += pull;
            if (unit)
                rows.row(i).normalize();
        }
    }
};

Result<double> indexOf(const Eigen::MatrixXd &rows, const std::vector<quint32> &domains, quint32 count)
{
    std::vector<double> lengths;
    for (Eigen::Index i = 0; i < rows.rows(); ++i)
        lengths.push_back(rows.row(i).squaredNorm());
    const auto spread = domainSpread(domains, count, lengths, [&](const Eigen::MatrixXd &weights) -> Eigen::MatrixXd { return rows * (rows.transpose() * weights); });
    return daviesBouldin(*spread);
}

Result<double> indexOf(const Sample &sample)
{
    return indexOf(sample.rows, sample.domains, sample.count);
}

double lisi(const std::vector<double> &distances, const std::vector<quint32> &domains, double perplexity)
{
    return inverseSimpson(neighbourWeights(distances, perplexity), domains);
}

std::vector<double> lisiOf(const Eigen::MatrixXd &rows, const std::vector<quint32> &domains, int asked)
{
    const int perplexity = perplexityFor(rows.rows(), asked);
    std::vector<double> values;
    for (Eigen::Index i = 0; i < rows.rows(); ++i) {
        std::vector<std::pair<double, quint32>> others;
        for (Eigen::Index j = 0; j < rows.rows(); ++j) {
            if (i != j)
                others.emplace_back((rows.row(i) - rows.row(j)).norm(), domains[size_t(j)]);
        }
        std::ranges::sort(others);
        others.resize(size_t(neighboursFor(perplexity)));
        std::vector<double> distances;
        std::vector<quint32> found;
        for (const auto &[distance, domain] : others) {
            distances.push_back(distance);
            found.push_back(domain);
        }
        values.push_back(lisi(distances, found, perplexity));
    }
    return values;
}

double mean(const std::vector<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0) / double(values.size());
}

bool near(double a, double b, double tolerance)
{
    return std::abs(a - b) <= tolerance;
}

} // namespace

class TestTransfer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("RC_PARAMS", qgetenv("RC_PARAMS") + " max_success=30"); }

    /// sklearn.metrics.davies_bouldin_score (scikit-learn 1.2.1) on rows(n, d, domains, pull, unit).
    void daviesBouldinOfScikitLearn_data()
    {
        QTest::addColumn<int>("n");
        QTest::addColumn<int>("d");
        QTest::addColumn<int>("domains");
        QTest::addColumn<double>("pull");
        QTest::addColumn<bool>("unit");
        QTest::addColumn<double>("index");
        QTest::newRow("three domains") << 60 << 5 << 3 << 0.4 << false << 2.424482268076;
        QTest::newRow("of unit length") << 60 << 5 << 3 << 0.4 << true << 2.693521672526;
        QTest::newRow("seven domains") << 200 << 16 << 7 << 0.3 << true << 5.875869919208;
        QTest::newRow("not apart at all") << 90 << 2 << 2 << 0.0 << false << 10.009917921410;
    }

    void daviesBouldinOfScikitLearn()
    {
        QFETCH(const int, n);
        QFETCH(const int, d);
        QFETCH(const int, domains);
        QFETCH(const double, pull);
        QFETCH(const bool, unit);
        QFETCH(const double, index);
        const auto found = indexOf(Sample(n, d, domains, pull, unit));
        QVERIFY(found);
        QVERIFY2(near(*found, index, 1e-9), qPrintable(QString::number(*found, 'g', 15)));
    }

    /// The example in the documentation of scikit-learn: [[0, 1], [1, 1], [3, 4]] of the domains 0, 0, 1.
    void aDomainOfOneRow()
    {
        Eigen::MatrixXd rows(3, 2);
        rows << 0, 1, 1, 1, 3, 4;
        QVERIFY(near(indexOf(rows, { 0, 0, 1 }, 2).value_or(0), 0.12803687993289598, 1e-12));
    }

    void whereThereIsNoIndex()
    {
        const Sample sample(60, 5, 3, 0.4, false);
        const auto one = indexOf(sample.rows, std::vector<quint32>(60, 0), 1);
        QCOMPARE(one.error().code, ErrorCode::NotFound);
        std::vector<quint32> each(60);
        std::iota(each.begin(), each.end(), 0U);
        const auto singles = indexOf(sample.rows, each, 60);
        QCOMPARE(singles.error().code, ErrorCode::NotFound);
        // The same rows in two domains, in another order.
        Eigen::MatrixXd twice(40, 5);
        twice << sample.rows.topRows(20), sample.rows.topRows(20).colwise().reverse();
        std::vector<quint32> halves(40, 0);
        std::fill(halves.begin() + 20, halves.end(), 1U);
        const auto same = indexOf(twice, halves, 2);
        QCOMPARE(same.error().code, ErrorCode::NotFound);
        QSet<QString> reasons;
        for (const auto &none : { one, singles, same })
            reasons.insert(none.error().message);
        QCOMPARE(reasons.size(), 3);
    }

    /// More domains than are multiplied at once, rows of no domain, and rows of single precision.
    void manyDomainsAndRowsLeftOut()
    {
        const Sample sample(600, 24, 40, 0.5, true);
        const auto whole = indexOf(sample);
        QVERIFY(whole);
        Eigen::MatrixXd more(900, 24);
        more << sample.rows, Sample(300, 24, 3, 0.9, true).rows;
        std::vector<quint32> domains = sample.domains;
        domains.resize(900, noDomain);
        QVERIFY(near(indexOf(more, domains, 40).value_or(0), *whole, 1e-9));
        const Eigen::MatrixXf single = sample.rows.cast<float>();
        const std::vector<double> lengths(600, 1);
        const auto spread = domainSpread(sample.domains, 40, lengths, [&](const Eigen::MatrixXd &weights) -> Eigen::MatrixXd {
            return (single * (single.transpose() * weights.cast<float>())).cast<double>();
        });
        QVERIFY(near(daviesBouldin(*spread).value_or(0), *whole, 1e-4 * *whole));
    }

    void spreadCanBeCancelled()
    {
        const Sample sample(60, 5, 3, 0.4, false);
        const std::vector<double> lengths(60, 1);
        const CancelToken cancel;
        cancel.cancel();
        const auto spread = domainSpread(
            sample.domains, 3, lengths, [](const Eigen::MatrixXd &weights) { return weights; }, cancel);
        QCOMPARE(spread.error().code, ErrorCode::Cancelled);
    }

    void daviesBouldinKnowsNoOrderNorScale()
    {
        rc::check("the index is that of the rows in any order, of the domains by any number, and at any scale", [] {
            const Sample sample(*rc::gen::inRange(8, 60), *rc::gen::inRange(2, 9), *rc::gen::inRange(2, 5), 0.3, false);
            const double index = *indexOf(sample);
            std::vector<int> order(sample.domains.size());
            std::iota(order.begin(), order.end(), 0);
            std::mt19937 random(*rc::gen::arbitrary<quint32>());
            std::ranges::shuffle(order, random);
            Sample shuffled = sample;
            for (size_t i = 0; i < order.size(); ++i) {
                shuffled.rows.row(Eigen::Index(i)) = 3.5 * sample.rows.row(order[i]);
                shuffled.domains[i] = sample.count - 1 - sample.domains[size_t(order[i])];
            }
            RC_ASSERT(near(*indexOf(shuffled), index, 1e-9 * index));
        });
    }

    /// The published algorithm (compute_lisi of immunogenomics/LISI, in double as harmonypy has it) in numpy, on rows(…). Of each row the
    /// nearest 3·perplexity, itself counted and then left out; d their distances, y[idx] their domains:
    ///
    ///     def weigh(d, beta):
    ///         P = np.exp(-d * beta); s = P.sum()
    ///         return np.log(s) + beta * (d * P).sum() / s, P / s
    ///     beta, low, high, t = 1, -inf, inf, 0
    ///     H, P = weigh(d, beta)
    ///     while abs(H - np.log(perplexity)) > 1e-5 and t < 50:
    ///         if H > np.log(perplexity): low = beta; beta = beta * 2 if high == inf else (beta + high) / 2
    ///         else: high = beta; beta = beta / 2 if low == -inf else (beta + low) / 2
    ///         H, P = weigh(d, beta); t += 1
    ///     lisi = 1 / sum(P[y[idx] == b].sum() ** 2 for b in set(y))
    ///
    /// On the example of the R package the recipe gives the figures that harmonypy ships for it (400 cells, two labels, perplexity 30: means
    /// 1.4709639360 and 1.9023641474) to 3e-15.
    void lisiAsPublished_data()
    {
        QTest::addColumn<Sample>("sample");
        QTest::addColumn<int>("perplexity");
        QTest::addColumn<QList<double>>("first");
        QTest::addColumn<double>("meanOfAll");
        QTest::addColumn<QList<double>>("quartiles");
        QTest::newRow("three domains, apart") << Sample(120, 4, 3, 0.5, false) << 30 << QList { 2.895937931135, 2.228793371752, 2.668906181548 } << 2.082155031275
                                              << QList { 1.69472669, 2.0896687, 2.35665724 };
        QTest::newRow("three domains, mixed") << Sample(120, 4, 3, 0.0, false) << 30 << QList { 2.837524316724, 2.740048480873, 2.561758975404 } << 2.704940405327
                                              << QList { 2.54216374, 2.76006954, 2.89760889 };
        QTest::newRow("five domains, of unit length") << Sample(120, 8, 5, 0.3, true) << 10 << QList { 2.070278925177, 3.640394098707, 2.309238162643 } << 2.798868896878
                                                      << QList { 2.40282504, 2.79082965, 3.1599645 };
        QTest::newRow("few rows") << Sample(40, 3, 2, 0.2, true) << 13 << QList { 1.844027299457, 1.999978192150, 1.996439730379 } << 1.693044035165
                                  << QList { 1.46995106, 1.66563146, 1.94969137 };
    }

    void lisiAsPublished()
    {
        QFETCH(const Sample, sample);
        QFETCH(const int, perplexity);
        QFETCH(const QList<double>, first);
        QFETCH(const double, meanOfAll);
        QFETCH(const QList<double>, quartiles);
        const std::vector<double> values = lisiOf(sample.rows, sample.domains, perplexity);
        for (qsizetype i = 0; i < first.size(); ++i)
            QVERIFY2(near(values[size_t(i)], first[i], 1e-9), qPrintable(QString::number(values[size_t(i)], 'g', 15)));
        const ValueSpread spread = spreadOf(values);
        QVERIFY2(near(spread.mean, meanOfAll, 1e-9), qPrintable(QString::number(spread.mean, 'g', 15)));
        QVERIFY(near(spread.low, quartiles[0], 1e-7) && near(spread.median, quartiles[1], 1e-7) && near(spread.high, quartiles[2], 1e-7));
    }

    void perplexityIsCutWhereRowsAreFew()
    {
        QCOMPARE(perplexityFor(1000, 30), 30);
        QCOMPARE(perplexityFor(90, 30), 30);
        QCOMPARE(perplexityFor(89, 30), 29);
        QCOMPARE(perplexityFor(6, 30), 2);
        QCOMPARE(perplexityFor(5, 30), 0);
        QCOMPARE(perplexityFor(0, 30), 0);
        QCOMPARE(neighboursFor(30), 89);
        QCOMPARE(neighboursFor(0), 0);
        for (int rows = 6; rows < 200; ++rows)
            QVERIFY(neighboursFor(perplexityFor(rows, 30)) <= rows - 1);
    }

    void lisiIsBetweenOneAndTheDomains()
    {
        rc::check("1 <= LISI <= number of domains, whatever the distances", [] {
            const int k = *rc::gen::inRange(5, 90);
            const auto distances = *rc::gen::container<std::vector<int>>(size_t(k), rc::gen::inRange(0, 100000));
            const auto domains = *rc::gen::container<std::vector<quint32>>(size_t(k), rc::gen::inRange<quint32>(0, 6));
            std::vector<double> scaled(distances.begin(), distances.end());
            const double scale = *rc::gen::element(1e-9, 1e-4, 1.0, 1e6);
            for (double &distance : scaled)
                distance *= scale;
            std::vector<quint32> apart = domains;
            std::ranges::sort(apart);
            const auto different = std::ranges::unique(apart);
            const auto count = double(different.begin() - apart.begin());
            const double value = lisi(scaled, domains, double(k + 1) / 3);
            RC_ASSERT(value >= 1 - 1e-9 && value <= count + 1e-9);
        });
    }

    void lisiKnowsNoOrder()
    {
        rc::check("neighbours in any order", [] {
            const Sample sample(*rc::gen::inRange(30, 60), 5, 3, 0.2, true);
            std::vector<int> order(sample.domains.size());
            std::iota(order.begin(), order.end(), 0);
            std::mt19937 random(*rc::gen::arbitrary<quint32>());
            std::ranges::shuffle(order, random);
            Eigen::MatrixXd rows(sample.rows.rows(), sample.rows.cols());
            std::vector<quint32> domains;
            for (size_t i = 0; i < order.size(); ++i) {
                rows.row(Eigen::Index(i)) = sample.rows.row(order[i]);
                domains.push_back(2 - sample.domains[size_t(order[i])]);
            }
            const std::vector<double> before = lisiOf(sample.rows, sample.domains, 9);
            const std::vector<double> after = lisiOf(rows, domains, 9);
            for (size_t i = 0; i < order.size(); ++i)
                RC_ASSERT(near(after[i], before[size_t(order[i])], 1e-9));
        });
    }

    void mixedAndSeparated()
    {
        // Four domains over one cloud: as if 60 neighbours were drawn, 1 / (1/4 + 3/4/60) = 3.81. Then each in a cloud of its own.
        const Sample mixed(600, 6, 4, 0, true);
        const double together = mean(lisiOf(mixed.rows, mixed.domains, 60));
        QVERIFY2(together > 3.6 && together < 4, qPrintable(QString::number(together)));
        const Sample apart(600, 6, 4, 50, false);
        QVERIFY(near(mean(lisiOf(apart.rows, apart.domains, 30)), 1, 1e-12));
        QVERIFY(indexOf(apart).value_or(9) < 0.1);
        QVERIFY(indexOf(mixed).value_or(0) > 5);
    }

    /// More doubles than the neighbourhood is wide, and nothing else: no weight is nearer than another.
    void doublesWeighAlike()
    {
        const std::vector<double> distances(29, 0.0);
        std::vector<quint32> domains(29, 0);
        std::fill(domains.begin(), domains.begin() + 14, 1U);
        const double share = 14.0 / 29;
        QVERIFY(near(lisi(distances, domains, 10), 1 / (share * share + (1 - share) * (1 - share)), 1e-12));
        // Far away, where weights as they are would all vanish.
        std::vector<double> far(29);
        std::iota(far.begin(), far.end(), 1e6);
        QVERIFY(lisi(far, domains, 10) >= 1);
    }

    void quartilesOfFewValues()
    {
        QCOMPARE(spreadOf({}), ValueSpread());
        QCOMPARE(spreadOf({ 2 }), (ValueSpread { 2, 2, 2, 2 }));
        QCOMPARE(spreadOf({ 4, 1, 3, 2 }), (ValueSpread { 2.5, 1.75, 2.5, 3.25 })); // quantile(1:4) in R
    }
};

Q_DECLARE_METATYPE(Sample)

QTEST_APPLESS_MAIN(TestTransfer)
#include "tst_transfer.moc"
