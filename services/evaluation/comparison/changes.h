// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/side.h"

namespace waymark::evaluation {

/// Tasks that both sides have, and those that only one has.
struct TaskPairs
{
    std::vector<double> here;
    std::vector<double> there; ///< of the baseline
    qint64 onlyHere = 0;
    qint64 onlyThere = 0;

    QList<double> differences() const;
};
TaskPairs pairsOf(const Side &side, const Side &baseline);

/// Of one benchmark. Nothing when either side is missing. Adjusted p values are left to the caller.
std::optional<RateChange> changeOf(const Side &side, const Side &baseline);
/// Of all tasks pooled, over the benchmarks that both have. Nothing when there are none, or a sample size is not told.
std::optional<RateChange> microChange(const std::vector<Side> &sides, const std::vector<Side> &baseline);
/// Of the plain means, over the benchmarks that both have.
std::optional<RateChange> macroChange(const std::vector<Side> &sides, const std::vector<Side> &baseline);

} // namespace waymark::evaluation
