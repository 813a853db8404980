// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"
#include "services/curation/savedqueries.h"
#include "services/storage/runstore.h"
#include "services/storage/savedquerystore.h"
#include "tests/support/curationpool.h"

#include <QTest>

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::contextOf;
using test::take;
using test::TempPool;

namespace {

Verdict verdictOf(OutcomeSource source, bool passed, int day = 1)
{
    return { source, passed, {}, {}, test::testNow().addDays(day) };
}

/// Imports a run whose only facts are these.
QString withVerdicts(TempPool &pool, int number, const QList<Verdict> &verdicts)
{
    Trajectory run = test::makeTrajectory(number);
    run.verdicts = verdicts;
    take(test::importBytes(pool, test::jsonLine(run)));
    return run.uuid;
}

} // namespace

class tst_RunStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void showsARun();
    void noRuns();
    void byDomainThenTitle();
    void titleOfATaskWithoutName();
    void outcomeAndDispute_data();
    void outcomeAndDispute();
    void countsMemoriesInUse();
    void readsNoSteps();
    void retrievals();
    void retrievalsAreNotEndless();
    void retrievalsOfWhatIsNoJson();
};

void tst_RunStore::showsARun()
{
    TempPool pool;
    const Trajectory run = test::makeTrajectory(1);
    take(test::importBytes(pool, test::jsonLine(run)));
    const QList<RunRow> runs = take(allRuns(pool.database()));
    QCOMPARE(runs.size(), 1);
    const RunRow expected { run.uuid, u"task-1"_s, u"payments"_s, u"agent-1"_s, u"model-1"_s, { OutcomeValue::Failure, OutcomeSource::GroundTruth }, true, 2, {} };
    QCOMPARE(runs.first(), expected);
}

void tst_RunStore::noRuns()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    QVERIFY(take(allRuns(pool.database())).isEmpty());
}

void tst_RunStore::byDomainThenTitle()
{
    TempPool pool;
    QByteArray lines;
    const QList<std::pair<QString, QString>> runs { { u"b"_s, u"two"_s }, { u"A"_s, u"zebra"_s }, { u"b"_s, u"One"_s }, { u"A"_s, u"apple"_s }, { u"b"_s, u"two"_s } };
    for (int i = 0; i < runs.size(); ++i) {
        Trajectory run = test::makeTrajectory(i + 1, runs.at(i).first);
        run.task = runs.at(i).second;
        lines += test::jsonLine(run);
    }
    take(test::importBytes(pool, lines));
    QStringList order;
    for (const RunRow &run : take(allRuns(pool.database())))
        order.append(run.domain + u'/' + run.title + u'/' + run.uuid.last(1));
    QCOMPARE(order, (QStringList { u"A/apple/4"_s, u"A/zebra/2"_s, u"b/One/3"_s, u"b/two/1"_s, u"b/two/5"_s }));
}

void tst_RunStore::titleOfATaskWithoutName()
{
    TempPool pool;
    Trajectory unnamed = test::makeTrajectory(1);
    unnamed.task.clear();
    unnamed.taskText = u"Round amounts once, at the end of the calculation.\nMore."_s;
    Trajectory unknown = test::makeTrajectory(2);
    unknown.task.clear();
    unknown.taskText.clear();
    take(test::importBytes(pool, test::jsonLine(unnamed) + test::jsonLine(unknown)));
    const QList<RunRow> runs = take(allRuns(pool.database()));
    QCOMPARE(runs.at(0).title, u"Round amounts once, at the end of the calculation."_s);
    QCOMPARE(runs.at(1).title, u"run-2.json"_s);
}

void tst_RunStore::outcomeAndDispute_data()
{
    QTest::addColumn<QList<Verdict>>("verdicts");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<bool>("disputed");
    const auto judge = [](bool passed, int day = 1) { return verdictOf(OutcomeSource::Judge, passed, day); };
    const auto human = [](bool passed, int day = 1) { return verdictOf(OutcomeSource::Human, passed, day); };
    const auto truth = [](bool passed, int day = 1) { return verdictOf(OutcomeSource::GroundTruth, passed, day); };
    QTest::newRow("none") << QList<Verdict> {} << Outcome {} << false;
    QTest::newRow("a judge alone") << QList<Verdict> { judge(true) } << Outcome { OutcomeValue::Success, OutcomeSource::Judge } << false;
    QTest::newRow("judges among themselves") << QList<Verdict> { judge(true), judge(false, 2) } << Outcome { OutcomeValue::Failure, OutcomeSource::Judge } << false;
    QTest::newRow("the later one, stored first") << QList<Verdict> { judge(true, 5), judge(false, 2) } << Outcome { OutcomeValue::Success, OutcomeSource::Judge } << false;
    QTest::newRow("without a time") << QList<Verdict> { judge(true, 5), { OutcomeSource::Judge, false, {}, {}, {} } } << Outcome { OutcomeValue::Success, OutcomeSource::Judge } << false;
    QTest::newRow("a judge and a person agree") << QList<Verdict> { judge(true), human(true) } << Outcome { OutcomeValue::Success, OutcomeSource::Human } << false;
    QTest::newRow("a judge against a person") << QList<Verdict> { human(true), judge(false, 9) } << Outcome { OutcomeValue::Success, OutcomeSource::Human } << true;
    QTest::newRow("a judge against the truth") << QList<Verdict> { judge(true), judge(false), truth(false) } << Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth } << true;
    QTest::newRow("a person against the truth") << QList<Verdict> { human(true), truth(false) } << Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth } << false;
}

void tst_RunStore::outcomeAndDispute()
{
    QFETCH(QList<Verdict>, verdicts);
    QFETCH(Outcome, outcome);
    QFETCH(bool, disputed);
    TempPool pool;
    withVerdicts(pool, 1, verdicts);
    withVerdicts(pool, 2, { verdictOf(OutcomeSource::Human, true) });
    const QList<RunRow> runs = take(allRuns(pool.database()));
    QCOMPARE(runs.first().outcome, outcome);
    QCOMPARE(runs.first().isDisputed, disputed);
    // As the domain says it of the verdicts in whatever order.
    QCOMPARE(outcomeOf(verdicts), outcome);
    QCOMPARE(isDisputed(verdicts), disputed);
    QCOMPARE(runs.last().outcome, (Outcome { OutcomeValue::Success, OutcomeSource::Human }));
}

void tst_RunStore::countsMemoriesInUse()
{
    TempPool pool;
    const QString run = withVerdicts(pool, 1, {});
    withVerdicts(pool, 2, {});
    const auto add = [&](MemoryType type) {
        NewMemory memory;
        memory.type = type;
        memory.trajectory = run;
        memory.title = u"Something"_s;
        return take(curation::addMemory(contextOf(pool), memory)).result.affected.first();
    };
    add(MemoryType::Workflow);
    add(MemoryType::Insight);
    const MemoryId retired = add(MemoryType::Insight);
    add(MemoryType::Insight);
    take(curation::retire(contextOf(pool), { retired }));
    test::addMemories(pool, { test::makeMemory(1) }); // of no run
    const QList<RunRow> runs = take(allRuns(pool.database()));
    QCOMPARE(runs.at(0).memories, (std::array { 0, 1, 0, 2 }));
    QCOMPARE(runs.at(1).memories, (std::array { 0, 0, 0, 0 }));
}

void tst_RunStore::readsNoSteps()
{
    TempPool pool;
    QByteArray lines;
    for (int i = 1; i <= 40; ++i) {
        Trajectory run = test::makeTrajectory(i);
        // Nothing that a compression makes small.
        QString text;
        for (int k = 0; k < 4000; ++k)
            text += QString::fromLatin1(sha256Hex(QByteArray::number(i * 10000 + k)).left(8));
        run.steps.first().results.first().text = text;
        lines += test::jsonLine(run);
    }
    take(test::importBytes(pool, lines));
    pool.reopen();
    const auto pagesRead = [&] {
        int misses = 0;
        int highest = 0;
        sqlite3_db_status(pool.database().handle(), SQLITE_DBSTATUS_CACHE_MISS, &misses, &highest, 1);
        return misses;
    };
    pagesRead();
    QCOMPARE(take(allRuns(pool.database())).size(), 40);
    const int pages = pagesRead();
    QVERIFY2(pages < 40, qPrintable(QString::number(pages)));
}

void tst_RunStore::retrievals()
{
    TempPool pool;
    const QList<MemoryId> ids = test::addMemories(pool, { test::makeMemory(1), test::makeMemory(2), test::makeMemory(3) });
    const QString one = test::makeMemory(1).uuid;
    const QString two = test::makeMemory(2).uuid;
    const QString three = test::makeMemory(3).uuid;
    const auto save = [&](const QString &name, const QStringList &expected) {
        SavedQuery query;
        query.name = name;
        query.query.task = u"Round."_s;
        query.expected = expected;
        take(curation::saveQuery(contextOf(pool), query));
    };
    save(u"first"_s, { three, two });
    save(u"second"_s, { two, u"gone"_s, one });
    const auto ask = [&](const QString &task, const QList<RetrievalHit> &hits, int minutes) {
        const auto transaction = take(Transaction::begin(pool.pool()));
        RetrievalQuery query;
        query.task = task;
        take(logRetrieval(*transaction, query, hits, { u"bob"_s, ChangeTool::Window, {} }, test::testNow().addSecs(60 * minutes)));
        take(transaction->commit());
    };
    ask(u"Older"_s, { { {}, one, 0.5 } }, 1);
    ask(u"Newer task.\nWith more."_s, { { {}, three, 0.9 }, { {}, two, 0.75 }, { {}, one, 0.5 } }, 2);
    QList<RunRetrieval> expected {
        { {}, {}, u"first"_s, ids.at(1), 2, 0 },
        { {}, {}, u"second"_s, ids.at(1), 1, 0 },
        { {}, {}, u"second"_s, ids.at(0), 3, 0 },
        { test::testNow().addSecs(120), u"bob"_s, u"Newer task."_s, ids.at(1), 2, 0.75 },
        { test::testNow().addSecs(120), u"bob"_s, u"Newer task."_s, ids.at(0), 3, 0.5 },
        { test::testNow().addSecs(60), u"bob"_s, u"Older"_s, ids.at(0), 1, 0.5 },
    };
    QCOMPARE(take(retrievalsOf(pool.database(), { one, two, u"gone"_s })), expected);
    QVERIFY(take(retrievalsOf(pool.database(), {})).isEmpty());
}

void tst_RunStore::retrievalsAreNotEndless()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    const RetrievalHit hit { {}, test::makeMemory(1).uuid, 0.5 };
    {
        const auto transaction = take(Transaction::begin(pool.pool()));
        for (int i = 0; i < 300; ++i)
            take(logRetrieval(*transaction, {}, { hit }, {}, test::testNow().addSecs(i)));
        take(transaction->commit());
    }
    const QList<RunRetrieval> newest = take(retrievalsOf(pool.database(), { hit.uuid }));
    QCOMPARE(newest.size(), 200);
    QCOMPARE(newest.first().at, test::testNow().addSecs(299));
}

void tst_RunStore::retrievalsOfWhatIsNoJson()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    take(pool.database().execute(R"(
        INSERT INTO saved_query(uuid, name, query, expected) VALUES ('q-1', 'odd', '', 'no json'), ('q-2', 'other', '', '{"a": [1]}');
        INSERT INTO retrieval_log(at, author, tool, query, hits) VALUES ('', '', '', '', '['), ('', '', '', '[', '[1, "x", {"id": 3}, null, [2]]');
    )"));
    QVERIFY(take(retrievalsOf(pool.database(), { test::makeMemory(1).uuid })).isEmpty());
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_RunStore)
#include "tst_runstore.moc"
