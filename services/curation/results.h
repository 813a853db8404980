// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/evaluation.h"

namespace waymark::curation {

/// What people do with evaluations and say of them: journaled, undone like all else.

/// Errors: InvalidArgument (an empty name), AlreadyExists (the name of another), NotFound.
Result<storage::AppliedChange> renameEvaluation(const EditContext &context, EvaluationId evaluation, const QString &name);

/// Takes an evaluation with its attempts and rates out of every comparison; undo brings it back, and importing its file again adds it
/// anew. Errors: NotFound.
Result<storage::AppliedChange> removeEvaluation(const EditContext &context, EvaluationId evaluation);

/// Keeps a person's word on a task, in the place of an earlier one; author and time are those of the change. Errors: InvalidArgument (no
/// task, no condition).
Result<storage::AppliedChange> setTriage(const EditContext &context, const Triage &triage);
/// Takes the word back. Nothing changes when there is none.
Result<storage::AppliedChange> removeTriage(const EditContext &context, const Triage &triage);

} // namespace waymark::curation
