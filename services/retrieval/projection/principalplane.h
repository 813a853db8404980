// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/retrieval/projection/rowproducts.h"

namespace waymark::retrieval {

/// How the principal plane is looked for.
struct PlaneTuning
{
    int passes = 4; ///< of the subspace iteration, each two products
    int spare = 8; ///< dimensions beside the two, which make them exact sooner
    quint32 seed = 1; ///< of the subspace to begin with
};

/// The two directions along which rows differ most: principal components of the rows less their mean.
struct PrincipalPlane
{
    Block axes; ///< d × 2, orthonormal; an axis of zeros where rows differ along fewer
    std::array<double, 2> meanPlace {}; ///< of the mean along the axes
    std::array<double, 2> variances {}; ///< of the rows along the axes: sums of squares
    Block places; ///< n × 2, around 0
};

/// By randomised subspace iteration (Halko, Martinsson, Tropp 2011), with the mean taken off inside the products, so that sparse rows
/// stay sparse. An axis points to where its farthest row lies: the largest place is positive. The same on any number of threads.
/// A point alone, rows that are all alike and no rows give places of zeros.
PrincipalPlane principalPlane(const RowProducts &rows, const PlaneTuning &tuning = {});

} // namespace waymark::retrieval
