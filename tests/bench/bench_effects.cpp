// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// ./dev bench effects
//
// What judging memories by results takes: 100,000 attempts with three of 5,000 memories each, beside as many zero-shot ones, over six
// benchmarks and three models, or one of each. Processor time, so that other work on the machine counts for less.

#include "services/evaluation/effects/effectpriors.h"
#include "services/evaluation/effects/memorycounts.h"
#include "services/evaluation/effects/memoryeffects.h"
#include "services/evaluation/statistics/vectorstate.h"
#include "tests/bench/measure.h"

#include <ctime>
#include <random>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

namespace {

bench::Samples processorTime(int runs, const std::function<void()> &f)
{
    bench::Samples samples;
    for (int i = 0; i < runs; ++i) {
        const std::clock_t begun = std::clock();
        f();
        samples.ms.push_back(1000.0 * double(std::clock() - begun) / CLOCKS_PER_SEC);
    }
    return samples;
}

/// Three attempts a task, by turns zero-shot and with memories that are near the task.
std::vector<Attempt> attemptsOf(int benchmarks, int models)
{
    constexpr int memories = 5000;
    constexpr int withMemories = 100000;
    std::mt19937_64 random(1);
    QList<InjectedMemory> pool;
    for (int i = 0; i < memories; ++i) {
        InjectedMemory memory;
        memory.memory = u"00000000-0000-4000-8000-%1"_s.arg(i, 12, 10, QLatin1Char('0'));
        memory.title = u"Memory %1"_s.arg(i);
        memory.key = QByteArray::number(i).rightJustified(64, '0');
        pool.append(memory);
    }
    std::vector<Attempt> attempts;
    for (int i = 0; i < 2 * withMemories; ++i) {
        Attempt attempt;
        const int task = i / 6;
        attempt.benchmark = u"benchmark %1"_s.arg(task % benchmarks);
        attempt.model = u"model %1"_s.arg(task / benchmarks % models);
        attempt.agent = u"agent"_s;
        attempt.task = u"task %1"_s.arg(task / benchmarks / models);
        attempt.number = i / 2 % 3 + 1;
        attempt.id = AttemptId { i + 1 };
        attempt.passed = random() % 10 < 4 + unsigned(task) % 3;
        attempt.condition.name = i % 2 == 0 ? Condition::zeroShotName() : u"insight"_s;
        for (unsigned j = 0; i % 2 == 1 && j < 3; ++j)
            attempt.memories.append(pool[qsizetype((unsigned(task / benchmarks / models) * 7U + j * 1009U + random() % 3) % memories)]);
        attempts.push_back(std::move(attempt));
    }
    return attempts;
}

void measureEffects(bench::Report &report, const QString &title, const std::vector<Attempt> &attempts)
{
    report.section(title);
    report.line(u"effects of all memories"_s, processorTime(5, [&] { (void)memoryEffects(attempts); }), {}, 1000);
    CountedMemories counted;
    report.line(u"… counting"_s, processorTime(5, [&] { counted = countMemories(attempts, EffectBaseline::WithoutIt); }));
    std::vector<std::vector<EffectEvidence>> byCell(counted.cells);
    for (const CountedMemory &memory : counted.memories) {
        for (size_t i = 0; i < memory.cells.size(); ++i)
            byCell[memory.cells[i]].push_back(memory.byCell[i]);
    }
    report.line(u"… fitting priors"_s, processorTime(5, [&] {
        clearUpperHalves();
        (void)fitPriors(byCell);
    }));
    report.line(u"… estimates"_s, processorTime(5, [&] {
        clearUpperHalves();
        for (const CountedMemory &memory : counted.memories)
            (void)effectPosterior(memory.evidence, {}, 0.95);
    }));
    report.quantity(u"memories"_s, double(counted.memories.size()), {});
}

} // namespace

int main()
{
    bench::printLoad();
    bench::Report report;
    measureEffects(report, u"6 benchmarks × 3 models"_s, attemptsOf(6, 3));
    measureEffects(report, u"1 benchmark, 1 model"_s, attemptsOf(1, 1));
    return report.finish();
}
