// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <Eigen/Core>
#include <functional>

namespace waymark::evaluation {

/// Where a smooth function of two parameters is largest, to about 1e-3 in each: Newton's method, its derivatives by differences, its
/// step bent uphill where the function is not concave and shortened until it gains. The parameters are to be of the order of 1, as
/// logarithms and log odds are. Ends after 30 steps at the latest, at the best place seen.
Eigen::Vector2d maximum(const std::function<double(const Eigen::Vector2d &)> &function, const Eigen::Vector2d &start);

} // namespace waymark::evaluation
