// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/jobs.h"

#include "services/storage/promptstore.h"

#include <QCoreApplication>

namespace waymark::curation {

using storage::Transaction;

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(curation)
};

Result<void> writeCalls(Transaction &transaction, const ItemOutcome &outcome, const QDateTime &now)
{
    for (const ItemOutcome::Call &call : outcome.calls) {
        if (!call.call.isValid())
            continue;
        WAYMARK_TRY(storage::linkCall(transaction, outcome.item, call.call, call.stored));
        if (call.unusable)
            WAYMARK_TRY(storage::callFailed(transaction, call.call, *call.unusable, now));
        else if (outcome.end.state == ItemState::Done)
            WAYMARK_TRY(storage::callApplied(transaction, call.call, outcome.keepsAnswers));
    }
    return {};
}

} // namespace

Result<void> inTransaction(storage::PoolFile &pool, const std::function<Result<void>(Transaction &)> &write)
{
    WAYMARK_TRY_ASSIGN(const auto transaction, Transaction::begin(pool));
    WAYMARK_TRY(write(*transaction));
    return transaction->commit();
}

Result<Takeover> takeServices(storage::PoolFile &pool, const storage::Lease &own, const Clock &clock, const std::optional<storage::Lease> &expired)
{
    Takeover takeover;
    WAYMARK_TRY(inTransaction(pool, [&](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(takeover.fromAnother, storage::takeLease(transaction, own, expired));
        if (!takeover.fromAnother)
            return {};
        storage::Database &database = transaction.database();
        const QDateTime now = clock.now();
        WAYMARK_TRY_ASSIGN(takeover.calls, storage::recoverCalls(transaction, own.holder, now));
        const auto note = [&](const Job &job) -> Result<QString> {
            WAYMARK_TRY_ASSIGN(const QList<LlmCall> unknown, storage::unknownCalls(database, job.uuid));
            if (unknown.isEmpty())
                return Tr::tr("The program stopped while this job ran. Nothing is lost.");
            return Tr::tr("The program stopped while %n calls were under way; they may have been charged.", nullptr, int(unknown.size()));
        };
        WAYMARK_TRY_ASSIGN(takeover.jobs, storage::recoverJobs(transaction, own.holder, note, now));
        return {};
    }));
    return takeover;
}

Result<void> leaveServices(storage::PoolFile &pool, const storage::Lease &own)
{
    return inTransaction(pool, [&](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY(storage::requeueItems(transaction, own.holder));
        return storage::releaseLease(transaction, own);
    });
}

Result<StoredOutcome> storeOutcome(storage::PoolFile &pool, const ItemOutcome &outcome, const Clock &clock)
{
    StoredOutcome stored;
    WAYMARK_TRY_ASSIGN(const auto transaction, Transaction::begin(pool));
    const QDateTime now = clock.now();
    WAYMARK_TRY_ASSIGN(const bool runs, storage::endItem(*transaction, outcome.item, outcome.holder, outcome.end, now));
    if (!runs)
        return stored;
    WAYMARK_TRY(writeCalls(*transaction, outcome, now));
    QList<Proposal> proposals = outcome.proposals;
    for (Proposal &proposal : proposals)
        proposal.item = outcome.item;
    WAYMARK_TRY_ASSIGN(stored.proposals, writeProposals(*transaction, proposals, clock));
    for (const QueryPlan &plan : outcome.plans)
        WAYMARK_TRY(storage::storeQueryPlan(*transaction, plan));
    if (outcome.also)
        WAYMARK_TRY(outcome.also(*transaction));
    WAYMARK_TRY(transaction->commit());
    stored.isStored = true;
    return stored;
}

} // namespace waymark::curation
