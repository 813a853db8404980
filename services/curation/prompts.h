// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"

namespace waymark::curation {

/// Gives the pool its own version of a prompt; what was asked with earlier ones still names them. An empty text puts the prompt of the
/// program in force again. What is in force already is no change.
/// Errors: InvalidArgument (no name).
Result<storage::AppliedChange> setPrompt(const EditContext &context, const QString &name, const QString &text);

} // namespace waymark::curation
