// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/services/jobrun.h"

#include "app/cli/lint/findings.h"
#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/services/embedrun.h"
#include "app/cli/services/foreground.h"
#include "services/curation/retrievalengine.h"
#include "services/jobs/estimate.h"
#include "services/jobs/poolasks.h"
#include "services/jobs/targets.h"
#include "services/pipeline/redaction.h"
#include "services/storage/trajectorystore.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QList<MemoryId>> chosenMemories(Call &call, storage::Database &database)
{
    if (!call.arguments().words().isEmpty())
        return selectedMemories(call, database);
    return filteredMemories(call, database, call.today());
}

Result<jobs::JobTargets> targetsOf(Call &call, storage::Database &database, const JobWish &wish, const jobs::JobSettings &settings)
{
    WAYMARK_TRY_ASSIGN(const QList<MemoryId> memories, chosenMemories(call, database));
    // A run that has no memory yet cannot be named by one: it counts where everything is meant.
    QStringList runs;
    if (call.arguments().words().isEmpty() && !call.arguments().isSet(u"filter"_s)) {
        WAYMARK_TRY_ASSIGN(runs, storage::runsWithoutMemory(database));
    }
    curation::RetrievalEngine engine;
    return jobs::jobTargets(
        database, wish.kind, memories, settings,
        [&](MemoryId memory, int count) { return engine.neighbours(database, memory, lexicalSpace, KeyRecipe::Full, count); }, runs);
}

Result<ExitCode> printEstimate(Call &call, storage::Database &database, const JobWish &wish, const jobs::JobTargets &targets, const jobs::JobSettings &settings,
    const ServiceOptions &options)
{
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, jobs::askSettings(database, {}, settings, options.price));
    WAYMARK_TRY_ASSIGN(const jobs::JobEstimate estimate,
        jobs::estimateJob(database, wish.kind, targets.items, settings, asks, options.endpoint, pipeline::redactor(settings.hidePersonal), call.workHooks()));
    const auto nano = [](const std::optional<llm::Nano> &cost) { return cost ? QJsonValue(double(*cost) / 1e9) : QJsonValue(); };
    if (call.isJson()) {
        call.print(QJsonObject { { u"items"_s, estimate.items }, { u"calls"_s, estimate.calls }, { u"cached"_s, estimate.stored }, { u"impossible"_s, estimate.impossible },
            { u"already"_s, targets.there }, { u"unfit"_s, targets.unfit }, { u"unneeded"_s, targets.unneeded },
            { u"tokens"_s, QJsonObject { { u"in"_s, estimate.inputTokens }, { u"out"_s, estimate.outputTokens },
                { u"out_at_most"_s, estimate.mostOutputTokens } } }, { u"cost"_s, nano(estimate.cost) }, { u"cost_at_most"_s, nano(estimate.mostCost) },
            { u"looked_at"_s, estimate.looked } });
        return ExitCode::Done;
    }
    call.print(Tr::tr("%1 items, %2 calls, %3 of them answered already.").arg(estimate.items).arg(estimate.calls).arg(estimate.stored));
    call.print(Tr::tr("About %1 tokens in and %2 out (at most %3).").arg(estimate.inputTokens).arg(estimate.outputTokens).arg(estimate.mostOutputTokens));
    if (estimate.cost)
        call.print(Tr::tr("About %1, at most %2.").arg(moneyText(*estimate.cost), moneyText(*estimate.mostCost)));
    else
        call.print(Tr::tr("Give “--price” to see what it would cost."));
    if (targets.there > 0)
        call.print(Tr::tr("Left out because it is there already: %1.").arg(targets.there));
    if (targets.unneeded > 0)
        call.print(Tr::tr("Left out because nothing calls for it: %1.").arg(targets.unneeded));
    if (targets.unfit > 0)
        call.print(Tr::tr("Left out because it cannot be asked: %1.").arg(targets.unfit));
    if (estimate.impossible > 0)
        call.print(Tr::tr("Would fail: %1. The first: %2").arg(estimate.impossible).arg(estimate.firstReason));
    return ExitCode::Done;
}

/// The first failure that was told, for the message of a job in which nothing could be done.
Result<QString> firstReason(storage::Database &database, const Job &job)
{
    if (!job.note.isEmpty())
        return job.note;
    WAYMARK_TRY_ASSIGN(const QList<JobItem> failed, storage::itemsOfJob(database, job.id, ItemState::Failed, 0, 1));
    return failed.isEmpty() ? QString() : failed.first().error;
}

Result<qint64> storedCalls(storage::Database &database, const Job &job)
{
    qint64 stored = 0;
    WAYMARK_TRY_ASSIGN(const QList<JobItem> items, storage::itemsOfJob(database, job.id));
    for (const JobItem &item : items) {
        WAYMARK_TRY_ASSIGN(const QList<ItemCall> calls, storage::callsOfItem(database, item.id));
        stored += std::count_if(calls.begin(), calls.end(), [](const ItemCall &call) { return call.stored; });
    }
    return stored;
}

void remarkLeftOut(Call &call, const jobs::JobTargets &targets)
{
    call.remark(Tr::tr("Nothing is to be done."));
    if (targets.there > 0)
        call.remark(Tr::tr("Left out because it is there already: %1.").arg(targets.there));
    if (targets.unneeded > 0)
        call.remark(Tr::tr("Left out because nothing calls for it: %1.").arg(targets.unneeded));
    if (targets.unfit > 0)
        call.remark(Tr::tr("Left out because it cannot be asked: %1.").arg(targets.unfit));
}

} // namespace

Result<void> jobOutcome(Call &call, storage::Database &database, const Job &job, const ServiceOptions &options)
{
    if (job.state == JobState::Cancelled) {
        call.failWith(ExitCode::Cancelled);
        return failure(ErrorCode::Cancelled, Tr::tr("Stopped: %1 of %2 done. Nothing is lost.").arg(job.counts.done).arg(job.counts.total()));
    }
    WAYMARK_TRY_ASSIGN(const QString reason, firstReason(database, job));
    if (job.state == JobState::Paused || (job.counts.done == 0 && job.counts.failed > 0)) {
        call.failWith(options.asksModel() ? ExitCode::Remote : ExitCode::Unreadable);
        return failure(options.asksModel() ? ErrorCode::Model : ErrorCode::NotFound, reason, Tr::tr("%1 of %2 done, %3 failed.").arg(job.counts.done).arg(job.counts.total()).arg(job.counts.failed));
    }
    if (job.counts.failed > 0)
        call.remark(Tr::tr("%1 of %2 failed. The first: %3").arg(job.counts.failed).arg(job.counts.total()).arg(reason));
    return {};
}

namespace {

Result<ExitCode> report(Call &call, storage::Database &database, const Job &job, qint64 accepted, const std::optional<curation::EmbedReport> &embedded,
    const ServiceOptions &options)
{
    const bool priced = options.price.has_value();
    WAYMARK_TRY(jobOutcome(call, database, job, options));
    WAYMARK_TRY_ASSIGN(const CallTotals totals, storage::callTotals(database, job.uuid));
    WAYMARK_TRY_ASSIGN(const qint64 cached, storedCalls(database, job));
    const qint64 tokens = totals.usage.total();
    if (call.isJson()) {
        QJsonObject object { { u"job"_s, job.uuid }, { u"done"_s, job.counts.done }, { u"failed"_s, job.counts.failed }, { u"cached"_s, cached }, { u"tokens"_s, tokens },
            { u"cost"_s, priced ? QJsonValue(double(totals.costNano) / 1e9) : QJsonValue() }, { u"accepted"_s, accepted } };
        if (embedded)
            object.insert(u"embedded"_s, embedded->embedded);
        call.print(object);
        return ExitCode::Done;
    }
    call.print(Tr::tr("%1 done, %2 failed, %3 answers were there already, %4 tokens.").arg(job.counts.done).arg(job.counts.failed).arg(cached).arg(tokens));
    if (priced)
        call.print(Tr::tr("Spent: %1.").arg(moneyText(totals.costNano)));
    if (embedded)
        call.print(Tr::tr("%1: %2 memories embedded.").arg(embedded->space).arg(embedded->embedded));
    call.remark(accepted > 0 ? Tr::tr("%1 proposals accepted; the memories wait for a review.").arg(accepted) : Tr::tr("See “proposals” for what came of it."));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runJob(Call &call, const JobWish &wish)
{
    WAYMARK_TRY_ASSIGN(const ServiceOptions options, serviceOptions(call, { wish.canDoWithoutModel, {} }));
    WAYMARK_TRY_ASSIGN(jobs::JobSettings settings, jobSettings(call, options));
    settings.types = wish.types;
    settings.votes = wish.votes;
    settings.leakingOnly = wish.leakingOnly;
    Foreground foreground(call, options);
    WAYMARK_TRY(foreground.open());
    if (wish.leakingOnly) {
        WAYMARK_TRY(foreground.access()([&](storage::PoolFile &pool) -> Result<void> {
            updateFindings(call, pool);
            return {};
        }));
    }
    WAYMARK_TRY_ASSIGN(const jobs::JobTargets targets, targetsOf(call, foreground.database(), wish, settings));
    if (options.estimateOnly)
        return printEstimate(call, foreground.database(), wish, targets, settings, options);
    if (targets.items.isEmpty()) {
        if (call.isJson())
            call.print(QJsonObject { { u"job"_s, QJsonValue() }, { u"done"_s, 0 }, { u"failed"_s, 0 }, { u"cached"_s, 0 }, { u"tokens"_s, 0 },
                { u"cost"_s, options.price ? QJsonValue(0) : QJsonValue() }, { u"accepted"_s, 0 } });
        remarkLeftOut(call, targets);
        return ExitCode::Done;
    }
    WAYMARK_TRY_ASSIGN(const Job job, foreground.run(wish.kind, settings, targets.items));
    qint64 accepted = 0;
    if (options.accept && job.state == JobState::Done) {
        WAYMARK_TRY_ASSIGN(accepted, foreground.accept(job));
    }
    std::optional<curation::EmbedReport> embedded;
    if (wish.embed && accepted > 0) {
        WAYMARK_TRY_ASSIGN(embedded, askForVectors(call, foreground, options, *wish.embed));
    }
    return report(call, foreground.database(), job, accepted, embedded, options);
}

QString jobFields()
{
    return Tr::tr("JSON: {job, done, failed, cached, tokens, cost, accepted}: id of the job; items; calls that were answered from what is stored; tokens\n"
                  "in and out of the others; what they cost, null without --price; proposals accepted; with --embed also embedded: memories that got\n"
                  "a vector. With --estimate: {items, calls, cached, impossible, already, unfit, unneeded, tokens: {in, out, out_at_most}, cost,\n"
                  "cost_at_most, looked_at}.");
}

QString jobUsage()
{
    return u"[ID… | --filter QUERY] --endpoint URL --model MODEL [--price IN,OUT --budget AMOUNT] [--estimate] [--accept]"_s;
}

} // namespace waymark::cli
