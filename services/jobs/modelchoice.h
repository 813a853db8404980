// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/modelchoice.h"
#include "services/jobs/singleask.h"

namespace waymark::jobs {

using waymark::ChoiceCandidate;
using waymark::ChoiceMethod;
using waymark::ChosenMemory;
using waymark::ModelChoice;

// Off the GUI's thread, for a result of RetrievalEngine::retrieve():
//   candidates() ──► choiceAsk() ──► askOnce() ──► settleAnswer() on the writer's thread, readChoice()

/// The nearest eligible memories, best first, at most choiceCandidates. Thread: the database's.
Result<QList<ChoiceCandidate>> candidates(storage::Database &database, const QList<RetrievalCandidate> &ranked);

/// Errors: InvalidArgument without candidates; those of the pipeline.
Result<pipeline::Ask> choiceAsk(ChoiceMethod method, const QString &task, const QList<ChoiceCandidate> &candidates, int count, const pipeline::AskSettings &settings);

/// Tokens of a usual answer that chooses so many.
qint64 likelyOutputTokens(ChoiceMethod method, int count);

/// Pure. `candidates` as they were asked about. The answer must have come.
ModelChoice readChoice(ChoiceMethod method, const SingleAnswer &answer, const QList<ChoiceCandidate> &candidates, int count);

} // namespace waymark::jobs
