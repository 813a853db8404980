// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/itemwork.h"

#include "services/domain/payload.h"
#include "services/pipeline/adjudicate.h"
#include "services/pipeline/categorise.h"
#include "services/pipeline/generalise.h"
#include "services/pipeline/generate.h"
#include "services/pipeline/judge.h"
#include "services/pipeline/plan.h"
#include "services/pipeline/reidentify.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace waymark::jobs {

namespace {

MemoryType typeOf(const JobItem &item)
{
    return memoryTypeFromName(item.part).value_or(MemoryType::Insight);
}

Result<QList<pipeline::Ask>> one(Result<pipeline::Ask> ask)
{
    WAYMARK_TRY_ASSIGN(const pipeline::Ask it, std::move(ask));
    return QList<pipeline::Ask> { it };
}

Proposal about(const ItemSubject &subject, ProposalKind kind)
{
    Proposal proposal;
    proposal.kind = kind;
    if (subject.run)
        proposal.target = subject.run->uuid;
    // Bound to the texts that the model was shown, not to those that are there when it answers.
    if (subject.memory) {
        proposal.target = subject.memory->uuid;
        proposal.revision = subject.memory->revision;
        proposal.base.insert(QStringLiteral("target"), memoryTexts(*subject.memory));
    }
    if (subject.other) {
        proposal.other = subject.other->uuid;
        proposal.otherRevision = subject.other->revision;
        proposal.base.insert(QStringLiteral("other"), memoryTexts(*subject.other));
    }
    return proposal;
}

Result<ItemYield> generated(const JobItem &item, const ItemSubject &subject, const QList<ItemAnswer> &answers)
{
    ItemYield outcome;
    outcome.proposal = about(subject, ProposalKind::Memory);
    if (typeOf(item) == MemoryType::Trajectory) {
        outcome.proposal->payload = memoryPayload(trajectoryMemory(*subject.run));
        return outcome;
    }
    if (answers.isEmpty()) {
        WAYMARK_TRY_ASSIGN(const Memory draft, pipeline::workflowDraft(*subject.run));
        outcome.proposal->payload = memoryPayload(draft);
        outcome.proposal->promptVersion = draft.promptVersion;
        return outcome;
    }
    const ItemAnswer &answer = answers.first();
    WAYMARK_TRY_ASSIGN(const Memory memory, pipeline::generatedMemory(typeOf(item), answer.object, *subject.run, answer.model, answer.promptVersion));
    outcome.proposal->payload = memoryPayload(memory);
    return outcome;
}

ItemYield judged(const ItemSubject &subject, const QList<ItemAnswer> &answers)
{
    QList<pipeline::Vote> votes;
    QStringList reasons;
    for (const ItemAnswer &answer : answers) {
        votes.append(pipeline::readVote(answer.object));
        reasons += votes.last().reasons;
    }
    ItemYield outcome;
    outcome.proposal = about(subject, ProposalKind::Verdict);
    outcome.proposal->payload = { { QStringLiteral("passed"), pipeline::majority(votes) }, { QStringLiteral("reasons"), reasons.join(QLatin1Char('\n')) } };
    return outcome;
}

Result<ItemYield> generalised(const ItemSubject &subject, const ItemAnswer &answer)
{
    WAYMARK_TRY_ASSIGN(const Generalisation general, pipeline::readGeneralisation(answer.object, *subject.memory, answer.model));
    ItemYield outcome;
    if (general.title == subject.memory->title && general.description == subject.memory->description && general.content == subject.memory->content) {
        outcome.result = { { QStringLiteral("unchanged"), true } };
        return outcome;
    }
    outcome.proposal = about(subject, ProposalKind::Generalisation);
    outcome.proposal->payload = { { QStringLiteral("title"), general.title }, { QStringLiteral("description"), general.description },
        { QStringLiteral("content"), general.content } };
    return outcome;
}

ItemYield related(const ItemSubject &subject, const ItemAnswer &answer)
{
    const pipeline::Adjudication relation = pipeline::readAdjudication(answer.object);
    ItemYield outcome;
    outcome.proposal = about(subject, ProposalKind::Relation);
    outcome.proposal->payload = { { QStringLiteral("kind"), name(relation.relation) }, { QStringLiteral("context"), relation.context } };
    outcome.result = { { QStringLiteral("reason"), relation.reason } };
    return outcome;
}

Result<ItemYield> categorised(const ItemSubject &subject, const ItemAnswer &answer)
{
    WAYMARK_TRY_ASSIGN(const pipeline::Categorised category, pipeline::readCategory(answer.object));
    ItemYield outcome;
    outcome.proposal = about(subject, ProposalKind::Category);
    outcome.proposal->payload = { { QStringLiteral("category"), name(category.category) }, { QStringLiteral("reasons"), category.reason } };
    return outcome;
}

ItemYield guessed(const ItemSubject &subject, const ItemAnswer &answer)
{
    const pipeline::TaskGuess guess = pipeline::readGuess(answer.object, subject.tasks.size());
    const Task task = guess.task >= 0 ? subject.tasks.at(guess.task) : Task();
    const bool right = guess.task >= 0 && task.domain == subject.memory->domain && task.externalId == subject.memory->task;
    ItemYield outcome;
    outcome.result = { { QStringLiteral("identified"), right }, { QStringLiteral("guess"), task.externalId }, { QStringLiteral("confidence"), guess.confidence },
        { QStringLiteral("clue"), guess.clue }, { QStringLiteral("among"), subject.tasks.size() } };
    return outcome;
}

Result<ItemYield> planned(const ItemAnswer &answer)
{
    ItemYield outcome;
    WAYMARK_TRY_ASSIGN(outcome.plan, pipeline::readPlan(answer.object));
    outcome.result = { { QStringLiteral("plan"), outcome.plan } };
    return outcome;
}

Result<ItemYield> readOutcome(JobKind kind, const JobItem &item, const ItemSubject &subject, const QList<ItemAnswer> &answers)
{
    switch (kind) {
    case JobKind::Judge:
        return judged(subject, answers);
    case JobKind::Generate:
        return generated(item, subject, answers);
    case JobKind::Generalise:
        return generalised(subject, answers.first());
    case JobKind::Adjudicate:
        return related(subject, answers.first());
    case JobKind::Plan:
        return planned(answers.first());
    case JobKind::Categorise:
        return categorised(subject, answers.first());
    case JobKind::Reidentify:
        return guessed(subject, answers.first());
    case JobKind::Embed:
        break;
    }
    return failure(ErrorCode::Internal, QCoreApplication::translate("jobs", "Jobs of this kind have no items that are asked one by one."));
}

} // namespace

Result<QList<pipeline::Ask>> asksOf(JobKind kind, const JobItem &item, const ItemSubject &subject, const JobSettings &job, const pipeline::AskSettings &settings)
{
    switch (kind) {
    case JobKind::Judge: {
        QList<pipeline::Ask> votes;
        for (int vote = 0; vote < job.votes; ++vote) {
            WAYMARK_TRY_ASSIGN(const pipeline::Ask ask, pipeline::judgeAsk(*subject.run, vote, settings));
            votes.append(ask);
        }
        return votes;
    }
    case JobKind::Generate:
        if (typeOf(item) == MemoryType::Trajectory || (job.endpoint == noEndpoint && typeOf(item) == MemoryType::Workflow))
            return QList<pipeline::Ask>();
        if (job.endpoint == noEndpoint)
            return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("jobs", "Summaries and insights need a model."));
        return one(pipeline::generateAsk(typeOf(item), *subject.run, settings));
    case JobKind::Generalise:
        return one(pipeline::generaliseAsk(*subject.memory, subject.findings, settings));
    case JobKind::Adjudicate:
        return one(pipeline::adjudicateAsk(*subject.memory, *subject.other, settings));
    case JobKind::Plan:
        return one(pipeline::planAsk(subject.text, typeOf(item), settings));
    case JobKind::Categorise:
        return one(pipeline::categoriseAsk(*subject.memory, settings));
    case JobKind::Reidentify:
        return one(pipeline::reidentifyAsk(*subject.memory, subject.tasks, settings));
    case JobKind::Embed:
        break;
    }
    return failure(ErrorCode::Internal, QCoreApplication::translate("jobs", "Jobs of this kind have no items that are asked one by one."));
}

Result<ItemYield> yieldOf(JobKind kind, const JobItem &item, const ItemSubject &subject, const QList<ItemAnswer> &answers)
{
    WAYMARK_TRY_ASSIGN(ItemYield outcome, readOutcome(kind, item, subject, answers));
    if (outcome.proposal && !answers.isEmpty()) {
        outcome.proposal->model = answers.first().model;
        outcome.proposal->promptVersion = answers.first().promptVersion;
        outcome.proposal->call = answers.first().call;
    }
    return outcome;
}

} // namespace waymark::jobs
