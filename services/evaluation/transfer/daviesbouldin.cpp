// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/transfer/daviesbouldin.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(evaluation)
};

/// Domains whose centres are multiplied at once.
constexpr quint32 batch = 16;
/// Centres nearer than this share of their spread are the same one: rows of single precision are told apart no further.
constexpr double samePlace = 1e-5;

double root(double squared)
{
    return std::sqrt(std::max(0.0, squared));
}

} // namespace

Result<DomainSpread> domainSpread(std::span<const quint32> domains, quint32 count, std::span<const double> squaredLengths, const RowGram &gram, const CancelToken &cancel)
{
    Q_ASSERT_X(domains.size() == squaredLengths.size(), "domainSpread", "a length for each row");
    DomainSpread spread;
    spread.sizes.assign(count, 0);
    for (const quint32 domain : domains) {
        if (domain != noDomain)
            ++spread.sizes.at(domain);
    }
    // Products of each row with its own centre, and of centres with one another: the mean over a domain of its rows' products.
    std::vector<double> withOwn(domains.size(), 0);
    Eigen::MatrixXd products = Eigen::MatrixXd::Zero(count, count);
    for (quint32 first = 0; first < count; first += batch) {
        if (cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("Measuring was cancelled."));
        const quint32 end = std::min(count, first + batch);
        Eigen::MatrixXd weights = Eigen::MatrixXd::Zero(Eigen::Index(domains.size()), end - first);
        for (size_t row = 0; row < domains.size(); ++row) {
            if (domains[row] >= first && domains[row] < end)
                weights(Eigen::Index(row), domains[row] - first) = 1.0 / double(spread.sizes[domains[row]]);
        }
        const Eigen::MatrixXd withCentres = gram(weights);
        for (size_t row = 0; row < domains.size(); ++row) {
            const quint32 domain = domains[row];
            if (domain == noDomain)
                continue;
            products.row(domain).segment(first, end - first) += withCentres.row(Eigen::Index(row)) / double(spread.sizes[domain]);
            if (domain >= first && domain < end)
                withOwn[row] = withCentres(Eigen::Index(row), domain - first);
        }
    }
    spread.spreads.assign(count, 0);
    for (size_t row = 0; row < domains.size(); ++row) {
        if (const quint32 domain = domains[row]; domain != noDomain)
            spread.spreads[domain] += root(squaredLengths[row] - 2 * withOwn[row] + products(domain, domain)) / double(spread.sizes[domain]);
    }
    spread.distances = Eigen::MatrixXd::Zero(count, count);
    for (quint32 a = 0; a < count; ++a) {
        // One row is its own centre, which rounding would hide.
        if (spread.sizes[a] == 1)
            spread.spreads[a] = 0;
        for (quint32 b = 0; b < a; ++b)
            spread.distances(a, b) = spread.distances(b, a) = root(products(a, a) + products(b, b) - products(a, b) - products(b, a));
    }
    return spread;
}

Result<double> daviesBouldin(const DomainSpread &spread)
{
    const size_t count = spread.sizes.size();
    if (count < 2)
        return failure(ErrorCode::NotFound, Tr::tr("The index compares domains: it needs memories of two at least."));
    if (std::ranges::all_of(spread.sizes, [](qint64 size) { return size < 2; }))
        return failure(ErrorCode::NotFound, Tr::tr("The index needs a domain with two memories at least: here each has one."));
    double sum = 0;
    for (size_t i = 0; i < count; ++i) {
        double worst = 0;
        for (size_t j = 0; j < count; ++j) {
            if (i == j)
                continue;
            const double distance = spread.distances(Eigen::Index(i), Eigen::Index(j));
            const double spreads = spread.spreads[i] + spread.spreads[j];
            if (distance <= samePlace * std::max(spreads, samePlace))
                return failure(ErrorCode::NotFound, Tr::tr("Two domains have the same centre, as when they hold the same memories: the index has no bound then."));
            worst = std::max(worst, spreads / distance);
        }
        sum += worst;
    }
    return sum / double(count);
}

} // namespace waymark::evaluation
