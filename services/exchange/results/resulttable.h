// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/columnmapping.h"
#include "services/exchange/format.h"

namespace waymark::exchange {

/// The name of the format that reads tables of results.
inline constexpr QLatin1StringView resultTableName("results-table");

/// Reads a table of results with a mapping that somebody has chosen. A row that cannot be read is quarantined with its line and
/// the reason and costs only itself; an empty cell of a spread column is no result. Errors: Parse (the mapping lacks what every
/// result needs), Io, Cancelled, those of the sink.
Result<void> readResultTable(const Source &source, const ColumnMapping &mapping, RecordSink &sink);

} // namespace waymark::exchange
