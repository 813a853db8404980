// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/targets.h"
#include "services/storage/findingstore.h"
#include "services/storage/promptstore.h"
#include "tests/jobs/jobpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using test::makeMemory;
using test::makeTrajectory;
using test::take;
using test::TempPool;
using test::written;

/// What a job over memories works on, and what it leaves out.
class tst_JobTargets : public QObject
{
    Q_OBJECT

private:
    static QList<MemoryId> all(TempPool &pool)
    {
        QList<MemoryId> ids;
        storage::Statement rows(pool.database(), u"SELECT id FROM memory ORDER BY id"_s);
        while (rows.step())
            ids.append(MemoryId { rows.integer(0) });
        return ids;
    }
    /// "items/there/unfit/unneeded: last digits of the targets, with their parts".
    static QString text(const Result<jobs::JobTargets> &result)
    {
        const jobs::JobTargets targets = take(result);
        QStringList items;
        for (const JobItem &item : targets.items)
            items.append(item.target.right(2) + (item.other.isEmpty() ? QString() : u'+' + item.other.right(2)) + (item.part.isEmpty() ? QString() : u' ' + item.part));
        return u"%1/%2/%3/%4: %5"_s.arg(targets.items.size()).arg(targets.there).arg(targets.unfit).arg(targets.unneeded).arg(items.join(u", "_s));
    }
    static QString targets(TempPool &pool, JobKind kind, const jobs::JobSettings &settings = {}, const jobs::NearestMemories &nearest = {})
    {
        return text(jobs::jobTargets(pool.database(), kind, all(pool), settings, nearest));
    }
    static void addRun(TempPool &pool, int number, bool judged)
    {
        Trajectory run = makeTrajectory(number);
        if (!judged)
            run.verdicts.removeLast();
        Memory memory = trajectoryMemory(run);
        memory.uuid = u"00000000-0000-4000-8000-9%1"_s.arg(number, 11, 10, QLatin1Char('0'));
        memory.recordedAt = test::testNow();
        memory.changedAt = memory.recordedAt;
        take(test::importBytes(pool, test::jsonLine(run) + test::jsonLine(memory), {}));
    }
    static void addLeak(TempPool &pool, MemoryId memory, const QString &rule)
    {
        Finding finding;
        finding.rule = rule;
        finding.key = rule + QString::number(memory.value);
        finding.memory = memory;
        const Memory linted = *take(storage::memoryById(pool.database(), memory));
        take(written(pool, [&](storage::Transaction &transaction) { return storage::storeFindings(transaction, { { memory, linted.uuid, {}, { finding } } }, {}); }));
    }

private Q_SLOTS:
    void judgesWhatNoJudgeHasSeen();
    void generatesTheRungsThatAreMissing();
    void runsWithoutAMemoryCount();
    void generalisesWhatLeaks();
    void adjudicatesTheNearest();
    void plansTasksOnce();
    void settingsSurviveTheirStore();
};

void tst_JobTargets::judgesWhatNoJudgeHasSeen()
{
    TempPool pool;
    addRun(pool, 2, true);
    addRun(pool, 3, false);
    test::addMemories(pool, { makeMemory(1) });
    QCOMPARE(targets(pool, JobKind::Judge), u"1/1/1/0: 03"_s);
    jobs::JobSettings anew;
    anew.forceAnew = true;
    QCOMPARE(targets(pool, JobKind::Judge, anew), u"2/0/1/0: 02, 03"_s);
}

void tst_JobTargets::generatesTheRungsThatAreMissing()
{
    TempPool pool;
    addRun(pool, 2, true);
    Memory insight = makeMemory(1);
    insight.trajectory = makeTrajectory(2).uuid;
    test::addMemories(pool, { insight });
    jobs::JobSettings settings;
    settings.types = { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    QCOMPARE(targets(pool, JobKind::Generate, settings), u"2/2/0/0: 02 workflow, 02 summary"_s);
    settings.forceAnew = true; // what happened is not made anew
    QCOMPARE(targets(pool, JobKind::Generate, settings), u"3/1/0/0: 02 workflow, 02 summary, 02 insight"_s);
}

void tst_JobTargets::runsWithoutAMemoryCount()
{
    TempPool pool;
    addRun(pool, 2, false);
    Trajectory bare = makeTrajectory(3);
    bare.verdicts.clear();
    Trajectory helper = makeTrajectory(4);
    helper.parentRun = u"run-3"_s; // of a sub-agent: its run is judged with that of who started it
    take(test::importBytes(pool, test::jsonLine(bare) + test::jsonLine(helper), {}));
    const QStringList runs = take(storage::runsWithoutMemory(pool.database()));
    QCOMPARE(runs, QStringList { bare.uuid });
    QCOMPARE(text(jobs::jobTargets(pool.database(), JobKind::Judge, all(pool), {}, {}, runs + runs)), u"2/0/0/0: 02, 03"_s);
}

void tst_JobTargets::generalisesWhatLeaks()
{
    TempPool pool;
    addRun(pool, 2, true);
    Memory workflow = makeMemory(3);
    workflow.type = MemoryType::Workflow;
    workflow.payload = { { u"goal"_s, u"G"_s }, { u"workflow"_s, QJsonArray { u"make"_s } } };
    fillFromPayload(workflow);
    const QList<MemoryId> added = test::addMemories(pool, { makeMemory(1), makeMemory(2), workflow });
    addLeak(pool, added.at(1), u"leak.path"_s);
    addLeak(pool, added.at(0), u"quality.length"_s);
    QCOMPARE(targets(pool, JobKind::Generalise), u"3/0/1/0: 01, 02, 03"_s);
    jobs::JobSettings settings;
    settings.types = { MemoryType::Insight };
    QCOMPARE(targets(pool, JobKind::Generalise, settings), u"2/0/2/0: 01, 02"_s);
    settings.leakingOnly = true;
    QCOMPARE(targets(pool, JobKind::Generalise, settings), u"1/0/2/1: 02"_s);
}

void tst_JobTargets::adjudicatesTheNearest()
{
    TempPool pool;
    const QList<MemoryId> added = test::addMemories(pool, { makeMemory(1), makeMemory(2), makeMemory(3) });
    const auto nearest = [&](MemoryId memory, int) -> Result<QList<Neighbour>> {
        QList<Neighbour> list;
        for (qsizetype i = 0; i < added.size(); ++i) {
            if (added.at(i) != memory)
                list.append({ added.at(i), memory == added.at(2) || i == 2 ? jobs::pairCosine - 0.01 : jobs::pairCosine + 0.1 });
        }
        std::stable_sort(list.begin(), list.end(), [](const Neighbour &a, const Neighbour &b) { return a.cosine > b.cosine; });
        return list;
    };
    QCOMPARE(targets(pool, JobKind::Adjudicate, {}, nearest), u"1/0/0/0: 01+02"_s);
}

void tst_JobTargets::plansTasksOnce()
{
    TempPool pool;
    addRun(pool, 2, true);
    Memory same = makeMemory(1);
    same.trajectory = makeTrajectory(2).uuid;
    same.task = u"task-2"_s;
    same.taskText = makeTrajectory(2).taskText;
    test::addMemories(pool, { same });
    jobs::JobSettings settings;
    settings.model = u"m"_s;
    settings.types = { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    QCOMPARE(targets(pool, JobKind::Plan, settings), u"2/0/0/0: 2. insight, 2. summary"_s);
    const QueryPlan plan { storage::taskHash(same.taskText), MemoryType::Insight, u"m"_s, u"plan-steps/1"_s, u"P."_s, {}, test::testNow() };
    take(written(pool, [&](storage::Transaction &transaction) { return storage::storeQueryPlan(transaction, plan); }));
    QCOMPARE(targets(pool, JobKind::Plan, settings), u"1/1/0/0: 2. summary"_s);
    settings.model = u"another"_s;
    QCOMPARE(targets(pool, JobKind::Plan, settings), u"2/0/0/0: 2. insight, 2. summary"_s);
}

void tst_JobTargets::settingsSurviveTheirStore()
{
    jobs::JobSettings settings;
    settings.endpoint = u"e"_s;
    settings.model = u"m"_s;
    settings.types = { MemoryType::Workflow, MemoryType::Insight };
    settings.leakingOnly = true;
    settings.votes = 3;
    settings.recipe = KeyRecipe::Full;
    settings.dimensions = 256;
    settings.temperature = 0.5;
    settings.reasoningEffort = u"low"_s;
    settings.forceAnew = true;
    settings.hidePersonal = false;
    settings.accept = true;
    QCOMPARE(jobs::settingsFromJson(jobs::settingsToJson(settings)), settings);
    const jobs::JobSettings odd = jobs::settingsFromJson({ { u"votes"_s, 7 }, { u"dimensions"_s, -3 }, { u"output_tokens"_s, 1 }, { u"types"_s, QJsonArray { u"poem"_s } } });
    QCOMPARE(odd.votes, 3);
    QCOMPARE(odd.dimensions, 0);
    QCOMPARE(odd.outputTokens, 16);
    QVERIFY(odd.types.isEmpty());
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_JobTargets)
#include "tst_jobtargets.moc"
