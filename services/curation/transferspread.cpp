// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/transferspread.h"

#include "services/evaluation/transfer/daviesbouldin.h"
#include "services/evaluation/transfer/lisi.h"
#include "services/retrieval/projection/neighbourgraph.h"
#include "services/retrieval/projection/rowproducts.h"

#include <QCoreApplication>

#include <cmath>
#include <random>

namespace waymark::curation {

using evaluation::noDomain;
using retrieval::ScoredRow;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

/// Rows of single precision whose cosine is as near to 1 are the same text: their distance is rounding.
constexpr double sameText = 1e-6;

double distanceOf(double cosine)
{
    return cosine > 1 - sameText ? 0 : std::sqrt(2 - 2 * cosine);
}

/// Why nothing can be measured; empty when something can.
QString whyNone(const TransferMeasures::Type &type)
{
    if (type.memories == 0)
        return type.withoutVector > 0 ? Tr::tr("None of the memories of this type has a vector in this space.") : Tr::tr("There are no memories of this type to measure.");
    if (type.domains.size() > 1)
        return {};
    return Tr::tr("All memories of this type are of the domain “%1”: with one domain there is nothing to tell apart.").arg(type.domains.first().name);
}

/// The domains of the rows, dealt out anew among them; the same on every machine.
std::vector<quint32> dealtOut(std::span<const quint32> domains, std::span<const quint32> rows)
{
    std::vector<quint32> dealt(domains.begin(), domains.end());
    std::mt19937 random(1);
    for (size_t left = rows.size(); left > 1; --left)
        std::swap(dealt[rows[left - 1]], dealt[rows[random() % left]]);
    return dealt;
}

Result<void> measureIndex(const retrieval::Space &space, std::span<const quint32> domains, const WorkHooks &hooks, TransferMeasures::Type &type)
{
    const auto products = retrieval::rowProducts(space);
    const std::vector<double> squaredLengths(domains.size(), 1);
    const auto gram = [&](const Eigen::MatrixXd &weights) -> Eigen::MatrixXd {
        return products->times(products->transposedTimes(weights.cast<float>())).cast<double>();
    };
    WAYMARK_TRY_ASSIGN(const evaluation::DomainSpread spread, evaluation::domainSpread(domains, quint32(type.domains.size()), squaredLengths, gram, hooks.cancel));
    if (const auto index = evaluation::daviesBouldin(spread))
        type.dbi = *index;
    else
        type.dbiMissing = index.error().message;
    return {};
}

Result<void> measureNeighbourhoods(const retrieval::Space &space, std::span<const quint32> domains, std::span<const quint32> rows, const WorkHooks &hooks,
    TransferMeasures::Type &type)
{
    std::vector<quint8> mask(domains.size(), 0);
    for (const quint32 row : rows)
        mask[row] = 1;
    const std::vector<quint32> dealt = dealtOut(domains, rows);
    std::vector<std::vector<double>> values(size_t(type.domains.size()));
    std::vector<double> all;
    double mixed = 0;
    const auto take = [&](size_t place, const std::vector<ScoredRow> &nearest) {
        std::vector<double> distances;
        std::vector<quint32> found;
        std::vector<quint32> foundDealt;
        for (const ScoredRow &near : nearest) {
            distances.push_back(distanceOf(near.cosine));
            found.push_back(domains[near.row]);
            foundDealt.push_back(dealt[near.row]);
        }
        const std::vector<double> weights = evaluation::neighbourWeights(distances, type.perplexity);
        all.push_back(evaluation::inverseSimpson(weights, found));
        values[domains[rows[place]]].push_back(all.back());
        mixed += evaluation::inverseSimpson(weights, foundDealt) / double(rows.size());
    };
    WAYMARK_TRY(retrieval::nearestOthers(space, rows, mask, type.neighbours, take, hooks));
    type.lisi = evaluation::spreadOf(all).mean;
    type.lisiMixed = mixed;
    for (qsizetype i = 0; i < type.domains.size(); ++i) {
        const evaluation::ValueSpread spread = evaluation::spreadOf(values[size_t(i)]);
        TransferMeasures::Domain &domain = type.domains[i];
        domain.lisi = spread.mean;
        domain.lisiLow = spread.low;
        domain.lisiMedian = spread.median;
        domain.lisiHigh = spread.high;
    }
    return {};
}

} // namespace

Result<void> measureSpread(const retrieval::Space &space, std::span<const quint32> domains, int perplexity, const WorkHooks &hooks, TransferMeasures::Type &type)
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < domains.size(); ++row) {
        if (domains[row] != noDomain)
            rows.push_back(row);
    }
    type.dbiMissing = whyNone(type);
    type.lisiMissing = type.dbiMissing;
    if (!type.dbiMissing.isEmpty())
        return {};
    WAYMARK_TRY(measureIndex(space, domains, hooks, type));
    type.perplexity = evaluation::perplexityFor(qint64(rows.size()), perplexity);
    type.neighbours = evaluation::neighboursFor(type.perplexity);
    if (type.perplexity == 0) {
        type.lisiMissing = Tr::tr("LISI looks at neighbourhoods: it needs six memories at least, and there are %1.").arg(rows.size());
        return {};
    }
    return measureNeighbourhoods(space, domains, rows, hooks, type);
}

} // namespace waymark::curation
