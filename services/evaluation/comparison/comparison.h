// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/figure.h"
#include "services/evaluation/comparison/resultindex.h"

namespace waymark::evaluation {

/// How the interval of a rate was made.
enum class RateInterval : quint8 { None, ///< the sample size is not told
    Wilson, ///< of tasks that are solved or not
    Bootstrap, ///< over tasks, whose attempts are not independent
    Cautious }; ///< Wilson over tasks as if all attempts of a task ended alike: for rates over attempts that are not told one by one

enum class ChangeTest : quint8 { None,
    McNemar, ///< exact, of tasks solved on one side only
    Sign }; ///< exact, of tasks whose rates differ

/// A rate and what it was computed on.
struct Measured
{
    double rate = 0; ///< 0..1
    qint64 tasks = 0; ///< that count; 0 when a source does not tell
    double solved = 0; ///< rate × tasks: whole where every task is solved or not
    bool isWhole = false; ///< whether it is
    bool isReported = false; ///< by the source, without the attempts behind it
    std::optional<Interval> interval;
    RateInterval intervalKind = RateInterval::None;
    qint64 unknown = 0; ///< tasks left out: of no attempt it is known whether it passed
    qint64 few = 0; ///< tasks left out: fewer attempts than pass@k needs

    bool operator==(const Measured &) const = default;
};

/// A rate against the baseline's.
struct RateChange
{
    double difference = 0; ///< −1..1, this minus baseline
    std::optional<Interval> interval; ///< none where no task differs, or a sample size is not told
    bool isPaired = false; ///< task by task; else by the two rates
    qint64 tasks = 0; ///< pairs; when unpaired the tasks of this side
    qint64 onlyHere = 0; ///< tasks without a pair: they are not in the difference
    qint64 onlyBaseline = 0;
    std::optional<double> solved; ///< change in tasks; none when the sides have different tasks and are not paired
    qint64 gained = 0; ///< paired: tasks with a higher rate than at the baseline
    qint64 lost = 0;
    ChangeTest test = ChangeTest::None;
    std::optional<double> p; ///< of the test
    std::optional<double> adjustedP; ///< Holm, over the family of the comparison

    bool isNegative() const { return difference < -1e-9; }
    bool operator==(const RateChange &) const = default;
};

struct ComparedCell
{
    std::optional<Measured> measured;
    std::optional<RateChange> change; ///< none for the baseline, and where either side is missing

    bool operator==(const ComparedCell &) const = default;
};

/// One condition.
struct ComparedRow
{
    Condition condition;
    QString label; ///< unique in the comparison
    QList<ComparedCell> cells; ///< one a benchmark of the comparison
    ComparedCell micro; ///< all tasks pooled; its change is over the benchmarks that both sides have
    ComparedCell macro; ///< plain mean of the benchmarks; tasks = benchmarks
    qsizetype shared = 0; ///< benchmarks that it and the baseline have

    bool operator==(const ComparedRow &) const = default;
};

/// Conditions of one subject side by side, by benchmark.
struct Comparison
{
    QString subject; ///< "GPT-5-mini"
    QString metric; ///< "pass@3"
    std::optional<int> k; ///< of pass@k; none for what only a source computes
    QStringList benchmarks;
    QList<qint64> tasks; ///< by benchmark: the most that a condition has
    QList<ComparedRow> rows; ///< the baseline first when there is one
    bool hasBaseline = false;
    qint64 tests = 0; ///< by benchmark: the family of their adjusted p values
    qint64 averageTests = 0; ///< of the micro averages: a family of its own
    qint64 scoredOnly = 0; ///< attempts with a score that nobody judged passed or failed: not compared
    qint64 reportedOthers = 0; ///< reported figures that are no rates: not compared

    bool operator==(const Comparison &) const = default;
};

struct ComparisonChoice
{
    int subject = 0;
    QString metric; ///< one of ResultIndex::metricsOf()
    QList<int> conditions; ///< to be shown; empty: all. The baseline always is.
    std::optional<int> baseline; ///< none: zero-shot
};

/// pass@k: the mean over tasks of the unbiased estimate of their attempts; pass@1: the mean over tasks of the share that passed.
/// Attempts of a benchmark come before a rate that is reported for it. Sides with attempts are compared over the tasks that both have,
/// with the paired bootstrap over tasks and an exact test; where a side has a rate only, with Newcombe's interval (for the macro
/// average: normal), and without a test. An average over benchmarks is paired when each of them is.
/// Conditions without anything to show are left out.
/// Thread: any.
Comparison compare(const ResultIndex &index, const ComparisonChoice &choice);

/// k of "pass@k", nothing for any other name.
std::optional<int> passK(QStringView metric);

} // namespace waymark::evaluation
