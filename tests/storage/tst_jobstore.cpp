// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/promptstore.h"
#include "tests/support/services.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;
using test::written;

namespace {

const QString me = u"holder-1"_s;
const QString somebodyElse = u"holder-2"_s;

Job newJob(const QString &author = u"ada"_s)
{
    Job job;
    job.kind = JobKind::Generate;
    job.settings = { { u"model"_s, u"model-1"_s }, { u"votes"_s, 3 } };
    job.author = author;
    job.tool = ChangeTool::CommandLine;
    job.created = test::testNow();
    return job;
}

QList<JobItem> newItems(int count)
{
    QList<JobItem> items;
    for (int i = 0; i < count; ++i) {
        JobItem item;
        item.kind = TargetKind::Trajectory;
        item.target = u"run-%1"_s.arg(i);
        item.part = u"insight"_s;
        items.append(item);
    }
    return items;
}

Job add(TempPool &pool, int items, const QString &author = u"ada"_s)
{
    return take(written(pool, [&](Transaction &transaction) { return addJob(transaction, newJob(author), newItems(items)); }));
}

QList<JobItem> claim(TempPool &pool, int limit, const QString &holder = me)
{
    return take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, limit, holder, pool.clock.now()); }));
}

bool end(TempPool &pool, JobItemId item, const ItemEnd &end, const QString &holder = me)
{
    return take(written(pool, [&](Transaction &transaction) { return endItem(transaction, item, holder, end, pool.clock.now()); }));
}

ItemEnd failed()
{
    return { ItemState::Failed, u"truncated"_s, u"The answer was cut."_s, {}, {} };
}

Job jobOf(TempPool &pool, JobId id)
{
    return *take(jobById(pool.database(), id));
}

/// "running q2 r1 d0 f0 c0"
QString text(TempPool &pool, JobId id)
{
    const Job job = jobOf(pool, id);
    return u"%1 q%2 r%3 d%4 f%5 c%6"_s.arg(name(job.state)).arg(job.counts.queued).arg(job.counts.running).arg(job.counts.done).arg(job.counts.failed).arg(job.counts.cancelled);
}

} // namespace

class tst_JobStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void jobsComeBack();
    void refusesAJobWithoutItems();
    void itemsGoThroughTheirStates();
    void endsWithItsLastItem_data();
    void endsWithItsLastItem();
    void fairOrder();
    void aNewJobDoesNotWaitForAnOldOne();
    void onlyOneJob();
    void waitsForItsTime();
    void pausing();
    void pausedAtOnceWhenNothingRuns();
    void cancelling();
    void whatIsOverStaysOver();
    void anAnswerTooLateIsDropped();
    void retryOfFailedOnes();
    void takeoverQueuesAgain();
    void leavingInOrder();
    void callsOfAnItem();
    void wrongCountsAreFound();
    void anySequenceAddsUp_data();
    void anySequenceAddsUp();
    void plansAreKept();
};

void tst_JobStore::jobsComeBack()
{
    TempPool pool;
    const Job job = add(pool, 2);
    QVERIFY(!job.uuid.isEmpty());
    Job expected = newJob();
    expected.id = job.id;
    expected.uuid = job.uuid;
    expected.counts.queued = 2;
    QCOMPARE(job, expected);
    pool.reopen();
    QCOMPARE(jobOf(pool, job.id), expected);
    QCOMPARE(*take(jobByUuid(pool.database(), job.uuid)), expected);
    QVERIFY(!take(jobByUuid(pool.database(), u"nobody"_s)));
    const Job later = add(pool, 1);
    QCOMPARE(take(allJobs(pool.database())), (QList { later, expected }));
    QCOMPARE(take(allJobs(pool.database(), 1)), (QList { later }));
    QCOMPARE(take(unfinishedJobs(pool.database())), (QList { expected, later }));

    const QList<JobItem> items = take(itemsOfJob(pool.database(), job.id));
    QCOMPARE(items.size(), 2);
    JobItem item = newItems(2).at(1);
    item.id = items.at(1).id;
    item.job = job.id;
    item.position = 1;
    QCOMPARE(items.at(1), item);
    QCOMPARE(*take(itemById(pool.database(), item.id)), item);
    QCOMPARE(take(itemsOfJob(pool.database(), job.id, {}, 1)), QList { item });
    QCOMPARE(take(itemsOfJob(pool.database(), job.id, {}, 0, 1)).first().position, 0);
    QCOMPARE(take(itemsOfJob(pool.database(), job.id, ItemState::Done)).size(), 0);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"0"_s);
}

void tst_JobStore::refusesAJobWithoutItems()
{
    TempPool pool;
    const auto refused = written(pool, [&](Transaction &transaction) { return addJob(transaction, newJob(), {}); });
    QCOMPARE(refused.error().code, ErrorCode::InvalidArgument);
}

void tst_JobStore::itemsGoThroughTheirStates()
{
    TempPool pool;
    const Job job = add(pool, 3);
    QCOMPARE(text(pool, job.id), u"queued q3 r0 d0 f0 c0"_s);
    pool.clock.set(test::testNow().addSecs(10));
    const QList<JobItem> items = claim(pool, 2);
    QCOMPARE(items.size(), 2);
    QCOMPARE(text(pool, job.id), u"running q1 r2 d0 f0 c0"_s);
    QCOMPARE(jobOf(pool, job.id).started, test::testNow().addSecs(10));
    JobItem first = items.first();
    QCOMPARE(first.state, ItemState::Running);
    QCOMPARE(first.attempts, 1);
    QCOMPARE(first.started, test::testNow().addSecs(10));
    QCOMPARE(*take(itemById(pool.database(), first.id)), first);
    pool.clock.set(test::testNow().addSecs(20));
    QVERIFY(end(pool, first.id, { ItemState::Done, {}, {}, { { u"guess"_s, u"a task"_s } }, {} }));
    first.state = ItemState::Done;
    first.result = { { u"guess"_s, u"a task"_s } };
    first.ended = test::testNow().addSecs(20);
    QCOMPARE(*take(itemById(pool.database(), first.id)), first);
    QVERIFY(end(pool, items.at(1).id, failed()));
    const JobItem second = *take(itemById(pool.database(), items.at(1).id));
    QCOMPARE(second.errorCode, u"truncated"_s);
    QCOMPARE(second.error, u"The answer was cut."_s);
    QCOMPARE(text(pool, job.id), u"running q1 r0 d1 f1 c0"_s);
    QVERIFY(end(pool, claim(pool, 9).first().id, {}));
    QCOMPARE(text(pool, job.id), u"done q0 r0 d2 f1 c0"_s);
    QCOMPARE(jobOf(pool, job.id).ended, test::testNow().addSecs(20));
    QCOMPARE(jobOf(pool, job.id).started, test::testNow().addSecs(10));
    QVERIFY(claim(pool, 9).isEmpty());
    QVERIFY(take(unfinishedJobs(pool.database())).isEmpty());
}

void tst_JobStore::endsWithItsLastItem_data()
{
    QTest::addColumn<QStringList>("ends");
    QTest::addColumn<QString>("state");
    QTest::newRow("all done") << QStringList { u"done"_s, u"done"_s } << u"done"_s;
    QTest::newRow("one failed") << QStringList { u"failed"_s, u"done"_s } << u"done"_s;
    QTest::newRow("all failed") << QStringList { u"failed"_s, u"failed"_s } << u"failed"_s;
}

void tst_JobStore::endsWithItsLastItem()
{
    QFETCH(QStringList, ends);
    QFETCH(QString, state);
    TempPool pool;
    const Job job = add(pool, int(ends.size()));
    const QList<JobItem> items = claim(pool, 9);
    for (qsizetype i = 0; i < items.size(); ++i)
        QVERIFY(end(pool, items.at(i).id, ends.at(i) == "done"_L1 ? ItemEnd() : failed()));
    QCOMPARE(name(jobOf(pool, job.id).state), state);
}

void tst_JobStore::fairOrder()
{
    TempPool pool;
    const Job large = add(pool, 100);
    const Job small = add(pool, 3);
    const auto jobs = [](const QList<JobItem> &items) {
        QStringList list;
        for (const JobItem &item : items)
            list.append(u"%1:%2"_s.arg(item.job.value).arg(item.position));
        return list.join(u' ');
    };
    QCOMPARE(large.id.value, 1);
    QCOMPARE(small.id.value, 2);
    QCOMPARE(jobs(claim(pool, 4)), u"1:0 2:0 1:1 2:1"_s);
    QCOMPARE(jobs(claim(pool, 3)), u"1:2 2:2 1:3"_s);
    QCOMPARE(jobs(claim(pool, 2)), u"1:4 1:5"_s);
}

void tst_JobStore::aNewJobDoesNotWaitForAnOldOne()
{
    TempPool pool;
    const Job old = add(pool, 100);
    QCOMPARE(claim(pool, 3).size(), 3);
    const Job late = add(pool, 2);
    const QList<JobItem> items = claim(pool, 2);
    QCOMPARE(items.at(0).job, late.id);
    QCOMPARE(items.at(1).job, late.id);
    QCOMPARE(claim(pool, 1).first().job, old.id);
}

void tst_JobStore::onlyOneJob()
{
    TempPool pool;
    add(pool, 5);
    const Job mine = add(pool, 2);
    const QList<JobItem> items = take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 9, me, pool.clock.now(), mine.id); }));
    QCOMPARE(items.size(), 2);
    QCOMPARE(items.first().job, mine.id);
}

void tst_JobStore::waitsForItsTime()
{
    TempPool pool;
    const Job job = add(pool, 2);
    QVERIFY(!take(nextDue(pool.database())).isValid());
    const JobItem item = claim(pool, 1).first();
    const QDateTime later = test::testNow().addSecs(300);
    QVERIFY(end(pool, item.id, { ItemState::Queued, u"rate"_s, u"Rate limit."_s, {}, later }));
    QCOMPARE(text(pool, job.id), u"running q2 r0 d0 f0 c0"_s);
    const JobItem waiting = *take(itemById(pool.database(), item.id));
    QCOMPARE(waiting.notBefore, later);
    QCOMPARE(waiting.errorCode, u"rate"_s);
    QVERIFY(!waiting.ended.isValid());
    QCOMPARE(take(nextDue(pool.database())), later);
    // The next one goes before it.
    const QList<JobItem> next = claim(pool, 9);
    QCOMPARE(next.size(), 1);
    QCOMPARE(next.first().position, 1);
    pool.clock.set(later);
    const QList<JobItem> due = claim(pool, 9);
    QCOMPARE(due.size(), 1);
    QCOMPARE(due.first().id, item.id);
    QCOMPARE(due.first().attempts, 2);
    QVERIFY(!due.first().notBefore.isValid());
    QVERIFY(!take(nextDue(pool.database())).isValid());
}

void tst_JobStore::pausing()
{
    TempPool pool;
    const Job job = add(pool, 4);
    const QList<JobItem> items = claim(pool, 2);
    const auto pause = [&](const QString &note) {
        take(written(pool, [&](Transaction &transaction) { return pauseJob(transaction, job.id, note, pool.clock.now()); }));
    };
    pause(u"The key was refused."_s);
    QCOMPARE(text(pool, job.id), u"pausing q2 r2 d0 f0 c0"_s);
    QVERIFY(claim(pool, 9).isEmpty());
    QVERIFY(end(pool, items.at(0).id, {}));
    QCOMPARE(text(pool, job.id), u"pausing q2 r1 d1 f0 c0"_s);
    QVERIFY(end(pool, items.at(1).id, {}));
    QCOMPARE(text(pool, job.id), u"paused q2 r0 d2 f0 c0"_s);
    QCOMPARE(jobOf(pool, job.id).note, u"The key was refused."_s);
    QVERIFY(claim(pool, 9).isEmpty());
    take(written(pool, [&](Transaction &transaction) { return resumeJob(transaction, job.id); }));
    QCOMPARE(text(pool, job.id), u"running q2 r0 d2 f0 c0"_s);
    QCOMPARE(jobOf(pool, job.id).note, QString());
    const QList<JobItem> rest = claim(pool, 9);
    // A pause that the last items overtake is no pause.
    pause({});
    QVERIFY(end(pool, rest.at(0).id, {}));
    QVERIFY(end(pool, rest.at(1).id, {}));
    QCOMPARE(text(pool, job.id), u"done q0 r0 d4 f0 c0"_s);
}

void tst_JobStore::pausedAtOnceWhenNothingRuns()
{
    TempPool pool;
    const Job job = add(pool, 1);
    take(written(pool, [&](Transaction &transaction) { return pauseJob(transaction, job.id, {}, pool.clock.now()); }));
    QCOMPARE(text(pool, job.id), u"paused q1 r0 d0 f0 c0"_s);
    take(written(pool, [&](Transaction &transaction) { return resumeJob(transaction, job.id); }));
    QCOMPARE(text(pool, job.id), u"queued q1 r0 d0 f0 c0"_s);
    QCOMPARE(claim(pool, 9).size(), 1);
}

void tst_JobStore::cancelling()
{
    TempPool pool;
    const Job job = add(pool, 4);
    const QList<JobItem> items = claim(pool, 2);
    QVERIFY(end(pool, items.at(0).id, {}));
    pool.clock.set(test::testNow().addSecs(60));
    take(written(pool, [&](Transaction &transaction) { return cancelJob(transaction, job.id, pool.clock.now()); }));
    QCOMPARE(text(pool, job.id), u"cancelled q0 r0 d1 f0 c3"_s);
    QCOMPARE(jobOf(pool, job.id).ended, test::testNow().addSecs(60));
    QVERIFY(claim(pool, 9).isEmpty());
    QCOMPARE(take(itemsOfJob(pool.database(), job.id, ItemState::Cancelled)).size(), 3);
}

void tst_JobStore::whatIsOverStaysOver()
{
    TempPool pool;
    const Job job = add(pool, 1);
    QVERIFY(end(pool, claim(pool, 1).first().id, {}));
    const Job over = jobOf(pool, job.id);
    pool.clock.set(test::testNow().addSecs(60));
    take(written(pool, [&](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(pauseJob(transaction, job.id, u"why"_s, pool.clock.now()));
        WAYMARK_TRY(resumeJob(transaction, job.id));
        WAYMARK_TRY(cancelJob(transaction, job.id, pool.clock.now()));
        WAYMARK_TRY(retryFailed(transaction, job.id));
        return {};
    }));
    QCOMPARE(jobOf(pool, job.id), over);
    QCOMPARE(written(pool, [&](Transaction &transaction) { return cancelJob(transaction, JobId { 99 }, pool.clock.now()); }).error().code, ErrorCode::NotFound);
}

void tst_JobStore::anAnswerTooLateIsDropped()
{
    TempPool pool;
    const Job job = add(pool, 2);
    const JobItem item = claim(pool, 1).first();
    QVERIFY(!end(pool, item.id, {}, somebodyElse));
    take(written(pool, [&](Transaction &transaction) { return cancelJob(transaction, job.id, pool.clock.now()); }));
    QVERIFY(!end(pool, item.id, {}));
    QCOMPARE(text(pool, job.id), u"cancelled q0 r0 d0 f0 c2"_s);
    QVERIFY(!end(pool, JobItemId { 99 }, {}));
}

void tst_JobStore::retryOfFailedOnes()
{
    TempPool pool;
    const Job job = add(pool, 3);
    const QList<JobItem> items = claim(pool, 3);
    QVERIFY(end(pool, items.at(0).id, {}));
    QVERIFY(end(pool, items.at(1).id, failed()));
    QVERIFY(end(pool, items.at(2).id, failed()));
    QCOMPARE(text(pool, job.id), u"done q0 r0 d1 f2 c0"_s);
    QCOMPARE(take(written(pool, [&](Transaction &transaction) { return retryFailed(transaction, job.id); })), 2);
    QCOMPARE(text(pool, job.id), u"running q2 r0 d1 f0 c0"_s);
    QVERIFY(!jobOf(pool, job.id).ended.isValid());
    const QList<JobItem> again = claim(pool, 9);
    QCOMPARE(again.size(), 2);
    QCOMPARE(again.first().attempts, 2);
}

void tst_JobStore::takeoverQueuesAgain()
{
    TempPool pool;
    const Job running = add(pool, 3);
    const Job queued = add(pool, 1);
    const Job pausing = add(pool, 2);
    const QList<JobItem> items = take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 2, somebodyElse, pool.clock.now(), running.id); }));
    take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 1, somebodyElse, pool.clock.now(), pausing.id); }));
    take(written(pool, [&](Transaction &transaction) { return pauseJob(transaction, pausing.id, u"The key was refused."_s, pool.clock.now()); }));
    const JobRecovery recovery = take(written(pool, [&](Transaction &transaction) {
        return recoverJobs(
            transaction, me, [](const Job &job) -> Result<QString> { return u"Stopped: "_s + job.author; }, pool.clock.now());
    }));
    QCOMPARE(recovery.requeued, 3);
    QCOMPARE(recovery.paused, (QList { running.id, pausing.id }));
    QCOMPARE(text(pool, running.id), u"paused q3 r0 d0 f0 c0"_s);
    QCOMPARE(jobOf(pool, running.id).note, u"Stopped: ada"_s);
    QCOMPARE(text(pool, queued.id), u"queued q1 r0 d0 f0 c0"_s);
    QCOMPARE(text(pool, pausing.id), u"paused q2 r0 d0 f0 c0"_s);
    QCOMPARE(jobOf(pool, pausing.id).note, u"The key was refused."_s);
    // The one that was thought dead cannot end what it had begun.
    QVERIFY(!end(pool, items.first().id, {}, somebodyElse));
    take(written(pool, [&](Transaction &transaction) { return resumeJob(transaction, running.id); }));
    const JobItem again = claim(pool, 1).first();
    QCOMPARE(again.id, items.first().id);
    QCOMPARE(again.attempts, 2);
    QVERIFY(!end(pool, items.first().id, {}, somebodyElse));
    QVERIFY(end(pool, again.id, {}));
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

void tst_JobStore::leavingInOrder()
{
    TempPool pool;
    const Job job = add(pool, 3);
    claim(pool, 2);
    take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 1, somebodyElse, pool.clock.now()); }));
    QCOMPARE(take(written(pool, [&](Transaction &transaction) { return requeueItems(transaction, me); })), 2);
    QCOMPARE(text(pool, job.id), u"running q2 r1 d0 f0 c0"_s);
    // A job that was pausing waits for nobody any more once its last item is back.
    take(written(pool, [&](Transaction &transaction) { return pauseJob(transaction, job.id, {}, pool.clock.now()); }));
    QCOMPARE(text(pool, job.id), u"pausing q2 r1 d0 f0 c0"_s);
    QCOMPARE(take(written(pool, [&](Transaction &transaction) { return requeueItems(transaction, somebodyElse); })), 1);
    QCOMPARE(text(pool, job.id), u"paused q3 r0 d0 f0 c0"_s);
}

void tst_JobStore::callsOfAnItem()
{
    TempPool pool;
    add(pool, 1);
    const JobItem item = claim(pool, 1).first();
    const CallId one = test::answered(pool, u"a"_s, "x");
    const CallId two = test::answered(pool, u"b"_s, "y");
    take(written(pool, [&](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(linkCall(transaction, item.id, two, false));
        WAYMARK_TRY(linkCall(transaction, item.id, one, true));
        return linkCall(transaction, item.id, two, true); // the same one again, served from the ledger
    }));
    const QList<ItemCall> calls = take(callsOfItem(pool.database(), item.id));
    QCOMPARE(calls.size(), 2);
    QCOMPARE(calls.at(0), (ItemCall { *take(callById(pool.database(), two)), false }));
    QCOMPARE(calls.at(1), (ItemCall { *take(callById(pool.database(), one)), true }));
}

void tst_JobStore::wrongCountsAreFound()
{
    TempPool pool;
    add(pool, 2);
    const Job wrong = add(pool, 2);
    claim(pool, 3);
    QVERIFY(take(wrongJobCounts(pool.database())).isEmpty());
    take(pool.database().execute("UPDATE job SET failed = 1 WHERE id = 2"));
    QCOMPARE(take(wrongJobCounts(pool.database())), QStringList { wrong.uuid });
}

void tst_JobStore::anySequenceAddsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 10; ++seed)
        QTest::addRow("%u", seed) << seed;
}

void tst_JobStore::anySequenceAddsUp()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    TempPool pool;
    int jobs = 0;
    QList<std::pair<JobItemId, QString>> begun;
    const QStringList holders { me, somebodyElse };
    for (int i = 0; i < 300; ++i) {
        pool.clock.set(pool.clock.now().addSecs(10));
        if (jobs == 0 || below(40) == 0) {
            add(pool, 1 + below(12));
            ++jobs;
        }
        const JobId job { 1 + below(jobs) };
        const QString holder = holders.at(below(2));
        switch (below(12)) {
        case 0:
        case 1:
        case 2:
        case 3:
            for (const JobItem &item : claim(pool, 1 + below(4), holder)) {
                QCOMPARE(item.state, ItemState::Running);
                begun.append({ item.id, holder });
            }
            break;
        case 4:
        case 5:
        case 6:
        case 7:
            if (!begun.isEmpty()) {
                const auto [item, by] = begun.takeAt(below(int(begun.size())));
                end(pool, item, below(3) ? ItemEnd() : below(2) ? failed()
                                                                : ItemEnd { ItemState::Queued, {}, {}, {}, pool.clock.now().addSecs(below(200)) },
                    by);
            }
            break;
        case 8:
            take(written(pool, [&](Transaction &transaction) { return pauseJob(transaction, job, {}, pool.clock.now()); }));
            break;
        case 9:
            take(written(pool, [&](Transaction &transaction) { return resumeJob(transaction, job); }));
            break;
        case 10:
            take(written(pool, [&](Transaction &transaction) { return retryFailed(transaction, job); }));
            break;
        default:
            if (below(3) == 0)
                take(written(pool, [&](Transaction &transaction) { return cancelJob(transaction, job, pool.clock.now()); }));
            else
                take(written(pool, [&](Transaction &transaction) { return recoverJobs(
                                                                       transaction, holder, [](const Job &) -> Result<QString> { return QString(); }, pool.clock.now()); }));
        }
        QVERIFY2(take(wrongJobCounts(pool.database())).isEmpty(), qPrintable(QString::number(i)));
        for (const Job &one : take(allJobs(pool.database()))) {
            QCOMPARE(isOver(one.state), one.ended.isValid());
            QVERIFY2(!isOver(one.state) || one.counts.left() == 0, qPrintable(text(pool, one.id)));
            QVERIFY2(one.state != JobState::Paused || one.counts.running == 0 || one.counts.left() > 0, qPrintable(text(pool, one.id)));
            QVERIFY2(isOver(one.state) || one.counts.left() > 0, qPrintable(text(pool, one.id)));
        }
    }
}

void tst_JobStore::plansAreKept()
{
    TempPool pool;
    const CallId call = test::answered(pool, u"a"_s, "x");
    QueryPlan plan { taskHash(u"Round amounts."_s), MemoryType::Workflow, u"model-1"_s, u"plan-1"_s, u"Look first."_s, call, test::testNow() };
    const auto store = [&] { take(written(pool, [&](Transaction &transaction) { return storeQueryPlan(transaction, plan); })); };
    const auto find = [&](MemoryType type, const QString &model) { return take(queryPlan(pool.database(), plan.taskHash, type, model, plan.promptVersion)); };
    store();
    QCOMPARE(find(MemoryType::Workflow, u"model-1"_s), plan);
    QVERIFY(!find(MemoryType::Insight, u"model-1"_s));
    QVERIFY(!find(MemoryType::Workflow, u"model-2"_s));
    QVERIFY(!take(queryPlan(pool.database(), taskHash(u"Another task."_s), plan.type, plan.model, plan.promptVersion)));
    plan.plan = u"Look twice."_s;
    plan.call = {};
    store();
    QCOMPARE(find(MemoryType::Workflow, u"model-1"_s), plan);
    QueryPlan newer = plan;
    newer.model = u"model-2"_s;
    newer.at = test::testNow().addSecs(1);
    take(written(pool, [&](Transaction &transaction) { return storeQueryPlan(transaction, newer); }));
    QCOMPARE(take(newestQueryPlan(pool.database(), plan.taskHash, MemoryType::Workflow)), newer);
    QVERIFY(!take(newestQueryPlan(pool.database(), plan.taskHash, MemoryType::Summary)));
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_JobStore)
#include "tst_jobstore.moc"
