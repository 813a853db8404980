// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/changes.h"

#include "services/evaluation/statistics/paired.h"
#include "services/evaluation/statistics/unpaired.h"

#include <algorithm>

namespace waymark::evaluation {

namespace {

constexpr double smallest = 1e-9; ///< difference of means of attempts that is none

bool allAlike(std::span<const double> values)
{
    return std::ranges::all_of(values, [&](double value) { return value == values.front(); });
}

RateChange paired(const TaskPairs &pairs)
{
    RateChange change;
    change.isPaired = true;
    change.tasks = qint64(pairs.here.size());
    change.onlyHere = pairs.onlyHere;
    change.onlyBaseline = pairs.onlyThere;
    const QList<double> differences = pairs.differences();
    bool isWhole = true;
    double sum = 0;
    for (qsizetype i = 0; i < differences.size(); ++i) {
        sum += differences[i];
        change.gained += differences[i] > smallest ? 1 : 0;
        change.lost += differences[i] < -smallest ? 1 : 0;
        isWhole = isWhole && (pairs.here[size_t(i)] == 0 || pairs.here[size_t(i)] == 1) && (pairs.there[size_t(i)] == 0 || pairs.there[size_t(i)] == 1);
    }
    change.solved = sum;
    change.difference = sum / double(change.tasks);
    // Where all tasks differ alike, resampling them would claim to know the difference exactly.
    if (!allAlike(differences))
        change.interval = pairedBootstrap(differences).interval;
    change.test = isWhole ? ChangeTest::McNemar : ChangeTest::Sign;
    change.p = isWhole ? mcnemarExact(change.lost, change.gained) : signTest(change.gained, change.lost);
    return change;
}

RateChange unpaired(const Measured &here, const Measured &there)
{
    RateChange change;
    change.tasks = here.tasks;
    change.difference = here.rate - there.rate;
    if (here.tasks > 0 && there.tasks > 0)
        change.interval = newcombe(SampledRate { here.rate, double(here.tasks) }, SampledRate { there.rate, double(there.tasks) });
    // Whoever reports two rates of equally many tasks has most likely the same ones; attempts that do not pair show that they are not.
    if (here.tasks > 0 && here.tasks == there.tasks && (here.isReported || there.isReported))
        change.solved = here.solved - there.solved;
    return change;
}

/// Places of the benchmarks that both have.
std::vector<size_t> sharedOf(const std::vector<Side> &sides, const std::vector<Side> &baseline)
{
    std::vector<size_t> shared;
    for (size_t i = 0; i < sides.size(); ++i) {
        if (sides[i].measured && baseline[i].measured)
            shared.push_back(i);
    }
    return shared;
}

struct SharedPairs
{
    std::vector<TaskPairs> byBenchmark;
    bool isWhole = true; ///< each benchmark is paired
};

SharedPairs sharedPairs(const std::vector<Side> &sides, const std::vector<Side> &baseline, const std::vector<size_t> &shared)
{
    SharedPairs pairs;
    for (const size_t i : shared) {
        pairs.byBenchmark.push_back(pairsOf(sides[i], baseline[i]));
        pairs.isWhole = pairs.isWhole && !pairs.byBenchmark.back().here.empty();
    }
    return pairs;
}

std::vector<Side> chosen(const std::vector<Side> &sides, const std::vector<size_t> &places)
{
    std::vector<Side> list;
    for (const size_t i : places)
        list.push_back(sides[i]);
    return list;
}

} // namespace

QList<double> TaskPairs::differences() const
{
    QList<double> list;
    list.reserve(qsizetype(here.size()));
    for (size_t i = 0; i < here.size(); ++i)
        list.append(here[i] - there[i]);
    return list;
}

TaskPairs pairsOf(const Side &side, const Side &baseline)
{
    TaskPairs pairs;
    auto here = side.values.begin();
    auto there = baseline.values.begin();
    while (here != side.values.end() || there != baseline.values.end()) {
        if (there == baseline.values.end() || (here != side.values.end() && here->task < there->task)) {
            ++pairs.onlyHere;
            ++here;
        } else if (here == side.values.end() || there->task < here->task) {
            ++pairs.onlyThere;
            ++there;
        } else {
            pairs.here.push_back((here++)->value);
            pairs.there.push_back((there++)->value);
        }
    }
    return pairs;
}

std::optional<RateChange> changeOf(const Side &side, const Side &baseline)
{
    if (!side.measured || !baseline.measured)
        return std::nullopt;
    const TaskPairs pairs = pairsOf(side, baseline);
    if (!pairs.here.empty())
        return paired(pairs);
    return unpaired(*side.measured, *baseline.measured);
}

std::optional<RateChange> microChange(const std::vector<Side> &sides, const std::vector<Side> &baseline)
{
    const std::vector<size_t> shared = sharedOf(sides, baseline);
    const SharedPairs pairs = sharedPairs(sides, baseline, shared);
    if (shared.empty())
        return std::nullopt;
    if (pairs.isWhole) {
        TaskPairs all;
        for (const TaskPairs &benchmark : pairs.byBenchmark) {
            all.here.insert(all.here.end(), benchmark.here.begin(), benchmark.here.end());
            all.there.insert(all.there.end(), benchmark.there.begin(), benchmark.there.end());
            all.onlyHere += benchmark.onlyHere;
            all.onlyThere += benchmark.onlyThere;
        }
        return paired(all);
    }
    const std::optional<Measured> here = pooledOf(chosen(sides, shared));
    const std::optional<Measured> there = pooledOf(chosen(baseline, shared));
    if (!here || !there)
        return std::nullopt;
    return unpaired(*here, *there);
}

std::optional<RateChange> macroChange(const std::vector<Side> &sides, const std::vector<Side> &baseline)
{
    const std::vector<size_t> shared = sharedOf(sides, baseline);
    if (shared.empty())
        return std::nullopt;
    const SharedPairs pairs = sharedPairs(sides, baseline, shared);
    RateChange change;
    change.isPaired = pairs.isWhole;
    change.tasks = qint64(shared.size());
    if (pairs.isWhole) {
        QList<QList<double>> differences;
        bool alike = true;
        for (const TaskPairs &benchmark : pairs.byBenchmark) {
            differences.append(benchmark.differences());
            alike = alike && allAlike(differences.last());
            change.onlyHere += benchmark.onlyHere;
            change.onlyBaseline += benchmark.onlyThere;
            for (const double difference : std::as_const(differences.last()))
                change.difference += difference / double(differences.last().size()) / double(shared.size());
        }
        if (!alike)
            change.interval = pairedBootstrapMacro(differences).interval;
        return change;
    }
    std::vector<SampledPair> rates;
    bool isTold = true;
    for (const size_t i : shared) {
        rates.push_back({ sides[i].sampled(), baseline[i].sampled() });
        change.difference += (rates.back().first.rate - rates.back().second.rate) / double(shared.size());
        isTold = isTold && rates.back().first.n > 0 && rates.back().second.n > 0;
    }
    if (isTold)
        change.interval = macroDifferenceOfRates(rates);
    return change;
}

} // namespace waymark::evaluation
