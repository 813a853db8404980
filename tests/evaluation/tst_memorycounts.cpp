// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/memorycounts.h"
#include "tests/evaluation/attempts.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>
#include <cmath>

using namespace waymark;
using namespace waymark::evaluation;
using namespace Qt::StringLiterals;

namespace {

const CountedMemory &memory(const CountedMemories &counted, const QString &uuid)
{
    static const CountedMemory none;
    const auto found = std::ranges::find_if(counted.memories, [&](const CountedMemory &of) { return of.effect.memory == uuid; });
    return found == counted.memories.end() ? none : *found;
}

bool isNear(double a, double b)
{
    return std::abs(a - b) < 1e-12;
}

} // namespace

class TestMemoryCounts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// Four tasks of one benchmark, model and agent:
    ///
    ///   task | zero-shot  | with memories
    ///   t1   | pass, fail | {m1, m2} pass, {m1} fail
    ///   t2   | fail       | {m1 used, m3} pass
    ///   t3   | –          | {m1} pass                  nobody tried it without m1
    ///   t4   | pass       | {m2} not evaluated
    ///
    /// m1: injected 4 times, used once. Compared on t1 (1 of 2) and t2 (1 of 1): 2 of 3, against 1 of 2 and 0 of 1: 1 of 3.
    /// m2: injected twice. Compared on t1, 1 of 1, against zero-shot (1 of 2) and the attempt with m1 alone (0 of 1): 1 of 3.
    /// m3: compared on t2, 1 of 1, against 0 of 1.
    void byHand()
    {
        const QList<Attempt> attempts {
            attempt(u"t1"_s, true),
            attempt(u"t1"_s, false),
            attempt(u"t1"_s, true, { injected(u"m1"_s), injected(u"m2"_s) }),
            attempt(u"t1"_s, false, { injected(u"m1"_s) }),
            attempt(u"t2"_s, false),
            attempt(u"t2"_s, true, { injected(u"m1"_s, true), injected(u"m3"_s) }),
            attempt(u"t3"_s, true, { injected(u"m1"_s) }),
            attempt(u"t4"_s, true),
            attempt(u"t4"_s, std::nullopt, { injected(u"m2"_s) }),
        };
        const CountedMemories counted = countMemories(attempts, EffectBaseline::WithoutIt);
        QCOMPARE(counted.memories.size(), size_t(3));
        QCOMPARE(counted.cells, size_t(1));
        const CountedMemory m1 = memory(counted, u"m1"_s);
        //                                  injected used with passed unmatched without passed zero-shot passed
        QCOMPARE(m1.effect.counts, (EffectCounts { 4, 1, 3, 2, 1, 3, 1, 3, 1 }));
        QCOMPARE(m1.evidence.attemptsWith, 3);
        QVERIFY(isNear(m1.evidence.attemptsWithout, 3) && isNear(m1.evidence.passedWithout, 1));
        QCOMPARE(m1.effect.title, u"Title of m1"_s);
        QCOMPARE(m1.effect.attempts.size(), 4);
        QCOMPARE(m1.effect.by.size(), 1);
        QCOMPARE(m1.effect.by.first().benchmark, u"bench"_s);
        QCOMPARE(m1.effect.by.first().counts, m1.effect.counts);
        QCOMPARE(memory(counted, u"m2"_s).effect.counts, (EffectCounts { 2, 0, 1, 1, 0, 3, 1, 2, 1 }));
        QCOMPARE(memory(counted, u"m3"_s).effect.counts, (EffectCounts { 1, 0, 1, 1, 0, 1, 0, 1, 0 }));

        const CountedMemories zeroShot = countMemories(attempts, EffectBaseline::ZeroShot);
        QCOMPARE(memory(zeroShot, u"m1"_s).effect.counts, m1.effect.counts);
        QCOMPARE(memory(zeroShot, u"m2"_s).effect.counts, (EffectCounts { 2, 0, 1, 1, 0, 2, 1, 2, 1 }));
    }

    /// With it 3 attempts at an easy task and 1 at a hard one; without it 1 (passed) and 9 (3 passed). The plain rate without is 4 of
    /// 10; of the same mix of tasks it is (3 × 1 + 1 × 1/3) / 4 = 5/6, known as well as 16 / (9/1 + 1/9) = 144/82 attempts know a rate.
    void tasksAreWeighedAsWithTheMemory()
    {
        QList<Attempt> attempts;
        for (int i = 0; i < 3; ++i)
            attempts.append(attempt(u"easy"_s, true, { injected(u"m"_s) }));
        attempts.append(attempt(u"hard"_s, false, { injected(u"m"_s) }));
        attempts.append(attempt(u"easy"_s, true));
        for (int i = 0; i < 9; ++i)
            attempts.append(attempt(u"hard"_s, i < 3));
        const CountedMemory m = memory(countMemories(attempts, EffectBaseline::WithoutIt), u"m"_s);
        QCOMPARE(m.effect.counts.attemptsWithout, 10);
        QCOMPARE(m.effect.counts.passedWithout, 4);
        QVERIFY(isNear(m.evidence.attemptsWithout, 144.0 / 82));
        QVERIFY(isNear(m.evidence.passedWithout, 5.0 / 6 * 144 / 82));
    }

    void onlyTheSameModelAndAgentAreCompared()
    {
        Attempt otherModel = attempt(u"t"_s, true);
        otherModel.model = u"another model"_s;
        Attempt otherAgent = attempt(u"t"_s, true);
        otherAgent.agent = u"another agent"_s;
        Attempt otherBenchmark = attempt(u"t"_s, true);
        otherBenchmark.benchmark = u"another benchmark"_s;
        const QList<Attempt> attempts { attempt(u"t"_s, true, { injected(u"m"_s) }), otherModel, otherAgent, otherBenchmark };
        const CountedMemories counted = countMemories(attempts, EffectBaseline::WithoutIt);
        QCOMPARE(counted.cells, size_t(3)); // agents of a model share theirs
        QCOMPARE(memory(counted, u"m"_s).effect.counts, (EffectCounts { 1, 0, 0, 0, 1, 0, 0, 0, 0 }));
    }

    void cellsAreKeptApart()
    {
        Attempt with = attempt(u"t"_s, true, { injected(u"m"_s) });
        Attempt without = attempt(u"t"_s, false);
        QList<Attempt> attempts { with, without };
        with.model = without.model = u"second"_s;
        with.passed = false;
        attempts += { with, without, without };
        const CountedMemory m = memory(countMemories(attempts, EffectBaseline::WithoutIt), u"m"_s);
        QCOMPARE(m.effect.by.size(), 2);
        QCOMPARE(m.effect.by[0].counts, (EffectCounts { 1, 0, 1, 1, 0, 1, 0, 1, 0 }));
        QCOMPARE(m.effect.by[1].model, u"second"_s);
        QCOMPARE(m.effect.by[1].counts, (EffectCounts { 1, 0, 1, 0, 0, 2, 0, 2, 0 }));
        QCOMPARE(m.effect.counts, (EffectCounts { 2, 0, 2, 1, 0, 3, 0, 3, 0 }));
    }

    void whoIsWho()
    {
        InjectedMemory unknown = injected(u"m"_s); // the log says the same, but it was not found in the pool yet
        unknown.memory.clear();
        InjectedMemory twin = injected(u"m"_s); // another one of the pool that reads alike
        twin.memory = u"twin"_s;
        InjectedMemory nobody;
        nobody.title = u"no key"_s;
        const QList<Attempt> attempts { attempt(u"a"_s, true, { unknown, nobody }), attempt(u"a"_s, true, { injected(u"m"_s) }), attempt(u"a"_s, true, { unknown }), attempt(u"a"_s, true, { twin }) };
        const CountedMemories counted = countMemories(attempts, EffectBaseline::WithoutIt);
        QCOMPARE(counted.memories.size(), size_t(2));
        QCOMPARE(counted.memories[0].effect.memory, u"m"_s);
        QCOMPARE(counted.memories[0].effect.counts.injected, 3);
        QCOMPARE(counted.memories[1].effect.memory, u"twin"_s);
    }

    void twiceInAPromptIsOnce()
    {
        const QList<Attempt> attempts { attempt(u"a"_s, true, { injected(u"m"_s), injected(u"m"_s, true) }), attempt(u"a"_s, false) };
        const CountedMemory m = memory(countMemories(attempts, EffectBaseline::WithoutIt), u"m"_s);
        QCOMPARE(m.effect.counts, (EffectCounts { 1, 1, 1, 1, 0, 1, 0, 1, 0 }));
        QCOMPARE(m.effect.attempts.size(), 1);
    }

    /// Against counting each memory over all attempts, the slow way, and in another order.
    void asCountedOneByOne()
    {
        QVERIFY(rc::check([] {
            QList<Attempt> attempts;
            const int count = *rc::gen::inRange(0, 40);
            for (int i = 0; i < count; ++i) {
                QList<InjectedMemory> memories;
                for (int m = 0; m < 3; ++m) {
                    if (*rc::gen::inRange(0, 3) == 0)
                        memories.append(injected(u"m%1"_s.arg(m), *rc::gen::arbitrary<bool>()));
                }
                const int passed = *rc::gen::inRange(0, 5);
                attempts.append(attempt(u"t%1"_s.arg(*rc::gen::inRange(0, 4)), passed == 0 ? std::nullopt : std::optional(passed > 2), memories));
                attempts.last().model = u"model %1"_s.arg(*rc::gen::inRange(0, 2));
            }
            const CountedMemories counted = countMemories(attempts, EffectBaseline::WithoutIt);
            for (const CountedMemory &of : counted.memories) {
                const auto has = [&](const Attempt &one) { return std::ranges::any_of(one.memories, [&](const InjectedMemory &in) { return in.memory == of.effect.memory; }); };
                EffectCounts expected;
                for (const Attempt &one : std::as_const(attempts)) {
                    if (!has(one))
                        continue;
                    ++expected.injected;
                    expected.used += std::ranges::any_of(one.memories, [&](const InjectedMemory &in) { return in.memory == of.effect.memory && in.used; }) ? 1 : 0;
                    const auto isComparable = [&](const Attempt &other) { return other.passed && !has(other) && other.task == one.task && other.model == one.model; };
                    if (!one.passed)
                        continue;
                    if (std::ranges::none_of(attempts, isComparable)) {
                        ++expected.unmatched;
                        continue;
                    }
                    ++expected.attemptsWith;
                    expected.passedWith += *one.passed ? 1 : 0;
                }
                for (const Attempt &one : std::as_const(attempts)) {
                    const auto isWith = [&](const Attempt &other) { return other.passed && has(other) && other.task == one.task && other.model == one.model; };
                    if (!one.passed || std::ranges::none_of(attempts, isWith))
                        continue;
                    if (!has(one)) {
                        ++expected.attemptsWithout;
                        expected.passedWithout += *one.passed ? 1 : 0;
                    }
                    if (one.condition.isZeroShot()) {
                        ++expected.attemptsZeroShot;
                        expected.passedZeroShot += *one.passed ? 1 : 0;
                    }
                }
                RC_ASSERT(of.effect.counts == expected);
            }
            std::ranges::reverse(attempts);
            const CountedMemories reversed = countMemories(attempts, EffectBaseline::WithoutIt);
            RC_ASSERT(reversed.memories.size() == counted.memories.size());
            for (const CountedMemory &of : counted.memories)
                RC_ASSERT(memory(reversed, of.effect.memory).effect.counts == of.effect.counts);
        }));
    }
};

QTEST_APPLESS_MAIN(TestMemoryCounts)
#include "tst_memorycounts.moc"
