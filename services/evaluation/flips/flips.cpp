// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/flips/flips.h"

#include "services/evaluation/comparison/comparison.h"

#include <QCollator>

#include <algorithm>
#include <map>
#include <tuple>

namespace waymark::evaluation {

namespace {

/// Nothing for a tie, or when nobody knows.
std::optional<bool> isPassed(const TaskTally &tally, FlipRule rule)
{
    if (tally.evaluated == 0)
        return std::nullopt;
    switch (rule) {
    case FlipRule::Any:
        return tally.passed > 0;
    case FlipRule::Majority:
        if (2 * tally.passed == tally.evaluated)
            return std::nullopt;
        return 2 * tally.passed > tally.evaluated;
    }
    Q_UNREACHABLE();
}

/// The mean of what is told.
class Mean
{
public:
    void add(std::optional<double> value)
    {
        if (value) {
            m_sum += *value;
            ++m_count;
        }
    }
    std::optional<double> value() const { return m_count > 0 ? std::optional(m_sum / m_count) : std::nullopt; }

private:
    double m_sum = 0;
    int m_count = 0;
};

std::optional<double> tokensOf(const Attempt &attempt)
{
    if (!attempt.inputTokens && !attempt.outputTokens)
        return std::nullopt;
    return double(attempt.inputTokens.value_or(0) + attempt.outputTokens.value_or(0));
}

FlipSide sideOf(std::span<const Attempt> attempts, std::span<const quint32> places)
{
    FlipSide side;
    Mean cost;
    Mean steps;
    Mean tokens;
    for (const quint32 place : places) {
        const Attempt &attempt = attempts[place];
        side.attempts.append(attempt.id);
        side.runs.append(attempt.run);
        side.trajectories.append(attempt.trajectory);
        side.failures.append(attempt.failure);
        side.evaluated += attempt.passed ? 1 : 0;
        side.passed += attempt.passed.value_or(false) ? 1 : 0;
        cost.add(attempt.cost);
        steps.add(attempt.steps ? std::optional(double(*attempt.steps)) : std::nullopt);
        tokens.add(tokensOf(attempt));
    }
    side.cost = cost.value();
    side.steps = steps.value();
    side.tokens = tokens.value();
    return side;
}

bool isSameMemory(const InjectedMemory &a, const InjectedMemory &b)
{
    if (!a.key.isEmpty() || !b.key.isEmpty())
        return a.key == b.key;
    return a.memory == b.memory && a.title == b.title;
}

QList<InjectedMemory> memoriesOf(std::span<const Attempt> attempts, std::span<const quint32> places)
{
    QList<InjectedMemory> memories;
    for (const quint32 place : places) {
        for (const InjectedMemory &memory : attempts[place].memories) {
            const auto known = std::ranges::find_if(memories, [&](const InjectedMemory &other) { return isSameMemory(memory, other); });
            if (known == memories.end()) {
                memories.append(memory);
                continue;
            }
            const bool isUsed = known->used || memory.used;
            if (memory.rank < known->rank)
                *known = memory;
            known->used = isUsed;
        }
    }
    std::ranges::stable_sort(memories, {}, &InjectedMemory::rank);
    return memories;
}

std::optional<double> change(const std::optional<double> &with, const std::optional<double> &without)
{
    return with && without ? std::optional(*with - *without) : std::nullopt;
}

Flip flipOf(std::span<const Attempt> attempts, std::span<const quint32> without, std::span<const quint32> with, FlipDirection direction)
{
    const Attempt &first = attempts[with.front()];
    Flip flip;
    flip.benchmark = first.benchmark;
    flip.task = first.task;
    flip.model = first.model;
    flip.condition = first.condition;
    flip.direction = direction;
    flip.without = sideOf(attempts, without);
    flip.with = sideOf(attempts, with);
    flip.memories = memoriesOf(attempts, with);
    flip.costChange = change(flip.with.cost, flip.without.cost);
    flip.stepsChange = change(flip.with.steps, flip.without.steps);
    return flip;
}

/// Tasks are numbered in the order of their coming on both sides alike.
QList<Flip> flipsOfCondition(std::span<const Attempt> attempts, const ResultIndex &index, int subject, int condition, FlipRule rule)
{
    QList<Flip> flips;
    for (int benchmark = 0; benchmark < index.benchmarks().size(); ++benchmark) {
        const std::span<const TaskTally> before = index.tallies(subject, index.zeroShot(), benchmark);
        for (const TaskTally &after : index.tallies(subject, condition, benchmark)) {
            const auto pair = std::ranges::lower_bound(before, after.task, {}, &TaskTally::task);
            if (pair == before.end() || pair->task != after.task)
                continue;
            const std::optional<bool> passedBefore = isPassed(*pair, rule);
            const std::optional<bool> passedAfter = isPassed(after, rule);
            if (passedBefore && passedAfter && *passedBefore != *passedAfter)
                flips.append(flipOf(attempts, index.attemptsOf(*pair), index.attemptsOf(after), *passedAfter ? FlipDirection::Gained : FlipDirection::Lost));
        }
    }
    QCollator collator(QLocale(QLocale::English)); // the C locale knows no numbers
    collator.setNumericMode(true);
    std::ranges::stable_sort(flips, [&](const Flip &a, const Flip &b) {
        if (a.direction != b.direction)
            return a.direction == FlipDirection::Lost;
        if (a.benchmark != b.benchmark)
            return index.benchmarks().indexOf(a.benchmark) < index.benchmarks().indexOf(b.benchmark);
        return collator.compare(a.task, b.task) < 0;
    });
    return flips;
}

} // namespace

FlipRule flipRuleFor(QStringView metric)
{
    return passK(metric).value_or(1) > 1 ? FlipRule::Any : FlipRule::Majority;
}

QList<Flip> flipsOf(std::span<const Attempt> attempts, const ResultIndex &index, const FlipChoice &choice)
{
    QList<Flip> flips;
    if (index.zeroShot() < 0)
        return flips;
    const QList<int> conditions = choice.conditions.isEmpty() ? index.conditionsOf(choice.subject) : choice.conditions;
    for (const int condition : conditions) {
        if (condition != index.zeroShot())
            flips += flipsOfCondition(attempts, index, choice.subject, condition, choice.rule);
    }
    return flips;
}

void attachTriages(QList<Flip> &flips, const QList<Triage> &triages)
{
    using Key = std::tuple<QString, QString, QString, QString>;
    std::map<Key, const Triage *> newest;
    for (const Triage &triage : triages) {
        const Triage *&known = newest[{ triage.benchmark, triage.task, triage.model, triage.condition }];
        if (!known || known->at <= triage.at)
            known = &triage;
    }
    for (Flip &flip : flips) {
        const auto known = newest.find({ flip.benchmark, flip.task, flip.model, flip.condition.name });
        flip.triage = known == newest.end() ? std::nullopt : std::optional(*known->second);
    }
}

} // namespace waymark::evaluation
