// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/lint/poolfacts.h"
#include "services/lint/subject.h"

namespace waymark::lint {

/// What the rules see of a memory of the pool. `runVerdicts` are those of its own run, empty without one; `hasSuccessor` says
/// that a relation names a memory that supersedes this one.
LintItem lintItem(const Memory &memory, const QList<Verdict> &runVerdicts, bool hasSuccessor);

/// What the pool rules see of it.
PoolEntry poolEntry(const Memory &memory);

} // namespace waymark::lint
