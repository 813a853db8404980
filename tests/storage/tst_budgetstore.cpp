// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/services.h"

#include <QProcess>
#include <QTest>

using namespace Qt::StringLiterals;

namespace waymark::storage {

using test::answered;
using test::answerOf;
using test::budgetText;
using test::plannedCall;
using test::take;
using test::TempPool;
using test::written;

namespace {

Result<CallId> tryPlan(TempPool &pool, const CallPlan &plan)
{
    return written(pool, [&](Transaction &transaction) { return planCall(transaction, plan, pool.clock.now()); });
}

QString poolText(TempPool &pool, BudgetUnit unit)
{
    return budgetText(pool.database(), BudgetScope::Pool, unit);
}

} // namespace

class tst_BudgetStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fillsUpToTheCap_data();
    void fillsUpToTheCap();
    void refusalTakesNothing();
    void whatCostsNothingGoesOn();
    void settlesByWhatWasUsed();
    void failureGivesBack();
    void jobsHaveTheirOwn();
    void daysBeginAnew();
    void newOneKnowsWhatWasSpent();
    void capsMove();
    void warnsBeforeTheEnd();
    void wrongOnesAreFoundAndMended();
    void refusesNonsense();
    void neverExceededByManyProcesses();
};

void tst_BudgetStore::fillsUpToTheCap_data()
{
    QTest::addColumn<BudgetScope>("scope");
    QTest::addColumn<BudgetUnit>("unit");
    QTest::addColumn<qint64>("each");
    for (const BudgetScope scope : { BudgetScope::Pool, BudgetScope::Day, BudgetScope::Job }) {
        for (const auto &[unit, each] : { std::pair(BudgetUnit::Money, 1000), std::pair(BudgetUnit::Tokens, 100), std::pair(BudgetUnit::Calls, 1) })
            QTest::addRow("%s %s", qPrintable(name(scope)), qPrintable(name(unit))) << scope << unit << qint64(each);
    }
}

void tst_BudgetStore::fillsUpToTheCap()
{
    QFETCH(BudgetScope, scope);
    QFETCH(BudgetUnit, unit);
    QFETCH(qint64, each);
    TempPool pool;
    const QString job = scope == BudgetScope::Job ? u"job-1"_s : QString();
    test::setBudget(pool, scope, unit, 3 * each, job);
    for (int i = 0; i < 3; ++i)
        test::plan(pool, plannedCall(QString::number(i), 100, 1000, job));
    const auto refused = tryPlan(pool, plannedCall(u"more"_s, 1, 1, job));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::LimitExceeded);
    const QString named = scope == BudgetScope::Pool ? u"the pool"_s : scope == BudgetScope::Day ? u"the day"_s
                                                                                                 : u"the job"_s;
    QVERIFY2(refused.error().message.contains(u"The budget of "_s + named), qPrintable(refused.error().message));
    QCOMPARE(budgetText(pool.database(), scope, unit, job), u"0+%1/%1"_s.arg(3 * each));
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM llm_call"_s), u"3"_s);
}

void tst_BudgetStore::refusalTakesNothing()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Day, BudgetUnit::Money, 100'000);
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Calls, 100, u"job-1"_s);
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Tokens, 99);
    QVERIFY(!tryPlan(pool, plannedCall(u"a"_s, 100, 1000, u"job-1"_s)));
    QCOMPARE(budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Money), u"0+0/100000"_s);
    QCOMPARE(budgetText(pool.database(), BudgetScope::Job, BudgetUnit::Calls, u"job-1"_s), u"0+0/100"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Tokens), u"0+0/99"_s);
    QCOMPARE(test::scalarText(pool.database(), u"SELECT count(*) FROM llm_call"_s), u"0"_s);
    QVERIFY(tryPlan(pool, plannedCall(u"a"_s, 99, 1000, u"job-1"_s)));
}

void tst_BudgetStore::whatCostsNothingGoesOn()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 0);
    QVERIFY(!tryPlan(pool, plannedCall(u"paid"_s)));
    QVERIFY(tryPlan(pool, plannedCall(u"on this machine"_s, 100, 0)));
}

void tst_BudgetStore::settlesByWhatWasUsed()
{
    TempPool pool;
    for (const BudgetUnit unit : { BudgetUnit::Money, BudgetUnit::Tokens, BudgetUnit::Calls })
        test::setBudget(pool, BudgetScope::Pool, unit, 10'000);
    answered(pool, u"a"_s, "x");
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"500+0/10000"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Tokens), u"50+0/10000"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Calls), u"1+0/10000"_s);
    // The provider may take more than the most that was expected; one call's excess is all.
    const CallId greedy = test::plan(pool, plannedCall(u"b"_s, 100, 9'500));
    test::send(pool, greedy);
    test::receive(pool, greedy, answerOf("y", 40, 10, 20'000));
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"20500+0/10000"_s);
    QVERIFY(!tryPlan(pool, plannedCall(u"c"_s, 1, 1)));
}

void tst_BudgetStore::failureGivesBack()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 10'000);
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Calls, 10);
    const CallId free = test::plan(pool, plannedCall(u"a"_s));
    test::send(pool, free);
    test::fail(pool, free, false);
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"0+0/10000"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Calls), u"0+0/10"_s);
    const CallId charged = test::plan(pool, plannedCall(u"b"_s));
    test::send(pool, charged);
    test::fail(pool, charged, true);
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"1000+0/10000"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Calls), u"1+0/10"_s);
    // What could not be read was paid for.
    test::fail(pool, answered(pool, u"c"_s, "nonsense"), false);
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"1500+0/10000"_s);
}

void tst_BudgetStore::jobsHaveTheirOwn()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Calls, 1, u"job-1"_s);
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Calls, 2, u"job-2"_s);
    test::plan(pool, plannedCall(u"a"_s, 1, 1, u"job-1"_s));
    QVERIFY(!tryPlan(pool, plannedCall(u"b"_s, 1, 1, u"job-1"_s)));
    test::plan(pool, plannedCall(u"b"_s, 1, 1, u"job-2"_s));
    test::plan(pool, plannedCall(u"c"_s, 1, 1));
    QCOMPARE(budgetText(pool.database(), BudgetScope::Job, BudgetUnit::Calls, u"job-1"_s), u"0+1/1"_s);
    QCOMPARE(budgetText(pool.database(), BudgetScope::Job, BudgetUnit::Calls, u"job-2"_s), u"0+1/2"_s);
    QCOMPARE(take(budgetsFor(pool.database(), u"job-2"_s)).size(), 1);
    QCOMPARE(take(budgetsFor(pool.database(), {})).size(), 0);
}

void tst_BudgetStore::daysBeginAnew()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Day, BudgetUnit::Money, 1500);
    const auto day = [&] { return budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Money); };
    answered(pool, u"a"_s, "x");
    QCOMPARE(day(), u"500+0/1500"_s);
    const CallId overnight = test::plan(pool, plannedCall(u"b"_s));
    test::send(pool, overnight);
    QVERIFY(!tryPlan(pool, plannedCall(u"c"_s)));
    pool.clock.set(test::testNow().addDays(1));
    // What is under way is reserved wherever it ends.
    const auto refused = tryPlan(pool, plannedCall(u"c"_s));
    QVERIFY(!refused);
    test::receive(pool, overnight, answerOf("y"));
    QCOMPARE(day(), u"500+0/1500"_s);
    QCOMPARE(take(allBudgets(pool.database())).first().day, QDate(2026, 11, 19));
    answered(pool, u"c"_s, "z");
    QCOMPARE(day(), u"1000+0/1500"_s);
    // A clock that is set back finds what the day had counted.
    pool.clock.set(test::testNow());
    QVERIFY(tryPlan(pool, plannedCall(u"d"_s)));
    QCOMPARE(day(), u"500+1000/1500"_s);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

void tst_BudgetStore::newOneKnowsWhatWasSpent()
{
    TempPool pool;
    answered(pool, u"a"_s, "x", u"job-1"_s);
    pool.clock.set(test::testNow().addDays(1));
    answered(pool, u"b"_s, "y");
    test::plan(pool, plannedCall(u"c"_s, 100, 1000, u"job-1"_s));
    const CallId charged = test::plan(pool, plannedCall(u"d"_s));
    test::fail(pool, charged, true);
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 10'000);
    test::setBudget(pool, BudgetScope::Day, BudgetUnit::Money, 10'000);
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Money, 10'000, u"job-1"_s);
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"2000+1000/10000"_s);
    QCOMPARE(budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Money), u"1500+1000/10000"_s);
    QCOMPARE(budgetText(pool.database(), BudgetScope::Job, BudgetUnit::Money, u"job-1"_s), u"500+1000/10000"_s);
}

void tst_BudgetStore::capsMove()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Calls, 1);
    answered(pool, u"a"_s, "x");
    QVERIFY(!tryPlan(pool, plannedCall(u"b"_s)));
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Calls, 2);
    QVERIFY(tryPlan(pool, plannedCall(u"b"_s)));
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Calls, 0);
    QCOMPARE(poolText(pool, BudgetUnit::Calls), u"1+1/0"_s);
    take(written(pool, [&](Transaction &transaction) { return removeBudget(transaction, BudgetScope::Pool, {}, BudgetUnit::Calls); }));
    QCOMPARE(poolText(pool, BudgetUnit::Calls), u"none"_s);
    QVERIFY(tryPlan(pool, plannedCall(u"c"_s)));
}

void tst_BudgetStore::warnsBeforeTheEnd()
{
    Budget budget;
    budget.cap = 100;
    budget.spent = 60;
    budget.reserved = 19;
    QVERIFY(!budget.isNearItsEnd());
    budget.reserved = 20;
    QVERIFY(budget.isNearItsEnd());
    QCOMPARE(budget.left(), 20);
    budget.warnPercent = 90;
    QVERIFY(!budget.isNearItsEnd());
    TempPool pool;
    take(written(pool, [&](Transaction &transaction) { return setBudget(transaction, budget, pool.clock.today()); }));
    QCOMPARE(take(allBudgets(pool.database())).first().warnPercent, 90);
}

void tst_BudgetStore::wrongOnesAreFoundAndMended()
{
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 10'000);
    test::setBudget(pool, BudgetScope::Job, BudgetUnit::Tokens, 10'000, u"job-1"_s);
    answered(pool, u"a"_s, "x", u"job-1"_s);
    QVERIFY(take(wrongBudgets(pool.database())).isEmpty());
    take(pool.database().execute("UPDATE budget SET spent = spent + 1 WHERE scope = 'job'; UPDATE budget SET reserved = 7 WHERE scope = 'pool'"));
    QCOMPARE(take(wrongBudgets(pool.database())), (QStringList { u"pool money"_s, u"job tokens job-1"_s }));
    QCOMPARE(take(written(pool, [](Transaction &transaction) { return recountBudgets(transaction); })), 2);
    QVERIFY(take(wrongBudgets(pool.database())).isEmpty());
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"500+0/10000"_s);
    QCOMPARE(take(written(pool, [](Transaction &transaction) { return recountBudgets(transaction); })), 0);
}

void tst_BudgetStore::refusesNonsense()
{
    TempPool pool;
    const auto set = [&](const Budget &budget) { return written(pool, [&](Transaction &transaction) { return setBudget(transaction, budget, pool.clock.today()); }); };
    Budget negative;
    negative.cap = -1;
    QCOMPARE(set(negative).error().code, ErrorCode::InvalidArgument);
    Budget nobodys;
    nobodys.scope = BudgetScope::Job;
    QCOMPARE(set(nobodys).error().code, ErrorCode::InvalidArgument);
    Budget both;
    both.job = u"job-1"_s;
    QCOMPARE(set(both).error().code, ErrorCode::InvalidArgument);
}

/// Eight processes that ask at the same time, as much as they can get: the cap is met to the unit, and never passed.
void tst_BudgetStore::neverExceededByManyProcesses()
{
    constexpr int processes = 8;
    TempPool pool;
    test::setBudget(pool, BudgetScope::Pool, BudgetUnit::Money, 50'000); // 100 calls of 500, as long as 1000 can be reserved
    test::setBudget(pool, BudgetScope::Day, BudgetUnit::Calls, 1000);
    std::vector<std::unique_ptr<QProcess>> workers;
    for (int i = 0; i < processes; ++i) {
        workers.push_back(std::make_unique<QProcess>());
        workers.back()->start(QStringLiteral(CRASHWRITER), { u"spend"_s, pool.path(), QString::number(i) });
    }
    int answers = 0;
    for (const auto &worker : workers) {
        QVERIFY(worker->waitForFinished(100'000));
        const QByteArray said = worker->readAllStandardOutput();
        QVERIFY2(worker->exitCode() == 0, worker->readAllStandardError().constData());
        QVERIFY2(said.endsWith("full\n"), said.constData());
        answers += int(said.count("ACK"));
        // At no moment did anybody see more taken than the cap.
        QVERIFY2(!said.contains("over"), said.constData());
    }
    // The last one asks when all others have ended, so that what remains is less than one call may take.
    QCOMPARE(answers, 99);
    QCOMPARE(poolText(pool, BudgetUnit::Money), u"49500+0/50000"_s);
    QCOMPARE(budgetText(pool.database(), BudgetScope::Day, BudgetUnit::Calls), u"99+0/1000"_s);
    QCOMPARE(test::serviceFaults(pool.database()), QString());
}

} // namespace waymark::storage

QTEST_GUILESS_MAIN(waymark::storage::tst_BudgetStore)
#include "tst_budgetstore.moc"
