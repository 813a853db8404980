// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/pooldump.h"
#include "tests/support/services.h"

#include <QTest>

#include <random>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::answered;
using test::answerOf;
using test::plannedCall;
using test::take;
using test::TempPool;
using test::written;

namespace {

LlmCall callOf(TempPool &pool, CallId call)
{
    return *take(callById(pool.database(), call));
}

/// Steps of a call by name, to be tried out of turn.
Result<void> step(TempPool &pool, CallId call, const QString &name)
{
    return written(pool, [&](Transaction &transaction) -> Result<void> {
        if (name == "sent"_L1)
            return callSent(transaction, call, 1, pool.clock.now());
        if (name == "received"_L1)
            return callReceived(transaction, call, answerOf("{}"), pool.clock.now());
        if (name == "parsed"_L1)
            return callParsed(transaction, call);
        if (name == "applied"_L1)
            return callApplied(transaction, call);
        if (name == "failed"_L1)
            return callFailed(transaction, call, { u"server"_s, u"It broke."_s, {}, 500, false }, pool.clock.now());
        if (name == "recover"_L1) {
            WAYMARK_TRY(recoverCalls(transaction, u"holder-2"_s, pool.clock.now()));
            return {};
        }
        qFatal("no step %s", qPrintable(name));
    });
}

QByteArray answerTo(TempPool &pool, const QString &question)
{
    const auto stored = take(storedCall(pool.database(), plannedCall(question).requestHash));
    return stored ? stored->body : QByteArray("none");
}

} // namespace

class tst_LedgerStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyStepIsKept();
    void attemptsAreKept();
    void onlyHeadersOfReadingAreKept();
    void hardTextsComeBack();
    void failureIsKept();
    void outOfTurn_data();
    void outOfTurn();
    void storedAnswerServesTheSameRequest();
    void uselessAnswersServeNobody();
    void answersCanBeLetGoOf();
    void answersOfOneJob();
    void takeoverPutsInOrder();
    void ownCallsAreLeftAlone();
    void lateAnswerIsKept();
    void lateFailureGivesBack();
    void unknownUntilAnsweredLater();
    void totals();
    void anySequenceAddsUp_data();
    void anySequenceAddsUp();
};

void tst_LedgerStore::everyStepIsKept()
{
    TempPool pool;
    CallPlan plan = plannedCall(u"Did it pass?"_s, 120, 7000, u"job-1"_s);
    const CallId call = test::plan(pool, plan);
    LlmCall expected;
    expected.id = call;
    expected.requestHash = plan.requestHash;
    expected.endpoint = u"endpoint-1"_s;
    expected.model = u"model-1"_s;
    expected.purpose = u"judge"_s;
    expected.promptVersion = u"judge-1"_s;
    expected.job = u"job-1"_s;
    expected.state = CallState::Planned;
    expected.reservedTokens = 120;
    expected.reservedNano = 7000;
    expected.at = test::testNow();
    QCOMPARE(callOf(pool, call), expected);
    QCOMPARE(take(callTexts(pool.database(), call)), (CallTexts { plan.request, {} }));

    pool.clock.set(test::testNow().addSecs(1));
    take(step(pool, call, u"sent"_s));
    expected.state = CallState::Sent;
    expected.attempts = 1;
    expected.attemptTimes = { test::testNow().addSecs(1) };
    QCOMPARE(callOf(pool, call), expected);

    pool.clock.set(test::testNow().addSecs(5));
    CallAnswer answer = answerOf("{\"verdict\":\"pass\"}", 90, 20, 4000);
    answer.usage.cachedTokens = 30;
    answer.usage.reasoningTokens = 15;
    answer.usage.isEstimate = true;
    test::receive(pool, call, answer);
    expected.state = CallState::Received;
    expected.httpStatus = 200;
    expected.usage = { 90, 30, 20, 15, true };
    expected.costNano = 4000;
    expected.latency = std::chrono::milliseconds(1234);
    expected.ended = test::testNow().addSecs(5);
    QCOMPARE(callOf(pool, call), expected);
    QCOMPARE(take(callTexts(pool.database(), call)).response, QByteArray("{\"verdict\":\"pass\"}"));

    for (const auto &[name, state] : { std::pair(u"parsed"_s, CallState::Parsed), std::pair(u"applied"_s, CallState::Applied) }) {
        take(step(pool, call, name));
        expected.state = state;
        QCOMPARE(callOf(pool, call), expected);
    }
    QCOMPARE(take(callsOfJob(pool.database(), u"job-1"_s)), QList { expected });
    QVERIFY(take(callsOfJob(pool.database(), {})).isEmpty());
    QVERIFY(!take(callById(pool.database(), CallId { 99 })));
    QCOMPARE(callTexts(pool.database(), CallId { 99 }).error().code, ErrorCode::NotFound);
    // The ledger is no history of what people did.
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM change"_s), u"0"_s);
}

void tst_LedgerStore::attemptsAreKept()
{
    TempPool pool;
    const CallId call = test::plan(pool, plannedCall(u"q"_s));
    for (int attempt = 1; attempt <= 3; ++attempt) {
        pool.clock.set(test::testNow().addSecs(attempt));
        test::send(pool, call, attempt);
    }
    QCOMPARE(callOf(pool, call).attempts, 3);
    QCOMPARE(callOf(pool, call).attemptTimes, (QList { test::testNow().addSecs(1), test::testNow().addSecs(2), test::testNow().addSecs(3) }));
}

void tst_LedgerStore::onlyHeadersOfReadingAreKept()
{
    TempPool pool;
    const CallId call = test::plan(pool, plannedCall(u"q"_s));
    test::send(pool, call);
    CallAnswer answer = answerOf("{}");
    answer.headers = { { "Content-Type", "text/event-stream" }, { "set-cookie", "session=secret" }, { "x-request-id", "r-1" }, { "date", "today" }, { "openai-organization", "org" } };
    answer.httpStatus = 201;
    test::receive(pool, call, answer);
    const StoredCall stored = *take(storedCall(pool.database(), plannedCall(u"q"_s).requestHash));
    using Header = std::pair<QByteArray, QByteArray>;
    QCOMPARE(stored.headers, (QList<Header> { { "content-type", "text/event-stream" }, { "x-request-id", "r-1" }, { "date", "today" } }));
    QCOMPARE(stored.call, call);
    QCOMPARE(stored.httpStatus, 201);
    QCOMPARE(stored.latency, std::chrono::milliseconds(1234));
    QVERIFY(!test::scalarText(pool.database(), u"SELECT headers FROM llm_call"_s).contains(u"secret"_s));
}

void tst_LedgerStore::hardTextsComeBack()
{
    TempPool pool;
    const QByteArray body = QByteArray("\xef\xbb\xbf{\0\xff\xfe}\n", 9);
    for (const QByteArray &text : { body, QByteArray(), QByteArray(3'000'000, 'x') }) {
        CallPlan plan = plannedCall(u"q"_s);
        plan.request = text;
        const CallId call = test::plan(pool, plan);
        test::send(pool, call);
        test::receive(pool, call, answerOf(text));
        QCOMPARE(take(callTexts(pool.database(), call)), (CallTexts { text, text }));
    }
    // An amount that makes no sense is none.
    CallPlan plan = plannedCall(u"q"_s, -5, -7);
    const CallId call = test::plan(pool, plan);
    QCOMPARE(callOf(pool, call).reservedTokens, 0);
    QCOMPARE(callOf(pool, call).reservedNano, 0);
    test::send(pool, call);
    test::receive(pool, call, answerOf("{}", -1, std::numeric_limits<qint64>::max(), std::numeric_limits<qint64>::max()));
    QCOMPARE(callOf(pool, call).usage.promptTokens, 0);
    QVERIFY(callOf(pool, call).usage.completionTokens > 1'000'000'000'000);
    QVERIFY(callOf(pool, call).costNano > 1'000'000'000'000'000);
}

void tst_LedgerStore::failureIsKept()
{
    TempPool pool;
    const CallId call = test::plan(pool, plannedCall(u"q"_s));
    test::send(pool, call);
    pool.clock.set(test::testNow().addSecs(9));
    test::fail(pool, call, true);
    const LlmCall failed = callOf(pool, call);
    QCOMPARE(failed.state, CallState::Failed);
    QCOMPARE(failed.errorCode, u"net.cut"_s);
    QCOMPARE(failed.error, u"The connection broke."_s);
    QCOMPARE(failed.excerpt, u"<html>"_s);
    QCOMPARE(failed.httpStatus, 200);
    QVERIFY(failed.mayBeCharged);
    QCOMPARE(failed.ended, test::testNow().addSecs(9));
    const CallId other = test::plan(pool, plannedCall(u"q"_s));
    test::fail(pool, other, false);
    QVERIFY(!callOf(pool, other).mayBeCharged);
}

void tst_LedgerStore::outOfTurn_data()
{
    QTest::addColumn<QStringList>("before");
    QTest::addColumn<QString>("now");
    QTest::newRow("an answer to what was not sent") << QStringList {} << u"received"_s;
    QTest::newRow("sent after the answer") << QStringList { u"sent"_s, u"received"_s } << u"sent"_s;
    QTest::newRow("two answers") << QStringList { u"sent"_s, u"received"_s } << u"received"_s;
    QTest::newRow("sent after the failure") << QStringList { u"failed"_s } << u"sent"_s;
    QTest::newRow("an answer after the failure") << QStringList { u"sent"_s, u"failed"_s } << u"received"_s;
    QTest::newRow("sent after another took over") << QStringList { u"recover"_s } << u"sent"_s;
    QTest::newRow("sent once more after another took over") << QStringList { u"sent"_s, u"recover"_s } << u"sent"_s;
    QTest::newRow("applied without an answer") << QStringList { u"sent"_s } << u"applied"_s;
    QTest::newRow("failed after it was applied") << QStringList { u"sent"_s, u"received"_s, u"applied"_s } << u"failed"_s;
}

void tst_LedgerStore::outOfTurn()
{
    QFETCH(QStringList, before);
    QFETCH(QString, now);
    TempPool pool;
    const CallId call = test::plan(pool, plannedCall(u"q"_s));
    for (const QString &name : before)
        take(step(pool, call, name));
    const LlmCall there = callOf(pool, call);
    const auto refused = step(pool, call, now);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::Conflict);
    QCOMPARE(callOf(pool, call), there);
    QCOMPARE(step(pool, CallId { 99 }, now).error().code, ErrorCode::NotFound);
}

void tst_LedgerStore::storedAnswerServesTheSameRequest()
{
    TempPool pool;
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("none"));
    const CallId call = test::plan(pool, plannedCall(u"a"_s));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("none"));
    test::send(pool, call);
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("none"));
    test::receive(pool, call, answerOf("one"));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("one"));
    QCOMPARE(answerTo(pool, u"b"_s), QByteArray("none"));
    take(step(pool, call, u"parsed"_s));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("one"));
    take(step(pool, call, u"applied"_s));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("one"));
    // What was asked anew counts from then on.
    answered(pool, u"a"_s, "two");
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("two"));
    test::plan(pool, plannedCall(u"a"_s));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("two"));
    pool.reopen();
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("two"));
}

void tst_LedgerStore::uselessAnswersServeNobody()
{
    TempPool pool;
    answered(pool, u"a"_s, "good");
    const CallId bad = answered(pool, u"a"_s, "nonsense");
    take(step(pool, bad, u"failed"_s));
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("good"));
    // It stays to be looked at, paid for, and is not applied by mistake.
    QCOMPARE(take(callTexts(pool.database(), bad)).response, QByteArray("nonsense"));
    QCOMPARE(callOf(pool, bad).costNano, 500);
    take(step(pool, bad, u"applied"_s));
    QCOMPARE(callOf(pool, bad).state, CallState::Failed);
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("good"));
}

void tst_LedgerStore::answersCanBeLetGoOf()
{
    TempPool pool;
    const CallId call = answered(pool, u"embed"_s, "[0.5]");
    take(written(pool, [&](Transaction &transaction) { return callApplied(transaction, call, false); }));
    QCOMPARE(callOf(pool, call).state, CallState::Applied);
    QCOMPARE(callOf(pool, call).costNano, 500);
    QCOMPARE(take(callTexts(pool.database(), call)).response, QByteArray());
    QCOMPARE(answerTo(pool, u"embed"_s), QByteArray("none"));
}

void tst_LedgerStore::answersOfOneJob()
{
    TempPool pool;
    const QByteArray hash = plannedCall(u"a"_s).requestHash;
    answered(pool, u"a"_s, "of one", u"job-1"_s);
    answered(pool, u"a"_s, "of two", u"job-2"_s);
    answered(pool, u"a"_s, "of none");
    QCOMPARE(take(storedCallOfJob(pool.database(), hash, u"job-1"_s))->body, QByteArray("of one"));
    QCOMPARE(take(storedCallOfJob(pool.database(), hash, u"job-2"_s))->body, QByteArray("of two"));
    QVERIFY(!take(storedCallOfJob(pool.database(), hash, u"job-3"_s)));
    QVERIFY(!take(storedCallOfJob(pool.database(), hash, {})));
}

void tst_LedgerStore::takeoverPutsInOrder()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 100'000);
    const CallId planned = test::plan(pool, plannedCall(u"a"_s));
    const CallId sent = test::plan(pool, plannedCall(u"b"_s));
    test::send(pool, sent);
    const CallId received = answered(pool, u"c"_s, "answer");
    const LlmCall before = callOf(pool, received);
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Money), u"500+2000/100000"_s);
    pool.clock.set(test::testNow().addSecs(60));
    const CallRecovery recovery = take(written(pool, [&](Transaction &transaction) { return recoverCalls(transaction, u"holder-2"_s, pool.clock.now()); }));
    QCOMPARE(recovery.unknown, QList { sent });
    QCOMPARE(recovery.released, 1);
    QCOMPARE(callOf(pool, planned).state, CallState::Failed);
    QCOMPARE(callOf(pool, planned).errorCode, u"cancelled"_s);
    QVERIFY(!callOf(pool, planned).mayBeCharged);
    QCOMPARE(callOf(pool, sent).state, CallState::Unknown);
    QCOMPARE(callOf(pool, sent).errorCode, u"unknown_charge"_s);
    QVERIFY(callOf(pool, sent).mayBeCharged);
    QCOMPARE(callOf(pool, received), before);
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Money), u"1500+0/100000"_s);
    QCOMPARE(take(unknownCalls(pool.database())), QList { callOf(pool, sent) });
    // Twice changes nothing.
    QVERIFY(take(written(pool, [&](Transaction &transaction) { return recoverCalls(transaction, u"holder-2"_s, pool.clock.now()); })).unknown.isEmpty());
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

void tst_LedgerStore::ownCallsAreLeftAlone()
{
    TempPool pool;
    const CallId sent = test::plan(pool, plannedCall(u"b"_s));
    test::send(pool, sent);
    const CallRecovery recovery = take(written(pool, [&](Transaction &transaction) { return recoverCalls(transaction, u"holder-1"_s, pool.clock.now()); }));
    QVERIFY(recovery.unknown.isEmpty());
    QCOMPARE(callOf(pool, sent).state, CallState::Sent);
}

/// A process that hung wakes up with an answer that was paid for.
void tst_LedgerStore::lateAnswerIsKept()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 100'000);
    test::setBudget(pool, BudgetScope::Day, BudgetUnit::Money, 100'000);
    const CallId call = test::plan(pool, plannedCall(u"a"_s));
    test::send(pool, call);
    take(step(pool, call, u"recover"_s));
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Money), u"1000+0/100000"_s);
    pool.clock.set(test::testNow().addDays(1));
    test::receive(pool, call, answerOf("late"));
    QCOMPARE(callOf(pool, call).state, CallState::Received);
    QCOMPARE(callOf(pool, call).errorCode, QString());
    QVERIFY(!callOf(pool, call).mayBeCharged);
    QCOMPARE(answerTo(pool, u"a"_s), QByteArray("late"));
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Money), u"500+0/100000"_s);
    // It counts on the day on which it is known.
    answered(pool, u"b"_s, "another");
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Money), u"1000+0/100000"_s);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

void tst_LedgerStore::lateFailureGivesBack()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Tokens, 1000);
    const CallId call = test::plan(pool, plannedCall(u"a"_s));
    test::send(pool, call);
    take(step(pool, call, u"recover"_s));
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Tokens), u"100+0/1000"_s);
    take(step(pool, call, u"failed"_s));
    QCOMPARE(callOf(pool, call).state, CallState::Failed);
    QCOMPARE(test::budgetText(pool.database(), BudgetScope::Pool, BudgetUnit::Tokens), u"0+0/1000"_s);
    QVERIFY(take(unknownCalls(pool.database())).isEmpty());
}

void tst_LedgerStore::unknownUntilAnsweredLater()
{
    TempPool pool;
    const CallId call = test::plan(pool, plannedCall(u"a"_s, 100, 1000, u"job-1"_s));
    test::send(pool, call);
    take(step(pool, call, u"recover"_s));
    QCOMPARE(take(unknownCalls(pool.database(), u"job-1"_s)).size(), 1);
    QCOMPARE(take(unknownCalls(pool.database(), u"job-2"_s)).size(), 0);
    answered(pool, u"a"_s, "again", u"job-1"_s);
    QCOMPARE(take(unknownCalls(pool.database(), u"job-1"_s)).size(), 0);
    QCOMPARE(take(callTotals(pool.database())).unknown, 1);
}

void tst_LedgerStore::totals()
{
    TempPool pool;
    QCOMPARE(take(callTotals(pool.database())), CallTotals());
    answered(pool, u"a"_s, "x", u"job-1"_s);
    answered(pool, u"b"_s, "y", u"job-1"_s);
    answered(pool, u"c"_s, "z");
    test::fail(pool, test::plan(pool, plannedCall(u"d"_s, 100, 1000, u"job-1"_s)), false);
    const CallTotals ofJob = take(callTotals(pool.database(), u"job-1"_s));
    QCOMPARE(ofJob.calls, 3);
    QCOMPARE(ofJob.answered, 2);
    QCOMPARE(ofJob.failed, 1);
    QCOMPARE(ofJob.usage.promptTokens, 80);
    QCOMPARE(ofJob.usage.total(), 100);
    QCOMPARE(ofJob.costNano, 1000);
    QCOMPARE(take(callTotals(pool.database())).calls, 4);
    QCOMPARE(take(callTotals(pool.database(), u"job-9"_s)), CallTotals());
}

void tst_LedgerStore::anySequenceAddsUp_data()
{
    QTest::addColumn<quint32>("seed");
    for (quint32 seed = 1; seed <= 12; ++seed)
        QTest::addRow("%u", seed) << seed;
}

/// Whatever happens to calls, in whatever order: the budgets are what the calls say, and no cap is passed by what was expected.
void tst_LedgerStore::anySequenceAddsUp()
{
    QFETCH(quint32, seed);
    std::mt19937 random(seed);
    const auto below = [&](int end) { return int(random() % quint32(end)); };
    TempPool pool;
    const QStringList jobs { {}, u"job-1"_s, u"job-2"_s };
    QList<CallId> calls;
    for (int i = 0; i < 200; ++i) {
        switch (below(9)) {
        case 0:
        case 1:
        case 2: {
            const CallPlan plan = plannedCall(u"q%1"_s.arg(below(20)), below(300), below(5000), jobs.at(below(3)));
            const auto planned = written(pool, [&](Transaction &transaction) { return planCall(transaction, plan, pool.clock.now()); });
            if (planned)
                calls.append(*planned);
            else
                QCOMPARE(planned.error().code, ErrorCode::LimitExceeded);
            break;
        }
        case 3: {
            Budget budget;
            budget.scope = BudgetScope(below(3));
            budget.unit = BudgetUnit(below(3));
            budget.job = budget.scope == BudgetScope::Job ? jobs.at(1 + below(2)) : QString();
            budget.cap = below(40'000);
            take(written(pool, [&](Transaction &transaction) { return setBudget(transaction, budget, pool.clock.today()); }));
            break;
        }
        case 4:
            pool.clock.set(pool.clock.now().addSecs(3600 * (below(60) - 25))); // also backwards
            break;
        default:
            if (calls.isEmpty())
                break;
            const QStringList steps { u"sent"_s, u"sent"_s, u"received"_s, u"received"_s, u"failed"_s, u"applied"_s, u"recover"_s };
            const CallId call = calls.at(below(int(calls.size())));
            const QString name = steps.at(below(int(steps.size())));
            if (name == "failed"_L1 && below(2))
                (void)written(pool, [&](Transaction &transaction) { return callFailed(transaction, call, { u"net.cut"_s, {}, {}, 0, true }, pool.clock.now()); });
            else
                (void)step(pool, call, name);
        }
        // A day's budget is brought to the day by whoever needs it next.
        const QStringList wrong = take(wrongBudgets(pool.database()));
        QVERIFY2(wrong.isEmpty(), qPrintable(u"after step %1: "_s.arg(i) + wrong.join(u", "_s)));
    }
    QVERIFY(calls.size() > 20);
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_LedgerStore)
#include "tst_ledgerstore.moc"
