// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/side.h"

#include "services/evaluation/statistics/paired.h"
#include "services/evaluation/statistics/passatk.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

/// With fewer tasks resampling them says too little of those that were not seen.
constexpr size_t fewestBootstrapped = 10;

bool isWhole(std::span<const double> values)
{
    return std::ranges::all_of(values, [](double value) { return value == 0 || value == 1; });
}

Side byTask(std::span<const TaskTally> tallies, qint64 k)
{
    Side side;
    qint64 unknown = 0;
    qint64 few = 0;
    std::vector<double> values;
    for (const TaskTally &tally : tallies) {
        if (tally.evaluated == 0) {
            ++unknown;
        } else if (tally.evaluated < k) {
            ++few;
        } else {
            values.push_back(passAtK(tally.evaluated, tally.passed, k));
            side.values.push_back({ tally.task, values.back() });
        }
    }
    if (values.empty())
        return side;
    side.measured = measuredOf(values);
    side.measured->unknown = unknown;
    side.measured->few = few;
    return side;
}

Measured reported(const ReportedRate &rate)
{
    Measured measured;
    measured.rate = rate.value;
    measured.isReported = true;
    measured.tasks = rate.tasks.value_or(0);
    measured.solved = rate.solved ? double(*rate.solved) : rate.value * double(measured.tasks);
    measured.isWhole = rate.solved.has_value() && measured.tasks > 0;
    if (measured.tasks > 0) {
        measured.interval = wilson(SampledRate { rate.value, double(measured.tasks) });
        measured.intervalKind = measured.isWhole ? RateInterval::Wilson : RateInterval::Cautious;
    }
    return measured;
}

} // namespace

Side sideOf(const ResultIndex &index, int subject, int condition, int benchmark, const QString &metric)
{
    if (const std::optional<int> k = passK(metric)) {
        Side side = byTask(index.tallies(subject, condition, benchmark), *k);
        if (side.measured)
            return side;
    }
    Side side;
    const ReportedRate *rate = index.rate(subject, condition, benchmark, metric);
    if (rate)
        side.measured = reported(*rate);
    return side;
}

Measured measuredOf(std::span<const double> values)
{
    Measured measured;
    measured.tasks = qint64(values.size());
    for (const double value : values)
        measured.solved += value;
    measured.isWhole = isWhole(values);
    measured.rate = measured.solved / double(values.size());
    if (measured.isWhole || values.size() < fewestBootstrapped) {
        measured.interval = wilson(SampledRate { measured.rate, double(measured.tasks) });
        measured.intervalKind = measured.isWhole ? RateInterval::Wilson : RateInterval::Cautious;
    } else {
        measured.interval = pairedBootstrap(values).interval;
        measured.intervalKind = RateInterval::Bootstrap;
    }
    return measured;
}

std::optional<Measured> pooledOf(const std::vector<Side> &sides)
{
    Measured pooled;
    std::vector<double> values;
    bool allByTask = true;
    pooled.isWhole = true;
    for (const Side &side : sides) {
        if (!side.measured)
            continue;
        if (side.measured->tasks == 0)
            return std::nullopt;
        pooled.tasks += side.measured->tasks;
        pooled.solved += side.measured->solved;
        pooled.unknown += side.measured->unknown;
        pooled.few += side.measured->few;
        pooled.isWhole = pooled.isWhole && side.measured->isWhole;
        pooled.isReported = pooled.isReported || side.measured->isReported;
        allByTask = allByTask && side.isByTask();
        for (const TaskValue &value : side.values)
            values.push_back(value.value);
    }
    if (pooled.tasks == 0)
        return std::nullopt;
    if (allByTask) {
        Measured measured = measuredOf(values);
        measured.unknown = pooled.unknown;
        measured.few = pooled.few;
        return measured;
    }
    pooled.rate = pooled.solved / double(pooled.tasks);
    pooled.interval = wilson(SampledRate { pooled.rate, double(pooled.tasks) });
    pooled.intervalKind = pooled.isWhole ? RateInterval::Wilson : RateInterval::Cautious;
    return pooled;
}

std::optional<Measured> meanOf(const std::vector<Side> &sides)
{
    Measured mean;
    for (const Side &side : sides) {
        if (!side.measured)
            continue;
        ++mean.tasks;
        mean.solved += side.measured->rate;
        mean.isReported = mean.isReported || side.measured->isReported;
    }
    if (mean.tasks == 0)
        return std::nullopt;
    mean.rate = mean.solved / double(mean.tasks);
    return mean;
}

} // namespace waymark::evaluation
