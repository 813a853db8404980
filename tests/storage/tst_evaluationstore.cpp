// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/undo.h"
#include "tests/support/curationpool.h"
#include "tests/support/pooldump.h"
#include "tests/support/results.h"

#include <QTest>

#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::addEvaluation;
using test::contextOf;
using test::makeAttempt;
using test::makeInjected;
using test::resultHash;
using test::take;
using test::TempPool;

namespace {

std::vector<Attempt> all(TempPool &pool)
{
    return take(attemptsOf(pool.database(), {}));
}

/// Rows of the tables that no journal follows.
QString resultRows(TempPool &pool)
{
    return test::scalarText(pool.database(),
        u"SELECT (SELECT count(*) FROM attempt) || ' ' || (SELECT count(*) FROM attempt_query) || ' ' || (SELECT count(*) FROM attempt_memory) || ' ' "
        "|| (SELECT count(*) FROM injected_memory) || ' ' || (SELECT count(*) FROM reported_rate) || ' ' || (SELECT count(*) FROM result_setup)"_s);
}

/// What reading gives of an attempt that was written: with its id, without its query.
Attempt asRead(Attempt attempt, AttemptId id)
{
    attempt.id = id;
    attempt.query.clear();
    return attempt;
}

bool link(TempPool &pool)
{
    const auto transaction = take(Transaction::begin(pool.pool()));
    const bool linked = take(linkResults(*transaction));
    take(transaction->commit());
    return linked;
}

void addRun(TempPool &pool, const Trajectory &run)
{
    take(test::importBytes(pool, test::jsonLine(run)));
}

} // namespace

class tst_EvaluationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void attemptsBackAndForth();
    void whatIsNotToldStaysSo();
    void figuresThatAreNone();
    void ratesBackAndForth();
    void evaluationsWithTheirCounts();
    void ofSomeEvaluationsOnly();
    void turnsOfTwoImports();
    void undoAndRedoKeepAttempts();
    void cancelledLeavesNothing();
    void importedAgainCannotComeBack();
    void hashesOfWhatIsThere();
    void memoriesAreFoundByTheirText();
    void memoriesAreFoundByTitleAlone();
    void memoriesThatGoAndComeBack();
    void runsAreFoundByName();
    void triagesBackAndForth();
};

void tst_EvaluationStore::attemptsBackAndForth()
{
    TempPool pool;
    std::vector<Attempt> written;
    for (int i = 0; i < 20; ++i) {
        Attempt attempt = makeAttempt(i, i % 2 == 0 ? u"insight"_s : u"zero-shot"_s);
        if (i % 2 == 0) {
            attempt.condition.type = MemoryType::Insight;
            attempt.condition.pool = u"all but bench"_s;
            attempt.condition.memoryModel = u"model-m"_s;
            attempt.condition.poolSize = 431;
            attempt.query = u"How does one …\n%1"_s.arg(i);
            attempt.memories = { makeInjected(u"Round once"_s, 1, true), makeInjected(u"Never %1"_s.arg(i), 2) };
        }
        written.push_back(attempt);
    }
    addEvaluation(pool.pool(), pool.clock, u"Run 1"_s, written);
    pool.reopen();
    const std::vector<Attempt> read = all(pool);
    QCOMPARE(read.size(), written.size());
    for (size_t i = 0; i < read.size(); ++i) {
        QVERIFY(read[i].id.isValid());
        QVERIFY2(read[i] == asRead(written[i], read[i].id), qPrintable(QString::number(i)));
        const Attempt whole = take(attemptById(pool.database(), read[i].id));
        Attempt expected = written[i];
        expected.id = read[i].id;
        QVERIFY(whole == expected);
    }
    QCOMPARE(test::faults(pool.pool()), QString());
    const auto none = attemptById(pool.database(), AttemptId { 4711 });
    QVERIFY(!none);
    QCOMPARE(none.error().code, ErrorCode::NotFound);
}

void tst_EvaluationStore::whatIsNotToldStaysSo()
{
    TempPool pool;
    Attempt bare;
    bare.task = u"T"_s;
    bare.condition.name = u"unstated"_s;
    addEvaluation(pool.pool(), pool.clock, u"Bare"_s, { bare });
    const std::vector<Attempt> read = all(pool);
    QCOMPARE(read.size(), size_t(1));
    QVERIFY(read[0] == asRead(bare, read[0].id));
    QVERIFY(!read[0].passed && !read[0].cost && !read[0].condition.poolSize && !read[0].condition.type);
}

void tst_EvaluationStore::figuresThatAreNone()
{
    TempPool pool;
    Attempt odd = makeAttempt(1);
    odd.score = std::nan("");
    odd.cost = HUGE_VAL;
    odd.failure = QString(QChar(0xd800)) + u"\U0001F600"_s;
    addEvaluation(pool.pool(), pool.clock, u"Odd"_s, { odd });
    const std::vector<Attempt> read = all(pool);
    QVERIFY(!read[0].score);
    QVERIFY(!read[0].cost);
    QCOMPARE(read[0].failure, u"\uFFFD\U0001F600"_s);
}

void tst_EvaluationStore::ratesBackAndForth()
{
    TempPool pool;
    ReportedRate rate;
    rate.benchmark = u"polyglot"_s;
    rate.model = u"model-a"_s;
    rate.condition.name = u"unstated"_s;
    rate.metric = u"pass@2"_s;
    rate.value = 0.342;
    rate.solved = 77;
    rate.tasks = 225;
    rate.cost = 12.75;
    rate.seconds = 31.5;
    rate.on = QDate(2026, 10, 3);
    rate.text = u"34.2% +/- 2.2%"_s;
    ReportedRate bare;
    bare.condition.name = u"zero-shot"_s;
    bare.metric = u"score"_s;
    addEvaluation(pool.pool(), pool.clock, u"Rates"_s, {}, { rate, bare });
    QCOMPARE(take(ratesOf(pool.database(), {})), (QList<ReportedRate> { rate, bare }));
    QVERIFY(all(pool).empty());
}

void tst_EvaluationStore::evaluationsWithTheirCounts()
{
    TempPool pool;
    addEvaluation(pool.pool(), pool.clock, u"First"_s, { makeAttempt(1), makeAttempt(2) }, { ReportedRate() });
    addEvaluation(pool.pool(), pool.clock, u"Second"_s, {}, {}, 10);
    const QList<Evaluation> list = take(allEvaluations(pool.database()));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(0).name, u"Second"_s);
    QCOMPARE(list.at(0).attempts + list.at(0).rates, 0);
    QCOMPARE(list.at(1).name, u"First"_s);
    QCOMPARE(list.at(1).format, u"test"_s);
    QCOMPARE(list.at(1).source, u"First.json"_s);
    QCOMPARE(list.at(1).importedAt, test::testNow());
    QCOMPARE(list.at(1).attempts, 2);
    QCOMPARE(list.at(1).rates, 1);
}

void tst_EvaluationStore::ofSomeEvaluationsOnly()
{
    TempPool pool;
    Attempt withMemory = makeAttempt(3);
    withMemory.memories = { makeInjected(u"M"_s, 1) };
    const EvaluationId a = addEvaluation(pool.pool(), pool.clock, u"A"_s, { makeAttempt(1), makeAttempt(2) });
    const EvaluationId b = addEvaluation(pool.pool(), pool.clock, u"B"_s, { withMemory }, { ReportedRate() }, 10);
    const EvaluationId c = addEvaluation(pool.pool(), pool.clock, u"C"_s, { makeAttempt(4) }, {}, 20);
    const auto tasks = [&](const QList<EvaluationId> &ids) {
        QStringList names;
        for (const Attempt &attempt : take(attemptsOf(pool.database(), ids)))
            names.append(attempt.task);
        return names.join(u' ');
    };
    QCOMPARE(tasks({ a }), u"task-1 task-2"_s);
    QCOMPARE(tasks({ c, a }), u"task-1 task-2 task-4"_s);
    QCOMPARE(tasks({}), u"task-1 task-2 task-3 task-4"_s);
    QCOMPARE(tasks({ EvaluationId { 99 } }), QString());
    QCOMPARE(take(attemptsOf(pool.database(), { b })).at(0).memories, withMemory.memories);
    QCOMPARE(take(ratesOf(pool.database(), { a })).size(), 0);
    QCOMPARE(take(ratesOf(pool.database(), { b })).size(), 1);
}

/// Parts of two evaluations in turn: attempts come in the order of their ids, and each has its own memories.
void tst_EvaluationStore::turnsOfTwoImports()
{
    TempPool pool;
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, { u"test"_s, ChangeTool::Job, {} }, u"Add"_s, pool.clock));
    QList<EvaluationId> evaluations;
    QList<qint64> parts;
    for (const QString &name : { u"A"_s, u"B"_s }) {
        const Evaluation evaluation { {}, newUuid(), name, u"test"_s, name, pool.clock.now(), 0, 0 };
        evaluations.append(EvaluationId { take(recorder->insert(u"evaluation"_s, evaluationColumns(evaluation))) });
    }
    for (int i = 0; i < 2; ++i)
        parts.append(take(recorder->insert(u"evaluation_part"_s, partColumns(newUuid(), evaluations.at(i), 3, 0))));
    ResultWriter writer(*transaction);
    for (int i = 0; i < 6; ++i) {
        Attempt attempt = makeAttempt(i);
        attempt.memories = { makeInjected(u"M%1"_s.arg(i), 1) };
        take(writer.add(parts.at(i % 2), attempt, resultHash(i), {}));
    }
    take(recorder->finish());
    take(transaction->commit());
    const std::vector<Attempt> read = all(pool);
    QCOMPARE(read.size(), size_t(6));
    for (size_t i = 0; i < 6; ++i) {
        QCOMPARE(read[i].task, u"task-%1"_s.arg(i));
        QCOMPARE(read[i].memories.at(0).title, u"M%1"_s.arg(i));
    }
    const std::vector<Attempt> second = take(attemptsOf(pool.database(), { evaluations.at(1) }));
    QCOMPARE(second.size(), size_t(3));
    QCOMPARE(second[1].memories.at(0).title, u"M3"_s);
}

void tst_EvaluationStore::undoAndRedoKeepAttempts()
{
    TempPool pool;
    Attempt attempt = makeAttempt(2);
    attempt.query = u"Q"_s;
    attempt.memories = { makeInjected(u"M"_s, 1) };
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, { makeAttempt(1), attempt });
    const std::vector<Attempt> before = all(pool);
    const QString dump = test::canonicalDump(pool.database());
    const auto undone = take(curation::undoLast(contextOf(pool)));
    QVERIFY(undone.poolChange.results);
    QVERIFY(all(pool).empty());
    QCOMPARE(take(allEvaluations(pool.database())), QList<Evaluation>());
    QVERIFY(!attemptById(pool.database(), before[0].id));
    QCOMPARE(take(evaluationOfResult(pool.database(), ResultKind::Attempt, resultHash(0))), std::optional<EvaluationId>());
    pool.reopen();
    take(curation::redoLast(contextOf(pool)));
    QVERIFY(all(pool) == before);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), dump);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_EvaluationStore::cancelledLeavesNothing()
{
    TempPool pool;
    Attempt kept = makeAttempt(1);
    kept.memories = { makeInjected(u"Kept"_s, 1) };
    addEvaluation(pool.pool(), pool.clock, u"Kept"_s, { kept });
    const QString rows = resultRows(pool);
    QCOMPARE(rows, u"1 0 1 1 0 1"_s);
    const QString dump = test::canonicalDump(pool.database());
    Attempt more = makeAttempt(2, u"insight"_s);
    more.query = u"Q"_s;
    more.memories = { makeInjected(u"Kept"_s, 1), makeInjected(u"New"_s, 2) };
    addEvaluation(pool.pool(), pool.clock, u"More"_s, { more, makeAttempt(4) }, { ReportedRate() }, 10);
    QCOMPARE(resultRows(pool), u"3 1 3 2 1 3"_s);
    const auto transaction = take(Transaction::begin(pool.pool()));
    const PoolChange change = take(discardChange(*transaction, take(changes(pool.database(), 1)).first().id));
    take(transaction->commit());
    QVERIFY(change.results);
    QCOMPARE(resultRows(pool), rows);
    WAYMARK_COMPARE_DUMPS(test::canonicalDump(pool.database()), dump);
    QCOMPARE(test::faults(pool.pool()), QString());
}

/// Undone, imported again, and then the undo undone: the same attempts would count twice.
void tst_EvaluationStore::importedAgainCannotComeBack()
{
    TempPool pool;
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, { makeAttempt(1) }, { ReportedRate() });
    const ChangeId undo = take(curation::undoLast(contextOf(pool))).result.change;
    addEvaluation(pool.pool(), pool.clock, u"Again"_s, { makeAttempt(1) });
    const auto redone = curation::undoOne(contextOf(pool), undo);
    QVERIFY(!redone);
    QCOMPARE(redone.error().code, ErrorCode::Conflict);
    QVERIFY2(redone.error().message.contains(u"imported again"_s), qPrintable(redone.error().message));
    QCOMPARE(all(pool).size(), size_t(1));
    // Without the other one it can.
    take(curation::undoLast(contextOf(pool)));
    take(curation::undoOne(contextOf(pool), undo));
    QCOMPARE(all(pool).size(), size_t(1));
    QCOMPARE(take(allEvaluations(pool.database())).first().name, u"Run"_s);
    QCOMPARE(test::faults(pool.pool()), QString());
}

void tst_EvaluationStore::hashesOfWhatIsThere()
{
    TempPool pool;
    const EvaluationId id = addEvaluation(pool.pool(), pool.clock, u"Run"_s, { makeAttempt(1) }, { ReportedRate() });
    QCOMPARE(take(evaluationOfResult(pool.database(), ResultKind::Attempt, resultHash(0))), std::optional(id));
    QCOMPARE(take(evaluationOfResult(pool.database(), ResultKind::Rate, resultHash(1))), std::optional(id));
    QCOMPARE(take(evaluationOfResult(pool.database(), ResultKind::Rate, resultHash(0))), std::optional<EvaluationId>());
}

void tst_EvaluationStore::memoriesAreFoundByTheirText()
{
    TempPool pool;
    const Memory memory = test::makeMemory(1, u"Round once"_s);
    InjectedMemory logged = makeInjected(memory.title, 1);
    logged.key = injectedKey(memory.title, memory.description, u"\n "_s + memory.content);
    Attempt attempt = makeAttempt(1, u"insight"_s);
    attempt.memories = { logged, makeInjected(u"Of another pool"_s, 2) };
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, { attempt });
    QVERIFY(!link(pool));
    QCOMPARE(all(pool)[0].memories.at(0).memory, QString());
    // Two of the same text: the older one.
    test::addMemories(pool, { memory });
    Memory twin = test::makeMemory(2);
    twin.payload = memory.payload;
    fillFromPayload(twin);
    test::addMemories(pool, { twin });
    QVERIFY(link(pool));
    QCOMPARE(all(pool)[0].memories.at(0).memory, memory.uuid);
    QCOMPARE(all(pool)[0].memories.at(1).memory, QString());
    QVERIFY(!link(pool));
}

void tst_EvaluationStore::memoriesAreFoundByTitleAlone()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"Only one"_s), test::makeMemory(2, u"Two"_s), test::makeMemory(3, u"Two"_s) });
    Attempt attempt = makeAttempt(1, u"insight"_s);
    attempt.memories = { makeInjected(u"Only  one"_s, 1), makeInjected(u"Two"_s, 2) };
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, { attempt });
    QVERIFY(link(pool));
    QCOMPARE(all(pool)[0].memories.at(0).memory, test::makeMemory(1).uuid);
    QCOMPARE(all(pool)[0].memories.at(1).memory, QString());
}

/// A memory that an undo takes away is named no more, and named again after the redo; one that is imported anew is found.
void tst_EvaluationStore::memoriesThatGoAndComeBack()
{
    TempPool pool;
    Attempt attempt = makeAttempt(1, u"insight"_s);
    attempt.memories = { makeInjected(u"Only one"_s, 1) };
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, { attempt });
    test::addMemories(pool, { test::makeMemory(1, u"Only one"_s) });
    QVERIFY(link(pool));
    take(curation::undoLast(contextOf(pool)));
    QCOMPARE(all(pool)[0].memories.at(0).memory, QString());
    take(curation::redoLast(contextOf(pool)));
    QCOMPARE(all(pool)[0].memories.at(0).memory, test::makeMemory(1).uuid);
    take(curation::undoLast(contextOf(pool)));
    test::addMemories(pool, { test::makeMemory(9, u"Only one"_s) });
    QVERIFY(link(pool));
    QCOMPARE(all(pool)[0].memories.at(0).memory, test::makeMemory(9).uuid);
}

void tst_EvaluationStore::runsAreFoundByName()
{
    TempPool pool;
    std::vector<Attempt> attempts;
    for (int i = 1; i <= 4; ++i) {
        attempts.push_back(makeAttempt(i));
        attempts.back().run = u"run-%1"_s.arg(i);
    }
    attempts[1].task = u"another task"_s;
    attempts[3].run = attempts[2].run; // then the name says nothing
    attempts[3].task = attempts[2].task;
    addEvaluation(pool.pool(), pool.clock, u"Run"_s, attempts);
    for (int i = 1; i <= 3; ++i)
        addRun(pool, test::makeTrajectory(i));
    const std::vector<Attempt> read = all(pool);
    QCOMPARE(read[0].trajectory, test::makeTrajectory(1).uuid);
    QCOMPARE(read[1].trajectory, QString());
    QCOMPARE(read[2].trajectory, QString());
    QCOMPARE(read[3].trajectory, QString());
}

void tst_EvaluationStore::triagesBackAndForth()
{
    TempPool pool;
    const Triage triage { u"bench"_s, u"T-1"_s, u"model-a"_s, u"insight"_s, TriageCause::FalseValidation, u"uuid"_s, u"It ran the wrong tests."_s, u"ada"_s, test::testNow() };
    QCOMPARE(take(triageRow(pool.database(), triage)), 0);
    const auto transaction = take(Transaction::begin(pool.pool()));
    const auto recorder = take(ChangeRecorder::begin(*transaction, { u"ada"_s, ChangeTool::Window, {} }, u"Triage"_s, pool.clock));
    QVariantMap columns = triageColumns(triage);
    columns.insert(u"uuid"_s, newUuid());
    const qint64 row = take(recorder->insert(u"triage"_s, columns));
    QVERIFY(recorder->poolChange().results);
    take(recorder->finish());
    take(transaction->commit());
    QCOMPARE(take(allTriages(pool.database())), QList<Triage> { triage });
    QCOMPARE(take(triageRow(pool.database(), triage)), row);
    for (const TriageCause cause : { TriageCause::NotCaused, TriageCause::MismatchedAnchoring, TriageCause::FalseValidation, TriageCause::MisappliedPractice })
        QCOMPARE(triageCauseFromName(name(cause)), std::optional(cause));
    QCOMPARE(triageCauseFromName(u"bad luck"), std::optional<TriageCause>());
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_EvaluationStore)
#include "tst_evaluationstore.moc"
