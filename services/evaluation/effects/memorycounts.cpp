// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/memorycounts.h"

#include <QHash>

#include <algorithm>
#include <tuple>

namespace waymark::evaluation {

namespace {

/// Attempts at one task by one model and agent.
struct Group
{
    size_t cell = 0;
    qint64 evaluated = 0;
    qint64 passed = 0;
    qint64 zeroShot = 0; ///< evaluated
    qint64 passedZeroShot = 0;
};

/// A memory in the prompt of an attempt.
struct Injection
{
    size_t memory;
    size_t group;
    bool isEvaluated;
    bool passed;
    bool used;
};

/// Numbers of texts or of other keys, in the order in which they come.
template <typename Key>
class Numbers
{
public:
    size_t of(const Key &key)
    {
        const auto known = m_numbers.constFind(key);
        if (known != m_numbers.constEnd())
            return *known;
        return *m_numbers.insert(key, size_t(m_numbers.size()));
    }
    size_t count() const { return size_t(m_numbers.size()); }

private:
    QHash<Key, size_t> m_numbers;
};

class Counter
{
public:
    explicit Counter(EffectBaseline baseline)
        : m_baseline(baseline)
    {
    }

    void add(const Attempt &attempt);
    CountedMemories counted();

private:
    size_t groupOf(const Attempt &attempt);
    std::optional<size_t> memoryOf(const InjectedMemory &injected);
    void count(CountedMemory &memory, std::span<const Injection> injections) const;

    EffectBaseline m_baseline;
    Numbers<QString> m_texts;
    Numbers<std::pair<size_t, size_t>> m_cells; ///< benchmark and model
    QHash<std::pair<std::pair<size_t, size_t>, size_t>, size_t> m_groupNumbers; ///< by cell, agent and task
    std::vector<Group> m_groups;
    std::vector<std::pair<QString, QString>> m_cellNames;
    QHash<QString, size_t> m_byUuid;
    QHash<QByteArray, size_t> m_byKey;
    std::vector<CountedMemory> m_memories;
    std::vector<Injection> m_injections;
    std::vector<size_t> m_inThisAttempt; ///< injections, while an attempt is added
};

size_t Counter::groupOf(const Attempt &attempt)
{
    const size_t cell = m_cells.of({ m_texts.of(attempt.benchmark), m_texts.of(attempt.model) });
    if (cell == m_cellNames.size())
        m_cellNames.emplace_back(attempt.benchmark, attempt.model);
    const auto key = std::pair(std::pair(cell, m_texts.of(attempt.agent)), m_texts.of(attempt.task));
    const auto known = m_groupNumbers.constFind(key);
    if (known != m_groupNumbers.constEnd())
        return *known;
    m_groups.push_back({ cell, 0, 0, 0, 0 });
    return *m_groupNumbers.insert(key, m_groups.size() - 1);
}

std::optional<size_t> Counter::memoryOf(const InjectedMemory &injected)
{
    if (!injected.memory.isEmpty()) {
        if (const auto known = m_byUuid.constFind(injected.memory); known != m_byUuid.constEnd())
            return *known;
    } else if (injected.key.isEmpty()) {
        return std::nullopt;
    }
    std::optional<size_t> number;
    if (const auto known = m_byKey.constFind(injected.key); !injected.key.isEmpty() && known != m_byKey.constEnd()) {
        // Found in the pool or not: the log says the same. Two of the pool that read alike stay two.
        if (injected.memory.isEmpty() || m_memories[*known].effect.memory.isEmpty())
            number = *known;
    }
    if (!number) {
        number = m_memories.size();
        m_memories.emplace_back();
    }
    MemoryEffect &effect = m_memories[*number].effect;
    if (effect.memory.isEmpty() && !injected.memory.isEmpty()) {
        effect.memory = injected.memory;
        m_byUuid.insert(injected.memory, *number);
    }
    if (effect.key.isEmpty())
        effect.key = injected.key;
    if (!injected.key.isEmpty() && !m_byKey.contains(injected.key))
        m_byKey.insert(injected.key, *number);
    if (effect.title.isEmpty())
        effect.title = injected.title;
    return number;
}

void Counter::add(const Attempt &attempt)
{
    const size_t number = groupOf(attempt);
    const bool isEvaluated = attempt.passed.has_value();
    const bool passed = attempt.passed.value_or(false);
    Group &group = m_groups[number];
    group.evaluated += isEvaluated ? 1 : 0;
    group.passed += passed ? 1 : 0;
    if (attempt.condition.isZeroShot()) {
        group.zeroShot += isEvaluated ? 1 : 0;
        group.passedZeroShot += passed ? 1 : 0;
    }
    m_inThisAttempt.clear();
    for (const InjectedMemory &injected : attempt.memories) {
        const std::optional<size_t> memory = memoryOf(injected);
        if (!memory)
            continue;
        const auto twice = std::ranges::find_if(m_inThisAttempt, [&](size_t i) { return m_injections[i].memory == *memory; });
        if (twice != m_inThisAttempt.end()) {
            m_injections[*twice].used |= injected.used;
            continue;
        }
        m_inThisAttempt.push_back(m_injections.size());
        m_injections.push_back({ *memory, number, isEvaluated, passed, injected.used });
        m_memories[*memory].effect.attempts.append(attempt.id);
    }
}

/// Sums over tasks of a cell or of all.
struct Weighing
{
    double attempts = 0; ///< with the memory
    double passes = 0; ///< as many of them would pass without it
    double imprecision = 0;

    void add(qint64 with, qint64 without, qint64 passedWithout)
    {
        attempts += double(with);
        passes += double(with) * double(passedWithout) / double(without);
        imprecision += double(with) * double(with) / double(without);
    }
    EffectEvidence evidence(const EffectCounts &counts) const
    {
        if (attempts == 0)
            return {};
        const double without = attempts * attempts / imprecision;
        return { counts.attemptsWith, counts.passedWith, without, passes / attempts * without };
    }
};

void accumulate(EffectCounts &sum, const EffectCounts &counts)
{
    sum.injected += counts.injected;
    sum.used += counts.used;
    sum.attemptsWith += counts.attemptsWith;
    sum.passedWith += counts.passedWith;
    sum.unmatched += counts.unmatched;
    sum.attemptsWithout += counts.attemptsWithout;
    sum.passedWithout += counts.passedWithout;
    sum.attemptsZeroShot += counts.attemptsZeroShot;
    sum.passedZeroShot += counts.passedZeroShot;
}

/// `injections` are all of the memory, by group.
void Counter::count(CountedMemory &memory, std::span<const Injection> injections) const
{
    Weighing all;
    std::vector<Weighing> byCell;
    for (size_t first = 0; first < injections.size();) {
        const size_t number = injections[first].group;
        const Group &group = m_groups[number];
        EffectCounts counts;
        for (; first < injections.size() && injections[first].group == number; ++first) {
            counts.injected += 1;
            counts.used += injections[first].used ? 1 : 0;
            counts.attemptsWith += injections[first].isEvaluated ? 1 : 0;
            counts.passedWith += injections[first].passed ? 1 : 0;
        }
        const auto known = std::ranges::find(memory.cells, group.cell);
        const auto place = size_t(known - memory.cells.begin());
        if (known == memory.cells.end()) {
            memory.cells.push_back(group.cell);
            memory.effect.by.append({ m_cellNames[group.cell].first, m_cellNames[group.cell].second, {}, {} });
            byCell.emplace_back();
        }
        if (counts.attemptsWith > 0) {
            counts.attemptsZeroShot = group.zeroShot;
            counts.passedZeroShot = group.passedZeroShot;
            const bool againstZeroShot = m_baseline == EffectBaseline::ZeroShot;
            const qint64 without = againstZeroShot ? group.zeroShot : group.evaluated - counts.attemptsWith;
            const qint64 passedWithout = againstZeroShot ? group.passedZeroShot : group.passed - counts.passedWith;
            if (without > 0) {
                counts.attemptsWithout = without;
                counts.passedWithout = passedWithout;
                all.add(counts.attemptsWith, without, passedWithout);
                byCell[place].add(counts.attemptsWith, without, passedWithout);
            } else {
                counts.unmatched = counts.attemptsWith;
                counts.attemptsWith = 0;
                counts.passedWith = 0;
            }
        }
        accumulate(memory.effect.counts, counts);
        accumulate(memory.effect.by[qsizetype(place)].counts, counts);
    }
    memory.evidence = all.evidence(memory.effect.counts);
    for (size_t i = 0; i < byCell.size(); ++i)
        memory.byCell.push_back(byCell[i].evidence(memory.effect.by.at(qsizetype(i)).counts));
}

CountedMemories Counter::counted()
{
    std::ranges::sort(m_injections, {}, [](const Injection &injection) { return std::tuple(injection.memory, injection.group); });
    const std::span<const Injection> all(m_injections);
    for (size_t first = 0; first < all.size();) {
        size_t end = first;
        while (end < all.size() && all[end].memory == all[first].memory)
            ++end;
        count(m_memories[all[first].memory], all.subspan(first, end - first));
        first = end;
    }
    return { std::move(m_memories), m_cells.count() };
}

} // namespace

CountedMemories countMemories(std::span<const Attempt> attempts, EffectBaseline baseline)
{
    Counter counter(baseline);
    for (const Attempt &attempt : attempts)
        counter.add(attempt);
    return counter.counted();
}

} // namespace waymark::evaluation
