// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"
#include "services/evaluation/reference/referencedata.h"

namespace waymark::evaluation {

/// What a pool's size buys: memories on a logarithmic axis against the macro average, for conditions that tell the size of their pool;
/// the baseline as a line. Without a series when no condition tells it.
Figure poolEfficiencyFigure(const Comparison &comparison, const QString &source);

/// Change against the baseline as pools of one condition grow, in points, a line for the macro average and one a benchmark; the baseline
/// is the pool of none. Of the condition that has most sizes; without a series when none has two.
Figure poolSizeFigure(const Comparison &comparison, const QString &source);

/// The published curves, over the share of the pool and over the number of source domains.
Figure publishedPoolSizeFigure(const ReferenceData &data);
Figure publishedDomainsFigure(const ReferenceData &data);

} // namespace waymark::evaluation
