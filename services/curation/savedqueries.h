// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/retrieval.h"

namespace waymark::curation {

/// Saved queries are part of the pool: shared, journaled, undone like all else.

/// Saves a query, a new one with an empty uuid. A new one of a name that is there replaces that one.
/// Errors: InvalidArgument (an empty name or task), AlreadyExists (renamed to the name of another), NotFound.
Result<storage::AppliedChange> saveQuery(const EditContext &context, const SavedQuery &query);
Result<storage::AppliedChange> removeQuery(const EditContext &context, const QString &uuid);

/// Writes what the scratch layer holds, as one change: texts, retirements, ends of validity, successors, new memories.
/// Errors: those of the edits; then nothing is written.
Result<storage::AppliedChange> applyScratch(const EditContext &context, const QList<ScratchChange> &scratch);

/// Keeps a question that was asked on purpose and its answer in the log of the pool, outside the journal; nothing in a pool that is
/// open for reading only.
Result<void> logAnswer(const EditContext &context, const RetrievalResult &result);

} // namespace waymark::curation
