// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/prompt.h"
#include "services/jobs/jobrunner.h"
#include "services/pipeline/ask.h"
#include "services/storage/transaction.h"

namespace waymark::jobs {

/// A question beside the jobs, for somebody who waits for its answer: the plan of a task, a choice among memories. It is paid for and
/// kept like every other call; asked once more it costs nothing.
struct SingleAnswer
{
    llm::LlmResult<QJsonObject> object; ///< in the form that was asked for
    QString model; ///< as the server names it
    QString promptVersion;
    QList<llm::CallTrace> traces; ///< one, or two when the first answer could not be read

    /// Of the answer that counts; invalid for recorded ones.
    CallId call() const { return traces.isEmpty() ? CallId() : traces.last().call; }
    bool isStored() const { return !traces.isEmpty() && traces.last().stored; }
    /// Of all its calls, in nano-units; 0 for stored answers and without a price.
    qint64 cost() const;
};

/// Thread: any. `done` is called once, on the provider's thread, also on cancel, and must not block. The service outlives it.
void askOnce(const Service &service, const pipeline::Ask &ask, const CancelToken &cancel, std::function<void(SingleAnswer)> done);

/// What the ledger holds as the answer to this question; none when it was not asked yet or its answer was of no use. Nothing is sent
/// and nothing written. Thread: the database's.
Result<std::optional<SingleAnswer>> storedAnswer(storage::Database &database, const llm::Endpoint &endpoint, const pipeline::Ask &ask);

/// Ends its calls in the ledger, together with what is made of the answer. Thread: the writer's.
Result<void> settleAnswer(storage::Transaction &transaction, const SingleAnswer &answer, const QDateTime &now);

/// What the plan of a task is asked for: workflows and insights share one (paper c.4), the goal serves summaries, and models that choose.
/// None when nothing but trajectories is retrieved, whose query is the task itself.
std::optional<MemoryType> planType(const QList<MemoryType> &types, bool modelChooses);

/// The newest stored plan of a task; with a model only one that this model wrote.
Result<std::optional<QueryPlan>> storedPlan(storage::Database &database, const QString &task, MemoryType type, const QString &model = {});

/// Keeps the plan that an answer to pipeline::planAsk() holds, and settles its calls. Thread: the writer's. Errors: Parse.
Result<QString> storePlan(storage::Transaction &transaction, const QString &task, MemoryType type, const SingleAnswer &answer, const QDateTime &now);

} // namespace waymark::jobs
