// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/modelchoice.h"

#include "services/pipeline/rerank.h"
#include "services/retrieval/prompt/agentprompt.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

namespace waymark::jobs {

namespace {

constexpr qint64 reasonTokens = 50; ///< a sentence and its number
constexpr qint64 guideTokens = 120; ///< four sentences
constexpr qint64 frameTokens = 20;

QList<Memory> memoriesOf(const QList<ChoiceCandidate> &candidates)
{
    QList<Memory> memories;
    for (const ChoiceCandidate &candidate : candidates)
        memories.append(candidate.memory);
    return memories;
}

/// A guide is advice in words, whatever the memory was that it was made from.
Memory guideOf(const ChosenMemory &chosen)
{
    Memory guide = chosen.candidate.memory;
    guide.type = MemoryType::Insight;
    guide.description.clear();
    guide.content = chosen.words;
    return guide;
}

} // namespace

qint64 likelyOutputTokens(ChoiceMethod method, int count)
{
    return frameTokens + qint64(count) * (method == ChoiceMethod::Rerank ? reasonTokens : guideTokens);
}

Result<QList<ChoiceCandidate>> candidates(storage::Database &database, const QList<RetrievalCandidate> &ranked)
{
    QList<ChoiceCandidate> list;
    for (const RetrievalCandidate &nearest : retrieval::topOf(ranked, choiceCandidates)) {
        WAYMARK_TRY_ASSIGN(const auto memory, storage::memoryById(database, nearest.id));
        if (memory)
            list.append({ nearest, *memory });
    }
    return list;
}

Result<pipeline::Ask> choiceAsk(ChoiceMethod method, const QString &task, const QList<ChoiceCandidate> &candidates, int count, const pipeline::AskSettings &settings)
{
    if (candidates.isEmpty())
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("jobs", "There is no memory to choose from."));
    const QList<Memory> memories = memoriesOf(candidates);
    return method == ChoiceMethod::Rerank ? pipeline::rerankAsk(task, memories, count, settings) : pipeline::rewriteAsk(task, memories, count, settings);
}

ModelChoice readChoice(ChoiceMethod method, const SingleAnswer &answer, const QList<ChoiceCandidate> &candidates, int count)
{
    ModelChoice choice;
    choice.method = method;
    choice.model = answer.model;
    choice.promptVersion = answer.promptVersion;
    choice.call = answer.call();
    choice.isStored = answer.isStored();
    choice.costNano = answer.cost();
    const auto picks = method == ChoiceMethod::Rerank ? pipeline::readOrder(*answer.object, candidates.size(), count) : pipeline::readGuides(*answer.object, candidates.size(), count);
    QList<Memory> own;
    QList<Memory> given;
    for (const pipeline::Pick &pick : picks) {
        const ChosenMemory chosen { candidates.at(pick.candidate), pick.text };
        choice.chosen.append(chosen);
        own.append(chosen.candidate.memory);
        given.append(method == ChoiceMethod::Rerank ? chosen.candidate.memory : guideOf(chosen));
    }
    choice.prompt = retrieval::agentPrompt(given);
    choice.own = retrieval::agentPrompt(own);
    return choice;
}

} // namespace waymark::jobs
