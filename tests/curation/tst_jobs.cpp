// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "services/storage/promptstore.h"
#include "services/storage/proposalstore.h"
#include "tests/support/curationpool.h"
#include "tests/support/services.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::take;
using test::TempPool;
using test::written;

namespace {

const QString holder = u"holder-1"_s;

Proposal insight(const QString &title)
{
    Proposal proposal;
    const QJsonObject texts { { u"title"_s, title }, { u"description"_s, u"When"_s }, { u"content"_s, u"What"_s } };
    proposal.payload = { { u"type"_s, u"insight"_s }, { u"payload"_s, texts }, { u"domain"_s, u"payments"_s } };
    return proposal;
}

} // namespace

/// All that comes of an item is stored with its end, or nothing is.
class tst_Jobs : public QObject
{
    Q_OBJECT

private:
    /// An item that runs.
    JobItem begun(TempPool &pool)
    {
        return take(written(pool, [&](storage::Transaction &transaction) -> Result<JobItem> {
            Job job;
            job.created = test::testNow();
            WAYMARK_TRY(storage::addJob(transaction, job, { JobItem() }));
            WAYMARK_TRY_ASSIGN(const QList<JobItem> items, storage::claimItems(transaction, 1, holder, pool.clock.now()));
            return items.first();
        }));
    }

    CallState state(TempPool &pool, CallId call) { return take(storage::callById(pool.database(), call))->state; }

private Q_SLOTS:
    void storesAllAtOnce();
    void storesNothingOnAnError();
    void storesNothingOfWhatWasCancelled();
    void failedItemKeepsItsCalls();
    void uselessAnswers();
    void callsOfRecordedAnswers();
    void takeoverAndLeave();
};

void tst_Jobs::storesAllAtOnce()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    outcome.end.result = { { u"guess"_s, u"a task"_s } };
    const CallId paid = test::answered(pool, u"a"_s, "x");
    const CallId known = test::answered(pool, u"b"_s, "y");
    outcome.calls = { { paid, false, {} }, { known, true, {} } };
    outcome.proposals = { insight(u"One"_s), insight(u"Two"_s) };
    outcome.proposals.first().call = paid;
    outcome.plans = { { storage::taskHash(u"T"_s), MemoryType::Insight, u"m"_s, u"p"_s, u"Look."_s, paid, test::testNow() } };
    int more = 0;
    outcome.also = [&](storage::Transaction &) -> Result<void> {
        ++more;
        return {};
    };
    const StoredOutcome stored = take(storeOutcome(pool.pool(), outcome, pool.clock));
    QVERIFY(stored.isStored);
    QCOMPARE(stored.proposals.size(), 2);
    QCOMPARE(stored.proposals.first().item, item.id);
    QCOMPARE(stored.proposals.first().call, paid);
    QCOMPARE(more, 1);
    QCOMPARE(take(storage::proposals(pool.database())), stored.proposals);
    QCOMPARE(state(pool, paid), CallState::Applied);
    QCOMPARE(state(pool, known), CallState::Applied);
    const QList<ItemCall> calls = take(storage::callsOfItem(pool.database(), item.id));
    QCOMPARE(calls.size(), 2);
    QVERIFY(!calls.at(0).stored);
    QVERIFY(calls.at(1).stored);
    QVERIFY(take(storage::newestQueryPlan(pool.database(), storage::taskHash(u"T"_s), MemoryType::Insight)));
    QCOMPARE(take(storage::itemById(pool.database(), item.id))->result, outcome.end.result);
    QCOMPARE(take(storage::jobById(pool.database(), item.job))->state, JobState::Done);
    // Once more, by a runner that did not hear of its own commit.
    QVERIFY(!take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
    QCOMPARE(take(storage::countProposals(pool.database())), 2);
    QCOMPARE(more, 1);
}

void tst_Jobs::storesNothingOnAnError()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    const CallId call = test::answered(pool, u"a"_s, "x");
    outcome.calls = { { call, false, {} } };
    outcome.proposals = { insight(u"One"_s) };
    const auto refused = [&] {
        const auto stored = storeOutcome(pool.pool(), outcome, pool.clock);
        return !stored && state(pool, call) == CallState::Received && take(storage::countProposals(pool.database())) == 0
            && *take(storage::itemById(pool.database(), item.id)) == item && take(storage::callsOfItem(pool.database(), item.id)).isEmpty();
    };
    outcome.also = [](storage::Transaction &) -> Result<void> { return failure(ErrorCode::Io, u"No."_s); };
    QVERIFY(refused());
    outcome.also = {};
    outcome.proposals.append(Proposal()); // of no shape
    QVERIFY(refused());
    outcome.proposals.removeLast();
    outcome.calls.append({ CallId { 99 }, false, {} });
    QVERIFY(refused());
    outcome.calls.removeLast();
    QVERIFY(take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
}

void tst_Jobs::storesNothingOfWhatWasCancelled()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    const CallId call = test::answered(pool, u"a"_s, "x");
    outcome.calls = { { call, false, {} } };
    outcome.proposals = { insight(u"One"_s) };
    take(written(pool, [&](storage::Transaction &transaction) { return storage::cancelJob(transaction, item.job, pool.clock.now()); }));
    QVERIFY(!take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
    QCOMPARE(take(storage::countProposals(pool.database())), 0);
    // What was paid for stays in the ledger.
    QVERIFY(take(storage::storedCall(pool.database(), test::plannedCall(u"a"_s).requestHash)));
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

void tst_Jobs::failedItemKeepsItsCalls()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    const CallId call = test::answered(pool, u"a"_s, "x");
    outcome.calls = { { call, false, {} } };
    outcome.end = { ItemState::Failed, u"shape"_s, u"The answer lacks “title”."_s, {}, {} };
    QVERIFY(take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
    QCOMPARE(state(pool, call), CallState::Received);
    QCOMPARE(take(storage::callsOfItem(pool.database(), item.id)).size(), 1);
    QCOMPARE(take(storage::jobById(pool.database(), item.job))->state, JobState::Failed);
}

void tst_Jobs::uselessAnswers()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    const CallId nonsense = test::answered(pool, u"a"_s, "nonsense");
    const CallId good = test::answered(pool, u"a, but as JSON"_s, "{}");
    outcome.calls = { { nonsense, false, storage::CallFailure { u"bad_json"_s, u"It was no JSON."_s, {}, 200, false } }, { good, false, {} } };
    outcome.proposals = { insight(u"One"_s) };
    QVERIFY(take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
    QCOMPARE(state(pool, nonsense), CallState::Failed);
    QCOMPARE(take(storage::callById(pool.database(), nonsense))->errorCode, u"bad_json"_s);
    QCOMPARE(state(pool, good), CallState::Applied);
    QVERIFY(!take(storage::storedCall(pool.database(), test::plannedCall(u"a"_s).requestHash)));
}

/// They are in no ledger.
void tst_Jobs::callsOfRecordedAnswers()
{
    TempPool pool;
    const JobItem item = begun(pool);
    ItemOutcome outcome;
    outcome.item = item.id;
    outcome.holder = holder;
    outcome.calls = { { {}, true, {} } };
    outcome.proposals = { insight(u"One"_s) };
    QVERIFY(take(storeOutcome(pool.pool(), outcome, pool.clock)).isStored);
    QVERIFY(take(storage::callsOfItem(pool.database(), item.id)).isEmpty());
    QVERIFY(!take(storage::proposals(pool.database())).first().call.isValid());
}

void tst_Jobs::takeoverAndLeave()
{
    TempPool pool;
    storage::Lease old = storage::ownLease(storage::servicesLease, test::testNow());
    old.holder = holder;
    QVERIFY(!take(takeServices(pool.pool(), old, pool.clock)).fromAnother);
    const JobItem item = begun(pool);
    const storage::Lease own = storage::ownLease(storage::servicesLease, test::testNow());
    QCOMPARE(takeServices(pool.pool(), own, pool.clock).error().code, ErrorCode::Locked);
    // It hung for long enough.
    const Takeover takeover = take(takeServices(pool.pool(), own, pool.clock, *take(storage::leaseOf(pool.database(), storage::servicesLease))));
    QVERIFY(takeover.fromAnother);
    QCOMPARE(takeover.jobs.requeued, 1);
    QCOMPARE(take(storage::jobById(pool.database(), item.job))->note, u"The program stopped while this job ran. Nothing is lost."_s);
    ItemOutcome late;
    late.item = item.id;
    late.holder = holder;
    QVERIFY(!take(storeOutcome(pool.pool(), late, pool.clock)).isStored);
    take(leaveServices(pool.pool(), old)); // not his any more
    QVERIFY(take(storage::leaseOf(pool.database(), storage::servicesLease)));
    take(leaveServices(pool.pool(), own));
    QVERIFY(!take(storage::leaseOf(pool.database(), storage::servicesLease)));
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_Jobs)
#include "tst_jobs.moc"
