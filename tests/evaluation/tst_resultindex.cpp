// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/evaluation/comparison/resultindex.h"
#include "tests/evaluation/attempttext.h"

#include <QTest>

#include <rapidcheck.h>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace waymark;
using namespace waymark::evaluation;

class TestResultIndex : public QObject
{
    Q_OBJECT

private:
    static QString text(const ResultIndex &index, int subject, int condition, int benchmark)
    {
        QStringList parts;
        for (const TaskTally &tally : index.tallies(subject, condition, benchmark))
            parts.append(u"%1:%2/%3/%4"_s.arg(index.taskName(benchmark, tally.task)).arg(tally.passed).arg(tally.evaluated).arg(tally.attempts));
        return parts.join(u' ');
    }

private Q_SLOTS:
    void attemptsOfATaskStandTogether()
    {
        const std::vector<Attempt> attempts = attemptsFrom(u"insight b t1 +-\nzero-shot b t1 --\nzero-shot a t1 +\ninsight b t2 ?\nzero-shot b t2 +?\ninsight b t1 +"_s);
        const ResultIndex index(attempts, {});
        QCOMPARE(index.benchmarks(), QStringList({ u"b"_s, u"a"_s }));
        QCOMPARE(index.subjects(), QList<Subject>({ { u"m"_s, QString() } }));
        QCOMPARE(index.conditions().size(), 2);
        QVERIFY(index.conditions().first().isZeroShot());
        QCOMPARE(index.zeroShot(), 0);
        QCOMPARE(text(index, 0, 0, 0), u"t1:0/2/2 t2:1/1/2"_s);
        QCOMPARE(text(index, 0, 1, 0), u"t1:2/3/3 t2:0/0/1"_s);
        QCOMPARE(text(index, 0, 0, 1), u"t1:1/1/1"_s);
        QCOMPARE(text(index, 0, 1, 1), QString());
        const TaskTally tally = index.tallies(0, 1, 0).front();
        const std::span<const quint32> places = index.attemptsOf(tally);
        QCOMPARE(std::vector<quint32>(places.begin(), places.end()), std::vector<quint32>({ 0, 8, 1 })); // by number, then as they came
    }

    void conditionsInTheOrderOfTheLadder()
    {
        const std::vector<Attempt> attempts = attemptsFrom(u"AgentKB b t +\ninsight b t +\ntrajectory b t +\nzero-shot b t +\nworkflow b t +"_s);
        const ResultIndex index(attempts, {});
        QStringList names;
        for (const Condition &condition : index.conditions())
            names.append(condition.name);
        QCOMPARE(names, QStringList({ u"zero-shot"_s, u"trajectory"_s, u"workflow"_s, u"insight"_s, u"AgentKB"_s }));
        QCOMPARE(index.conditionsOf(0), QList<int>({ 0, 1, 2, 3, 4 }));
    }

    void conditionsDifferByWhoMadeTheMemories()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"insight b t ++\nzero-shot b t ++"_s);
        attempts[1].condition.memoryModel = u"other"_s;
        attempts[3].condition.pool = u"said of a run without memory"_s;
        const ResultIndex index(attempts, {});
        QCOMPARE(index.conditions().size(), 3);
        QCOMPARE(text(index, 0, 0, 0), u"t:2/2/2"_s);
        QCOMPARE(text(index, 0, 2, 0), u"t:1/1/1"_s);
    }

    /// Memory may change the name of the scaffold; only several agents side by side are told apart.
    void agents()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b t +\ninsight b t +"_s);
        attempts[0].agent = u"mini"_s;
        attempts[1].agent = u"mini with memory"_s;
        QCOMPARE(ResultIndex(attempts, {}).subjects(), QList<Subject>({ { u"m"_s, QString() } }));

        std::vector<Attempt> split = attemptsFrom(u"zero-shot b t ++"_s);
        split[0].agent = u"x"_s;
        split[1].agent = u"y"_s;
        const ResultIndex index(split, {});
        QCOMPARE(index.subjects(), QList<Subject>({ { u"m"_s, u"x"_s }, { u"m"_s, u"y"_s } }));
        QCOMPARE(index.subjects().last().label(), u"m · y"_s);
        QCOMPARE(text(index, 1, 0, 0), u"t:1/1/1"_s);

        split[0].model.clear();
        split[1].model.clear();
        QCOMPARE(ResultIndex(split, {}).subjects().first().label(), u"x"_s);
    }

    void metrics()
    {
        QCOMPARE(ResultIndex(attemptsFrom(u"zero-shot b t +"_s), {}).metricsOf(0), QStringList({ u"pass@1"_s }));
        QCOMPARE(ResultIndex(attemptsFrom(u"zero-shot b 1..3 +-?\nzero-shot b 4 ++++"_s), {}).metricsOf(0), QStringList({ u"pass@1"_s, u"pass@2"_s }));
        QCOMPARE(ResultIndex(attemptsFrom(u"zero-shot b t ?"_s), {}).metricsOf(0), QStringList());
        ReportedRate rate;
        rate.model = u"m"_s;
        rate.metric = u"pass_rate_2"_s;
        rate.condition = conditionNamed(u"zero-shot"_s);
        const QList<ReportedRate> rates { rate };
        QCOMPARE(ResultIndex(attemptsFrom(u"zero-shot b t +"_s), rates).metricsOf(0), QStringList({ u"pass@1"_s, u"pass_rate_2"_s }));
    }

    void scoresAreNoPasses()
    {
        std::vector<Attempt> attempts = attemptsFrom(u"zero-shot b t +?\nzero-shot b u ?"_s);
        attempts[1].score = 0.7;
        const ResultIndex index(attempts, {});
        QCOMPARE(index.scoredOnly(0), 1);
        QVERIFY(index.hasAttempts(0));
    }

    void theNewerRateCounts()
    {
        ReportedRate old;
        old.benchmark = u"b"_s;
        old.metric = u"pass@1"_s;
        old.value = 0.1;
        old.on = QDate(2026, 1, 1);
        ReportedRate newer = old;
        newer.value = 0.2;
        newer.on = QDate(2026, 2, 1);
        const QList<ReportedRate> ascending { old, newer };
        const QList<ReportedRate> descending { newer, old };
        QCOMPARE(ResultIndex({}, ascending).rate(0, 0, 0, u"pass@1"_s)->value, 0.2);
        QCOMPARE(ResultIndex({}, descending).rate(0, 0, 0, u"pass@1"_s)->value, 0.2);
        QVERIFY(!ResultIndex({}, ascending).rate(0, 0, 0, u"pass@3"_s));
    }

    void nothing()
    {
        const ResultIndex index({}, {});
        QVERIFY(index.benchmarks().isEmpty() && index.subjects().isEmpty());
        QCOMPARE(index.zeroShot(), -1);
        QVERIFY(index.tallies(0, 0, 0).empty());
        QVERIFY(ResultIndex().conditionsOf(0).isEmpty());
    }

    /// In whatever order attempts come, each is counted once, where it belongs.
    void everyAttemptIsCountedOnce()
    {
        QVERIFY(rc::check("every attempt is counted once", [] {
            const int count = *rc::gen::inRange(0, 60);
            std::vector<Attempt> attempts;
            qint64 evaluated = 0;
            for (int i = 0; i < count; ++i) {
                Attempt attempt;
                attempt.benchmark = QString::number(*rc::gen::inRange(0, 3));
                attempt.task = QString::number(*rc::gen::inRange(0, 4));
                attempt.model = QString::number(*rc::gen::inRange(0, 2));
                attempt.agent = QString::number(*rc::gen::inRange(0, 2));
                attempt.condition.name = *rc::gen::element(u"zero-shot"_s, u"insight"_s, u"other"_s);
                if (*rc::gen::arbitrary<bool>())
                    attempt.passed = *rc::gen::arbitrary<bool>();
                evaluated += attempt.passed ? 1 : 0;
                attempts.push_back(attempt);
            }
            const ResultIndex index(attempts, {});
            std::vector<bool> seen(attempts.size());
            for (int subject = 0; subject < index.subjects().size(); ++subject) {
                for (int condition = 0; condition < index.conditions().size(); ++condition) {
                    for (int benchmark = 0; benchmark < index.benchmarks().size(); ++benchmark) {
                        for (const TaskTally &tally : index.tallies(subject, condition, benchmark)) {
                            evaluated -= tally.evaluated;
                            RC_ASSERT(tally.attempts == index.attemptsOf(tally).size());
                            for (const quint32 place : index.attemptsOf(tally)) {
                                RC_ASSERT(!seen[place]);
                                seen[place] = true;
                                const Attempt &attempt = attempts[place];
                                RC_ASSERT(attempt.benchmark == index.benchmarks()[benchmark]);
                                RC_ASSERT(attempt.task == index.taskName(benchmark, tally.task));
                                RC_ASSERT(attempt.condition == index.conditions()[condition]);
                                RC_ASSERT(attempt.model == index.subjects()[subject].model);
                            }
                        }
                    }
                }
            }
            RC_ASSERT(evaluated == 0);
            RC_ASSERT(std::ranges::all_of(seen, [](bool isSeen) { return isSeen; }));
        }));
    }
};

QTEST_APPLESS_MAIN(TestResultIndex)
#include "tst_resultindex.moc"
