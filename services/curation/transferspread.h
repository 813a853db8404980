// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/transfermeasures.h"
#include "services/domain/workhooks.h"
#include "services/retrieval/space.h"

namespace waymark::curation {

/// Fills in DBI and LISI of the rows of a space, or why there is none, with what LISI says by domain. `type` says already which domains
/// there are; `domains`: by row of the space, the place in that list, or evaluation::noDomain for a row that is not measured. Rows that
/// are measured have unit length.
/// Distances are Euclidean, between rows of unit length: in the lexical space along all its words and grams, none of them projected away.
/// Thread: any; it may take seconds. Errors: Cancelled.
Result<void> measureSpread(const retrieval::Space &space, std::span<const quint32> domains, int perplexity, const WorkHooks &hooks, TransferMeasures::Type &type);

} // namespace waymark::curation
