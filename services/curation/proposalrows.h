// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/proposals.h"
#include "services/storage/journal.h"

namespace waymark::curation {

/// What accepting a proposal writes, inside a change that somebody else begins and ends.

/// Errors: InvalidArgument, a sentence about what the payload of its kind lacks.
Result<void> checkShape(const Proposal &proposal);

/// What it says, for a message: never more than a screenful.
QString proposalText(const Proposal &proposal);

/// The memory that a proposal is about. Errors: NotFound.
Result<Memory> targetOf(storage::Database &database, const QString &uuid);
/// The memory that one of kind Memory makes, with what it takes from its run. Errors: NotFound.
Result<Memory> memoryAsIfAdded(storage::Database &database, const Proposal &proposal);

struct Accepted
{
    QString uuid; ///< of the memory, verdict or relation that was made; empty else
    QString about; ///< what it is about, cut for a label
};
/// Errors: NotFound, Conflict (the text that it is about has moved on), AlreadyExists.
Result<Accepted> writeAccepted(storage::ChangeRecorder &recorder, storage::Database &database, const EditContext &context, const Proposal &proposal, Approval approval);

} // namespace waymark::curation
