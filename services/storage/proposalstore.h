// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/proposal.h"
#include "services/storage/transaction.h"

#include <QVariantMap>

namespace waymark::storage {

/// What models propose. Rows come outside the journal; what is decided about them, and edits of them, go through it (curation/proposals.h).

/// As it can be stored: what was stored compares equal to what is read. Hashes are taken of this form.
QJsonObject storablePayload(const QJsonObject &payload);

/// Adds an open one; id and content hash are given here, and a uuid when there is none.
Result<Proposal> insertProposal(Transaction &transaction, Proposal proposal);

/// Columns of a decision, and of an edit.
QVariantMap proposalDecisionColumns(ProposalState state, const QString &by, const QDateTime &at, const QString &result);
QVariantMap proposalContentColumns(const Proposal &proposal);

struct ProposalFilter
{
    std::optional<ProposalState> state;
    std::optional<ProposalKind> kind;
    QString job; ///< uuid; empty = of all
    QString target; ///< uuid; empty = of all
    JobItemId item {}; ///< invalid = of all
};
Result<QList<Proposal>> proposals(Database &database, const ProposalFilter &filter = {}, int limit = -1, qint64 from = 0); ///< oldest first
Result<qint64> countProposals(Database &database, const ProposalFilter &filter = {});
Result<std::optional<Proposal>> proposalById(Database &database, ProposalId id);
Result<std::optional<Proposal>> proposalByUuid(Database &database, const QString &uuid);
/// Accepts a whole uuid or a unique beginning of at least 4 characters. Errors: NotFound, InvalidArgument (ambiguous).
Result<Proposal> resolveProposal(Database &database, const QString &idText);
/// An open or accepted one that says the same; none when there is none.
Result<std::optional<Proposal>> sameProposal(Database &database, const QByteArray &contentHash);
/// Those that do not say what they were stored with (see Proposal::contentHash): nobody accepts them.
Result<QList<ProposalId>> alteredProposals(Database &database);
/// Where a memory and its texts come from: the accepted proposals that made or changed it, oldest first.
Result<QList<Proposal>> proposalsBehind(Database &database, const QString &memoryUuid);

} // namespace waymark::storage
