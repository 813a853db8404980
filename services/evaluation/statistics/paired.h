// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "services/evaluation/statistics/proportion.h"

#include <QList>

#include <span>

namespace waymark::evaluation {

/// McNemar's test, exact and two-sided: p of a split of the discordant pairs at least as uneven as this one, when each falls to
/// either side with chance 1/2. Counts ≥ 0; 1 when no pair is discordant.
double mcnemarExact(qint64 onlyFirst, qint64 onlySecond);

/// The sign test, exact and two-sided, of pairs that differ: more of them up, less of them down. Ties are left out by the caller.
/// Counts ≥ 0; 1 when nothing differs.
double signTest(qint64 more, qint64 less);

/// p values adjusted for the family that they form (Holm, 1979), in the given order, ≤ 1: rejecting what is ≤ alpha keeps the chance
/// of any false rejection ≤ alpha.
QList<double> holm(const QList<double> &pValues);

/// The mean of differences by task and its bootstrap interval over tasks.
struct PairedDifference
{
    double mean = 0;
    Interval interval { -1, 1 };

    bool operator==(const PairedDifference &) const = default;
};

/// The percentile interval (Efron, 1979) of the mean of differences, one a task, resampled over tasks: that of all resamples there are,
/// which is computed and not drawn (see ResampledMean). Of fewer than two tasks: −1..1, since rates say no more then. Of width 0 when
/// all tasks differ alike.
PairedDifference pairedBootstrap(std::span<const double> differences, double level = standardLevel);

/// As pairedBootstrap(), of the mean of the benchmarks' means, tasks resampled within their benchmark. Benchmarks without tasks are
/// left out. One of a single task adds nothing to the width, since its spread is not known: say so where it matters.
PairedDifference pairedBootstrapMacro(const QList<QList<double>> &differencesByBenchmark, double level = standardLevel);

} // namespace waymark::evaluation
