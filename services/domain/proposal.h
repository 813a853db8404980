// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/edits.h"
#include "services/domain/finding.h"
#include "services/domain/memory.h"

#include <QDateTime>
#include <QJsonObject>

namespace waymark {

enum class ProposalKind : quint8 { Memory, ///< a new memory of a run
    Generalisation, ///< another text of a memory
    Verdict, ///< on a run
    Relation, ///< between two memories
    Category }; ///< what of a memory transfers

enum class ProposalState : quint8 { Open,
    Accepted,
    Rejected };

QString name(ProposalKind value); ///< memory, generalisation, verdict, relation, category
QString name(ProposalState value); ///< open, accepted, rejected
std::optional<ProposalKind> proposalKindFromName(QStringView name);
std::optional<ProposalState> proposalStateFromName(QStringView name);

/// What a model suggests. It changes nothing until somebody accepts it, and what is accepted is exactly `payload`.
///   memory          {"type": "insight", "payload": {…as in Memory…}, "applies_when", "not_when", "tags": […], "outcome", "outcome_source",
///                   "domain": of one without a run}
///   generalisation  {"title", "description", "content", "applies_when", "not_when"}: those that are there take the place of the memory's
///   verdict         {"passed": true, "reasons": text}
///   relation        {"kind": "conflicts_with", "score": 0..1, "context": the condition that separates the two}
///   category        {"category": name, "reasons": text}
/// Of a memory only type and payload must be there, of a relation its kind, of a verdict "passed", of a category its name.
struct Proposal
{
    ProposalId id;
    QString uuid;
    JobItemId item; ///< invalid for one without a job
    CallId call; ///< whose answer it is; invalid without one
    ProposalKind kind = ProposalKind::Memory;
    QString target; ///< uuid of the run (memory, verdict) or of the memory; empty for a memory of no run
    QString other; ///< uuid of the second memory of a relation
    qint64 revision = 0; ///< of the target when it was proposed; 0 for a run
    qint64 otherRevision = 0;
    QJsonObject base; ///< {"target": texts, "other": texts} of the memories when it was proposed; see memoryTexts()
    QJsonObject payload;
    QByteArray contentHash; ///< what an approval is bound to; see contentHashOf()
    QString model;
    QString promptVersion;
    QList<Finding> findings; ///< of the text as it would be, when it was proposed or edited last
    ProposalState state = ProposalState::Open;
    QString decidedBy;
    QDateTime decidedAt; ///< UTC, invalid while it is open
    QString result; ///< uuid of the memory, verdict or relation that accepting made; empty else
    QDateTime at; ///< UTC

    bool operator==(const Proposal &) const = default;
};

/// SHA-256 over kind, target, other and payload: 64 hexadecimal characters.
QByteArray contentHashOf(const Proposal &proposal);

/// {"type", "title", "description", "content", "applies_when", "not_when"}: what a proposal of another text is about.
QJsonObject memoryTexts(const Memory &memory);

/// The memory that a proposal of kind Memory makes, without id, uuid and times; its trajectory is the target.
Memory proposedMemory(const Proposal &proposal);
/// The way back, for who edits the memory before it is accepted.
QJsonObject memoryPayload(const Memory &memory);

/// The edit that a proposal of kind Generalisation makes, of no memory yet.
MemoryEdit proposedEdit(const Proposal &proposal);

} // namespace waymark
