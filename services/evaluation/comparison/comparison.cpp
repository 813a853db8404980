// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/comparison.h"

#include "services/evaluation/comparison/changes.h"
#include "services/evaluation/figures/words.h"
#include "services/evaluation/statistics/paired.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::evaluation {

namespace {

/// One condition over all benchmarks of the index.
struct ConditionSides
{
    int condition = 0;
    std::vector<Side> sides;

    bool isEmpty() const
    {
        return std::ranges::none_of(sides, [](const Side &side) { return side.measured.has_value(); });
    }
};

std::vector<ConditionSides> sidesOf(const ResultIndex &index, const ComparisonChoice &choice, int baseline)
{
    std::vector<ConditionSides> list;
    QList<int> conditions = index.conditionsOf(choice.subject);
    if (conditions.removeOne(baseline))
        conditions.prepend(baseline);
    for (const int condition : std::as_const(conditions)) {
        if (condition != baseline && !choice.conditions.isEmpty() && !choice.conditions.contains(condition))
            continue;
        ConditionSides sides { condition, {} };
        for (int benchmark = 0; benchmark < index.benchmarks().size(); ++benchmark)
            sides.sides.push_back(sideOf(index, choice.subject, condition, benchmark, choice.metric));
        if (!sides.isEmpty())
            list.push_back(std::move(sides));
    }
    return list;
}

ComparedRow rowOf(const ConditionSides &here, const std::vector<Side> *baseline)
{
    ComparedRow row;
    for (size_t i = 0; i < here.sides.size(); ++i) {
        ComparedCell cell { here.sides[i].measured, std::nullopt };
        if (baseline) {
            cell.change = changeOf(here.sides[i], (*baseline)[i]);
            row.shared += cell.change ? 1 : 0;
        }
        row.cells.append(cell);
    }
    row.micro.measured = pooledOf(here.sides);
    row.macro.measured = meanOf(here.sides);
    if (baseline) {
        row.micro.change = microChange(here.sides, *baseline);
        row.macro.change = macroChange(here.sides, *baseline);
    }
    return row;
}

/// Benchmarks without a cell say nothing here.
void dropEmptyBenchmarks(Comparison &comparison)
{
    for (qsizetype i = comparison.benchmarks.size() - 1; i >= 0; --i) {
        qint64 most = -1;
        for (const ComparedRow &row : std::as_const(comparison.rows)) {
            if (row.cells[i].measured)
                most = std::max(most, row.cells[i].measured->tasks);
        }
        if (most >= 0) {
            comparison.tasks.prepend(most);
            continue;
        }
        comparison.benchmarks.removeAt(i);
        for (ComparedRow &row : comparison.rows)
            row.cells.removeAt(i);
    }
}

/// Returns how many tests the family has.
qint64 adjust(const QList<RateChange *> &family)
{
    QList<double> values;
    for (const RateChange *change : family)
        values.append(*change->p);
    const QList<double> adjusted = holm(values);
    for (qsizetype i = 0; i < family.size(); ++i)
        family[i]->adjustedP = adjusted[i];
    return values.size();
}

void adjust(Comparison &comparison)
{
    QList<RateChange *> cells;
    QList<RateChange *> averages;
    for (ComparedRow &row : comparison.rows) {
        for (ComparedCell &cell : row.cells) {
            if (cell.change && cell.change->p)
                cells.append(&*cell.change);
        }
        if (row.micro.change && row.micro.change->p)
            averages.append(&*row.micro.change);
    }
    comparison.tests = adjust(cells);
    comparison.averageTests = adjust(averages);
}

} // namespace

std::optional<int> passK(QStringView metric)
{
    if (!metric.startsWith("pass@"_L1))
        return std::nullopt;
    bool isNumber = false;
    const int k = metric.sliced(5).toInt(&isNumber);
    return isNumber && k > 0 ? std::optional(k) : std::nullopt;
}

Comparison compare(const ResultIndex &index, const ComparisonChoice &choice)
{
    Comparison comparison;
    comparison.metric = choice.metric;
    comparison.k = passK(choice.metric);
    comparison.benchmarks = index.benchmarks();
    comparison.scoredOnly = index.scoredOnly(choice.subject);
    comparison.reportedOthers = index.reportedOthers(choice.subject);
    if (choice.subject < index.subjects().size())
        comparison.subject = index.subjects()[choice.subject].label();

    const int baseline = choice.baseline.value_or(index.zeroShot());
    const std::vector<ConditionSides> sides = sidesOf(index, choice, baseline);
    comparison.hasBaseline = !sides.empty() && sides.front().condition == baseline;
    QList<Condition> conditions;
    for (size_t i = 0; i < sides.size(); ++i) {
        const bool isCompared = comparison.hasBaseline && i > 0;
        comparison.rows.append(rowOf(sides[i], isCompared ? &sides.front().sides : nullptr));
        conditions.append(index.conditions()[sides[i].condition]);
        comparison.rows.last().condition = conditions.last();
    }
    const QStringList labels = conditionLabels(conditions);
    for (qsizetype i = 0; i < labels.size(); ++i)
        comparison.rows[i].label = labels[i];
    dropEmptyBenchmarks(comparison);
    adjust(comparison);
    return comparison;
}

} // namespace waymark::evaluation
