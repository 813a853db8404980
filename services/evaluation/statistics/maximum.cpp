// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/statistics/maximum.h"

#include <Eigen/Eigenvalues>
#include <algorithm>
#include <cmath>

namespace waymark::evaluation {

namespace {

constexpr double gap = 1e-3; ///< of the differences: errors of rounding and of the formula are both small here
constexpr double longest = 1; ///< step

struct Slopes
{
    Eigen::Vector2d gradient;
    Eigen::Matrix2d curvature;
};

Slopes slopesAt(const std::function<double(const Eigen::Vector2d &)> &function, const Eigen::Vector2d &at, double value)
{
    const Eigen::Vector2d x(gap, 0);
    const Eigen::Vector2d y(0, gap);
    const double right = function(at + x);
    const double left = function(at - x);
    const double up = function(at + y);
    const double down = function(at - y);
    const double both = function(at + x + y);
    Slopes slopes;
    slopes.gradient << (right - left) / (2 * gap), (up - down) / (2 * gap);
    // The mixed one from one more value only: right to the order of the gap, which Newton's method forgives.
    const double mixed = (both - right - up + value) / (gap * gap);
    slopes.curvature << (right - 2 * value + left) / (gap * gap), mixed, mixed, (up - 2 * value + down) / (gap * gap);
    return slopes;
}

Eigen::Vector2d uphill(const Slopes &slopes)
{
    const Eigen::SelfAdjointEigenSolver<Eigen::Matrix2d> axes(slopes.curvature);
    Eigen::Vector2d step = axes.eigenvectors().transpose() * slopes.gradient;
    for (int i = 0; i < 2; ++i)
        step[i] /= std::max(std::abs(axes.eigenvalues()[i]), 1e-6);
    step = axes.eigenvectors() * step;
    return step * std::min(1.0, longest / std::max(step.norm(), 1e-300));
}

} // namespace

Eigen::Vector2d maximum(const std::function<double(const Eigen::Vector2d &)> &function, const Eigen::Vector2d &start)
{
    Eigen::Vector2d best = start;
    double value = function(best);
    for (int i = 0; i < 30; ++i) {
        Eigen::Vector2d step = uphill(slopesAt(function, best, value));
        double tried = function(best + step);
        while (!(tried > value) && step.norm() > 1e-5) {
            step /= 4;
            tried = function(best + step);
        }
        if (!(tried > value))
            break;
        best += step;
        value = tried;
        if (step.norm() < 1e-2) // Newton's method: the next one would be the square of this
            break;
    }
    return best;
}

} // namespace waymark::evaluation
