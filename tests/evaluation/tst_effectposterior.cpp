// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/effects/effectposterior.h"

#include <QTest>

#include <rapidcheck.h>

#include <cmath>

using namespace waymark;
using namespace waymark::evaluation;

namespace {

bool isNear(double value, double expected, double tolerance)
{
    if (std::abs(value - expected) < tolerance)
        return true;
    qWarning("%.12f is not %.12f", value, expected);
    return false;
}

} // namespace

class TestEffectPosterior : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// One attempt with the memory, passed; nothing known without it; b ~ Beta(1, 1), shift 0, weight k.
    /// P(pass | b) = b, so b is Beta(2, 1) afterwards with mean 2/3, and θ given b is Beta(k b + 1, k (1 − b)) with mean (k b + 1) / (k + 1).
    /// The effect is E[(k b + 1) / (k + 1) − b] = E[1 − b] / (k + 1) = 1 / (3 (k + 1)): 1/6 for k = 1, 1/12 for k = 3.
    void onePassByHand()
    {
        const EffectEvidence evidence { 1, 1, 0, 0 };
        QVERIFY(isNear(effectPosterior(evidence, { 0.5, 2, 0, 1 }, 0.95).effect, 1.0 / 6, 1e-7));
        QVERIFY(isNear(effectPosterior(evidence, { 0.5, 2, 0, 3 }, 0.95).effect, 1.0 / 12, 1e-7));
    }

    /// As above with 1 of 2 passed without it: b is Beta(2, 2) before and Beta(3, 2) after the pass with it, mean 3/5.
    /// The effect is (1 − 3/5) / (k + 1) = 0.1 for k = 3.
    void onePassAgainstABaselineByHand()
    {
        QVERIFY(isNear(effectPosterior({ 1, 1, 2, 1 }, { 0.5, 2, 0, 3 }, 0.95).effect, 0.1, 1e-7));
    }

    /// Memories that differ in every way (k → 0): one pass of two makes θ Beta(1, 1) whatever b is. What was seen is likely as b (1 − b)
    /// then; with 2 of 2 passed without it b is Beta(3, 1) before and Beta(4, 2) after, mean 2/3.
    /// The effect is 1/2 − 2/3; P(θ < b) of an even θ is E[b] = 2/3.
    void memoriesThatHaveNothingInCommonByHand()
    {
        const EffectEstimate estimate = effectPosterior({ 2, 1, 2, 2 }, { 0.5, 2, 0, 1e-9 }, 0.95);
        QVERIFY(isNear(estimate.effect, -1.0 / 6, 1e-6));
        QVERIFY(isNear(estimate.harm, 2.0 / 3, 1e-6));
    }

    /// scipy: b = expit(t); the density of t is b^a (1 − b)^c B(m k + y, (1 − m) k + n − y) / B(m k, (1 − m) k) with a and c of the
    /// baseline; integrated by scipy.integrate.quad over t from −40 to 40, the distribution by scipy.special.betainc inside of it,
    /// quantiles by scipy.optimize.brentq.
    void asIntegratedByScipy_data()
    {
        QTest::addColumn<EffectEvidence>("evidence");
        QTest::addColumn<EffectPrior>("prior");
        QTest::addColumn<EffectEstimate>("expected");
        QTest::newRow("little") << EffectEvidence { 4, 3, 2, 1 } << EffectPrior { 0.5, 2, 0, 3 } << EffectEstimate { 0.1023622047, { -0.2890097180, 0.4744141313 }, 0.2902930750 };
        QTest::newRow("weighed baseline") << EffectEvidence { 15, 2, 20.5, 8.2 } << EffectPrior { 0.3, 5, 0.4, 12 }
                                          << EffectEstimate { -0.0565311224, { -0.2275269832, 0.1283376198 }, 0.7420820351 };
        QTest::newRow("all against none") << EffectEvidence { 40, 0, 30, 30 } << EffectPrior { 0.6, 4, -0.1, 30 }
                                          << EffectEstimate { -0.3753640884, { -0.5069585892, -0.2414180996 }, 0.9999999635 };
        QTest::newRow("none") << EffectEvidence {} << EffectPrior {} << EffectEstimate { 0, { -0.1927652770, 0.1927652770 }, 0.5 };
        QTest::newRow("helps") << EffectEvidence { 10, 7, 20, 5 } << EffectPrior { 0.25, 8, 0.1, 6 } << EffectEstimate { 0.2566489102, { -0.0017343969, 0.5039398460 }, 0.0257978718 };
    }

    void asIntegratedByScipy()
    {
        QFETCH(const EffectEvidence, evidence);
        QFETCH(const EffectPrior, prior);
        QFETCH(const EffectEstimate, expected);
        const EffectEstimate estimate = effectPosterior(evidence, prior, 0.95);
        QVERIFY(isNear(estimate.effect, expected.effect, 1e-6));
        QVERIFY(isNear(estimate.interval.low, expected.interval.low, 1e-4));
        QVERIFY(isNear(estimate.interval.high, expected.interval.high, 1e-4));
        QVERIFY(isNear(estimate.harm, expected.harm, 1e-6));
    }

    void muchEvidenceOverrulesThePrior()
    {
        const EffectEstimate estimate = effectPosterior({ 40000, 10000, 40000, 20000 }, { 0.9, 5, 1, 10 }, 0.95);
        QVERIFY(isNear(estimate.effect, -0.25, 1e-3));
        // sqrt(0.25 × 0.75 / 40000 + 0.5 × 0.5 / 40000) = 0.00331
        QVERIFY(isNear(estimate.interval.low, -0.25 - 1.96 * 0.00331, 1e-3));
        QVERIFY(isNear(estimate.interval.high, -0.25 + 1.96 * 0.00331, 1e-3));
    }

    void passAndFailMirror()
    {
        QVERIFY(rc::check([] {
            EffectEvidence evidence;
            evidence.attemptsWith = *rc::gen::inRange(0, 60);
            evidence.passedWith = *rc::gen::inRange<qint64>(0, evidence.attemptsWith + 1);
            evidence.attemptsWithout = *rc::gen::inRange(0, 200) / 3.0;
            evidence.passedWithout = evidence.attemptsWithout * *rc::gen::inRange(0, 11) / 10.0;
            const EffectPrior prior { *rc::gen::inRange(1, 20) / 20.0, double(*rc::gen::inRange(1, 30)), *rc::gen::inRange(-10, 11) / 10.0, double(*rc::gen::inRange(1, 200)) };
            const EffectEstimate estimate = effectPosterior(evidence, prior, 0.95);
            EffectEvidence mirrored = evidence;
            mirrored.passedWith = evidence.attemptsWith - evidence.passedWith;
            mirrored.passedWithout = evidence.attemptsWithout - evidence.passedWithout;
            const EffectEstimate other = effectPosterior(mirrored, { 1 - prior.baselineMean, prior.baselineWeight, -prior.shift, prior.weight }, 0.95);
            RC_ASSERT(isNear(other.effect, -estimate.effect, 1e-6));
            RC_ASSERT(isNear(other.interval.low, -estimate.interval.high, 2e-4));
            RC_ASSERT(isNear(other.harm, 1 - estimate.harm, 1e-6));
        }));
    }

    /// Where the baseline is known well: else a pass speaks for easy tasks too.
    void everyPassSpeaksForTheMemory()
    {
        QVERIFY(rc::check([] {
            const qint64 n = *rc::gen::inRange(1, 60);
            const qint64 passed = *rc::gen::inRange<qint64>(0, n);
            const double baseline = *rc::gen::inRange(1, 20) / 20.0;
            const EffectPrior prior { 0.5, 4, *rc::gen::element(-0.5, 0.0, 0.5), *rc::gen::element(2.0, 20.0, 100.0) };
            const auto estimate = [&](qint64 passes) { return effectPosterior({ n, passes, 1e6, 1e6 * baseline }, prior, 0.95); };
            RC_ASSERT(estimate(passed + 1).effect > estimate(passed).effect);
            RC_ASSERT(estimate(passed + 1).harm <= estimate(passed).harm + 1e-9);
        }));
    }

    void theFiguresAgree()
    {
        QVERIFY(rc::check([] {
            EffectEvidence evidence;
            evidence.attemptsWith = *rc::gen::inRange(0, 100);
            evidence.passedWith = *rc::gen::inRange<qint64>(0, evidence.attemptsWith + 1);
            evidence.attemptsWithout = *rc::gen::inRange(0, 100);
            evidence.passedWithout = *rc::gen::inRange(0, int(evidence.attemptsWithout) + 1);
            const EffectPrior prior { *rc::gen::element(0.01, 0.4, 0.97), *rc::gen::element(0.5, 4.0, 60.0), *rc::gen::element(-1.0, 0.0, 0.5), *rc::gen::element(0.2, 8.0, 500.0) };
            const EffectEstimate estimate = effectPosterior(evidence, prior, 0.9);
            RC_ASSERT(-1 <= estimate.interval.low && estimate.interval.low < estimate.interval.high && estimate.interval.high <= 1);
            RC_ASSERT(estimate.effect > -1 && estimate.effect < 1);
            // 0 lies outside of the interval exactly when harm is above 95 % or below 5 %.
            RC_ASSERT(std::abs(estimate.harm - 0.95) < 1e-5 || (estimate.harm > 0.95) == (estimate.interval.high < 0));
            RC_ASSERT(std::abs(estimate.harm - 0.05) < 1e-5 || (estimate.harm < 0.05) == (estimate.interval.low > 0));
        }));
    }
};

QTEST_APPLESS_MAIN(TestEffectPosterior)
#include "tst_effectposterior.moc"
