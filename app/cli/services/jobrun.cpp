// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/services/jobrun.h"

#include "app/cli/objects.h"
#include "app/cli/selection.h"
#include "app/cli/services/poolwriter.h"
#include "services/curation/retrievalengine.h"
#include "services/jobs/estimate.h"
#include "services/jobs/poolasks.h"
#include "services/jobs/servicehost.h"
#include "services/jobs/targets.h"
#include "services/pipeline/redaction.h"
#include "services/storage/budgetstore.h"
#include "services/storage/proposalstore.h"

#include <QCoreApplication>
#include <QFile>

#include <condition_variable>
#include <mutex>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Something moved; the main thread looks what.
class Bell final
{
public:
    void ring()
    {
        const std::lock_guard lock(m_mutex);
        m_rung = true;
        m_condition.notify_all();
    }

    void wait(std::chrono::milliseconds most)
    {
        std::unique_lock lock(m_mutex);
        m_condition.wait_for(lock, most, [this] { return m_rung; });
        m_rung = false;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_condition;
    bool m_rung = false;
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
    curation::RetrievalEngine engine;
    return jobs::jobTargets(database, wish.kind, memories, settings,
        [&](MemoryId memory, int count) { return engine.neighbours(database, memory, lexicalSpace, KeyRecipe::Full, count); });
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
            { u"already"_s, targets.there }, { u"unfit"_s, targets.unfit }, { u"tokens"_s, QJsonObject { { u"in"_s, estimate.inputTokens }, { u"out"_s, estimate.outputTokens },
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
    if (targets.unfit > 0)
        call.print(Tr::tr("Left out because it cannot be asked: %1.").arg(targets.unfit));
    if (estimate.impossible > 0)
        call.print(Tr::tr("Would fail: %1. The first: %2").arg(estimate.impossible).arg(estimate.firstReason));
    return ExitCode::Done;
}

/// A key is looked for in the environment that the call was given, which in tests is not the process's own.
llm::KeyLookup keyLookup(const Call &call)
{
    return [&call](const llm::Endpoint &endpoint) -> llm::LlmResult<QByteArray> {
        if (endpoint.keySource == llm::KeySource::None)
            return QByteArray();
        const auto key = llm::checkedKey(call.environment().variables.value(endpoint.keyName).toUtf8());
        if (key)
            return *key;
        llm::LlmError error;
        error.code = llm::LlmCode::Key;
        error.reaction = llm::Reaction::PauseEndpoint;
        error.message = key.error().message;
        return tl::unexpected(error);
    };
}

QByteArray recordedAnswers()
{
    QFile file(u":/recorded/sample.jsonl"_s);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// One job from its beginning to its end.
class ForegroundJob final
{
public:
    ForegroundJob(Call &call, const ServiceOptions &options, storage::Database &database, PoolWriter &writer)
        : m_call(call)
        , m_options(options)
        , m_database(database)
        , m_writer(writer)
    {
    }

    Result<Job> run(const JobWish &wish, const jobs::JobSettings &settings, const QList<JobItem> &items)
    {
        WAYMARK_TRY_ASSIGN(const auto host, startHost());
        WAYMARK_TRY_ASSIGN(Job job, add(wish, settings, items));
        host->wake();
        bool cancelled = false;
        while (!isOver(job.state) && job.state != JobState::Paused) {
            m_bell.wait(std::chrono::milliseconds(200));
            if (!cancelled && !m_call.checkCancelled()) {
                cancelled = true;
                WAYMARK_TRY(write([&](storage::Transaction &transaction) { return storage::cancelJob(transaction, job.id, m_call.clock().now()); }));
                host->drop(job.id);
            }
            WAYMARK_TRY_ASSIGN(const auto now, storage::jobById(m_database, job.id));
            job = *now;
            m_call.showProgress(Tr::tr("%1 of %2").arg(job.counts.done + job.counts.failed).arg(job.counts.total()));
        }
        m_call.endProgress();
        return job;
    }

    Result<qint64> accept(const Job &job)
    {
        storage::ProposalFilter open;
        open.state = ProposalState::Open;
        open.job = job.uuid;
        WAYMARK_TRY_ASSIGN(const QList<Proposal> proposals, storage::proposals(m_database, open));
        if (proposals.isEmpty())
            return 0;
        WAYMARK_TRY(m_writer.access()([&](storage::PoolFile &pool) -> Result<void> {
            // Nobody has read them: they wait for a review like everything that is imported.
            const curation::EditContext context { pool, m_call.clock(), m_call.act(), false };
            WAYMARK_TRY(curation::acceptProposals(context, proposals, curation::Approval::Withheld));
            return {};
        }));
        return proposals.size();
    }

private:
    Result<std::unique_ptr<jobs::ServiceHost>> startHost()
    {
        jobs::ServiceHost::Parts parts { m_call.poolPath().value(), m_writer.access(), m_call.clock(), {}, recordedAnswers(), m_call.environment().lintRules,
            std::make_shared<curation::LintCache>(), {} };
        parts.configuration.endpoints = [endpoint = m_options.endpoint] { return QList<llm::Endpoint> { endpoint }; };
        parts.configuration.prices = [price = m_options.price] { return price ? QList<llm::Price> { *price } : QList<llm::Price>(); };
        parts.configuration.key = keyLookup(m_call);
        parts.hooks.moved = [this](const QString &) { m_bell.ring(); };
        return jobs::ServiceHost::start(std::move(parts));
    }

    Result<Job> add(const JobWish &wish, const jobs::JobSettings &settings, const QList<JobItem> &items)
    {
        Job job;
        job.kind = wish.kind;
        job.settings = jobs::settingsToJson(settings);
        job.author = m_call.act().author;
        job.tool = ChangeTool::CommandLine;
        job.created = m_call.clock().now();
        WAYMARK_TRY(write([&](storage::Transaction &transaction) -> Result<void> {
            WAYMARK_TRY_ASSIGN(job, storage::addJob(transaction, job, items));
            if (!m_options.budget)
                return {};
            Budget budget;
            budget.scope = BudgetScope::Job;
            budget.job = job.uuid;
            budget.unit = BudgetUnit::Money;
            budget.cap = *m_options.budget;
            return storage::setBudget(transaction, budget, m_call.today());
        }));
        return job;
    }

    Result<void> write(const std::function<Result<void>(storage::Transaction &)> &change)
    {
        return m_writer.access()([&](storage::PoolFile &pool) { return curation::inTransaction(pool, change); });
    }

    Call &m_call;
    const ServiceOptions &m_options;
    storage::Database &m_database;
    PoolWriter &m_writer;
    Bell m_bell;
};

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

Result<ExitCode> report(Call &call, storage::Database &database, const Job &job, qint64 accepted, bool priced)
{
    if (job.state == JobState::Cancelled) {
        call.failWith(ExitCode::Cancelled);
        return failure(ErrorCode::Cancelled, Tr::tr("Stopped: %1 of %2 done. Nothing is lost.").arg(job.counts.done).arg(job.counts.total()));
    }
    WAYMARK_TRY_ASSIGN(const QString reason, firstReason(database, job));
    if (job.state == JobState::Paused || (job.counts.done == 0 && job.counts.failed > 0)) {
        call.failWith(ExitCode::Remote);
        return failure(ErrorCode::Model, reason, Tr::tr("%1 of %2 done, %3 failed.").arg(job.counts.done).arg(job.counts.total()).arg(job.counts.failed));
    }
    WAYMARK_TRY_ASSIGN(const CallTotals totals, storage::callTotals(database, job.uuid));
    WAYMARK_TRY_ASSIGN(const qint64 cached, storedCalls(database, job));
    const qint64 tokens = totals.usage.total();
    if (call.isJson()) {
        call.print(QJsonObject { { u"job"_s, job.uuid }, { u"done"_s, job.counts.done }, { u"failed"_s, job.counts.failed }, { u"cached"_s, cached }, { u"tokens"_s, tokens },
            { u"cost"_s, priced ? QJsonValue(double(totals.costNano) / 1e9) : QJsonValue() }, { u"accepted"_s, accepted } });
        return ExitCode::Done;
    }
    call.print(Tr::tr("%1 done, %2 failed, %3 answers were there already, %4 tokens.").arg(job.counts.done).arg(job.counts.failed).arg(cached).arg(tokens));
    if (priced)
        call.print(Tr::tr("Spent: %1.").arg(moneyText(totals.costNano)));
    if (job.counts.failed > 0)
        call.remark(Tr::tr("The first failure: %1").arg(reason));
    call.remark(accepted > 0 ? Tr::tr("%1 proposals accepted; the memories wait for a review.").arg(accepted) : Tr::tr("See “proposals” for what came of it."));
    return ExitCode::Done;
}

} // namespace

Result<ExitCode> runJob(Call &call, const JobWish &wish)
{
    WAYMARK_TRY_ASSIGN(const ServiceOptions options, serviceOptions(call));
    WAYMARK_TRY_ASSIGN(jobs::JobSettings settings, jobSettings(call, options));
    settings.types = wish.types;
    settings.votes = wish.votes;
    WAYMARK_TRY_ASSIGN(const QString path, call.poolPath());
    PoolWriter writer;
    WAYMARK_TRY(writer.open(path, call.clock()));
    WAYMARK_TRY_ASSIGN(const auto database, storage::Database::open(path, storage::Database::Mode::ReadOnly));
    WAYMARK_TRY_ASSIGN(const jobs::JobTargets targets, targetsOf(call, *database, wish, settings));
    if (options.estimateOnly)
        return printEstimate(call, *database, wish, targets, settings, options);
    if (targets.items.isEmpty()) {
        if (call.isJson())
            call.print(QJsonObject { { u"job"_s, QJsonValue() }, { u"done"_s, 0 }, { u"failed"_s, 0 }, { u"cached"_s, 0 }, { u"tokens"_s, 0 },
                { u"cost"_s, options.price ? QJsonValue(0) : QJsonValue() }, { u"accepted"_s, 0 } });
        call.remark(Tr::tr("Nothing is to be asked: %1 there already, %2 cannot be asked.").arg(targets.there).arg(targets.unfit));
        return ExitCode::Done;
    }
    ForegroundJob foreground(call, options, *database, writer);
    WAYMARK_TRY_ASSIGN(const Job job, foreground.run(wish, settings, targets.items));
    qint64 accepted = 0;
    if (options.accept && job.state == JobState::Done) {
        WAYMARK_TRY_ASSIGN(accepted, foreground.accept(job));
    }
    return report(call, *database, job, accepted, options.price.has_value());
}

QString jobFields()
{
    return Tr::tr("JSON: {job, done, failed, cached, tokens, cost, accepted}: id of the job; items; calls that were answered from what is stored; tokens\n"
                  "in and out of the others; what they cost, null without --price; proposals accepted. With --estimate: {items, calls, cached,\n"
                  "impossible, already, unfit, tokens: {in, out, out_at_most}, cost, cost_at_most, looked_at}.");
}

QString jobUsage()
{
    return u"[ID… | --filter QUERY] --endpoint URL --model MODEL [--price IN,OUT --budget AMOUNT] [--estimate] [--accept]"_s;
}

} // namespace waymark::cli
