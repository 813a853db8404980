// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/workhooks.h"
#include "services/jobs/itemwork.h"
#include "services/llm/client.h"

namespace waymark::jobs {

/// What a job will take, before it begins. Of more than `looked` items a part is looked at, evenly spaced, and the rest counted like it.
struct JobEstimate
{
    qint64 items = 0;
    qint64 looked = 0; ///< items whose questions were really made
    qint64 calls = 0;
    qint64 stored = 0; ///< of them answered from the ledger, for nothing
    qint64 impossible = 0; ///< items that cannot be asked: no verdict, too long
    QString firstReason; ///< of the first of them
    qint64 inputTokens = 0; ///< of calls that are made
    qint64 outputTokens = 0; ///< likely: see below
    qint64 mostOutputTokens = 0; ///< all limits used up
    std::optional<llm::Nano> cost; ///< likely; none without a price
    std::optional<llm::Nano> mostCost;

    bool isWhole() const { return looked == items; }
    bool operator==(const JobEstimate &) const = default;
};

/// Tokens of a usual answer of a model without much thinking.
qint64 likelyOutputTokens(JobKind kind);

/// Thread: the database's; any but the GUI's. Errors: those of reading, Cancelled.
Result<JobEstimate> estimateJob(storage::Database &database, JobKind kind, const QList<JobItem> &items, const JobSettings &job,
    const pipeline::AskSettings &settings, const llm::Endpoint &endpoint, const llm::Redactor &redact, const WorkHooks &hooks = {});

} // namespace waymark::jobs
