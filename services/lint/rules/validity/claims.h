// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/lint/subject.h"

#include <vector>

namespace waymark::lint {

/// The texts that claim something of the world and so can go stale. Left out: a trajectory, which is what happened; the commands
/// of a workflow; the conditions, whose very purpose is to say for what a memory holds.
std::vector<const SubjectText *> claims(const Subject &subject);

/// A memory that has an end or a date of review is looked after: what may go stale in it is only worth a note.
Severity claimSeverity(const LintItem &item, Severity severity);

} // namespace waymark::lint
