// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/proposal.h"
#include "services/jobs/itemsubject.h"
#include "services/jobs/jobsettings.h"
#include "services/pipeline/ask.h"

namespace waymark::jobs {

/// The questions of an item: one, or as many as there are votes. None: it needs no model (a memory of type trajectory,
/// a workflow that is drafted).
/// Pure. Errors: those of the pipeline.
Result<QList<pipeline::Ask>> asksOf(JobKind kind, const JobItem &item, const ItemSubject &subject, const JobSettings &job, const pipeline::AskSettings &settings);

/// One answer, read into its form.
struct ItemAnswer
{
    QJsonObject object;
    QString model; ///< as the server names it
    QString promptVersion;
    CallId call; ///< the ledger's; invalid for recorded answers
};

/// What an item came to.
struct ItemYield
{
    std::optional<Proposal> proposal; ///< without findings yet
    QJsonObject result; ///< what is no proposal: a plan, a guess
    QString plan; ///< Plan: for the cache of plans
};

/// Pure. Errors: Parse when the answer cannot be used, InvalidArgument.
Result<ItemYield> yieldOf(JobKind kind, const JobItem &item, const ItemSubject &subject, const QList<ItemAnswer> &answers);

} // namespace waymark::jobs
