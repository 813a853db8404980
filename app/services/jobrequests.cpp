// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/services/jobrequests.h"

#include "app/services/liveconfig.h"
#include "services/jobs/estimate.h"
#include "services/jobs/poolasks.h"
#include "services/llm/recordedanswers.h"
#include "services/pipeline/redaction.h"
#include "services/storage/findingstore.h"
#include "services/storage/rowjson.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::app {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(JobRequests)
};

/// What a kind makes when nobody says.
QList<MemoryType> usualTypes(JobKind kind)
{
    switch (kind) {
    case JobKind::Generate:
        return { MemoryType::Trajectory, MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    case JobKind::Plan:
        return { MemoryType::Workflow, MemoryType::Summary, MemoryType::Insight };
    default:
        return {};
    }
}

/// Nothing but what is recorded can be answered: the rest is counted as impossible, before anybody begins.
Result<void> countUnrecorded(storage::Database &database, JobKind kind, const QList<JobItem> &items, const jobs::JobSettings &settings, const pipeline::AskSettings &asks,
    const QByteArray &answers, const WorkHooks &hooks, JobEstimate &estimate)
{
    WAYMARK_TRY_ASSIGN(const auto recorded, llm::RecordedAnswers::read(answers, recordedAnswersFile));
    for (const JobItem &item : items) {
        if (hooks.cancel.isCancelled())
            return failure(ErrorCode::Cancelled, Tr::tr("Stopped."));
        const auto subject = jobs::readSubject(database, kind, item);
        const auto questions = subject ? jobs::asksOf(kind, item, *subject, settings, asks) : Result<QList<pipeline::Ask>>(Unexpected(subject.error()));
        if (!questions)
            continue; // counted already
        const auto isAnswered = [&](const pipeline::Ask &ask) { return recorded->has(ask.options.purpose, ask.options.subject); };
        if (std::ranges::all_of(*questions, isAnswered))
            continue;
        if (estimate.impossible++ == 0)
            estimate.firstReason = Tr::tr("No answer is recorded for it.");
    }
    return {};
}

} // namespace

Result<Endpoint> endpointOf(const ServiceConfig &config, const QString &id)
{
    if (const Endpoint recorded = llm::recordedEndpoint(); id == recorded.id)
        return recorded;
    const auto found = std::ranges::find(config.endpoints, id, &Endpoint::id);
    if (found == config.endpoints.end())
        return failure(ErrorCode::NotFound, Tr::tr("The endpoint is not configured any more."));
    return *found;
}

jobs::JobSettings settingsOf(const JobRequest &request, bool hidePersonal)
{
    jobs::JobSettings settings;
    settings.endpoint = request.endpoint;
    settings.model = request.model;
    settings.types = request.types.isEmpty() ? usualTypes(request.kind) : request.types;
    settings.votes = request.votes;
    settings.forceAnew = request.forceAnew;
    settings.hidePersonal = hidePersonal;
    return settings;
}

Result<JobEstimate> estimateRequest(storage::Database &database, const JobRequest &request, const Asked &asked, const WorkHooks &hooks)
{
    WAYMARK_TRY_ASSIGN(const Endpoint endpoint, endpointOf(asked.config, request.endpoint));
    const jobs::JobSettings settings = settingsOf(request, asked.config.hidePersonal);
    WAYMARK_TRY_ASSIGN(const jobs::JobTargets targets, jobs::jobTargets(database, request.kind, request.memories, settings, asked.nearest));
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, jobs::askSettings(database, {}, settings, priceOf(asked.config, settings.model)));
    WAYMARK_TRY_ASSIGN(JobEstimate estimate,
        jobs::estimateJob(database, request.kind, targets.items, settings, asks, endpoint, pipeline::redactor(settings.hidePersonal), hooks));
    if (endpoint.id == llm::recordedEndpoint().id)
        WAYMARK_TRY(countUnrecorded(database, request.kind, targets.items, settings, asks, asked.recorded, hooks, estimate));
    return estimate;
}

Result<RequestedJob> requestedJob(storage::Database &database, const JobRequest &request, const Asked &asked)
{
    WAYMARK_TRY(endpointOf(asked.config, request.endpoint));
    const jobs::JobSettings settings = settingsOf(request, asked.config.hidePersonal);
    WAYMARK_TRY_ASSIGN(const jobs::JobTargets targets, jobs::jobTargets(database, request.kind, request.memories, settings, asked.nearest));
    if (targets.items.isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("There is nothing to do: %1 are there already, %2 cannot be asked.").arg(targets.there).arg(targets.unfit));
    RequestedJob requested;
    requested.job.kind = request.kind;
    requested.job.settings = jobs::settingsToJson(settings);
    requested.job.tool = ChangeTool::Window;
    requested.items = targets.items;
    return requested;
}

Result<QList<MemoryId>> recordedMemories(storage::Database &database, const QByteArray &answers, qsizetype most)
{
    QList<MemoryId> memories;
    if (answers.isEmpty())
        return memories;
    WAYMARK_TRY_ASSIGN(const auto recorded, llm::RecordedAnswers::read(answers, recordedAnswersFile));
    for (const QString &uuid : recorded->subjects(u"generalise"_s)) {
        WAYMARK_TRY_ASSIGN(const qint64 row, storage::rowIdOf(database, u"memory"_s, uuid));
        if (row > 0)
            memories.append(MemoryId { row });
    }
    std::ranges::sort(memories);
    WAYMARK_TRY_ASSIGN(const QList<Finding> findings, storage::findingsOf(database, memories, -1));
    QSet<MemoryId> leaks;
    for (const Finding &finding : findings) {
        if (finding.rule.startsWith("leak."_L1))
            leaks.insert(finding.memory);
    }
    std::ranges::stable_partition(memories, [&](MemoryId memory) { return leaks.contains(memory); });
    return memories.first(std::min(most, memories.size()));
}

} // namespace waymark::app
