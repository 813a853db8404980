// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densesearch.h"
#include "tests/bench/measure.h"

#include <QCommandLineParser>
#include <QCoreApplication>

#include <Eigen/Core>
#include <cblas.h>
#include <cmath>
#include <cstdio>
#include <faiss/IndexFlat.h>
#include <faiss/impl/AuxIndexStructures.h>
#include <faiss/impl/IDSelector.h>
#include <random>
#include <thread>

/// Search among vectors against flat indexes that others made, all in one process and in turns: ratios count, times do not.

using namespace waymark;
using namespace waymark::bench;
using namespace waymark::retrieval;
using namespace Qt::StringLiterals;

namespace {

constexpr int top = 10;
constexpr quint32 batchSize = 64;
constexpr quint32 pairRows = 20000;
constexpr double pairThreshold = 0.9;

/// A mixture of 1,000 Gaussians; three rows in a hundred nearly repeat an earlier one.
DenseMatrix mixture(quint32 count, quint32 dimensions, quint32 seed)
{
    std::mt19937 random(seed);
    std::mt19937 fixed(1); // queries come from the same mixture
    std::vector<float> noise(1U << 20);
    std::normal_distribution<float> normal;
    for (float &value : noise)
        value = normal(random);
    std::vector<float> centres(size_t(1000) * dimensions);
    for (float &value : centres)
        value = normal(fixed);
    DenseMatrixBuilder builder(dimensions, count);
    std::vector<std::vector<float>> recent;
    std::vector<float> row(dimensions);
    for (quint32 i = 0; i < count; ++i) {
        const size_t from = random() % (noise.size() - dimensions);
        const bool repeats = !recent.empty() && random() % 100 < 3;
        const float *base = repeats ? recent[random() % recent.size()].data() : &centres[size_t(random() % 1000) * dimensions];
        for (quint32 j = 0; j < dimensions; ++j)
            row[j] = base[j] + noise[from + j] * (repeats ? 0.2F : 1.0F);
        if (recent.size() < 1000)
            recent.push_back(row);
        else
            recent[random() % recent.size()] = row;
        if (!builder.add(std::span<const float>(row)))
            qFatal("a row was refused");
    }
    return builder.take();
}

/// The same rows without padding, as the peers want them.
std::vector<float> plain(const DenseMatrix &matrix, quint32 count)
{
    std::vector<float> rows;
    rows.reserve(size_t(count) * matrix.dimensions());
    for (quint32 i = 0; i < count; ++i)
        rows.insert(rows.end(), matrix.row(i), matrix.row(i) + matrix.dimensions());
    return rows;
}

/// By plain products in double; rows whose products differ by less than 1e-13 may stand in either order.
bool isExact(const DenseMatrix &matrix, std::span<const float> query, const std::vector<quint8> &mask, const std::vector<ScoredRow> &answer)
{
    std::vector<ScoredRow> all;
    for (quint32 row = 0; row < matrix.count(); ++row) {
        if (!mask.empty() && !mask[row])
            continue;
        double sum = 0;
        const float *values = matrix.row(row);
        for (size_t i = 0; i < query.size(); ++i)
            sum += double(values[i]) * double(query[i]);
        all.push_back({ row, sum });
    }
    const size_t k = std::min(all.size(), size_t(top));
    std::ranges::partial_sort(all, all.begin() + std::ptrdiff_t(k), [](const ScoredRow &a, const ScoredRow &b) { return a.cosine != b.cosine ? a.cosine > b.cosine : a.row < b.row; });
    if (answer.size() != k)
        return false;
    for (size_t i = 0; i < k; ++i) {
        if (std::abs(answer[i].cosine - all[i].cosine) > 1e-13)
            return false;
    }
    return true;
}

/// Runs all in turns and gives the median of each.
std::vector<double> inTurns(int rounds, const std::vector<std::function<void()>> &contenders)
{
    std::vector<Samples> samples(contenders.size());
    for (int round = -1; round < rounds; ++round) {
        for (size_t i = 0; i < contenders.size(); ++i) {
            // The threads of the BLAS go on spinning for a while after their work.
            std::this_thread::sleep_for(std::chrono::milliseconds(60));
            const auto start = std::chrono::steady_clock::now();
            contenders[i]();
            if (round >= 0 || rounds == 1)
                samples[i].ms.push_back(milliseconds(std::chrono::steady_clock::now() - start));
        }
        if (rounds == 1)
            break; // too long to do twice
    }
    std::vector<double> medians;
    for (const Samples &one : samples)
        medians.push_back(one.median());
    return medians;
}

class Bench
{
public:
    Bench(quint32 count, quint32 dimensions)
        : m_matrix(mixture(count, dimensions, 2))
        , m_queries(mixture(batchSize, dimensions, 3))
        , m_search(m_matrix)
        , m_index(dimensions)
    {
        const std::vector<float> rows = plain(m_matrix, count);
        m_index.add(count, rows.data());
        m_asked = plain(m_queries, batchSize);
        for (quint32 i = 0; i < batchSize; ++i)
            m_spans.push_back(m_queries.vector(i));
        m_distances.resize(size_t(batchSize) * top);
        m_labels.resize(size_t(batchSize) * top);
    }

    int run()
    {
        std::printf("%u rows of %u dimensions, tier %s. Milliseconds, medians, in turns.\n", m_matrix.count(), m_matrix.dimensions(), m_search.tier().name);
        single();
        batch();
        for (const auto &[percent, limit] : { std::pair(1, 0.20), std::pair(10, 0.20), std::pair(50, 0.20) })
            filtered(percent, limit);
        pairs();
        if (m_missed.isEmpty()) {
            std::printf("\nPASS: all limits hold.\n");
            return 0;
        }
        std::printf("\nFAIL: %s\n", qPrintable(m_missed.join(u", "_s)));
        return 1;
    }

private:
    void line(const QString &name, double own, const char *peer, double peerMs, double limit = 0)
    {
        const double ratio = own / peerMs;
        std::printf("  %-26s %9.3f  %-22s %10.3f  ratio %7.4f", qPrintable(name), own, peer, peerMs, ratio);
        if (limit > 0) {
            std::printf("  <= %.2f %s", limit, ratio <= limit ? "PASS" : "FAIL");
            if (ratio > limit)
                m_missed.append(name);
        }
        std::printf("\n");
        std::fflush(stdout);
    }

    /// Every tier, on some of the queries.
    void check(const QString &name, const std::vector<quint8> &mask)
    {
        for (const char *tierName : { "scalar", "avx2", "avx512" }) {
            const Kernels *tier = kernelsByName(tierName);
            if (!tier)
                continue;
            const DenseSearch search(m_matrix, m_search.panels(), *tier);
            const auto together = search.nearest(std::span(m_spans).first(3), top, mask);
            for (quint32 i = 0; i < 3; ++i) {
                const auto alone = search.nearest(m_spans[i], top, mask);
                if (alone != together[i] || !isExact(m_matrix, m_spans[i], mask, alone))
                    m_missed.append(name + u" is not exact: "_s + QString::fromLatin1(tierName));
            }
        }
    }

    void single()
    {
        check(u"single"_s, {});
        const auto count = int(m_matrix.count());
        const auto dimensions = int(m_matrix.dimensions());
        std::vector<float> products(m_matrix.count());
        quint32 next = 0;
        const Eigen::Map<const Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> rows(m_index.get_xb(), count, dimensions);
        const auto query = [&] { return m_spans[next++ % batchSize]; };
        const auto ms = inTurns(9, { [&] { m_search.nearest(query(), top); }, [&] { m_index.search(1, query().data(), top, m_distances.data(), m_labels.data()); }, [&] { cblas_sgemv(CblasRowMajor, CblasNoTrans, count, dimensions, 1, m_index.get_xb(), dimensions, query().data(), 1, 0, products.data(), 1); }, [&] { Eigen::Map<Eigen::VectorXf>(products.data(), count).noalias() = rows * Eigen::Map<const Eigen::VectorXf>(query().data(), dimensions); } });
        line(u"single"_s, ms[0], "FAISS flat", ms[1], 0.06);
        line(u"single"_s, ms[0], "OpenBLAS sgemv", ms[2]);
        line(u"single"_s, ms[0], "Eigen M*v", ms[3]);
    }

    void batch()
    {
        const auto ms = inTurns(5, { [&] { m_search.nearest(m_spans, top); }, [&] { m_index.search(batchSize, m_asked.data(), top, m_distances.data(), m_labels.data()); } });
        std::vector<float> products(size_t(batchSize) * m_matrix.count());
        const auto gemm = inTurns(3, { [&] {
            cblas_sgemm(CblasRowMajor, CblasNoTrans, CblasTrans, int(batchSize), int(m_matrix.count()), int(m_matrix.dimensions()), 1, m_asked.data(), int(m_matrix.dimensions()),
                m_index.get_xb(), int(m_matrix.dimensions()), 0, products.data(), int(m_matrix.count()));
        } });
        line(u"batch of 64"_s, ms[0], "FAISS flat", ms[1], 0.20);
        line(u"batch of 64"_s, ms[0], "OpenBLAS sgemm", gemm[0]);
        const auto answers = m_search.nearest(m_spans, top);
        for (quint32 i = 0; i < batchSize; ++i) {
            if (answers[i] != m_search.nearest(m_spans[i], top))
                m_missed.append(u"batch is not exact"_s);
        }
    }

    void filtered(int percent, double limit)
    {
        std::mt19937 random(5);
        std::vector<quint8> mask(m_matrix.count());
        std::vector<uint8_t> bits((mask.size() + 7) / 8);
        for (size_t i = 0; i < mask.size(); ++i) {
            mask[i] = int(random() % 100) < percent ? 1 : 0;
            bits[i / 8] = uint8_t(bits[i / 8] | mask[i] << (i % 8));
        }
        const QString name = u"filter of %1 %"_s.arg(percent);
        check(name, mask);
        faiss::IDSelectorBitmap selector(mask.size(), bits.data());
        faiss::SearchParameters parameters;
        parameters.sel = &selector;
        quint32 next = 0;
        const auto query = [&] { return m_spans[next++ % batchSize]; };
        const auto ms = inTurns(15, { [&] { m_search.nearest(query(), top, mask); }, [&] { m_index.search(1, query().data(), top, m_distances.data(), m_labels.data(), &parameters); } });
        line(name, ms[0], "FAISS IDSelectorBitmap", ms[1], limit);
    }

    void pairs()
    {
        const quint32 count = std::min(pairRows, m_matrix.count());
        const std::vector<float> rows = plain(m_matrix, count);
        DenseMatrixBuilder builder(m_matrix.dimensions(), count);
        for (quint32 i = 0; i < count; ++i) {
            if (!builder.add(m_matrix.vector(i)))
                qFatal("a row was refused");
        }
        const DenseMatrix matrix = builder.take();
        faiss::IndexFlatIP index(m_matrix.dimensions());
        index.add(count, rows.data());
        std::vector<RowPair> found;
        size_t theirs = 0;
        const auto ms = inTurns(1, { [&] { found = DenseSearch(matrix).pairsAbove(pairThreshold); }, [&] {
                                           faiss::RangeSearchResult result(count);
                                           index.range_search(count, rows.data(), float(pairThreshold), &result);
                                           for (quint32 i = 0; i < count; ++i) {
                                               for (size_t j = result.lims[i]; j < result.lims[i + 1]; ++j)
                                                   theirs += result.labels[j] > qint64(i) ? 1 : 0;
                                           } } });
        line(u"pairs above 0.9 of %1"_s.arg(count), ms[0], "FAISS range_search", ms[1], 0.06);
        std::printf("  %zu pairs, theirs %zu\n", found.size(), theirs);
        // In double, by blocks.
        using Matrix = Eigen::Matrix<float, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
        const Eigen::MatrixXd all = Eigen::Map<const Matrix>(rows.data(), count, m_matrix.dimensions()).cast<double>().transpose();
        std::vector<double> block(size_t(500) * count);
        std::vector<std::pair<quint32, quint32>> expected;
        for (quint32 first = 0; first < count; first += 500) {
            const quint32 size = std::min(500U, count - first);
            cblas_dgemm(CblasColMajor, CblasTrans, CblasNoTrans, int(count), int(size), int(m_matrix.dimensions()), 1, all.data(), int(m_matrix.dimensions()),
                all.data() + size_t(first) * m_matrix.dimensions(), int(m_matrix.dimensions()), 0, block.data(), int(count));
            for (quint32 i = 0; i < size; ++i) {
                for (quint32 j = first + i + 1; j < count; ++j) {
                    if (block[size_t(i) * count + j] > pairThreshold)
                        expected.emplace_back(first + i, j);
                }
            }
        }
        std::vector<std::pair<quint32, quint32>> mine;
        for (const RowPair &pair : found)
            mine.emplace_back(pair.a, pair.b);
        if (mine != expected)
            m_missed.append(u"pairs are not exact"_s);
    }

    DenseMatrix m_matrix;
    DenseMatrix m_queries;
    DenseSearch m_search;
    faiss::IndexFlatIP m_index;
    std::vector<float> m_asked;
    std::vector<std::span<const float>> m_spans;
    std::vector<float> m_distances;
    std::vector<faiss::Index::idx_t> m_labels;
    QStringList m_missed;
};

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QCommandLineParser parser;
    parser.addHelpOption();
    parser.addOption({ u"n"_s, u"rows"_s, u"N"_s, u"100000"_s });
    parser.addOption({ u"dim"_s, u"dimensions"_s, u"D"_s, u"1536"_s });
    parser.process(app);
    printLoad();
    Bench bench(qMax(1000U, parser.value(u"n"_s).toUInt()), qBound(1U, parser.value(u"dim"_s).toUInt(), maxDimensions));
    return bench.run();
}
