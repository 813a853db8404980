// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/retrieval.h"
#include "services/jobs/singleask.h"

namespace waymark::jobs {

/// How a model chooses among the nearest memories (the paper's T5 variants, a.7).
enum class ChoiceMethod : quint8 { Rerank, ///< in another order, with a reason each
    Rewrite }; ///< chosen, and rewritten as guides for the task

QString name(ChoiceMethod value); ///< rerank, rewrite
std::optional<ChoiceMethod> choiceMethodFromName(QStringView name);

/// A memory that a model may choose.
struct ChoiceCandidate
{
    RetrievalCandidate nearest; ///< its rank and cosine before the model chose
    Memory memory;
};

struct ChosenMemory
{
    ChoiceCandidate candidate;
    QString words; ///< Rerank: why it was chosen; Rewrite: the guide

    MemoryId id() const { return candidate.memory.id; }
};

/// What a model made of the answer to a question.
struct ModelChoice
{
    ChoiceMethod method = ChoiceMethod::Rerank;
    QList<ChosenMemory> chosen; ///< best first; at most as many as were asked for; none when all would mislead
    QString model;
    QString promptVersion;
    CallId call; ///< invalid for recorded answers
    bool isStored = false; ///< answered from the ledger, for nothing
    AgentPrompt prompt; ///< what the agent gets
};

// Off the GUI's thread, for a result of RetrievalEngine::retrieve():
//   candidates() ──► choiceAsk() ──► askOnce() ──► settleAnswer() on the writer's thread, readChoice()

/// The nearest eligible memories, best first, at most pipeline::rerankCandidates. Thread: the database's.
Result<QList<ChoiceCandidate>> candidates(storage::Database &database, const RetrievalResult &result);

/// Errors: InvalidArgument without candidates; those of the pipeline.
Result<pipeline::Ask> choiceAsk(ChoiceMethod method, const QString &task, const QList<ChoiceCandidate> &candidates, int count, const pipeline::AskSettings &settings);

/// Pure. `candidates` as they were asked about. The answer must have come.
ModelChoice readChoice(ChoiceMethod method, const SingleAnswer &answer, const QList<ChoiceCandidate> &candidates, int count);

} // namespace waymark::jobs
