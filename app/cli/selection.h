// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/curation/edits.h"
#include "services/domain/query.h"

namespace waymark::cli {

/// `--filter QUERY` as every verb over memories has it.
OptionSpec filterOption();
/// `--dry-run` as every verb that changes memories has it.
OptionSpec dryRunOption();

/// The memories of --filter, newest first unless --sort says otherwise; all without a filter. Errors: InvalidArgument
/// (the query, a key to sort by).
Result<QList<MemoryId>> filteredMemories(const Call &call, storage::Database &database, QDate asOf);

/// The memories that the words name (whole ids or unique beginnings; `-` reads them from standard input, one a line, also as
/// lines of `list --json`), else those of --filter. Each once. Errors: InvalidArgument (neither or both, an id that fits more
/// than one memory), NotFound.
Result<QList<MemoryId>> selectedMemories(Call &call, storage::Database &database);

/// The verbs that change memories differ in this only.
using MemoryEditing = std::function<Result<storage::AppliedChange>(const curation::EditContext &, const QList<MemoryId> &)>;

/// Opens the pool, selects, changes, and prints {change, affected}.
Result<ExitCode> editMemories(Call &call, const MemoryEditing &edit);
/// The same for memories that are found in another way.
Result<ExitCode> editPool(Call &call, const std::function<Result<storage::AppliedChange>(const curation::EditContext &)> &edit);

/// What --help says of the JSON of these verbs, translated.
QString editFields();

} // namespace waymark::cli
