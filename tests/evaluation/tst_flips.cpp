// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/flips/flips.h"
#include "tests/evaluation/attempttext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

class TestFlips : public QObject
{
    Q_OBJECT

private:
    static QList<Flip> flips(const std::vector<Attempt> &attempts, FlipRule rule = FlipRule::Any, const QList<int> &conditions = {})
    {
        return flipsOf(attempts, ResultIndex(attempts, {}), { 0, conditions, rule });
    }

    static QStringList texts(const QList<Flip> &list)
    {
        QStringList lines;
        for (const Flip &flip : list)
            lines.append(u"%1 %2 %3 %4"_s.arg(flip.condition.name, flip.benchmark, flip.task, flip.direction == FlipDirection::Gained ? u"gained"_s : u"lost"_s));
        return lines;
    }

private Q_SLOTS:
    void bothWays()
    {
        const std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1..2 -\nzero-shot b 9..10 +\nzero-shot b 3 +\nzero-shot b 4 -\nzero-shot a 1 +\n"
                                                           "insight b 1..2 +\ninsight b 9..10 -\ninsight b 3 +\ninsight b 4 -\ninsight a 1 -\nsummary a 1 -"_s);
        QCOMPARE(texts(flips(attempts)),
            QStringList({ u"summary a 1 lost"_s, u"insight b 9 lost"_s, u"insight b 10 lost"_s, u"insight a 1 lost"_s, u"insight b 1 gained"_s, u"insight b 2 gained"_s }));
        QCOMPARE(texts(flips(attempts, FlipRule::Any, { 1 })), QStringList({ u"summary a 1 lost"_s }));
    }

    void whatIsNoFlip()
    {
        QVERIFY(flips(attemptsFrom(u"zero-shot b 1 +\ninsight b 2 -"_s)).isEmpty()); // other tasks
        QVERIFY(flips(attemptsFrom(u"zero-shot b 1 ?\ninsight b 1 +"_s)).isEmpty()); // nobody knows
        QVERIFY(flips(attemptsFrom(u"summary b 1 -\ninsight b 1 +"_s)).isEmpty()); // no zero-shot
        QVERIFY(flips({}).isEmpty());
    }

    void rules()
    {
        QCOMPARE(flipRuleFor(u"pass@3"), FlipRule::Any);
        QCOMPARE(flipRuleFor(u"pass@1"), FlipRule::Majority);
        QCOMPARE(flipRuleFor(u"resolved"), FlipRule::Majority);
        const std::vector<Attempt> most = attemptsFrom(u"zero-shot b 1 +--\ninsight b 1 ++-"_s);
        QVERIFY(flips(most, FlipRule::Any).isEmpty()); // both passed once
        QCOMPARE(texts(flips(most, FlipRule::Majority)), QStringList({ u"insight b 1 gained"_s }));
        const std::vector<Attempt> once = attemptsFrom(u"zero-shot b 1 ---\ninsight b 1 +--"_s);
        QCOMPARE(texts(flips(once, FlipRule::Any)), QStringList({ u"insight b 1 gained"_s }));
        QVERIFY(flips(once, FlipRule::Majority).isEmpty());
        QVERIFY(flips(attemptsFrom(u"zero-shot b 1 +-\ninsight b 1 ++"_s), FlipRule::Majority).isEmpty()); // a tie
        QCOMPARE(flips(attemptsFrom(u"zero-shot b 1 -\ninsight b 1 +?"_s), FlipRule::Majority).size(), 1);
    }

    void bothSidesAreTold()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b 1 +?\ninsight b 1 --"_s);
        attempts[0].cost = 0.10;
        attempts[0].steps = 10;
        attempts[0].run = u"plain-1"_s;
        attempts[0].trajectory = u"uuid"_s;
        attempts[2].cost = 0.20;
        attempts[3].cost = 0.40;
        attempts[2].inputTokens = 1000;
        attempts[2].outputTokens = 50;
        attempts[3].failure = u"timeout"_s;
        attempts[2].memories = { { u"m1"_s, u"One"_s, "k1", 1, 0.9, false }, { QString(), u"Two"_s, "k2", 2, 0.8, true } };
        attempts[3].memories = { { QString(), u"Two"_s, "k2", 1, 0.85, false }, { QString(), u"Three"_s, "k3", 3, {}, false } };
        const QList<Flip> list = flips(attempts);
        QCOMPARE(list.size(), 1);
        const Flip &flip = list.first();
        QCOMPARE(flip.direction, FlipDirection::Lost);
        QCOMPARE(flip.without.attempts, QList<AttemptId>({ { 1 }, { 2 } }));
        QCOMPARE(flip.without.evaluated, 1);
        QCOMPARE(flip.without.passed, 1);
        QCOMPARE(flip.without.runs, QStringList({ u"plain-1"_s, QString() }));
        QCOMPARE(flip.without.trajectories.first(), u"uuid"_s);
        QCOMPARE(flip.with.failures, QStringList({ QString(), u"timeout"_s }));
        QCOMPARE(flip.with.tokens, std::optional(1050.0)); // the mean of those that tell
        QVERIFY(qAbs(*flip.costChange - 0.2) < 1e-12); // 0.30 against 0.10
        QVERIFY(!flip.stepsChange); // with memory nobody counted
        QCOMPARE(flip.memories.size(), 3);
        QCOMPARE(flip.memories[0].title, u"One"_s);
        QCOMPARE(flip.memories[1].title, u"Two"_s);
        QCOMPARE(flip.memories[1].rank, 1);
        QCOMPARE(flip.memories[1].score, std::optional(0.85));
        QVERIFY(flip.memories[1].used);
        QCOMPARE(flip.memories[2].title, u"Three"_s);
    }

    void triages()
    {
        QList<Flip> list = flips(attemptsFrom(u"zero-shot b 1..2 +\ninsight b 1..2 -"_s));
        Triage old { u"b"_s, u"2"_s, u"m"_s, u"insight"_s, TriageCause::FalseValidation, {}, {}, {}, QDateTime(QDate(2026, 1, 1), QTime(), Qt::UTC) };
        Triage newer = old;
        newer.cause = TriageCause::MismatchedAnchoring;
        newer.at = old.at.addDays(1);
        Triage other = old;
        other.condition = u"summary"_s;
        attachTriages(list, { newer, old, other });
        QVERIFY(!list[0].triage);
        QCOMPARE(list[1].triage->cause, TriageCause::MismatchedAnchoring);
        attachTriages(list, {});
        QVERIFY(!list[1].triage);
    }
};

QTEST_APPLESS_MAIN(TestFlips)
#include "tst_flips.moc"
