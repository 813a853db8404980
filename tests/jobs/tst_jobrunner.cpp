// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/jobs/jobpool.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark {

using llm::LlmCode;
using llm::Reaction;
using test::JobPool;
using test::ScriptedProvider;
using test::take;

/// How jobs go on, stop and end, whatever they are about.
class tst_JobRunner : public QObject
{
    Q_OBJECT

private:
    static QList<JobItem> insightsOf(const QList<int> &runs)
    {
        QList<JobItem> items;
        for (const int run : runs)
            items.append(JobPool::run(run, u"insight"_s));
        return items;
    }
    /// Answers each run with an insight of its own name.
    static void answerAll(JobPool &pool)
    {
        pool.model.answers = [](const ScriptedProvider::Asked &asked) { return ScriptedProvider::Answer(test::insightAnswer(asked.options.subject)); };
    }
    static ScriptedProvider::Answer refuse(LlmCode code, Reaction reaction = Reaction::Fail) { return tl::unexpected(ScriptedProvider::error(code, reaction)); }

private Q_SLOTS:
    void oneFailureLeavesTheOthers();
    void anAnswerInNoFormIsAskedForOnceMore();
    void whatEverythingWouldFailOfPauses();
    void aJobWhoseEndpointIsGoneWaits();
    void pauseLetsWhatIsInFlightFinish();
    void cancelDropsWhatIsInFlight();
    void failedItemsAreTriedAgain();
    void itemsWaitUntilTheirTime();
    void keepsToItsPlaces();
    void jobsTakeTurns();
    void servesOneJobAlone();
    void itemsThatCannotBeAskedStallNobody();
    void aThousandItemsWithoutAModel();
    void endingGivesItemsBack();
    void anotherHolderHasTakenOver();
};

void tst_JobRunner::oneFailureLeavesTheOthers()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6 });
    pool.model.answers = [](const ScriptedProvider::Asked &asked) {
        return asked.options.subject == test::makeTrajectory(4).uuid ? refuse(LlmCode::Blocked) : ScriptedProvider::Answer(test::insightAnswer(asked.options.subject));
    };
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.state(job.id), u"done"_s);
    QCOMPARE(pool.counts(job.id), u"2 done, 1 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.items(job.id).at(1).error, u"No."_s);
    QCOMPARE(pool.items(job.id).at(1).errorCode, llm::llmCodeName(LlmCode::Blocked));
    QCOMPARE(pool.proposals().size(), 2);
    QCOMPARE(test::serviceFaults(pool.pool.database()), QString());
}

void tst_JobRunner::anAnswerInNoFormIsAskedForOnceMore()
{
    JobPool pool;
    pool.addRuns({ 2, 4 });
    pool.model.answers = [](const ScriptedProvider::Asked &asked) {
        const bool again = asked.request.user.contains(u"could not be used");
        return ScriptedProvider::Answer(again && asked.options.subject == test::makeTrajectory(2).uuid ? test::insightAnswer() : u"Sorry."_s);
    };
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"1 done, 1 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.items(job.id).at(1).errorCode, llm::llmCodeName(LlmCode::BadJson));
    QCOMPARE(pool.model.asked().size(), 4);
}

void tst_JobRunner::whatEverythingWouldFailOfPauses()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6 });
    pool.most = 1;
    pool.model.answers = [](const ScriptedProvider::Asked &) { return refuse(LlmCode::Auth, Reaction::PauseEndpoint); };
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.state(job.id), u"paused"_s);
    QCOMPARE(pool.job(job.id).note, u"No."_s);
    QCOMPARE(pool.counts(job.id), u"0 done, 0 failed, 0 cancelled, 3 left"_s);
    QCOMPARE(pool.model.asked().size(), 1); // the others would have fared no better

    answerAll(pool);
    pool.write([&](storage::Transaction &transaction) { return storage::resumeJob(transaction, job.id); });
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"3 done, 0 failed, 0 cancelled, 0 left"_s);
}

void tst_JobRunner::aJobWhoseEndpointIsGoneWaits()
{
    JobPool pool;
    pool.addRuns({ 2, 4 });
    pool.hasEndpoint = false;
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.state(job.id), u"paused"_s);
    QVERIFY2(pool.job(job.id).note.contains(u"not configured any more"), qPrintable(pool.job(job.id).note));
    QCOMPARE(pool.counts(job.id), u"0 done, 0 failed, 0 cancelled, 2 left"_s);
    QVERIFY(pool.model.asked().isEmpty());
}

void tst_JobRunner::pauseLetsWhatIsInFlightFinish()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6, 8 });
    answerAll(pool);
    pool.most = 2;
    pool.model.hold(true);
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6, 8 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 2);
    pool.write([&](storage::Transaction &transaction) { return storage::pauseJob(transaction, job.id, {}, pool.pool.clock.now()); });
    QCOMPARE(pool.state(job.id), u"pausing"_s);
    pool.model.hold(false);
    QTRY_COMPARE(pool.state(job.id), u"paused"_s);
    QCOMPARE(pool.counts(job.id), u"2 done, 0 failed, 0 cancelled, 2 left"_s);
    QCOMPARE(pool.model.asked().size(), 2);
    pool.write([&](storage::Transaction &transaction) { return storage::resumeJob(transaction, job.id); });
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"4 done, 0 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.proposals().size(), 4);
}

void tst_JobRunner::cancelDropsWhatIsInFlight()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6 });
    answerAll(pool);
    pool.most = 2;
    const Job first = pool.add(JobKind::Generate, insightsOf({ 2 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.state(first.id), u"done"_s);
    pool.model.hold(true);
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 2);
    pool.write([&](storage::Transaction &transaction) { return storage::cancelJob(transaction, job.id, pool.pool.clock.now()); });
    pool.runner().drop(job.id);
    QTRY_COMPARE(pool.model.waiting(), 0); // without being let go
    QCOMPARE(pool.state(job.id), u"cancelled"_s);
    QCOMPARE(pool.counts(job.id), u"0 done, 0 failed, 3 cancelled, 0 left"_s);
    QCOMPARE(pool.proposals().size(), 1); // of the first job
    QCOMPARE(pool.counts(first.id), u"1 done, 0 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(test::serviceFaults(pool.pool.database()), QString());
}

void tst_JobRunner::failedItemsAreTriedAgain()
{
    JobPool pool;
    pool.addRuns({ 2, 4 });
    pool.model.answers = [](const ScriptedProvider::Asked &) { return refuse(LlmCode::Server); };
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.state(job.id), u"failed"_s);
    answerAll(pool);
    pool.write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::retryFailed(transaction, job.id));
        return {};
    });
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"2 done, 0 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.state(job.id), u"done"_s);
    QCOMPARE(pool.items(job.id).first().attempts, 2);
    QCOMPARE(pool.items(job.id).first().error, QString());
}

void tst_JobRunner::itemsWaitUntilTheirTime()
{
    JobPool pool;
    pool.addRuns({ 2 });
    pool.model.answers = [](const ScriptedProvider::Asked &) {
        llm::LlmError busy = ScriptedProvider::error(LlmCode::Rate);
        busy.reaction = llm::Reaction::Retry; // as the client ends a call that is to be made later
        busy.waitAtLeast = std::chrono::minutes(5);
        return ScriptedProvider::Answer(tl::unexpected(busy));
    };
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2 }));
    pool.runner().wake();
    const QDateTime due = test::testNow().addSecs(300);
    QTRY_COMPARE(pool.items(job.id).first().notBefore, due);
    QCOMPARE(pool.items(job.id).first().state, ItemState::Queued);
    QCOMPARE(pool.state(job.id), u"running"_s);
    pool.runner().wake(); // looks, and leaves it
    pool.stop(); // the runner has looked by now
    QCOMPARE(pool.model.asked().size(), 1);
    pool.pool.clock.set(due);
    answerAll(pool);
    pool.runner().wake();
    QTRY_COMPARE(pool.state(job.id), u"done"_s);
    QCOMPARE(pool.model.asked().size(), 2);
}

void tst_JobRunner::keepsToItsPlaces()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6, 8, 10 });
    answerAll(pool);
    pool.most = 3;
    pool.model.hold(true);
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6, 8, 10 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 3);
    QCOMPARE(pool.job(job.id).counts.running, 3);
    QCOMPARE(pool.job(job.id).counts.queued, 2);
    pool.model.hold(false);
    QTRY_COMPARE(pool.counts(job.id), u"5 done, 0 failed, 0 cancelled, 0 left"_s);
}

void tst_JobRunner::jobsTakeTurns()
{
    JobPool pool;
    pool.addRuns({ 2, 4, 6, 8 });
    answerAll(pool);
    pool.most = 1;
    pool.model.hold(true);
    const Job large = pool.add(JobKind::Generate, insightsOf({ 2, 4, 6 }));
    const Job small = pool.add(JobKind::Generate, insightsOf({ 8 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 1);
    pool.model.hold(false);
    QTRY_COMPARE(pool.state(small.id), u"done"_s);
    QTRY_COMPARE(pool.state(large.id), u"done"_s);
    pool.most = 2;
    QCOMPARE(pool.model.asked().size(), 4);
}

void tst_JobRunner::servesOneJobAlone()
{
    JobPool pool;
    pool.addRuns({ 2, 4 });
    answerAll(pool);
    const Job other = pool.add(JobKind::Generate, insightsOf({ 2 }));
    const Job own = pool.add(JobKind::Generate, insightsOf({ 4 }));
    pool.runner().serveOnly(own.id);
    pool.runner().wake();
    QTRY_COMPARE(pool.state(own.id), u"done"_s);
    pool.stop();
    QCOMPARE(pool.state(other.id), u"queued"_s);
    QCOMPARE(pool.model.asked().size(), 1);
}

void tst_JobRunner::itemsThatCannotBeAskedStallNobody()
{
    JobPool pool;
    pool.addRuns({ 2 });
    answerAll(pool);
    pool.most = 2;
    QList<JobItem> items;
    for (int i = 100; i < 110; ++i)
        items.append(JobPool::run(i, u"insight"_s)); // of runs that are gone
    items.append(JobPool::run(2, u"insight"_s));
    const Job job = pool.add(JobKind::Generate, items);
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"1 done, 10 failed, 0 cancelled, 0 left"_s);
    QCOMPARE(pool.items(job.id).first().error, u"The run is not in the pool any more."_s);
}

void tst_JobRunner::aThousandItemsWithoutAModel()
{
    JobPool pool;
    pool.addRuns({ 2 });
    QList<JobItem> items;
    for (int i = 0; i < 1000; ++i)
        items.append(JobPool::run(2, u"trajectory"_s));
    const Job job = pool.add(JobKind::Generate, items);
    pool.runner().wake();
    QTRY_COMPARE_WITH_TIMEOUT(pool.counts(job.id), u"1000 done, 0 failed, 0 cancelled, 0 left"_s, 60'000);
    QCOMPARE(pool.proposals().size(), 1); // the same one
}

void tst_JobRunner::endingGivesItemsBack()
{
    JobPool pool;
    pool.addRuns({ 2, 4 });
    answerAll(pool);
    pool.model.hold(true);
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2, 4 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 2);
    pool.stop();
    QCOMPARE(pool.counts(job.id), u"0 done, 0 failed, 0 cancelled, 2 left"_s);
    pool.model.hold(false);
    pool.write([](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::requeueItems(transaction, test::holder));
        return {};
    });
    pool.runner().wake();
    QTRY_COMPARE(pool.counts(job.id), u"2 done, 0 failed, 0 cancelled, 0 left"_s);
}

void tst_JobRunner::anotherHolderHasTakenOver()
{
    JobPool pool;
    pool.addRuns({ 2 });
    answerAll(pool);
    pool.model.hold(true);
    const Job job = pool.add(JobKind::Generate, insightsOf({ 2 }));
    pool.runner().wake();
    QTRY_COMPARE(pool.model.waiting(), 1);
    pool.write([&](storage::Transaction &transaction) -> Result<void> {
        const storage::JobNote note = [](const Job &) { return Result<QString>(u"Taken over."_s); };
        WAYMARK_TRY(storage::recoverJobs(transaction, u"holder-2"_s, note, pool.pool.clock.now()));
        return {};
    });
    pool.model.hold(false);
    QTRY_COMPARE(pool.model.waiting(), 0);
    pool.stop();
    // The answer came too late: nothing of it is stored.
    QVERIFY(pool.proposals().isEmpty());
    QCOMPARE(pool.state(job.id), u"paused"_s);
    QCOMPARE(pool.job(job.id).note, u"Taken over."_s);
    QCOMPARE(pool.counts(job.id), u"0 done, 0 failed, 0 cancelled, 1 left"_s);
}

} // namespace waymark

QTEST_GUILESS_MAIN(waymark::tst_JobRunner)
#include "tst_jobrunner.moc"
