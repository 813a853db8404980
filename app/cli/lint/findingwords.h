// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/call.h"
#include "services/domain/finding.h"

namespace waymark::cli {

/// The findings of the pool that the words of `suppress` name: keys or unique beginnings of at least 6 characters; `-` reads them
/// from standard input, one a line, also as lines of `lint --json`. Each once. Errors: NotFound, InvalidArgument (a
/// beginning that fits several), Parse.
Result<QList<Finding>> namedFindings(Call &call, storage::Database &database);

} // namespace waymark::cli
