// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/projection/principalplane.h"

#include <Eigen/Eigenvalues>
#include <random>

namespace waymark::retrieval {

namespace {

/// What is below this share of the largest counts as nothing: float products know no better.
constexpr double leastShare = 1e-10;

Eigen::MatrixXd gram(const Block &block)
{
    constexpr Eigen::Index chunk = 4096;
    Eigen::MatrixXd sum = Eigen::MatrixXd::Zero(block.cols(), block.cols());
    for (Eigen::Index at = 0; at < block.rows(); at += chunk) {
        const Eigen::MatrixXd part = block.middleRows(at, std::min(chunk, block.rows() - at)).cast<double>();
        sum.noalias() += part.transpose() * part;
    }
    return sum;
}

/// An orthonormal basis of what the columns span, largest first; columns of zeros for what they do not.
Block orthonormal(const Block &block)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram(block));
    const Eigen::Index k = block.cols();
    const double largest = solver.eigenvalues()(k - 1);
    Eigen::MatrixXd scaled = Eigen::MatrixXd::Zero(k, k);
    for (Eigen::Index i = 0; i < k; ++i) {
        const double value = solver.eigenvalues()(k - 1 - i);
        if (value > largest * leastShare && value > 0)
            scaled.col(i) = solver.eigenvectors().col(k - 1 - i) / std::sqrt(value);
    }
    return block * scaled.cast<float>();
}

Block randomBlock(Eigen::Index rows, Eigen::Index columns, quint32 seed)
{
    // The engine is the same everywhere; the distributions of the library are not.
    std::mt19937 random(seed);
    Block block(rows, columns);
    for (Eigen::Index i = 0; i < rows; ++i) {
        for (Eigen::Index j = 0; j < columns; ++j)
            block(i, j) = float(double(random()) / double(std::mt19937::max()) * 2 - 1);
    }
    return block;
}

} // namespace

PrincipalPlane principalPlane(const RowProducts &rows, const PlaneTuning &tuning)
{
    const auto n = Eigen::Index(rows.rows());
    const auto d = Eigen::Index(rows.columns());
    PrincipalPlane plane;
    plane.axes = Block::Zero(d, 2);
    plane.places = Block::Zero(n, 2);
    if (n < 2 || d == 0)
        return plane;

    const Eigen::RowVectorXf mean = rows.transposedTimes(Block::Constant(n, 1, 1.0F / float(n))).col(0).transpose();
    const auto times = [&](const Block &right) {
        Block out = rows.times(right);
        out.rowwise() -= (mean.cast<double>() * right.cast<double>()).eval().cast<float>();
        return out;
    };
    const auto transposedTimes = [&](const Block &left) {
        Block out = rows.transposedTimes(left);
        out.noalias() -= mean.transpose() * left.cast<double>().colwise().sum().cast<float>();
        return out;
    };

    const Eigen::Index k = std::min({ Eigen::Index(2 + tuning.spare), n, d });
    Block basis = orthonormal(times(randomBlock(d, k, tuning.seed)));
    for (int pass = 0; pass < tuning.passes; ++pass)
        basis = orthonormal(times(orthonormal(transposedTimes(basis))));
    // The rows inside the subspace: Q Qᵀ X, whose right singular vectors are those of the small matrix.
    const Block inside = transposedTimes(basis);
    const Eigen::SelfAdjointEigenSolver<Eigen::MatrixXd> solver(gram(inside));
    // Rows of unit length that differ by less than rounding do not differ.
    const double least = double(n) * 1e-11;
    for (Eigen::Index axis = 0; axis < std::min<Eigen::Index>(2, k); ++axis) {
        const double variance = solver.eigenvalues()(k - 1 - axis);
        if (variance <= std::max(least, solver.eigenvalues()(k - 1) * leastShare))
            continue;
        const Eigen::VectorXd direction = solver.eigenvectors().col(k - 1 - axis);
        plane.axes.col(axis) = inside * (direction / std::sqrt(variance)).cast<float>();
        plane.variances[size_t(axis)] = variance;
    }
    plane.places = times(plane.axes);
    for (Eigen::Index axis = 0; axis < 2; ++axis) {
        Eigen::Index farthest = 0;
        plane.places.col(axis).cwiseAbs().maxCoeff(&farthest);
        if (plane.places(farthest, axis) < 0) {
            plane.places.col(axis) *= -1;
            plane.axes.col(axis) *= -1;
        }
        plane.meanPlace[size_t(axis)] = (mean.cast<double>() * plane.axes.col(axis).cast<double>()).value();
    }
    return plane;
}

} // namespace waymark::retrieval
