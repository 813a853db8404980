// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/evidence.h"
#include "services/curation/ladders.h"
#include "services/curation/lintpass.h"
#include "services/curation/lintpool.h"
#include "services/curation/undo.h"
#include "services/storage/evidencestore.h"
#include "services/storage/runstore.h"
#include "tests/support/ladderpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::contextOf;
using test::memoryOf;
using test::scriptLadder;
using test::scriptRun;
using test::take;
using test::TempPool;

namespace {

/// "trajectory 1, workflow 2, insight 4-": a minus for one that is retired.
QString rungsOf(const Ladder &ladder)
{
    QStringList list;
    for (const Rung &rung : ladder.rungs)
        list.append(u"%1 %2%3"_s.arg(name(rung.memory.type)).arg(rung.memory.id.value).arg(rung.memory.retiredAt ? u"-"_s : QString()));
    return list.join(u", "_s);
}

/// "revision One; sibling Two": kind and title of each.
QString listed(const QList<Generation> &generations)
{
    QStringList list;
    for (const Generation &one : generations) {
        QString kind;
        switch (one.kind) {
        case Generation::Kind::Revision:
            kind = u"revision"_s;
            break;
        case Generation::Kind::Related:
            kind = (one.isReversed ? u"reversed "_s : QString()) + name(one.relation);
            break;
        case Generation::Kind::Sibling:
            kind = u"sibling"_s;
            break;
        }
        list.append(kind + u' ' + one.title);
    }
    return list.join(u"; "_s);
}

Relation relation(int a, int b, RelationKind kind)
{
    Relation one;
    one.uuid = u"00000000-0000-4000-a000-%1"_s.arg(10 * a + b, 12, 10, QLatin1Char('0'));
    one.a = test::makeMemory(a).uuid;
    one.b = test::makeMemory(b).uuid;
    one.kind = kind;
    one.source = u"human"_s;
    one.at = test::testNow();
    return one;
}

Ladder ladderOf(TempPool &pool, const LadderRequest &request, std::shared_ptr<const lint::PoolFacts> facts = nullptr)
{
    return take(readLadder(pool.database(), request, std::move(facts)));
}

MemoryId memoryNumber(TempPool &pool, int number)
{
    return take(storage::resolveMemory(pool.database(), test::makeMemory(number).uuid));
}

void edit(TempPool &pool, int number, const QString &title)
{
    MemoryEdit change;
    change.id = memoryNumber(pool, number);
    change.title = title;
    pool.clock.set(pool.clock.now().addSecs(60));
    take(curation::edit(contextOf(pool), change));
}

} // namespace

class tst_Ladders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofARun();
    void ofAMemory();
    void rungsThatAreMissing_data();
    void rungsThatAreMissing();
    void memoryWithoutARun();
    void runWithoutMemories();
    void oldestFirstAndRetiredLast();
    void subRunsComeAlong();
    void rulingsAndFindingsComeAlong();
    void verdictsThatDisagree();
    void wordsOfThePoolAreCountedWhenNobodyDid();
    void thresholdIsKept();
    void refuses();
    void cancelled();
    void generationsOfAMemory();
    void generationsByRelation_data();
    void generationsByRelation();
    void generationsOfOneThatIsGone();
};

void tst_Ladders::ofARun()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder()));
    const Ladder ladder = ladderOf(pool, { scriptRun().uuid, {} });
    QCOMPARE(rungsOf(ladder), u"trajectory 1, workflow 2, summary 3, insight 4"_s);
    QCOMPARE(ladder.run.steps, scriptRun().steps);
    QVERIFY(ladder.subRuns.isEmpty());
    QVERIFY(ladder.retrievals.isEmpty());
    for (const Rung &rung : ladder.rungs) {
        QCOMPARE(rung.claims.isEmpty(), rung.memory.type == MemoryType::Trajectory);
        QCOMPARE(rung.evidence.size(), rung.claims.size());
        QVERIFY(rung.abstraction.words > 0);
    }
    const Rung &insight = ladder.rungs.last();
    QCOMPARE(insight.evidence.first().nearestStep, 2);
    QCOMPARE(insight.evidence[1].nearestStep, 3);
    QVERIFY(insight.evidence.last().support < supportedFrom); // what reviewers like
}

/// Whichever memory it is asked by, it is the ladder of its run.
void tst_Ladders::ofAMemory()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder()));
    const Ladder ladder = ladderOf(pool, { scriptRun().uuid, {} });
    for (int id = 1; id <= 4; ++id)
        QCOMPARE(ladderOf(pool, { {}, MemoryId { id } }), ladder);
}

void tst_Ladders::rungsThatAreMissing_data()
{
    QTest::addColumn<QList<int>>("kept");
    QTest::addColumn<QString>("rungs");
    QTest::newRow("insight alone") << QList { 4 } << u"insight 1"_s;
    QTest::newRow("no workflow") << QList { 1, 3, 4 } << u"trajectory 1, summary 2, insight 3"_s;
    QTest::newRow("two summaries and no insight") << QList { 3, 5 } << u"summary 1, summary 2"_s;
}

void tst_Ladders::rungsThatAreMissing()
{
    QFETCH(QList<int>, kept);
    QFETCH(QString, rungs);
    const Trajectory run = scriptRun();
    QByteArray bytes = test::jsonLine(run);
    for (const int number : kept)
        bytes += test::jsonLine(memoryOf(run, number, number == 5 ? MemoryType::Summary : MemoryType(number - 1), u"Run %1"_s.arg(number), u"ls"_s));
    TempPool pool;
    take(test::importBytes(pool, bytes));
    QCOMPARE(rungsOf(ladderOf(pool, { run.uuid, {} })), rungs);
}

void tst_Ladders::memoryWithoutARun()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"Round once"_s), test::makeMemory(2) });
    const Ladder ladder = ladderOf(pool, { {}, MemoryId { 1 } });
    QCOMPARE(rungsOf(ladder), u"insight 1"_s);
    QCOMPARE(ladder.run, Trajectory());
    QVERIFY(!ladder.rungs.first().claims.isEmpty());
    for (const ClaimEvidence &evidence : ladder.rungs.first().evidence)
        QCOMPARE(evidence, ClaimEvidence());
}

void tst_Ladders::runWithoutMemories()
{
    TempPool pool;
    take(test::importBytes(pool, test::jsonLine(scriptRun())));
    const Ladder ladder = ladderOf(pool, { scriptRun().uuid, {} });
    QVERIFY(ladder.rungs.isEmpty());
    QCOMPARE(ladder.run.steps.size(), 3);
}

void tst_Ladders::oldestFirstAndRetiredLast()
{
    const Trajectory run = scriptRun();
    QByteArray bytes = test::jsonLine(run);
    for (const int number : { 1, 2, 3 })
        bytes += test::jsonLine(memoryOf(run, number, MemoryType::Insight, u"Insight %1"_s.arg(number)));
    bytes += test::jsonLine(memoryOf(run, 4, MemoryType::Summary, u"Summary"_s));
    TempPool pool;
    take(test::importBytes(pool, bytes));
    take(curation::retire(contextOf(pool), { MemoryId { 1 } }));
    QCOMPARE(rungsOf(ladderOf(pool, { run.uuid, {} })), u"summary 4, insight 2, insight 3, insight 1-"_s);
    take(undoLast(contextOf(pool)));
    QCOMPARE(rungsOf(ladderOf(pool, { run.uuid, {} })), u"summary 4, insight 1, insight 2, insight 3"_s);
}

void tst_Ladders::subRunsComeAlong()
{
    Trajectory run = scriptRun();
    Trajectory sub = test::makeTrajectory(2);
    sub.parentRun = run.runId;
    run.steps[0].subRun = sub.runId;
    TempPool pool;
    take(test::importBytes(pool, test::jsonLine(run) + test::jsonLine(sub) + test::jsonLine(memoryOf(run, 1, MemoryType::Insight, u"One"_s))));
    const Ladder ladder = ladderOf(pool, { {}, MemoryId { 1 } });
    QCOMPARE(ladder.subRuns.size(), 1);
    QCOMPARE(ladder.subRuns.first().uuid, sub.uuid);
}

void tst_Ladders::rulingsAndFindingsComeAlong()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder()));
    const Claim title = ladderOf(pool, { scriptRun().uuid, {} }).rungs.last().claims.first();
    EvidenceRuling ruling;
    ruling.memory = test::makeMemory(4).uuid;
    ruling.sentence = title.text;
    ruling.step = 1;
    take(ruleEvidence(contextOf(pool, u"bob"_s), { ruling }));
    take(bringFindingsUpToDate(pool.pool(), pool.clock));
    const Rung insight = ladderOf(pool, { scriptRun().uuid, {} }).rungs.last();
    const ClaimEvidence &evidence = insight.evidence.first();
    QCOMPARE(evidence.steps.first(), (StepSupport { 1, 1.0, EvidenceSource::Human }));
    QCOMPARE(evidence.checkedBy, u"bob"_s);
    QCOMPARE(evidence.checkedAt, pool.clock.now());
    QCOMPARE(insight.findings, take(storage::memoryDetails(pool.database(), insight.memory.id)).findings);
    take(undoLast(contextOf(pool)));
    QVERIFY(ladderOf(pool, { scriptRun().uuid, {} }).rungs.last().evidence.first().checkedBy.isEmpty());
}

/// The ground truth counts; the list of runs says that a judge denies it.
void tst_Ladders::verdictsThatDisagree()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder() + test::jsonLine(test::makeTrajectory(2))));
    const Ladder ladder = ladderOf(pool, { scriptRun().uuid, {} });
    QVERIFY(isDisputed(ladder.run.verdicts));
    QCOMPARE(outcomeOf(ladder.run.verdicts), (Outcome { OutcomeValue::Success, OutcomeSource::GroundTruth }));
    QVERIFY(!isDisputed(ladderOf(pool, { test::makeTrajectory(2).uuid, {} }).run.verdicts));
    const QList<RunRow> runs = take(storage::allRuns(pool.database()));
    QCOMPARE(runs.size(), 2);
    QCOMPARE(runs[0].isDisputed, true);
    QCOMPARE(runs[0].memories, (std::array { 1, 1, 1, 1 }));
    QCOMPARE(runs[1].isDisputed, false);
}

void tst_Ladders::wordsOfThePoolAreCountedWhenNobodyDid()
{
    const Trajectory run = scriptRun();
    const QByteArray own = test::jsonLine(run) + test::jsonLine(memoryOf(run, 1, MemoryType::Insight, u"Mind quillbase here"_s));
    TempPool pool;
    take(test::importBytes(pool, own));
    const auto tied = [&pool, &run](std::shared_ptr<const lint::PoolFacts> facts) { return ladderOf(pool, { run.uuid, {} }, std::move(facts)).rungs.first().abstraction.tied; };
    QCOMPARE(tied(nullptr), 1);
    // A name that other tasks know, too, ties nothing to this run.
    Memory other = memoryOf(test::makeTrajectory(3), 2, MemoryType::Insight, u"Also quillbase there"_s);
    other.trajectory.clear();
    take(test::importBytes(pool, test::jsonLine(other)));
    QCOMPARE(tied(nullptr), 0);
    QCOMPARE(tied(std::make_shared<const lint::PoolFacts>()), 1); // the words that were given count
}

void tst_Ladders::thresholdIsKept()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder()));
    for (const Rung &rung : ladderOf(pool, { scriptRun().uuid, {}, 1.01 }).rungs) {
        for (const ClaimEvidence &evidence : rung.evidence)
            QVERIFY(evidence.steps.isEmpty());
    }
}

void tst_Ladders::refuses()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1) });
    QCOMPARE(readLadder(pool.database(), { {}, MemoryId { 2 } }, nullptr).error().code, ErrorCode::NotFound);
    QCOMPARE(readLadder(pool.database(), { {}, {} }, nullptr).error().code, ErrorCode::NotFound);
    const auto noRun = readLadder(pool.database(), { u"no-run"_s, MemoryId { 1 } }, nullptr);
    QCOMPARE(noRun.error().code, ErrorCode::NotFound);
    QVERIFY(noRun.error().message.contains("no-run"_L1));
}

void tst_Ladders::cancelled()
{
    TempPool pool;
    take(test::importBytes(pool, scriptLadder()));
    CancelToken cancel;
    cancel.cancel();
    QCOMPARE(readLadder(pool.database(), { scriptRun().uuid, {} }, nullptr, cancel).error().code, ErrorCode::Cancelled);
    QCOMPARE(readLadder(pool.database(), { scriptRun().uuid, {} }, std::make_shared<const lint::PoolFacts>(), cancel).error().code, ErrorCode::Cancelled);
}

void tst_Ladders::generationsOfAMemory()
{
    const Trajectory run = scriptRun();
    TempPool pool;
    take(test::importBytes(pool,
        test::jsonLine(run) + test::jsonLine(memoryOf(run, 1, MemoryType::Insight, u"One"_s)) + test::jsonLine(memoryOf(run, 2, MemoryType::Insight, u"Two"_s))
            + test::jsonLine(memoryOf(run, 3, MemoryType::Summary, u"A summary"_s))));
    QCOMPARE(listed(take(readGenerations(pool.database(), memoryNumber(pool, 1)))), u"sibling Two"_s);
    edit(pool, 1, u"One anew"_s);
    edit(pool, 1, u"One at last"_s);
    const QList<Generation> generations = take(readGenerations(pool.database(), memoryNumber(pool, 1)));
    QCOMPARE(listed(generations), u"revision One anew; revision One; sibling Two"_s);
    QCOMPARE(generations[0].memory, memoryNumber(pool, 1));
    QCOMPARE(generations[0].author, u"ada"_s);
    QCOMPARE(generations[0].at, pool.clock.now());
    QCOMPARE(generations[2].memory, memoryNumber(pool, 2));
    // Taken back, what was there in between is an earlier text, too.
    take(undoLast(contextOf(pool)));
    QCOMPARE(listed(take(readGenerations(pool.database(), memoryNumber(pool, 1)))), u"revision One at last; revision One anew; revision One; sibling Two"_s);
}

void tst_Ladders::generationsByRelation_data()
{
    QTest::addColumn<RelationKind>("kind");
    QTest::addColumn<QString>("ofFirst");
    QTest::addColumn<QString>("ofSecond");
    QTest::newRow("supersedes") << RelationKind::Supersedes << u"supersedes Two"_s << u"reversed supersedes One"_s;
    QTest::newRow("derived from") << RelationKind::DerivedFrom << u"derived_from Two"_s << u"reversed derived_from One"_s;
    QTest::newRow("duplicates are so both ways") << RelationKind::DuplicateOf << u"duplicate_of Two"_s << u"duplicate_of One"_s;
    QTest::newRow("conflicts are so both ways") << RelationKind::ConflictsWith << u"conflicts_with Two"_s << u"conflicts_with One"_s;
}

/// A memory that a relation names is told once, also when it is of the same run.
void tst_Ladders::generationsByRelation()
{
    QFETCH(RelationKind, kind);
    QFETCH(QString, ofFirst);
    QFETCH(QString, ofSecond);
    const Trajectory run = scriptRun();
    TempPool pool;
    take(test::importBytes(pool,
        test::jsonLine(run) + test::jsonLine(memoryOf(run, 1, MemoryType::Insight, u"One"_s)) + test::jsonLine(memoryOf(run, 2, MemoryType::Insight, u"Two"_s))
            + test::jsonLine(relation(1, 2, kind))));
    QCOMPARE(listed(take(readGenerations(pool.database(), memoryNumber(pool, 1)))), ofFirst);
    QCOMPARE(listed(take(readGenerations(pool.database(), memoryNumber(pool, 2)))), ofSecond);
}

void tst_Ladders::generationsOfOneThatIsGone()
{
    TempPool pool;
    QCOMPARE(readGenerations(pool.database(), MemoryId { 1 }).error().code, ErrorCode::NotFound);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Ladders)
#include "tst_ladders.moc"
