// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long DBI and LISI of 20,000 memories of ten domains take, with 256 dimensions and in the lexical space.

#include "services/curation/transferspread.h"
#include "services/retrieval/dense/densespace.h"
#include "services/retrieval/lexical/lexicalcorpus.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

namespace {

constexpr int memories = 20'000;
constexpr int domains = 10;
constexpr quint32 dimensions = 256;
/// Of all cores together: it runs on a worker, with its progress shown.
constexpr double mostSeconds = 20;

std::shared_ptr<const retrieval::Space> vectors()
{
    std::mt19937 random(5);
    std::normal_distribution<float> normal;
    std::vector<float> centres(dimensions * domains);
    for (float &value : centres)
        value = normal(random);
    retrieval::DenseMatrixBuilder builder(dimensions, memories);
    std::vector<MemoryId> ids;
    std::vector<float> row(dimensions);
    for (int i = 0; i < memories; ++i) {
        for (quint32 j = 0; j < dimensions; ++j)
            row[j] = 0.5F * centres[size_t(i % domains) * dimensions + j] + normal(random);
        (void)builder.add(std::span<const float>(row));
        ids.push_back(MemoryId { i + 1 });
    }
    return std::make_shared<retrieval::DenseSpace>(u"bench:gauss:256"_s, ids, retrieval::DenseSearch(builder.take()));
}

/// Titles of a dozen words, some of them a domain's own.
std::shared_ptr<const retrieval::Space> texts()
{
    std::mt19937 random(3);
    retrieval::LexicalCorpus corpus;
    for (int i = 0; i < memories; ++i) {
        QStringList words;
        for (int w = 0; w < 12; ++w) {
            // Few words are frequent, many are rare.
            const double lot = double(random()) / double(std::mt19937::max());
            words.append(u"w%1x%2"_s.arg(int(20'000 * lot * lot * lot)).arg(w % 4 == 0 ? i % domains : 0));
        }
        corpus.set(MemoryId { i + 1 }, words.join(u' '));
    }
    return corpus.space();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    Report report;
    printLoad();
    report.section(u"Davies-Bouldin index and LISI of 20,000 memories of ten domains, seconds of all cores"_s);
    std::vector<quint32> labels;
    for (int i = 0; i < memories; ++i)
        labels.push_back(quint32(i % domains));
    const auto take = [&](const QString &name, const std::shared_ptr<const retrieval::Space> &space) {
        TransferMeasures::Type type;
        type.memories = memories;
        for (int i = 0; i < domains; ++i)
            type.domains.append({ u"domain %1"_s.arg(i), memories / domains, {}, 0, 0, 0 });
        // What the processor does, not what the clock says: other programs may be running.
        const std::clock_t before = std::clock();
        if (const auto measured = curation::measureSpread(*space, labels, defaultPerplexity, {}, type); !measured)
            report.fail(measured.error().message);
        report.quantity(name, double(std::clock() - before) / CLOCKS_PER_SEC, u"s"_s, {}, mostSeconds);
        report.quantity(u"… DBI"_s, type.dbi.value_or(0), {});
        report.quantity(u"… LISI"_s, type.lisi.value_or(0), {});
        report.quantity(u"… LISI with the domains dealt out at random"_s, type.lisiMixed.value_or(0), {});
    };
    take(u"256 dimensions"_s, vectors());
    take(u"lexical space"_s, texts());
    return report.finish();
}
