// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobdetails.h"
#include "services/curation/jobs.h"
#include "services/domain/payload.h"
#include "services/storage/jobviews.h"
#include "services/storage/trajectorystore.h"
#include "tests/support/curationpool.h"
#include "tests/support/proposals.h"
#include "tests/support/services.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::take;
using test::TempPool;
using test::written;

namespace {

const QString me = u"holder-1"_s;

JobItem itemOf(TargetKind kind, const QString &target, const QString &part = {})
{
    JobItem item;
    item.kind = kind;
    item.target = target;
    item.part = part;
    return item;
}

/// A job over the memory 1, the run, and a task.
Job addJobOf(TempPool &pool, const QString &endpoint = u"endpoint-1"_s)
{
    Job job;
    job.kind = JobKind::Generalise;
    job.settings = { { u"endpoint"_s, endpoint }, { u"model"_s, u"model-1"_s }, { estimateKey, 73'000'000 } };
    job.author = u"ada"_s;
    job.created = pool.clock.now();
    return take(written(pool, [&](Transaction &transaction) {
        return addJob(transaction, job,
            { itemOf(TargetKind::Memory, test::makeMemory(1).uuid), itemOf(TargetKind::Trajectory, test::run, u"insight"_s), itemOf(TargetKind::Text, u"# Add it up\nAll of it."_s) });
    }));
}

/// Ends the next item with these calls (true: a stored answer).
JobItemId finish(TempPool &pool, const QList<std::pair<CallId, bool>> &calls, const QList<Proposal> &proposals = {})
{
    const QList<JobItem> claimed = take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 1, me, pool.clock.now()); }));
    curation::ItemOutcome outcome;
    outcome.item = claimed.first().id;
    outcome.holder = me;
    for (const auto &[call, stored] : calls)
        outcome.calls.append({ call, stored, {} });
    outcome.proposals = proposals;
    take(curation::storeOutcome(pool.pool(), outcome, pool.clock));
    return outcome.item;
}

class FilledPool : public TempPool
{
public:
    FilledPool() { test::fill(*this); }
};

} // namespace

class tst_JobViews : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aJobIsToldWithWhatItTook();
    void itemsAreToldWithTheirTitlesAndCosts();
    void whatIsStoredCostsNothing();
    void anItemIsToldWithEverything();
    void monthsAreCountedApart();
    void namesWhatIsNotThere();
    void asksAgainPastStoredAnswers();
};

void tst_JobViews::aJobIsToldWithWhatItTook()
{
    FilledPool pool;
    const Job job = addJobOf(pool);
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Money, 5000, job.uuid);
    const CallId paid = test::answered(pool, u"one"_s, "{}", job.uuid);
    finish(pool, { { paid, false } }, { take(curation::withBase(pool.database(), test::general())) });
    const CallId other = test::answered(pool, u"two"_s, "{}"); // of no job: it was paid for before
    finish(pool, { { other, true } });
    const QList<JobRow> rows = take(jobRows(pool.database()));
    QCOMPARE(rows.size(), 1);
    const JobRow &row = rows.first();
    QCOMPARE(row.endpointName, u"endpoint-1"_s);
    QCOMPARE(row.model, u"model-1"_s);
    QCOMPARE(row.promptVersion, u"judge-1"_s); // of the newest call
    QCOMPARE(row.totals.calls, 1);
    QCOMPARE(row.totals.usage.promptTokens, 40);
    QCOMPARE(row.totals.costNano, 500);
    QCOMPARE(row.stored, 1);
    QCOMPARE(row.capNano, std::optional<qint64>(5000));
    QCOMPARE(row.estimateNano, std::optional<qint64>(73'000'000));
    QCOMPARE(row.proposals, 1);
    QCOMPARE(row.openProposals, 1);
    QCOMPARE(row.job.counts.done, 2);
    // The newest comes first.
    const Job next = addJobOf(pool);
    QCOMPARE(take(jobRows(pool.database())).first().job.uuid, next.uuid);
}

void tst_JobViews::itemsAreToldWithTheirTitlesAndCosts()
{
    FilledPool pool;
    const Job job = addJobOf(pool);
    const CallId first = test::answered(pool, u"one"_s, "{}", job.uuid);
    const CallId again = test::answered(pool, u"one, again"_s, "{}", job.uuid);
    finish(pool, { { first, false }, { again, false } }, { take(curation::withBase(pool.database(), test::general())) });
    const QList<JobItemRow> rows = take(jobItemRows(pool.database(), job.id));
    QCOMPARE(rows.size(), 3);
    QCOMPARE(rows[0].title, u"One"_s);
    QCOMPARE(rows[0].type, std::optional(MemoryType::Insight));
    QCOMPARE(rows[0].calls, 2);
    QCOMPARE(rows[0].usage.promptTokens, 80);
    QCOMPARE(rows[0].costNano, std::optional<qint64>(1000));
    QCOMPARE(rows[0].latency, std::optional(std::chrono::milliseconds(2468)));
    QCOMPARE(rows[0].proposal, std::optional(ProposalState::Open));
    QVERIFY(!rows[0].isStored);
    QCOMPARE(rows[1].title, runTitle(*take(trajectoryByUuid(pool.database(), test::run))));
    QCOMPARE(rows[1].type, std::optional(MemoryType::Insight)); // what is made
    QCOMPARE(rows[1].calls, 0);
    QVERIFY(!rows[1].costNano && !rows[1].latency && !rows[1].proposal);
    QCOMPARE(rows[2].title, u"Add it up"_s);
    QVERIFY(!rows[2].type);
}

void tst_JobViews::whatIsStoredCostsNothing()
{
    FilledPool pool;
    const Job job = addJobOf(pool);
    const CallId before = test::answered(pool, u"one"_s, "{}");
    finish(pool, { { before, true } });
    const JobItemRow row = take(jobItemRows(pool.database(), job.id)).first();
    QVERIFY(row.isStored);
    QCOMPARE(row.usage, CallUsage());
    QCOMPARE(row.costNano, std::optional<qint64>(0));
    const Spending spending = take(spendingIn(pool.database(), QDate(2026, 11, 1)));
    QCOMPARE(spending.savedCalls, 1);
    QCOMPARE(spending.savedNano, 500);
}

void tst_JobViews::anItemIsToldWithEverything()
{
    FilledPool pool;
    const Job job = addJobOf(pool);
    const CallId call = test::answered(pool, u"one"_s, "{\"said\": 1}", job.uuid);
    const JobItemId item = finish(pool, { { call, false } }, { take(curation::withBase(pool.database(), test::general())) });
    const JobItemDetails details = take(curation::jobItemDetails(pool.database(), item, {}));
    QCOMPARE(details.row.title, u"One"_s);
    QCOMPARE(details.calls.size(), 1);
    QCOMPARE(details.calls.first().texts.response, QByteArray("{\"said\": 1}"));
    QCOMPARE(details.calls.first().endpointName, u"endpoint-1"_s);
    QCOMPARE(details.proposals.size(), 1);
    QCOMPARE(details.target->title, u"One"_s);
    QVERIFY(!details.abstractionAfter); // it has no run
    QVERIFY(!details.row.isRecorded);
    // A memory of a run is measured.
    const CallId next = test::answered(pool, u"two"_s, "{}", job.uuid);
    const JobItemId made = finish(pool, { { next, false } }, { take(curation::withBase(pool.database(), test::insight())) });
    const JobItemDetails ofRun = take(curation::jobItemDetails(pool.database(), made, {}));
    QVERIFY(ofRun.abstractionAfter && !ofRun.abstractionBefore);
    QCOMPARE(ofRun.runTitle, ofRun.row.title);
    // What recorded answers serve says so.
    addJobOf(pool, u"recorded"_s);
    const QList<JobItemRow> recorded = take(curation::jobItems(pool.database(), take(jobRows(pool.database())).first().job.id));
    QVERIFY(recorded.first().isRecorded);
}

void tst_JobViews::monthsAreCountedApart()
{
    FilledPool pool;
    test::answered(pool, u"one"_s, "{}");
    pool.clock.set(QDateTime(QDate(2026, 12, 1), QTime(0, 0), Qt::UTC));
    test::answered(pool, u"two"_s, "{}");
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 5000);
    const Spending november = take(spendingIn(pool.database(), QDate(2026, 11, 1)));
    const Spending december = take(spendingIn(pool.database(), QDate(2026, 12, 1)));
    QCOMPARE(november.totals.costNano, 500);
    QCOMPARE(december.totals.costNano, 500);
    QCOMPARE(december.poolCap, std::optional<qint64>(5000));
    QCOMPARE(december.poolSpent, 1000);
    QCOMPARE(take(spendingIn(pool.database(), QDate(2027, 1, 1))).totals.calls, 0);
    QCOMPARE(take(curation::poolCaps(pool.database())).pool, std::optional<qint64>(5000));
}

void tst_JobViews::namesWhatIsNotThere()
{
    FilledPool pool;
    QVERIFY(take(jobRows(pool.database())).isEmpty());
    QCOMPARE(jobItemRows(pool.database(), JobId { 7 }).error().code, ErrorCode::NotFound);
    QCOMPARE(jobItemRow(pool.database(), JobItemId { 7 }).error().code, ErrorCode::NotFound);
    // A memory that is gone leaves its item with no title.
    Job job;
    job.created = pool.clock.now();
    job = take(written(pool, [&](Transaction &transaction) { return addJob(transaction, job, { itemOf(TargetKind::Memory, u"gone"_s) }); }));
    const JobItemRow row = take(jobItemRows(pool.database(), job.id)).first();
    QVERIFY(row.title.isEmpty() && !row.type);
    QVERIFY(!take(curation::jobItemDetails(pool.database(), row.item.id, {})).target);
}

void tst_JobViews::asksAgainPastStoredAnswers()
{
    FilledPool pool;
    const Job job = addJobOf(pool);
    const auto ask = [&](JobItemId item) { return written(pool, [&](Transaction &transaction) { return askAgain(transaction, item); }); };
    for (int i = 0; i < 3; ++i)
        finish(pool, {});
    QCOMPARE(take(jobRows(pool.database())).first().job.state, JobState::Done);
    const JobItemId item = take(jobItemRows(pool.database(), job.id)).first().item.id;
    take(ask(item));
    const JobRow row = take(jobRows(pool.database())).first();
    QCOMPARE(row.job.state, JobState::Running);
    QCOMPARE(row.job.counts.queued, 1);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
    QVERIFY(asksAnew(*take(itemById(pool.database(), item))));
    // A server that asks to wait changes nothing of that; an answer does.
    const QList<JobItem> claimed = take(written(pool, [&](Transaction &transaction) { return claimItems(transaction, 1, me, pool.clock.now()); }));
    QVERIFY(asksAnew(claimed.first()));
    const ItemEnd waits { ItemState::Queued, u"rate"_s, u"Later."_s, {}, pool.clock.now() };
    QVERIFY(take(written(pool, [&](Transaction &transaction) { return endItem(transaction, item, me, waits, pool.clock.now()); })));
    QVERIFY(asksAnew(*take(itemById(pool.database(), item))));
    finish(pool, {});
    QVERIFY(!asksAnew(*take(itemById(pool.database(), item))));
    QCOMPARE(ask(JobItemId { 999 }).error().code, ErrorCode::NotFound);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_JobViews)
#include "tst_jobviews.moc"
