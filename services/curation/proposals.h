// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/draftlint.h"
#include "services/curation/edits.h"
#include "services/domain/proposal.h"

namespace waymark::curation {

/// What models propose, and what people make of it. Nothing of a proposal is in the pool before somebody accepts it; what is accepted is
/// what they have read: every function that decides is given the proposal as it was shown.
/// Thread: the writer's, but for what takes a Database: any, with its own connection.

/// Fills in what the proposal is about as it stands: revisions and texts, which an acceptance is bound to. Asked for when the model is
/// asked, not when it answers.
/// Errors: NotFound when a memory or the run is not in the pool.
Result<Proposal> withBase(storage::Database &database, Proposal proposal);

/// What the item rules say of the text that it would make; empty for what makes no text. Nothing is stored. `lint` keeps the run of the
/// proposal at hand for the next one.
Result<QList<Finding>> lintProposal(storage::Database &database, DraftLint &lint, LintCache &cache, const RuleSource &rules, const Proposal &proposal, QDate today);

/// Adds proposals, inside a transaction of the caller and outside the journal: those that say what an open or accepted one says already
/// are left out. Returns those that were added. Errors: InvalidArgument when one is not of its kind's shape.
Result<QList<Proposal>> writeProposals(storage::Transaction &transaction, const QList<Proposal> &proposals, const Clock &clock);

/// Whether who accepts has read what they accept.
enum class Approval : quint8 { Given, ///< accepting is the approval: the memory is accepted, under the name of the act's author
    Withheld }; ///< it waits for a review, as if it had been imported

/// Makes of proposals what they propose, all or none of them, as one change of tool "job" whose undo opens them again.
/// Errors: Conflict when one was decided already, was edited since it was read, or is about a text that has moved on (both texts are in the
/// message); NotFound when what it is about is gone; AlreadyExists for a relation that is there; Damaged when the stored one does not
/// match its hash.
Result<storage::AppliedChange> acceptProposals(const EditContext &context, const QList<Proposal> &seen, Approval approval = Approval::Given);
/// Accepts one with another content, which takes the place of the proposed one; undo brings that back.
Result<storage::AppliedChange> acceptEdited(const EditContext &context, const Proposal &seen, const QJsonObject &payload, const QList<Finding> &findings);
/// Keeps an edit of one that stays open. Errors: as above; InvalidArgument when it has lost its shape.
Result<storage::AppliedChange> editProposal(const EditContext &context, const Proposal &seen, const QJsonObject &payload, const QList<Finding> &findings);
/// Rejected ones stay rejected. Errors: Conflict when one was accepted.
Result<storage::AppliedChange> rejectProposals(const EditContext &context, const QList<Proposal> &seen);

/// The tag that an accepted category gives a memory: "transfer:NAME".
QString categoryTag(const QString &category);

} // namespace waymark::curation
