// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/lint.h"
#include "services/lint/rule.h"

namespace waymark::lint {

/// A rule that reports every match of a person's pattern in title, description and content of any memory.
/// Errors: InvalidArgument when the pattern does not compile or matches the empty text.
Result<Rule> patternRule(const UserRule &userRule);

} // namespace waymark::lint
