// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/edits.h"
#include "tests/support/curationpool.h"
#include "tests/support/opensession.h"
#include "tests/support/results.h"

#include <QSignalSpy>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::awaited;
using test::makeAttempt;
using test::makeInjected;
using test::take;
using test::TempPool;

namespace {

/// Twenty tasks, each attempted without memory and with the one of that title, which makes all of them fail.
std::vector<Attempt> harmful(const QString &title)
{
    std::vector<Attempt> attempts;
    for (int i = 0; i < 80; ++i) {
        Attempt attempt = makeAttempt(i % 20, i % 2 == 0 ? Condition::zeroShotName() : u"insight"_s);
        attempt.benchmark = u"bench"_s;
        attempt.task = u"task-%1"_s.arg(i / 2 % 20);
        attempt.passed = i % 2 == 0;
        if (i % 2 != 0)
            attempt.memories = { makeInjected(title, 1, i % 4 == 1) };
        attempts.push_back(attempt);
    }
    return attempts;
}

void link(TempPool &pool)
{
    const auto transaction = take(storage::Transaction::begin(pool.pool()));
    take(storage::linkResults(*transaction));
    take(transaction->commit());
}

QStringList titles(PoolSession &session, const QString &term)
{
    FilterRequest request;
    request.terms = { term };
    request.generation = 1;
    QStringList titles;
    for (const MemoryRow &row : take(awaited(session.rows(take(awaited(session.filter(request))).ids))))
        titles.append(row.title);
    return titles;
}

} // namespace

class tst_PoolSessionResults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void reads();
    void changes();
    void usesOfMemories();
    void usesAfterAnImport();
    void verifiedOutcomes();
};

void tst_PoolSessionResults::reads()
{
    TempPool pool;
    Attempt attempt = makeAttempt(2);
    attempt.query = u"How?"_s;
    const EvaluationId a = test::addEvaluation(pool.pool(), pool.clock, u"A"_s, { makeAttempt(1), attempt });
    test::addEvaluation(pool.pool(), pool.clock, u"B"_s, {}, { ReportedRate() }, 10);
    pool.close();
    auto session = test::opened(pool);
    const QList<Evaluation> list = take(awaited(session->evaluations()));
    QCOMPARE(list.size(), 2);
    QCOMPARE(list.at(1).id, a);
    const Attempts attempts = take(awaited(session->attempts({ a })));
    QCOMPARE(attempts->size(), size_t(2));
    QCOMPARE(attempts->at(1).query, QString());
    QCOMPARE(take(awaited(session->attempt(attempts->at(1).id))).query, u"How?"_s);
    QCOMPARE(take(awaited(session->rates())).size(), 1);
    QCOMPARE(take(awaited(session->rates({ a }))).size(), 0);
    test::close(session);
}

void tst_PoolSessionResults::changes()
{
    TempPool pool;
    const EvaluationId id = test::addEvaluation(pool.pool(), pool.clock, u"A"_s, { makeAttempt(1) });
    pool.close();
    auto session = test::opened(pool);
    QSignalSpy changed(session.get(), &PoolSession::changed);
    take(awaited(session->renameEvaluation(id, u"Baseline"_s)));
    take(awaited(session->setTriage({ u"bench"_s, u"T"_s, u"m"_s, u"insight"_s, TriageCause::FalseValidation, {}, {}, {}, {} })));
    QCOMPARE(take(awaited(session->triages())).value(0).author, u"ada"_s);
    take(awaited(session->removeTriage(take(awaited(session->triages())).first())));
    take(awaited(session->removeEvaluation(id)));
    QTRY_COMPARE(changed.size(), 4);
    for (const QList<QVariant> &arguments : changed)
        QVERIFY(arguments.first().value<PoolChange>().results);
    QCOMPARE(take(awaited(session->evaluations())).size(), 0);
    take(awaited(session->undo()));
    QCOMPARE(take(awaited(session->evaluations())).value(0).name, u"Baseline"_s);
    test::close(session);
}

void tst_PoolSessionResults::usesOfMemories()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"Bad advice"_s), test::makeMemory(2, u"Never asked"_s) });
    const EvaluationId id = test::addEvaluation(pool.pool(), pool.clock, u"A"_s, harmful(u"Bad advice"_s));
    link(pool);
    pool.close();
    auto session = test::opened(pool);
    QSignalSpy moved(session.get(), &PoolSession::usesChanged);
    QTRY_COMPARE(moved.size(), 1);
    QCOMPARE(titles(*session, u"injected:40"_s), QStringList { u"Bad advice"_s });
    QCOMPARE(titles(*session, u"used:20"_s), QStringList { u"Bad advice"_s });
    QCOMPARE(titles(*session, u"effect<-20%"_s), QStringList { u"Bad advice"_s });
    QCOMPARE(titles(*session, u"is:harmful"_s), QStringList { u"Bad advice"_s });
    QCOMPARE(titles(*session, u"used:0"_s), QStringList { u"Never asked"_s });
    const MemoryRow row = take(awaited(session->rows({ MemoryId { 1 } }))).first();
    QCOMPARE(row.use.injected, 40);
    QCOMPARE(row.use.used, 20);
    QVERIFY(row.use.effect && row.use.effect->interval.high < 0);
    QVERIFY(row.use.isRetireCandidate);
    const QList<MemoryEffect> effects = take(awaited(session->effects()));
    QCOMPARE(effects.size(), 1);
    QCOMPARE(effects.first().counts.injected, 40);
    QCOMPARE(effects.first().memory, test::makeMemory(1).uuid);

    take(awaited(session->removeEvaluation(id)));
    QTRY_COMPARE(moved.size(), 2);
    QCOMPARE(titles(*session, u"injected>0"_s), QStringList());
    QCOMPARE(take(awaited(session->rows({ MemoryId { 1 } }))).first().use, MemoryUse());
    take(awaited(session->undo()));
    QTRY_COMPARE(moved.size(), 3);
    QCOMPARE(titles(*session, u"is:harmful"_s), QStringList { u"Bad advice"_s });
    test::close(session);
}

void tst_PoolSessionResults::usesAfterAnImport()
{
    TempPool pool;
    test::addMemories(pool, { test::makeMemory(1, u"Bad advice"_s) });
    QByteArray bytes;
    int hash = 0;
    for (const Attempt &attempt : harmful(u"Bad advice"_s))
        bytes += test::jsonLine(exchange::AttemptRecord { attempt, test::resultHash(hash++) });
    test::writeBytes(pool.file(u"run.jsonl"_s), bytes);
    pool.close();
    auto session = test::opened(pool);
    QSignalSpy moved(session.get(), &PoolSession::usesChanged);
    ImportRequest request;
    request.paths = { pool.file(u"run.jsonl"_s) };
    const ImportReport report = take(awaited(session->import(request, {})));
    QCOMPARE(report.totals().attempts, 80);
    // The last news is that the memory was found.
    QTRY_VERIFY(!moved.isEmpty() && take(awaited(session->rows({ MemoryId { 1 } }))).first().use.injected == 40);
    QCOMPARE(titles(*session, u"is:harmful"_s), QStringList { u"Bad advice"_s });
    test::close(session);
}

/// A judge said that the run passed, and the memory was made of a success; the verifier says that it failed.
void tst_PoolSessionResults::verifiedOutcomes()
{
    TempPool pool;
    Trajectory run = test::makeTrajectory(1);
    run.verdicts = { { OutcomeSource::Judge, true, u"judge"_s, {}, test::testNow() } };
    Memory memory = test::makeMemory(1);
    memory.trajectory = run.uuid;
    memory.outcome = { OutcomeValue::Success, OutcomeSource::Judge };
    memory.review = ReviewStatus::Accepted;
    take(test::importBytes(pool, test::jsonLine(run) + test::jsonLine(memory) + test::jsonLine(test::makeMemory(2))));
    const auto id = [&](const QString &uuid) { return take(storage::resolveMemory(pool.database(), uuid)); };
    const QList<MemoryId> both { id(memory.uuid), id(test::makeMemory(2).uuid) };
    // As long as the judge alone has spoken, there is nothing to take.
    QVERIFY(!take(takeVerifiedOutcome(test::contextOf(pool), both)).result.change.isValid());
    take(test::importBytes(pool, test::jsonLine(exchange::OutcomeRecord { run.task, { OutcomeSource::GroundTruth, false, {}, {}, test::testNow() } })));
    QCOMPARE(take(storage::memoryDetails(pool.database(), both.first())).memory.outcome.value, OutcomeValue::Success);
    const auto taken = take(takeVerifiedOutcome(test::contextOf(pool), both));
    QCOMPARE(taken.result.affected, QList<MemoryId> { both.first() });
    const Memory after = take(storage::memoryDetails(pool.database(), both.first())).memory;
    QCOMPARE(after.outcome, (Outcome { OutcomeValue::Failure, OutcomeSource::GroundTruth }));
    QCOMPARE(after.review, ReviewStatus::Unreviewed);
    QCOMPARE(after.content, memory.content);
    QVERIFY(!take(takeVerifiedOutcome(test::contextOf(pool), both)).result.change.isValid());
    pool.close();
    auto session = test::opened(pool);
    take(awaited(session->undo()));
    QCOMPARE(take(awaited(session->details(both.first()))).memory.outcome.value, OutcomeValue::Success);
    QCOMPARE(take(awaited(session->takeVerifiedOutcome(both))).affected.size(), 1);
    test::close(session);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolSessionResults)
#include "tst_poolsessionresults.moc"
