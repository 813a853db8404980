// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

namespace waymark::lint {

/// The explanation page of a rule in Markdown, with the headings "What it does", "Why it matters", "Example", "Better".
/// Errors: NotFound.
Result<QString> rulePage(const QString &rule);

} // namespace waymark::lint
