// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobestimate.h"
#include "services/domain/workhooks.h"
#include "services/jobs/itemwork.h"
#include "services/llm/client.h"

namespace waymark::jobs {

using waymark::JobEstimate;

/// Tokens of a usual answer of a model without much thinking.
qint64 likelyOutputTokens(JobKind kind);

/// Thread: the database's; any but the GUI's. Errors: those of reading, Cancelled.
Result<JobEstimate> estimateJob(storage::Database &database, JobKind kind, const QList<JobItem> &items, const JobSettings &job,
    const pipeline::AskSettings &settings, const llm::Endpoint &endpoint, const llm::Redactor &redact, const WorkHooks &hooks = {});

/// Of one question beside the jobs, as if no answer to it were stored. `likely`: tokens of a usual answer. Errors: those of redaction.
Result<JobEstimate> estimateAsk(const pipeline::Ask &ask, qint64 likely, const llm::Redactor &redact);

} // namespace waymark::jobs
