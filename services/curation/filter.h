// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/poolview.h"
#include "services/storage/memoryindex.h"

namespace waymark::curation {

/// Parses the terms of a filter. Errors: InvalidArgument with the parser's sentence.
Result<storage::IndexRequest> indexRequest(const FilterRequest &request, QDate today);

/// The ids that a filter matches, in the default order (newest first), for the command line and for exports.
Result<FilterResult> runFilter(storage::Database &database, const FilterRequest &request, QDate today);

/// "title", "-created": a name of a sort key, with a minus for descending. Empty for another name.
std::optional<SortTerm> sortTermFromName(QStringView name);
/// The way back.
QString sortName(const SortTerm &term);
QStringList sortNames();

} // namespace waymark::curation
