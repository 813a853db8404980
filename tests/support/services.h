// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/budgetstore.h"
#include "services/storage/jobstore.h"
#include "services/storage/ledgerstore.h"
#include "tests/support/temppool.h"

namespace waymark::test {

/// Runs a function in a transaction of its own, which is committed when there is no error.
template <typename F>
auto written(storage::PoolFile &pool, F function) -> std::invoke_result_t<F, storage::Transaction &>
{
    const auto transaction = take(storage::Transaction::begin(pool));
    auto result = function(*transaction);
    if (result)
        take(transaction->commit());
    return result;
}

template <typename F>
auto written(TempPool &pool, F function) -> std::invoke_result_t<F, storage::Transaction &>
{
    return written(pool.pool(), function);
}

/// A call for a question; the same hash for the same one.
inline storage::CallPlan plannedCall(const QString &question, qint64 tokens = 100, qint64 nano = 1000, const QString &job = {})
{
    storage::CallPlan plan;
    plan.requestHash = sha256Hex(question.toUtf8());
    plan.endpoint = QStringLiteral("endpoint-1");
    plan.model = QStringLiteral("model-1");
    plan.purpose = QStringLiteral("judge");
    plan.promptVersion = QStringLiteral("judge-1");
    plan.job = job;
    plan.holder = QStringLiteral("holder-1");
    plan.request = "{\"ask\":\"" + question.toUtf8() + "\"}";
    plan.reserveTokens = tokens;
    plan.reserveNano = nano;
    return plan;
}

inline storage::CallAnswer answerOf(const QByteArray &body, qint64 prompt = 40, qint64 completion = 10, qint64 nano = 500)
{
    storage::CallAnswer answer;
    answer.headers = { { "content-type", "application/json" } };
    answer.body = body;
    answer.usage.promptTokens = prompt;
    answer.usage.completionTokens = completion;
    answer.costNano = nano;
    answer.latency = std::chrono::milliseconds(1234);
    return answer;
}

inline CallId plan(TempPool &pool, const storage::CallPlan &call)
{
    return take(written(pool, [&](storage::Transaction &transaction) { return storage::planCall(transaction, call, pool.clock.now()); }));
}

inline void send(TempPool &pool, CallId call, int attempt = 1)
{
    take(written(pool, [&](storage::Transaction &transaction) { return storage::callSent(transaction, call, attempt, pool.clock.now()); }));
}

inline void receive(TempPool &pool, CallId call, const storage::CallAnswer &answer)
{
    take(written(pool, [&](storage::Transaction &transaction) { return storage::callReceived(transaction, call, answer, pool.clock.now()); }));
}

inline void fail(TempPool &pool, CallId call, bool mayBeCharged)
{
    const storage::CallFailure failure { QStringLiteral("net.cut"), QStringLiteral("The connection broke."), QStringLiteral("<html>"), 200, mayBeCharged };
    take(written(pool, [&](storage::Transaction &transaction) { return storage::callFailed(transaction, call, failure, pool.clock.now()); }));
}

/// A call with its answer.
inline CallId answered(TempPool &pool, const QString &question, const QByteArray &body, const QString &job = {})
{
    const CallId call = plan(pool, plannedCall(question, 100, 1000, job));
    send(pool, call);
    receive(pool, call, answerOf(body));
    return call;
}

inline void setBudget(TempPool &pool, BudgetScope scope, BudgetUnit unit, qint64 cap, const QString &job = {})
{
    Budget budget;
    budget.scope = scope;
    budget.unit = unit;
    budget.job = job;
    budget.cap = cap;
    take(written(pool, [&](storage::Transaction &transaction) { return storage::setBudget(transaction, budget, pool.clock.today()); }));
}

/// "spent+reserved/cap" of a budget, "none" without one.
inline QString budgetText(storage::Database &database, BudgetScope scope, BudgetUnit unit, const QString &job = {})
{
    for (const Budget &budget : take(storage::allBudgets(database))) {
        if (budget.scope == scope && budget.unit == unit && budget.job == job)
            return QStringLiteral("%1+%2/%3").arg(budget.spent).arg(budget.reserved).arg(budget.cap);
    }
    return QStringLiteral("none");
}

/// What is wrong with the tables of the services, "" when nothing is.
inline QString serviceFaults(storage::Database &database)
{
    return (take(storage::wrongBudgets(database)) + take(storage::wrongJobCounts(database))).join(QLatin1Char('\n'));
}

} // namespace waymark::test
