// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/effectpriors.h"
#include "services/evaluation/effects/memoryeffects.h"
#include "tests/evaluation/attempts.h"

#include <QMap>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <random>

using namespace waymark;
using namespace waymark::evaluation;
using namespace Qt::StringLiterals;

namespace {

/// Memories made up by the model that the estimates assume, each with a task of its own.
class World
{
public:
    explicit World(quint64 seed)
        : m_random(seed)
    {
    }

    struct Truth
    {
        double without;
        double with;
    };

    /// Attempts of `memories` memories of a benchmark; what is true of them goes to `truths` by uuid.
    void add(const QString &benchmark, int memories, const EffectPrior &prior)
    {
        for (int i = 0; i < memories; ++i) {
            Truth truth;
            truth.without = beta(prior.baselineMean * prior.baselineWeight, (1 - prior.baselineMean) * prior.baselineWeight);
            const double odds = truth.without / std::max(1e-300, 1 - truth.without) * std::exp(prior.shift);
            const double typical = odds / (1 + odds);
            truth.with = beta(typical * prior.weight, (1 - typical) * prior.weight);
            const QString uuid = u"%1-%2"_s.arg(benchmark).arg(i);
            truths.insert(uuid, truth);
            const int with = std::uniform_int_distribution(3, 30)(m_random);
            const int without = std::uniform_int_distribution(3, 30)(m_random);
            for (int j = 0; j < with + without; ++j) {
                const bool has = j < with;
                attempts.push_back(attempt(uuid, std::bernoulli_distribution(has ? truth.with : truth.without)(m_random), has ? QList { injected(uuid) } : QList<InjectedMemory>()));
                attempts.back().benchmark = benchmark;
            }
        }
    }

    std::vector<Attempt> attempts;
    QHash<QString, Truth> truths;

private:
    double beta(double a, double b)
    {
        const double x = std::gamma_distribution(std::max(a, 1e-6))(m_random);
        const double y = std::gamma_distribution(std::max(b, 1e-6))(m_random);
        return x + y > 0 ? x / (x + y) : 0.5;
    }

    std::mt19937_64 m_random;
};

/// `with` attempts with memory m of which `passedWith` passed, and so on, spread evenly over ten tasks.
QList<Attempt> attemptsOf(const QString &uuid, int with, int passedWith, int without, int passedWithout)
{
    QList<Attempt> attempts;
    for (int i = 0; i < with; ++i)
        attempts.append(attempt(u"t%1"_s.arg(i % 10), i < passedWith, { injected(uuid) }));
    for (int i = 0; i < without; ++i)
        attempts.append(attempt(u"t%1"_s.arg(i % 10), i < passedWithout));
    return attempts;
}

} // namespace

class TestMemoryEffects : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingComesOfNothing()
    {
        QVERIFY(memoryEffects({}).isEmpty());
        QVERIFY(memoryEffects(QList<Attempt> { attempt(u"t"_s, true) }).isEmpty());
    }

    void withoutComparisonNothingIsSaid()
    {
        const QList<MemoryEffect> effects = memoryEffects(QList<Attempt> { attempt(u"t"_s, true, { injected(u"m"_s) }) });
        QCOMPARE(effects.size(), 1);
        const MemoryEffect &effect = effects.first();
        QVERIFY(effect.isEvidenceThin && !effect.isRetireCandidate);
        QCOMPARE(effect.counts.unmatched, 1);
        QVERIFY(std::abs(effect.estimate.effect) < 1e-9); // what is expected of a memory of which nothing is known
        QVERIFY(effect.estimate.interval.low < -0.1 && effect.estimate.interval.high > 0.1);
        QVERIFY(!effect.by.first().estimate);
    }

    void harmNeedsEvidence()
    {
        // 0 of 9 with it and 36 of 40 without: harmful by any measure, but one attempt short of the minimum.
        QList<MemoryEffect> effects = memoryEffects(attemptsOf(u"m"_s, 9, 0, 40, 36));
        QVERIFY(effects.first().estimate.harm > 0.95);
        QVERIFY(effects.first().isEvidenceThin && !effects.first().isRetireCandidate && !effects.first().by.first().estimate);
        effects = memoryEffects(attemptsOf(u"m"_s, 10, 0, 40, 36));
        QVERIFY(!effects.first().isEvidenceThin && effects.first().isRetireCandidate);
        QCOMPARE(effects.first().by.first().estimate, std::optional(effects.first().estimate));
        QVERIFY(memoryEffects(attemptsOf(u"m"_s, 9, 0, 40, 36), { EffectBaseline::WithoutIt, 9, 0.95, 0.95 }).first().isRetireCandidate);
        QVERIFY(!memoryEffects(attemptsOf(u"m"_s, 10, 0, 40, 36), { EffectBaseline::WithoutIt, 10, 1.0, 0.95 }).first().isRetireCandidate);
        QVERIFY(!memoryEffects(attemptsOf(u"m"_s, 10, 8, 40, 36)).first().isRetireCandidate);
    }

    void estimatesAreShrunken()
    {
        // 3 of 3 against 20 of 40: +50 points as seen, of which three attempts prove little.
        const MemoryEffect effect = memoryEffects(attemptsOf(u"m"_s, 3, 3, 40, 20)).first();
        QVERIFY(effect.estimate.effect > 0 && effect.estimate.effect < 0.2);
        QVERIFY(effect.estimate.interval.low < 0);
    }

    void easyTasksHarmNobody()
    {
        // Every task passes, with each memory and without: few attempts with a memory must not look worse than many without.
        QList<Attempt> attempts;
        for (int m = 0; m < 30; ++m)
            attempts += attemptsOf(u"m%1"_s.arg(m), 3, 3, 0, 0);
        attempts += attemptsOf({}, 0, 0, 200, 200);
        for (const MemoryEffect &effect : memoryEffects(attempts)) {
            QVERIFY(effect.counts.attemptsWithout > 100);
            QVERIFY2(std::abs(effect.estimate.effect) < 0.02, qPrintable(QString::number(effect.estimate.effect)));
        }
    }

    void theOrderOfAttemptsIsNothing()
    {
        World world(3);
        world.add(u"one"_s, 40, { 0.4, 5, 0.1, 10 });
        const QList<MemoryEffect> effects = memoryEffects(world.attempts);
        std::ranges::reverse(world.attempts);
        QList<MemoryEffect> reversed = memoryEffects(world.attempts);
        std::ranges::reverse(reversed);
        for (qsizetype i = 0; i < effects.size(); ++i) {
            QCOMPARE(reversed[i].memory, effects[i].memory);
            QVERIFY(std::abs(reversed[i].estimate.effect - effects[i].estimate.effect) < 1e-5);
        }
    }

    void priorsAreFound()
    {
        World world(17);
        const EffectPrior first { 0.3, 6, 0.5, 10 };
        const EffectPrior second { 0.7, 3, -0.4, 25 };
        std::vector<std::vector<EffectEvidence>> cells;
        for (const EffectPrior &prior : { first, second }) {
            world.attempts.clear();
            world.truths.clear();
            world.add(u"b"_s, 900, prior);
            QMap<QString, EffectEvidence> evidence;
            for (const Attempt &of : world.attempts) {
                EffectEvidence &memory = evidence[of.task];
                if (of.memories.isEmpty()) {
                    memory.attemptsWithout += 1;
                    memory.passedWithout += *of.passed ? 1 : 0;
                } else {
                    memory.attemptsWith += 1;
                    memory.passedWith += *of.passed ? 1 : 0;
                }
            }
            cells.emplace_back(evidence.cbegin(), evidence.cend());
        }
        const std::vector<EffectPrior> found = fitPriors(cells);
        for (size_t i = 0; i < 2; ++i) {
            const EffectPrior &truth = i == 0 ? first : second;
            qInfo("%g %g %g %g", found[i].baselineMean, found[i].baselineWeight, found[i].shift, found[i].weight);
            QVERIFY(std::abs(found[i].baselineMean - truth.baselineMean) < 0.03);
            QVERIFY(std::abs(std::log(found[i].baselineWeight / truth.baselineWeight)) < 0.25);
            QVERIFY(std::abs(found[i].shift - truth.shift) < 0.12);
            QVERIFY(std::abs(std::log(found[i].weight / truth.weight)) < 0.35);
        }
    }

    /// What the estimates promise, held to what is true in made-up worlds: 95 % of the intervals hold the effect, and of the memories
    /// that are called harmful with probability p a share p is. Over several worlds, since in each of them the priors, which all of
    /// its memories share, are off by chance.
    void theIntervalsHold()
    {
        int memories = 0;
        int inside = 0;
        int doubtful = 0;
        double expectedHarmful = 0;
        double harmful = 0;
        int candidates = 0;
        int harmfulCandidates = 0;
        for (quint64 seed = 1; seed <= 6; ++seed) {
            World world(seed);
            world.add(u"easy"_s, 300, { 0.7, 4, -0.2, 8 });
            world.add(u"hard"_s, 300, { 0.25, 6, 0.3, 15 });
            for (const MemoryEffect &effect : memoryEffects(world.attempts)) {
                const World::Truth truth = world.truths.value(effect.memory);
                const double difference = truth.with - truth.without;
                ++memories;
                inside += effect.estimate.interval.low <= difference && difference <= effect.estimate.interval.high ? 1 : 0;
                if (effect.estimate.harm > 0.6 && effect.estimate.harm < 0.9) {
                    ++doubtful;
                    expectedHarmful += effect.estimate.harm;
                    harmful += difference < 0 ? 1 : 0;
                }
                candidates += effect.isRetireCandidate ? 1 : 0;
                harmfulCandidates += effect.isRetireCandidate && difference < 0 ? 1 : 0;
            }
        }
        qInfo("inside %d of %d; doubtful %d, harmful of these %.1f expected, %.0f true; candidates %d, harmful %d", inside, memories, doubtful, expectedHarmful, harmful, candidates,
            harmfulCandidates);
        QCOMPARE(memories, 3600);
        QVERIFY(inside > 0.935 * memories && inside < 0.965 * memories); // four standard errors, were the priors known
        QVERIFY(doubtful > 500);
        QVERIFY(std::abs(harmful - expectedHarmful) < 3 * std::sqrt(doubtful * 0.75 * 0.25));
        QVERIFY(candidates > 100);
        QVERIFY(harmfulCandidates > 0.95 * candidates);
    }
};

QTEST_APPLESS_MAIN(TestMemoryEffects)
#include "tst_memoryeffects.moc"
