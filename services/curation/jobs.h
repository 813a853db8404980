// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/proposals.h"
#include "services/domain/prompt.h"
#include "services/storage/jobstore.h"
#include "services/storage/leasestore.h"
#include "services/storage/ledgerstore.h"

namespace waymark::curation {

/// What background services do to a pool, each a transaction of its own. Single steps are in storage/jobstore.h and ledgerstore.h.
/// Thread: the writer's. Errors of all: ReadOnly, Locked, DiskFull, Io.

/// Runs `write` in one transaction: for the single steps.
Result<void> inTransaction(storage::PoolFile &pool, const std::function<Result<void>(storage::Transaction &)> &write);

/// What taking over found left behind.
struct Takeover
{
    bool fromAnother = false; ///< a process that had ended, or hung
    storage::CallRecovery calls;
    storage::JobRecovery jobs;
};
/// Takes the lease of the services and, in the same transaction, puts in order what another holder has left: calls without an answer may
/// have been charged, items begin again (what is answered already is not asked again), jobs wait for a person to resume them.
/// Errors: Locked, naming the process that serves the pool; see storage::takeLease() for `expired`.
Result<Takeover> takeServices(storage::PoolFile &pool, const storage::Lease &own, const Clock &clock, const std::optional<storage::Lease> &expired = {});
/// In order: what still runs is queued again, the jobs go on when somebody serves the pool again.
Result<void> leaveServices(storage::PoolFile &pool, const storage::Lease &own);

/// All that came of an item.
struct ItemOutcome
{
    JobItemId item;
    QString holder; ///< of the lease
    storage::ItemEnd end;
    struct Call
    {
        CallId call;
        bool stored = false;
        std::optional<storage::CallFailure> unusable; ///< it was answered, but the answer is of no use: it serves no other call
    };
    QList<Call> calls; ///< in the order in which they were made
    QList<Proposal> proposals;
    QList<QueryPlan> plans;
    bool keepsAnswers = true; ///< see storage::callApplied()
    std::function<Result<void>(storage::Transaction &)> also; ///< what else is stored with it (vectors)
};
struct StoredOutcome
{
    bool isStored = false; ///< false when the item was cancelled or taken over meanwhile: then nothing was
    QList<Proposal> proposals; ///< those that were new
};
/// Ends an item together with all that came of it, so that a crash leaves both or neither. With `end.state` Done its calls are applied.
Result<StoredOutcome> storeOutcome(storage::PoolFile &pool, const ItemOutcome &outcome, const Clock &clock);

} // namespace waymark::curation
