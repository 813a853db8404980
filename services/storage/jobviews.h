// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobview.h"
#include "services/storage/database.h"

namespace waymark::storage {

/// Jobs as people look at them. What is set outside the pool is left to who knows it: `endpointName` holds the id of the endpoint, and
/// whether a model has a price is not said here.

/// Newest first. `model` and `estimateNano` stand in the settings of the job.
Result<QList<JobRow>> jobRows(Database &database);
/// By position. Errors: NotFound when there is no such job.
Result<QList<JobItemRow>> jobItemRows(Database &database, JobId job);
/// Errors: NotFound.
Result<JobItemRow> jobItemRow(Database &database, JobItemId item);
/// With what was said, in their order.
Result<QList<JobCall>> jobCalls(Database &database, JobItemId item);
/// Of the month (UTC) that begins on this day. What an answer from the ledger saved is what it cost when it was paid for.
Result<Spending> spendingIn(Database &database, QDate month);

/// The key of the settings under which a job keeps what it was estimated to cost, in nano-units.
inline constexpr QLatin1StringView estimateKey { "estimate_nano" };

} // namespace waymark::storage
