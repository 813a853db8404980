// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/ledgerstore.h"

#include "services/storage/budgetstore.h"
#include "services/storage/compression.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(storage)
};

/// What counts of a call; see the table.
const QString open = u"open"_s;
const QString settled = u"settled"_s;
const QString assumed = u"assumed"_s;
const QString nothing = u"none"_s;

/// Where a call stands before a step.
struct Standing
{
    QString state;
    QString charge;
    QString job;
    Charge reserved;
};

Result<Standing> standingOf(Database &database, CallId call)
{
    Statement row(database, u"SELECT state, charge, job, reserve_cost, reserve_tokens FROM llm_call WHERE id = ?"_s);
    row << call.value;
    if (row.step())
        return Standing { row.text(0), row.text(1), row.text(2), { row.integer(3), row.integer(4), 1 } };
    WAYMARK_TRY(row.result());
    return failure(ErrorCode::NotFound, Tr::tr("The call is not in the ledger."));
}

Unexpected outOfTurn(const Standing &standing)
{
    return failure(ErrorCode::Conflict, Tr::tr("The call was taken over by another process."), u"the call is "_s + standing.state);
}

QString headersText(const QList<std::pair<QByteArray, QByteArray>> &headers)
{
    QJsonArray kept;
    for (const auto &[name, value] : headers) {
        const QByteArray lower = name.toLower();
        if (lower == "content-type" || lower == "date" || lower == "x-request-id")
            kept.append(QJsonArray { QString::fromLatin1(lower), QString::fromLatin1(value) });
    }
    return QString::fromUtf8(QJsonDocument(kept).toJson(QJsonDocument::Compact));
}

/// Bytes for a column that is never NULL.
QVariant packed(const QByteArray &bytes)
{
    const QByteArray compressed = compress(bytes);
    return compressed.isNull() ? QByteArray("") : compressed;
}

QString dayText(const QDateTime &now)
{
    return now.toUTC().date().toString(Qt::ISODate);
}

Result<void> countAs(Transaction &transaction, const Standing &standing, const Charge &spent)
{
    // A guess that turns out wrong may have been counted on another day: only the calls themselves tell then.
    if (standing.charge == assumed) {
        WAYMARK_TRY(recountBudgets(transaction));
        return {};
    }
    return standing.charge == open ? settleInBudgets(transaction, standing.job, standing.reserved, spent) : Result<void>();
}

} // namespace

static Charge chargeOf(const CallPlan &plan)
{
    return { plan.reserveNano, plan.reserveTokens, 1 };
}

Result<bool> fitsOnceSettled(Database &database, const CallPlan &plan, QDate today)
{
    WAYMARK_TRY_ASSIGN(const QList<Budget> budgets, budgetsFor(database, plan.job));
    return std::ranges::all_of(budgets, [charge = chargeOf(plan), today](const Budget &budget) {
        const qint64 spent = budget.scope == BudgetScope::Day && budget.day != today ? 0 : budget.spent;
        return spent + charge.of(budget.unit) <= budget.cap;
    });
}

Result<CallId> planCall(Transaction &transaction, const CallPlan &plan, const QDateTime &now)
{
    const Charge charge = chargeOf(plan);
    WAYMARK_TRY(reserveInBudgets(transaction, plan.job, charge, now.toUTC().date()));
    Statement insert(transaction.database(),
        u"INSERT INTO llm_call(request_hash, endpoint, model, purpose, prompt_version, job, holder, state, reserve_tokens, reserve_cost, charge, at, request) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, 'planned', ?, ?, 'open', ?, ?)"_s);
    insert << QString::fromLatin1(plan.requestHash) << plan.endpoint << plan.model << plan.purpose << plan.promptVersion << plan.job << plan.holder
           << charge.of(BudgetUnit::Tokens) << charge.of(BudgetUnit::Money) << timeText(now) << packed(plan.request);
    WAYMARK_TRY(insert.run());
    return CallId { insert.lastInsertId() };
}

Result<void> callSent(Transaction &transaction, CallId call, int attempt, const QDateTime &now)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Standing standing, standingOf(database, call));
    if (standing.state != "planned"_L1 && standing.state != "sent"_L1)
        return outOfTurn(standing);
    return (Statement(database, u"UPDATE llm_call SET state = 'sent', attempts = ?, attempt_times = json_insert(attempt_times, '$[#]', ?) WHERE id = ?"_s)
        << qint64(attempt) << timeText(now) << call.value)
        .run();
}

Result<void> callReceived(Transaction &transaction, CallId call, const CallAnswer &answer, const QDateTime &now)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Standing standing, standingOf(database, call));
    if (standing.state != "sent"_L1 && standing.state != "unknown"_L1)
        return outOfTurn(standing);
    WAYMARK_TRY(beginBudgetDay(transaction, now.toUTC().date()));
    const Charge spent { answer.costNano, answer.usage.total(), 1 };
    Statement store(database,
        u"UPDATE llm_call SET state = 'received', http_status = ?, headers = ?, response = ?, prompt_tokens = ?, cached_tokens = ?, completion_tokens = ?, "
        "reasoning_tokens = ?, is_estimate = ?, cost = ?, charge = 'settled', charged_on = ?, latency_ms = ?, error_code = '', error = '', ended = ? WHERE id = ?"_s);
    const auto count = [](qint64 tokens) { return Charge { 0, tokens, 0 }.of(BudgetUnit::Tokens); };
    store << qint64(answer.httpStatus) << headersText(answer.headers) << packed(answer.body) << count(answer.usage.promptTokens)
          << count(answer.usage.cachedTokens) << count(answer.usage.completionTokens) << count(answer.usage.reasoningTokens) << qint64(answer.usage.isEstimate)
          << spent.of(BudgetUnit::Money) << dayText(now) << qint64(answer.latency.count()) << timeText(now) << call.value;
    WAYMARK_TRY(store.run());
    return countAs(transaction, standing, spent);
}

Result<void> callFailed(Transaction &transaction, CallId call, const CallFailure &failure, const QDateTime &now)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Standing standing, standingOf(database, call));
    if (standing.state == "applied"_L1)
        return outOfTurn(standing);
    WAYMARK_TRY(beginBudgetDay(transaction, now.toUTC().date()));
    // An answer that was paid for stays paid for; what was only guessed may turn out to be free.
    const bool isCounted = standing.charge != open && standing.charge != assumed;
    const QString charge = isCounted ? standing.charge : failure.mayBeCharged ? assumed
                                                                              : nothing;
    Statement store(database,
        u"UPDATE llm_call SET state = 'failed', error_code = ?, error = ?, excerpt = ?, http_status = ?, charge = ?, "
        "charged_on = CASE ? WHEN 'none' THEN NULL ELSE coalesce(charged_on, ?) END, ended = ? WHERE id = ?"_s);
    store << failure.code << failure.message << failure.excerpt << qint64(failure.httpStatus) << charge << charge << dayText(now) << timeText(now) << call.value;
    WAYMARK_TRY(store.run());
    if (isCounted)
        return {};
    return countAs(transaction, standing, failure.mayBeCharged ? standing.reserved : Charge());
}

Result<void> callParsed(Transaction &transaction, CallId call)
{
    return (Statement(transaction.database(), u"UPDATE llm_call SET state = 'parsed' WHERE id = ? AND state = 'received'"_s) << call.value).run();
}

Result<void> callApplied(Transaction &transaction, CallId call, bool keepsAnswer)
{
    Database &database = transaction.database();
    WAYMARK_TRY_ASSIGN(const Standing standing, standingOf(database, call));
    if (standing.charge != settled)
        return outOfTurn(standing);
    return (Statement(database, u"UPDATE llm_call SET state = 'applied', response = CASE WHEN ? THEN response END WHERE id = ? AND state <> 'failed'"_s)
        << qint64(keepsAnswer) << call.value)
        .run();
}

Result<CallRecovery> recoverCalls(Transaction &transaction, const QString &holder, const QDateTime &now)
{
    Database &database = transaction.database();
    CallRecovery recovery;
    QList<CallId> planned;
    {
        Statement rows(database, u"SELECT id, state FROM llm_call WHERE state IN ('planned', 'sent') AND holder <> ? ORDER BY id"_s);
        rows << holder;
        while (rows.step())
            (rows.text(1) == "sent"_L1 ? recovery.unknown : planned).append(CallId { rows.integer(0) });
        WAYMARK_TRY(rows.result());
    }
    for (const CallId call : std::as_const(planned))
        WAYMARK_TRY(callFailed(transaction, call, { u"cancelled"_s, Tr::tr("The program stopped before the call was sent."), {}, 0, false }, now));
    const QString mayBe = Tr::tr("The program stopped while the call was under way; it may have been charged.");
    for (const CallId call : std::as_const(recovery.unknown)) {
        WAYMARK_TRY(callFailed(transaction, call, { u"unknown_charge"_s, mayBe, {}, 0, true }, now));
        WAYMARK_TRY((Statement(database, u"UPDATE llm_call SET state = 'unknown' WHERE id = ?"_s) << call.value).run());
    }
    recovery.released = planned.size();
    return recovery;
}

} // namespace waymark::storage
