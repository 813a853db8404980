// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/query.h"
#include "services/storage/bitmap.h"
#include "services/storage/memorycolumns.h"

namespace waymark::storage {

/// Which rows a query matches, as of a date. Text goes to the full-text index (words by prefix of a token, phrases exactly;
/// scripts without spaces and punctuation by a scan), patterns to RE2 over the rows that are left, all else to the columns.
/// Errors: those of the database; Cancelled when interrupted.
Result<Bitmap> matchingRows(const Query &query, const MemoryColumns &columns, Database &database, QDate asOf, const Bitmap *among = nullptr);

/// The key that all leaves of the query share (a chip like type:insight,workflow or -domain:swe); empty otherwise.
std::optional<QueryKey> commonKey(const Query &query);

/// Whether the query is about what results say of memories, for which MemoryColumns::uses has to be there.
bool asksForUses(const Query &query);

/// The words and phrases of a query as one MATCH expression for ranking; empty when it has none.
QString rankingExpression(const std::vector<Query> &conjuncts);

} // namespace waymark::storage
