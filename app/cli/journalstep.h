// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/curation/edits.h"

namespace waymark::cli {

/// Undo and redo differ in the step only: opens the pool, takes it, and prints {change, label, undoes, affected}.
Result<ExitCode> stepInJournal(Call &call, const std::function<Result<storage::AppliedChange>(const curation::EditContext &)> &step);

/// What --help says of it, translated.
QString journalStepFields();

} // namespace waymark::cli
