// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/base/result.h"

#include <Eigen/Core>
#include <functional>
#include <limits>
#include <span>
#include <vector>

namespace waymark::evaluation {

/// X·Xᵀ·W for the n × d rows X and n × k weights: rows are known by their products with one another alone, so that nobody has to write
/// out those of a sparse space.
using RowGram = std::function<Eigen::MatrixXd(const Eigen::MatrixXd &weights)>;

/// The label of a row that belongs to no domain and is left out.
inline constexpr quint32 noDomain = std::numeric_limits<quint32>::max();

/// How the rows of domains lie: all that the index of Davies and Bouldin is made of.
struct DomainSpread
{
    std::vector<qint64> sizes; ///< by domain: its rows
    std::vector<double> spreads; ///< by domain: mean Euclidean distance of its rows to its centre, their mean
    Eigen::MatrixXd distances; ///< domain × domain: Euclidean, between centres
};

/// `domains`: by row, a number below `count` or noDomain; `squaredLengths`: by row. Each domain below `count` has a row at least.
/// Memory: the products of a few domains at a time. Errors: Cancelled.
Result<DomainSpread> domainSpread(std::span<const quint32> domains, quint32 count, std::span<const double> squaredLengths, const RowGram &gram, const CancelToken &cancel = {});

/// The index of Davies and Bouldin (1979), the mean over domains of the worst (sᵢ + sⱼ) / dᵢⱼ, as davies_bouldin_score of scikit-learn
/// takes it: mean distances s to the centre, distances d between centres, both Euclidean. Higher = less apart.
/// Errors: NotFound, with the reason in words: fewer than two domains; no domain with two rows; two domains with the same centre, where
/// the index has no bound (scikit-learn leaves such a pair out).
Result<double> daviesBouldin(const DomainSpread &spread);

} // namespace waymark::evaluation
