// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "services/storage/database.h"

namespace waymark::storage {

/// Every run of the pool, by domain, then title, then the order in which they came. Reads no steps: ten thousand runs take some ten
/// milliseconds.
Result<QList<RunRow>> allRuns(Database &database);

} // namespace waymark::storage
