// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"

namespace waymark::cli {

/// Runs the saved queries of the pool and prints what has become of each. With `check` Findings when one has changed or does not run.
Result<ExitCode> runSavedQueries(Call &call, bool asJson, bool check);

} // namespace waymark::cli
