// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/llmcall.h"
#include "services/storage/transaction.h"

namespace waymark::storage {

/// The ledger of calls (reliability 3.9): each step of a call is committed before the next one begins, so that nothing is paid for twice.
/// Outside the journal. Errors of all that write: Conflict when the call is not in a state for it (somebody else has taken over).

/// A call that is about to be made.
struct CallPlan
{
    QByteArray requestHash;
    QString endpoint;
    QString model;
    QString purpose;
    QString promptVersion;
    QString job; ///< uuid, empty for a single call
    QString holder; ///< of the lease under which it is made
    QByteArray request; ///< the body, redacted
    qint64 reserveTokens = 0;
    qint64 reserveNano = 0;
};

/// Reserves under every budget that applies, all or nothing. Errors: LimitExceeded, naming the budget; nothing may be committed then.
Result<CallId> planCall(Transaction &transaction, const CallPlan &plan, const QDateTime &now);
/// After LimitExceeded: the budgets would have room but for what calls that are under way have reserved, which mostly is more than they take.
Result<bool> fitsOnceSettled(Database &database, const CallPlan &plan, QDate today);
/// Before the first byte of attempt k (from 1) leaves.
Result<void> callSent(Transaction &transaction, CallId call, int attempt, const QDateTime &now);

struct CallAnswer
{
    int httpStatus = 200;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< content-type, date and x-request-id are kept
    QByteArray body; ///< complete
    CallUsage usage;
    qint64 costNano = 0;
    std::chrono::milliseconds latency { 0 };
};
/// Stores a complete answer and settles the reservation. One that comes after all, when the call was given up as unknown, is kept, too.
Result<void> callReceived(Transaction &transaction, CallId call, const CallAnswer &answer, const QDateTime &now);

struct CallFailure
{
    QString code;
    QString message;
    QString excerpt;
    int httpStatus = 0;
    bool mayBeCharged = false; ///< the reservation stays as spent
};
/// The call is over without a usable answer. An answer that could not be read is kept and paid for, but serves no other call.
Result<void> callFailed(Transaction &transaction, CallId call, const CallFailure &failure, const QDateTime &now);

Result<void> callParsed(Transaction &transaction, CallId call);
/// What came of it is being stored in this transaction. `keepsAnswer` false lets go of the answer's text: it would only repeat what the
/// pool holds then (vectors). Nothing for a call that failed to be read.
Result<void> callApplied(Transaction &transaction, CallId call, bool keepsAnswer = true);

struct CallRecovery
{
    QList<CallId> unknown; ///< sent without an answer: may have been charged
    qint64 released = 0; ///< planned, nothing was sent
};
/// For who takes over from a process that ended: the open calls of all other holders.
Result<CallRecovery> recoverCalls(Transaction &transaction, const QString &holder, const QDateTime &now);

/// An answer that is complete, as it came.
struct StoredCall
{
    CallId call;
    int httpStatus = 200;
    QList<std::pair<QByteArray, QByteArray>> headers;
    QByteArray body;
    std::chrono::milliseconds latency { 0 };
};
/// The newest answer to the same request that could be read, or was not looked at yet.
Result<std::optional<StoredCall>> storedCall(Database &database, const QByteArray &requestHash);
/// The same among the calls of one job: what a job that asks anew has asked already.
Result<std::optional<StoredCall>> storedCallOfJob(Database &database, const QByteArray &requestHash, const QString &job);

Result<std::optional<LlmCall>> callById(Database &database, CallId call);
Result<CallTexts> callTexts(Database &database, CallId call); ///< Errors: NotFound
Result<QList<LlmCall>> callsOfJob(Database &database, const QString &job); ///< oldest first
/// Those that may have been charged and were not asked again with success since; oldest first. `job` empty = of all.
Result<QList<LlmCall>> unknownCalls(Database &database, const QString &job = {});
Result<CallTotals> callTotals(Database &database, const QString &job = {}); ///< empty = of the pool

} // namespace waymark::storage
