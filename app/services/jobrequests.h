// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "services/domain/serviceconfig.h"
#include "services/domain/workhooks.h"
#include "services/jobs/targets.h"

namespace waymark::app {

/// What a request of the window means in the pool. Thread: the database's, never the GUI's.

jobs::JobSettings settingsOf(const JobRequest &request, bool hidePersonal);

/// Whom a request goes to.
struct Asked
{
    ServiceConfig config;
    QByteArray recorded; ///< the answers that are recorded, JSON lines; empty without any
    jobs::NearestMemories nearest;
};

/// What faults of the recorded answers are said of.
inline const QString recordedAnswersFile = QStringLiteral("recorded-answers.jsonl");

/// The one that is configured, or that of the recorded answers. Errors: NotFound when it is gone from the settings.
Result<Endpoint> endpointOf(const ServiceConfig &config, const QString &id);

/// Errors: those of reading, Cancelled; NotFound when the endpoint is gone.
Result<JobEstimate> estimateRequest(storage::Database &database, const JobRequest &request, const Asked &asked, const WorkHooks &hooks);

/// The job with what it works on, not stored yet. Errors: InvalidArgument when there is nothing to do.
struct RequestedJob
{
    Job job;
    QList<JobItem> items;
};
Result<RequestedJob> requestedJob(storage::Database &database, const JobRequest &request, const Asked &asked);

/// Memories of this pool for which a generalisation is recorded, at most `most`: those that leak first, then in the order of their ids.
Result<QList<MemoryId>> recordedMemories(storage::Database &database, const QByteArray &recorded, qsizetype most);

} // namespace waymark::app
