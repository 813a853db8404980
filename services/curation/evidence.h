// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/domain/lineage.h"

namespace waymark::curation {

/// Stores what a person says about evidence. Author and time are those of the act; what was said before of the same sentence and step
/// gives way. A step that supports a sentence and "no step supports it" rule each other out: the later word stays. What was said
/// already, by the same person, is left as it is.
/// Errors: InvalidArgument (no sentence, a step that the run does not have), NotFound (the memory); then nothing is written.
Result<storage::AppliedChange> ruleEvidence(const EditContext &context, const QList<EvidenceRuling> &rulings);

/// Takes back all that was said about a sentence, by anybody. Errors: NotFound (the memory).
Result<storage::AppliedChange> withdrawEvidence(const EditContext &context, MemoryId memory, const QString &sentence);

} // namespace waymark::curation
