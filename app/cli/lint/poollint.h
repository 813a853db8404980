// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/lint/report.h"

namespace waymark::cli {

/// `lint` over the memories of the pool that --filter chooses: what is outdated is linted and stored first where the pool can be
/// written; else, and as of another day than today, all is linted in memory.
Result<ExitCode> lintPool(Call &call, const ReportRequest &request, QDate asOf);

} // namespace waymark::cli
