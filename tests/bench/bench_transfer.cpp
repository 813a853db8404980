// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How long DBI and LISI of 20,000 memories of ten domains take, with 256 dimensions and in the lexical space.

#include "services/curation/transferspread.h"
#include "services/retrieval/dense/densespace.h"
#include "services/retrieval/lexical/lexicalcorpus.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::bench;

namespace {

constexpr int memories = 20'000;
constexpr int domains = 10;
constexpr quint32 dimensions = 256;
/// Milliseconds, on two cores: it runs on a worker, with its progress shown.
constexpr double longest = 20'000;

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
    report.section(u"Davies-Bouldin index and LISI of 20,000 memories of ten domains, milliseconds"_s);
    std::vector<quint32> labels;
    for (int i = 0; i < memories; ++i)
        labels.push_back(quint32(i % domains));
    const auto take = [&](const QString &name, const std::shared_ptr<const retrieval::Space> &space) {
        TransferMeasures::Type type;
        const Samples taken = measure(1, [&] {
            type = {};
            type.memories = memories;
            for (int i = 0; i < domains; ++i)
                type.domains.append({ u"domain %1"_s.arg(i), memories / domains, {}, 0, 0, 0 });
            (void)curation::measureSpread(*space, labels, defaultPerplexity, {}, type);
        });
        report.line(name, taken, {}, longest, u"DBI %1, LISI %2, at random %3"_s.arg(type.dbi.value_or(0)).arg(type.lisi.value_or(0)).arg(type.lisiMixed.value_or(0)));
    };
    take(u"256 dimensions"_s, vectors());
    take(u"lexical space"_s, texts());
    return report.finish();
}
