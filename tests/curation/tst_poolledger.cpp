// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"
#include "services/curation/poolledger.h"
#include "services/storage/databasethread.h"
#include "tests/support/curationpool.h"
#include "tests/support/services.h"

#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::curation {

using test::take;
using test::TempPool;
using test::written;

namespace {

llm::PlannedCall plannedCall(const QByteArray &hash)
{
    llm::PlannedCall call;
    call.requestHash = hash;
    call.endpoint = u"endpoint-1"_s;
    call.model = u"model-1"_s;
    call.purpose = u"generate.insight"_s;
    call.promptVersion = u"insight-3"_s;
    call.job = u"job-1"_s;
    call.request = "{\"model\":\"model-1\"}";
    call.reserveTokens = 100;
    call.reserveCost = 1000;
    return call;
}

llm::HttpAnswer answer()
{
    llm::HttpAnswer http;
    http.status = 200;
    http.headers = { { "content-type", "application/json" }, { "set-cookie", "s" } };
    http.body = "{\"choices\":[]}";
    http.latency = std::chrono::milliseconds(250);
    return http;
}

llm::Usage usage()
{
    return { 70, 20, 30, 10, true };
}

} // namespace

class tst_PoolLedger : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsACall();
    void keepsAFailure();
    void namesTheBudget();
    void waitsForWhatIsOnlyReserved();
    void sendsNothingAfterATakeover();
    void worksFromAnotherThread();
    void passesErrorsOn();
};

void tst_PoolLedger::keepsACall()
{
    TempPool pool;
    PoolLedger ledger(test::directWrite(pool.pool()), {}, pool.clock);
    QVERIFY(!take(ledger.storedAnswer("hash")));
    const llm::CallId call = *take(ledger.plan(plannedCall("hash")));
    take(ledger.sent(call, 1));
    take(ledger.sent(call, 2));
    QVERIFY(!take(ledger.storedAnswer("hash")));
    take(ledger.received(call, answer(), usage(), 700));
    const llm::StoredAnswer stored = *take(ledger.storedAnswer("hash"));
    QCOMPARE(stored.call, call);
    llm::HttpAnswer kept = answer();
    kept.headers.removeLast();
    QCOMPARE(stored.answer, kept);
    const LlmCall row = *take(storage::callById(pool.database(), call));
    QCOMPARE(row.purpose, u"generate.insight"_s);
    QCOMPARE(row.job, u"job-1"_s);
    QCOMPARE(row.attempts, 2);
    QCOMPARE(row.usage, (CallUsage { 70, 20, 30, 10, true }));
    QCOMPARE(row.costNano, 700);
    QCOMPARE(row.state, CallState::Received);
    QCOMPARE(row.reservedTokens, 100);
    QCOMPARE(row.reservedNano, 1000);
    QCOMPARE(take(storage::callTexts(pool.database(), call)).request, plannedCall("hash").request);
}

void tst_PoolLedger::keepsAFailure()
{
    TempPool pool;
    PoolLedger ledger(test::directWrite(pool.pool()), {}, pool.clock);
    const llm::CallId call = *take(ledger.plan(plannedCall("hash")));
    llm::LlmError error;
    error.code = llm::LlmCode::NetCut;
    error.message = u"The connection broke."_s;
    error.httpStatus = 200;
    error.excerpt = u"<html>"_s;
    take(ledger.failed(call, error, true));
    const LlmCall row = *take(storage::callById(pool.database(), call));
    QCOMPARE(row.state, CallState::Failed);
    QCOMPARE(row.errorCode, u"net.cut"_s);
    QCOMPARE(row.error, error.message);
    QCOMPARE(row.excerpt, error.excerpt);
    QVERIFY(row.mayBeCharged);
    QVERIFY(!take(ledger.storedAnswer("hash")));
}

void tst_PoolLedger::namesTheBudget()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Money, 999, u"job-1"_s);
    PoolLedger ledger(test::directWrite(pool.pool()), {}, pool.clock);
    const auto refused = ledger.plan(plannedCall("hash"));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    QVERIFY2(refused.error().message.contains(u"the job"_s), qPrintable(refused.error().message));
}

void tst_PoolLedger::waitsForWhatIsOnlyReserved()
{
    TempPool pool;
    for (const BudgetScope scope : { BudgetScope::Day, BudgetScope::Job })
        test::setBudget(pool, scope, BudgetUnit::Money, 1800, scope == BudgetScope::Job ? u"job-1"_s : QString());
    PoolLedger ledger(test::directWrite(pool.pool()), {}, pool.clock);
    const llm::CallId first = *take(ledger.plan(plannedCall("first"))); // reserves 1000, and will cost 700
    llm::PlannedCall second = plannedCall("second");
    QCOMPARE(ledger.plan(second).error().code, ErrorCode::LimitExceeded);
    second.canWait = true;
    QVERIFY(!take(ledger.plan(second)));
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Job, BudgetUnit::Money, u"job-1"_s), u"0+1000/1800"_s); // it has reserved nothing
    take(ledger.sent(first, 1));
    take(ledger.received(first, answer(), usage(), 700));
    QVERIFY(take(ledger.plan(second)));
    // What is spent stays spent: waiting would not help.
    llm::PlannedCall third = plannedCall("third");
    third.canWait = true;
    third.reserveCost = 1200;
    QCOMPARE(ledger.plan(third).error().code, ErrorCode::LimitExceeded);
}

void tst_PoolLedger::sendsNothingAfterATakeover()
{
    TempPool pool;
    const storage::Lease own = storage::ownLease(storage::servicesLease, test::testNow());
    PoolLedger ledger(test::directWrite(pool.pool()), own.holder, pool.clock);
    QCOMPARE(ledger.plan(plannedCall("hash")).error().code, ErrorCode::Conflict);
    take(takeServices(pool.pool(), own, pool.clock));
    const llm::CallId sent = *take(ledger.plan(plannedCall("sent")));
    take(ledger.sent(sent, 1));
    const llm::CallId waiting = *take(ledger.plan(plannedCall("waiting")));
    const storage::Lease other = storage::ownLease(storage::servicesLease, test::testNow());
    take(takeServices(pool.pool(), other, pool.clock, *take(storage::leaseOf(pool.database(), storage::servicesLease))));
    QCOMPARE(ledger.plan(plannedCall("more")).error().code, ErrorCode::Conflict);
    QCOMPARE(ledger.sent(waiting, 1).error().code, ErrorCode::Conflict);
    QCOMPARE(ledger.sent(sent, 2).error().code, ErrorCode::Conflict);
    // The answer that was under way comes all the same.
    take(ledger.received(sent, answer(), usage(), 700));
    QVERIFY(take(ledger.storedAnswer("sent")));
}

/// The client has a thread of its own, the pool another.
void tst_PoolLedger::worksFromAnotherThread()
{
    TempPool pool(TempPool::Make::Closed);
    storage::DatabaseThread writer(u"writer"_s);
    std::unique_ptr<storage::PoolFile> file;
    writer.run([&] { file = take(storage::PoolFile::open(pool.path(), pool.clock)); }).waitForFinished();
    const WriteAccess write = [&](const std::function<Result<void>(storage::PoolFile &)> &batch) {
        auto done = writer.run([&] { return batch(*file); });
        done.waitForFinished();
        return done.result();
    };
    PoolLedger ledger(write, {}, pool.clock);
    storage::DatabaseThread client(u"client"_s);
    auto asked = client.run([&]() -> Result<QByteArray> {
        WAYMARK_TRY_ASSIGN(const std::optional<llm::CallId> call, ledger.plan(plannedCall("hash")));
        WAYMARK_TRY(ledger.sent(*call, 1));
        WAYMARK_TRY(ledger.received(*call, answer(), usage(), 1));
        WAYMARK_TRY_ASSIGN(const auto stored, ledger.storedAnswer("hash"));
        return stored->answer.body;
    });
    asked.waitForFinished();
    QCOMPARE(take(asked.result()), answer().body);
    writer.run([&] { file.reset(); }).waitForFinished();
}

void tst_PoolLedger::passesErrorsOn()
{
    TempPool pool;
    const WriteAccess broken = [](const auto &) -> Result<void> { return failure(ErrorCode::DiskFull, u"The disk is full."_s); };
    PoolLedger ledger(broken, {}, pool.clock);
    QCOMPARE(ledger.storedAnswer("hash").error().code, ErrorCode::DiskFull);
    QCOMPARE(ledger.plan(plannedCall("hash")).error().code, ErrorCode::DiskFull);
    QCOMPARE(ledger.sent(llm::CallId { 1 }, 1).error().code, ErrorCode::DiskFull);
    QCOMPARE(ledger.received(llm::CallId { 1 }, answer(), usage(), 1).error().code, ErrorCode::DiskFull);
    QCOMPARE(ledger.failed(llm::CallId { 1 }, {}, false).error().code, ErrorCode::DiskFull);
}

} // namespace waymark::curation

QTEST_GUILESS_MAIN(waymark::curation::tst_PoolLedger)
#include "tst_poolledger.moc"
