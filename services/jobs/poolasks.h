// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/job.h"
#include "services/jobs/jobsettings.h"
#include "services/pipeline/ask.h"
#include "services/storage/poolfile.h"

namespace waymark::jobs {

/// The secret of a pool that its fences are made from (see pipeline::Fence); empty when none was drawn yet.
Result<QByteArray> fenceSecret(storage::Database &database);
/// Draws and stores one when there is none. Thread: the writer's.
Result<void> ensureFenceSecret(storage::PoolFile &pool);

/// How the questions of a job are asked in this pool: its settings, with the pool's own prompts and its secret.
Result<pipeline::AskSettings> askSettings(storage::Database &database, const QString &job, const JobSettings &settings, const std::optional<llm::Price> &price);

} // namespace waymark::jobs
