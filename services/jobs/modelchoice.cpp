// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/modelchoice.h"

#include "services/base/enumnames.h"
#include "services/pipeline/rerank.h"
#include "services/retrieval/prompt/agentprompt.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"

#include <QCoreApplication>

namespace waymark::jobs {

namespace {

constexpr std::array<const char *, 2> names { "rerank", "rewrite" };

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

QString name(ChoiceMethod value)
{
    return nameIn(names, value);
}

std::optional<ChoiceMethod> choiceMethodFromName(QStringView name)
{
    return valueIn<ChoiceMethod>(names, name);
}

Result<QList<ChoiceCandidate>> candidates(storage::Database &database, const RetrievalResult &result)
{
    QList<ChoiceCandidate> list;
    for (const RetrievalCandidate &nearest : retrieval::topOf(result.candidates, pipeline::rerankCandidates)) {
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
    const auto picks = method == ChoiceMethod::Rerank ? pipeline::readOrder(*answer.object, candidates.size(), count) : pipeline::readGuides(*answer.object, candidates.size(), count);
    QList<Memory> given;
    for (const pipeline::Pick &pick : picks) {
        const ChosenMemory chosen { candidates.at(pick.candidate), pick.text };
        choice.chosen.append(chosen);
        given.append(method == ChoiceMethod::Rerank ? chosen.candidate.memory : guideOf(chosen));
    }
    choice.prompt = retrieval::agentPrompt(given);
    return choice;
}

} // namespace waymark::jobs
