// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/evaluation/comparison/comparison.h"
#include "services/evaluation/statistics/proportion.h"

namespace waymark::evaluation {

/// What one task comes to by a metric.
struct TaskValue
{
    quint32 task = 0;
    double value = 0; ///< 0..1
};

/// One condition of a subject in one benchmark, by one metric: the attempts' values by task, or a reported rate, or nothing.
struct Side
{
    std::optional<Measured> measured;
    std::vector<TaskValue> values; ///< by task; empty when the rate is reported

    bool isByTask() const { return measured && !measured->isReported; }
    /// For intervals by rates: tasks are what is independent.
    SampledRate sampled() const { return { measured->rate, double(measured->tasks) }; }
};

Side sideOf(const ResultIndex &index, int subject, int condition, int benchmark, const QString &metric);

/// The mean of values by task with its interval; not empty.
Measured measuredOf(std::span<const double> values);
/// All tasks of several sides as one, nothing when one of them does not tell its tasks or there are none.
std::optional<Measured> pooledOf(const std::vector<Side> &sides);
/// The plain mean of the sides that there are.
std::optional<Measured> meanOf(const std::vector<Side> &sides);

} // namespace waymark::evaluation
