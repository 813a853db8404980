// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/records.h"

namespace waymark::curation {

/// Saved searches are part of the pool: shared, journaled, undone like all else.

/// Saves under a name; an existing one of that name is replaced. Errors: InvalidArgument (empty name).
Result<storage::AppliedChange> saveSearch(const EditContext &context, const QString &name, const QString &query);
Result<storage::AppliedChange> renameSearch(const EditContext &context, const QString &uuid, const QString &name);
Result<storage::AppliedChange> removeSearch(const EditContext &context, const QString &uuid);
/// Moves one place up (-1) or down (+1).
Result<storage::AppliedChange> moveSearch(const EditContext &context, const QString &uuid, int by);

} // namespace waymark::curation
