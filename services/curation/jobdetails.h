// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "services/domain/serviceconfig.h"
#include "services/lint/poolfacts.h"
#include "services/storage/database.h"

#include <memory>

namespace waymark::curation {

/// By position. Errors: NotFound.
Result<QList<JobItemRow>> jobItems(storage::Database &database, JobId job);

/// Everything about one item of a job, with what it is about as it stands now. How far texts are from their run is measured where there is
/// one; without the words of the pool (`words` null) every particular counts as rare in it.
/// Thread: any, with its own connection. Errors: NotFound.
Result<JobItemDetails> jobItemDetails(storage::Database &database, JobItemId item, std::shared_ptr<const lint::PoolFacts> words);

/// Caps on money of the day and of the pool.
Result<PoolCaps> poolCaps(storage::Database &database);

} // namespace waymark::curation
