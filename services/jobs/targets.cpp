// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/targets.h"

#include "services/jobs/itemsubject.h"
#include "services/storage/memorystore.h"
#include "services/storage/promptstore.h"
#include "services/storage/recordstore.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace waymark::jobs {

namespace {

JobItem itemOf(TargetKind kind, const QString &target, const QString &other = {}, const QString &part = {})
{
    JobItem item;
    item.kind = kind;
    item.target = target;
    item.other = other;
    item.part = part;
    return item;
}

/// Those of the memories, then the further ones; each once.
Result<void> eachRun(storage::Database &database, const QList<MemoryId> &memories, const QStringList &runs, JobTargets &targets,
    const std::function<Result<void>(const Trajectory &)> &visit)
{
    QSet<QString> seen;
    const auto visitOnce = [&](const QString &uuid) -> Result<void> {
        if (seen.contains(uuid))
            return {};
        seen.insert(uuid);
        WAYMARK_TRY_ASSIGN(const auto run, storage::trajectoryHeader(database, uuid));
        return run ? visit(*run) : Result<void>();
    };
    WAYMARK_TRY(storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        if (!memory.trajectory.isEmpty())
            return visitOnce(memory.trajectory);
        ++targets.unfit;
        return {};
    }));
    for (const QString &uuid : runs)
        WAYMARK_TRY(visitOnce(uuid));
    return {};
}

Result<void> runsToJudge(storage::Database &database, const QList<MemoryId> &memories, const QStringList &runs, const JobSettings &settings, JobTargets &targets)
{
    return eachRun(database, memories, runs, targets, [&](const Trajectory &run) -> Result<void> {
        const bool judged = std::any_of(run.verdicts.begin(), run.verdicts.end(), [](const Verdict &verdict) { return verdict.source == OutcomeSource::Judge; });
        if (judged && !settings.forceAnew)
            ++targets.there;
        else
            targets.items.append(itemOf(TargetKind::Trajectory, run.uuid));
        return {};
    });
}

Result<void> rungsToGenerate(storage::Database &database, const QList<MemoryId> &memories, const QStringList &runs, const JobSettings &settings, JobTargets &targets)
{
    return eachRun(database, memories, runs, targets, [&](const Trajectory &run) -> Result<void> {
        for (const MemoryType type : settings.types) {
            WAYMARK_TRY_ASSIGN(const QList<MemoryId> rungs, storage::memoriesOfTrajectory(database, run.id.value, type));
            if (!rungs.isEmpty() && (!settings.forceAnew || type == MemoryType::Trajectory))
                ++targets.there;
            else
                targets.items.append(itemOf(TargetKind::Trajectory, run.uuid, {}, name(type)));
        }
        return {};
    });
}

bool canBeAsked(const Memory &memory, JobKind kind, const JobSettings &settings)
{
    if (memory.type == MemoryType::Trajectory || (kind == JobKind::Reidentify && memory.task.isEmpty()))
        return false;
    return kind != JobKind::Generalise || settings.types.isEmpty() || settings.types.contains(memory.type);
}

Result<void> memoriesToAsk(storage::Database &database, JobKind kind, const QList<MemoryId> &memories, const JobSettings &settings, JobTargets &targets)
{
    return storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        if (!canBeAsked(memory, kind, settings)) {
            ++targets.unfit;
            return {};
        }
        bool called = true;
        if (kind == JobKind::Generalise && settings.leakingOnly) {
            WAYMARK_TRY_ASSIGN(const QList<Finding> leaks, leaksOf(database, memory.id));
            called = !leaks.isEmpty();
        }
        if (!called)
            ++targets.unneeded;
        else
            targets.items.append(itemOf(TargetKind::Memory, memory.uuid));
        return {};
    });
}

Result<bool> areRelated(storage::Database &database, MemoryId memory, const QString &other)
{
    WAYMARK_TRY_ASSIGN(const QList<Relation> relations, storage::relationsOf(database, memory));
    return std::any_of(relations.begin(), relations.end(), [&](const Relation &relation) { return relation.a == other || relation.b == other; });
}

Result<void> pairsToAdjudicate(storage::Database &database, const QList<MemoryId> &memories, const JobSettings &settings, const NearestMemories &nearest, JobTargets &targets)
{
    QSet<std::pair<QString, QString>> seen;
    return storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        if (memory.type == MemoryType::Trajectory) {
            ++targets.unfit;
            return {};
        }
        WAYMARK_TRY_ASSIGN(const QList<Neighbour> neighbours, nearest(memory.id, 4 * pairsOfOne));
        int pairs = 0;
        for (const Neighbour &neighbour : neighbours) {
            if (neighbour.cosine < pairCosine || pairs == pairsOfOne)
                break;
            WAYMARK_TRY_ASSIGN(const auto other, storage::memoryById(database, neighbour.id));
            if (!other || other->type != memory.type || other->uuid == memory.uuid || other->retiredAt)
                continue;
            const auto pair = std::minmax(memory.uuid, other->uuid);
            if (seen.contains({ pair.first, pair.second }))
                continue;
            seen.insert({ pair.first, pair.second });
            ++pairs;
            WAYMARK_TRY_ASSIGN(const bool related, areRelated(database, memory.id, other->uuid));
            if (related && !settings.forceAnew)
                ++targets.there;
            else
                targets.items.append(itemOf(TargetKind::Pair, pair.first, pair.second));
        }
        return {};
    });
}

/// Insights and workflows share a plan: the first of them that is asked for stands for both.
QList<MemoryType> typesWithPlans(const QList<MemoryType> &types)
{
    QList<MemoryType> plans;
    const bool steps = types.contains(MemoryType::Insight) || types.contains(MemoryType::Workflow);
    if (steps)
        plans.append(types.contains(MemoryType::Insight) ? MemoryType::Insight : MemoryType::Workflow);
    if (types.contains(MemoryType::Summary))
        plans.append(MemoryType::Summary);
    return plans;
}

Result<void> tasksToPlan(storage::Database &database, const QList<MemoryId> &memories, const JobSettings &settings, JobTargets &targets)
{
    QSet<QString> seen;
    return storage::forEachMemory(database, memories, [&](const Memory &memory) -> Result<void> {
        if (memory.taskText.trimmed().isEmpty()) {
            ++targets.unfit;
            return {};
        }
        if (seen.contains(memory.taskText))
            return {};
        seen.insert(memory.taskText);
        for (const MemoryType type : typesWithPlans(settings.types)) {
            WAYMARK_TRY_ASSIGN(const auto plan, storage::newestQueryPlan(database, storage::taskHash(memory.taskText), type));
            if (plan && plan->model == settings.model && !settings.forceAnew)
                ++targets.there;
            else
                targets.items.append(itemOf(TargetKind::Text, memory.taskText, {}, name(type)));
        }
        return {};
    });
}

} // namespace

Result<JobTargets> jobTargets(storage::Database &database, JobKind kind, const QList<MemoryId> &memories, const JobSettings &settings, const NearestMemories &nearest,
    const QStringList &runs)
{
    JobTargets targets;
    switch (kind) {
    case JobKind::Judge:
        WAYMARK_TRY(runsToJudge(database, memories, runs, settings, targets));
        break;
    case JobKind::Generate:
        WAYMARK_TRY(rungsToGenerate(database, memories, runs, settings, targets));
        break;
    case JobKind::Generalise:
    case JobKind::Categorise:
    case JobKind::Reidentify:
        WAYMARK_TRY(memoriesToAsk(database, kind, memories, settings, targets));
        break;
    case JobKind::Adjudicate:
        WAYMARK_TRY(pairsToAdjudicate(database, memories, settings, nearest, targets));
        break;
    case JobKind::Plan:
        WAYMARK_TRY(tasksToPlan(database, memories, settings, targets));
        break;
    case JobKind::Embed:
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("jobs", "Embedding goes by space, not by items."));
    }
    return targets;
}

} // namespace waymark::jobs
