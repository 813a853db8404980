// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/jobestimate.h"
#include "services/domain/memory.h"
#include "services/domain/retrieval.h"

#include <QByteArray>

namespace waymark {

/// A memory that a model may choose.
struct ChoiceCandidate
{
    RetrievalCandidate nearest; ///< its rank and cosine before the model chose
    Memory memory;
};

struct ChosenMemory
{
    ChoiceCandidate candidate;
    QString words; ///< Rerank: why it was chosen; Rewrite: the guide. A stranger's text

    MemoryId id() const { return candidate.memory.id; }
};

/// A question to a model: which of these are given to an agent that works on the task?
struct ChoiceRequest
{
    ChoiceMethod method = ChoiceMethod::Rerank;
    QString task;
    QList<RetrievalCandidate> nearest; ///< the nearest eligible ones, best first; at most choiceCandidates
    int count = defaultTop; ///< that may be chosen
    QString endpoint; ///< id
    QString model;
    bool forceAnew = false; ///< the stored answer is not taken

    bool operator==(const ChoiceRequest &) const = default;
};

/// What a model made of the answer to a question.
struct ModelChoice
{
    ChoiceMethod method = ChoiceMethod::Rerank;
    QList<ChosenMemory> chosen; ///< best first; at most as many as were asked for; none when all would mislead
    QString model; ///< as the server names it
    QString promptVersion;
    CallId call; ///< invalid for recorded answers
    bool isStored = false; ///< answered from the ledger, for nothing
    bool isRecorded = false; ///< nothing was asked
    qint64 costNano = 0; ///< of this answer; 0 also without a price
    QByteArray question; ///< see ChoicePreview; empty when nobody has to tell it from others
    AgentPrompt prompt; ///< what the agent gets
    AgentPrompt own; ///< the same memories as they stand, for comparing; the prompt itself unless they are rewritten
};

/// What is known of a question before it is asked.
struct ChoicePreview
{
    JobEstimate estimate; ///< of the one call, as if nothing were stored
    QByteArray question; ///< tells it from others: task, memories as they stand now, how many, who is asked, the prompt
    std::optional<ModelChoice> stored; ///< what was answered before; it costs nothing
    bool isRecorded = false; ///< an answer is recorded: nothing is sent and nothing paid
    QString problem; ///< a sentence, when it cannot be asked; empty else
};

/// The answer of the pool as a model has changed it: what it chose in front and in its order, all else below without a rank, where it
/// stood. Memories that are not among the candidates any more are left out.
RetrievalResult withChoice(const RetrievalResult &nearest, const ModelChoice &choice);

} // namespace waymark
