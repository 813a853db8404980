// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/services/serviceoptions.h"
#include "services/domain/job.h"

namespace waymark::cli {

/// What the verbs that ask a model differ in.
struct JobWish
{
    JobKind kind = JobKind::Generate;
    QList<MemoryType> types; ///< Generate, Plan, Generalise
    int votes = 1; ///< Judge
    bool leakingOnly = false; ///< Generalise
    std::optional<jobs::JobSettings> embed; ///< the space to be filled once the proposals are accepted
    bool canDoWithoutModel = false; ///< no endpoint is an answer, too
};

/// Runs one job to its end in the foreground, or says what it would take (--estimate): selects by the words or --filter, adds the job, serves
/// the pool until it is over, accepts its proposals (--accept), prints {job, done, failed, cached, tokens, cost}. An interrupt cancels it;
/// what is done stays.
/// Exit codes: 4 when no item could be done because of the network or the model, or the job was paused for it; 5 when it was cancelled.
Result<ExitCode> runJob(Call &call, const JobWish &wish);

/// An error when a job came to nothing, with the exit code of runJob(); a remark when a part of it failed.
Result<void> jobOutcome(Call &call, storage::Database &database, const Job &job, const ServiceOptions &options);

/// What --help says of the JSON of these verbs, translated.
QString jobFields();

/// "[ID… | --filter QUERY] --endpoint URL --model M …"
QString jobUsage();

} // namespace waymark::cli
