// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/objects.h"
#include "app/cli/retrieval/modelhelp.h"
#include "app/cli/retrieval/queryoptions.h"
#include "app/cli/retrieval/savedruns.h"
#include "app/cli/table.h"
#include "services/curation/retrievalengine.h"
#include "services/curation/savedqueries.h"
#include "services/retrieval/ranking/ranking.h"
#include "services/storage/memorystore.h"
#include "services/storage/recordstore.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Result<QString> taskText(Call &call)
{
    const Arguments &arguments = call.arguments();
    const auto task = arguments.value(u"task"_s);
    const auto path = arguments.value(u"task-file"_s);
    if (task.has_value() == path.has_value())
        return failure(ErrorCode::InvalidArgument, Tr::tr("Give the task with --task or --task-file, one of them."));
    if (task)
        return *task;
    if (*path == u"-")
        return call.inputText();
    QFile file(*path);
    if (!file.open(QIODevice::ReadOnly)) {
        Error error { ErrorCode::Io, Tr::tr("“%1” cannot be read: %2.").arg(*path, file.errorString()), {}, *path, 0 };
        return Unexpected(std::move(error));
    }
    return QString::fromUtf8(file.readAll());
}

/// The domain of the task when the pool knows its text: then it is left out.
Result<QString> domainOf(storage::Database &database, const QString &task)
{
    WAYMARK_TRY_ASSIGN(const QList<Task> tasks, storage::allTasks(database));
    QString domain;
    for (const Task &known : tasks) {
        if (known.text.trimmed() != task.trimmed() || task.trimmed().isEmpty())
            continue;
        if (!domain.isEmpty() && domain != known.domain)
            return QString(); // the same words in two domains: nobody knows which is meant
        domain = known.domain;
    }
    return domain;
}

struct ShownHit
{
    RetrievalCandidate candidate;
    MemoryRow row;
    std::optional<HitExplanation> explanation;
    std::optional<jobs::ChosenMemory> chosen; ///< by a model
};

QJsonObject hitObject(const ShownHit &hit)
{
    QJsonObject object { { u"rank"_s, hit.candidate.rank }, { u"id"_s, hit.row.uuid }, { u"cosine"_s, hit.candidate.cosine }, { u"score"_s, hit.candidate.score },
        { u"margin"_s, hit.candidate.toNext }, { u"type"_s, name(hit.candidate.type) }, { u"domain"_s, hit.row.domain }, { u"title"_s, hit.row.title } };
    if (hit.chosen) {
        object.insert(u"nearest_rank"_s, hit.chosen->candidate.nearest.rank);
        object.insert(u"words"_s, hit.chosen->words);
    }
    if (hit.explanation) {
        QJsonArray terms;
        for (const HitExplanation::Term &term : hit.explanation->terms)
            terms.append(QJsonObject { { u"query"_s, term.query }, { u"memory"_s, term.memory }, { u"share"_s, term.share } });
        object.insert(u"explanation"_s, QJsonObject { { u"key"_s, hit.explanation->keyText }, { u"terms"_s, terms }, { u"note"_s, orNull(hit.explanation->note) } });
    }
    return object;
}

QJsonObject resultObject(const RetrievalResult &result, const QList<ShownHit> &hits, const std::optional<jobs::ModelChoice> &choice)
{
    const auto count = [&result](std::initializer_list<Exclusion> reasons) {
        qint64 sum = 0;
        for (const Exclusion reason : reasons)
            sum += result.excluded[size_t(reason)];
        return sum;
    };
    QJsonArray list;
    for (const ShownHit &hit : hits)
        list.append(hitObject(hit));
    const RetrievalQuery &query = result.query;
    QJsonObject object { { u"query"_s, query.textFor(query.types.first()) }, { u"plan"_s, orNull(query.plan) }, { u"space"_s, query.space }, { u"key"_s, name(query.recipe) },
        { u"method"_s, choice ? name(choice->method) : name(query.method) }, { u"considered"_s, result.considered }, { u"eligible"_s, result.eligible },
        { u"excluded"_s,
            QJsonObject { { u"domain"_s, count({ Exclusion::Domain }) }, { u"type"_s, count({ Exclusion::Type }) }, { u"status"_s, count({ Exclusion::Rejected }) },
                { u"validity"_s, count({ Exclusion::Superseded, Exclusion::Expired, Exclusion::NotYetValid }) }, { u"retired"_s, count({ Exclusion::Retired }) },
                { u"filter"_s, count({ Exclusion::Filter }) }, { u"no_vector"_s, count({ Exclusion::NoVector }) } } },
        { u"cut_margin"_s, result.cutMargin ? QJsonValue(*result.cutMargin) : QJsonValue() }, { u"tokens"_s, result.prompt.tokens() },
        { u"pool_tokens"_s, result.poolTokens }, { u"hits"_s, list } };
    if (choice) {
        object.insert(u"model"_s, orNull(choice->model));
        object.insert(u"prompt"_s, orNull(choice->promptVersion));
        object.insert(u"cached"_s, choice->isStored);
    }
    return object;
}

void printHits(Call &call, const RetrievalResult &result, const QList<ShownHit> &hits)
{
    using Align = Table::Align;
    Table table({ { Tr::tr("Rank"), 0, Align::Right }, { Tr::tr("Cosine"), 0, Align::Right }, { Tr::tr("Margin"), 0, Align::Right }, { Tr::tr("Id") },
        { Tr::tr("Type") }, { Tr::tr("Domain"), 24 }, { Tr::tr("Title"), 100 } });
    for (const ShownHit &hit : hits) {
        table.addRow({ QString::number(hit.candidate.rank), QString::number(hit.candidate.cosine, 'f', 3), QString::number(hit.candidate.toNext, 'f', 3),
            hit.row.uuid.left(8), name(hit.candidate.type), hit.row.domain, hit.row.title });
    }
    if (!table.isEmpty()) {
        for (const QString &line : table.lines(call.environment().columns))
            call.print(line);
    }
    for (const ShownHit &hit : hits) {
        if (hit.chosen && !hit.chosen->words.isEmpty())
            call.print(u'\n' + Tr::tr("%1. %2 (rank %3 before)").arg(hit.candidate.rank).arg(hit.row.title).arg(hit.chosen->candidate.nearest.rank) + u'\n' + hit.chosen->words);
        if (!hit.explanation)
            continue;
        call.print(u'\n' + Tr::tr("%1. %2").arg(hit.candidate.rank).arg(hit.row.title));
        for (const HitExplanation::Term &term : hit.explanation->terms.first(qMin<qsizetype>(12, hit.explanation->terms.size())))
            call.print(u"  %1  %2 – %3"_s.arg(QString::number(term.share, 'f', 3), term.query, term.memory));
        if (!hit.explanation->note.isEmpty())
            call.print(u"  "_s + hit.explanation->note);
    }
    call.remark(Tr::tr("%1 considered, %2 eligible. The prompt takes about %3 tokens; all eligible memories would take about %4.")
                    .arg(result.considered)
                    .arg(result.eligible)
                    .arg(result.prompt.tokens())
                    .arg(result.poolTokens));
    if (result.planMissing)
        call.remark(Tr::tr("No plan was given: the task's own text stands in for it."));
}

void printPrompt(Call &call, const AgentPrompt &prompt)
{
    // On a terminal nothing in it may act; what is piped is what the agent gets, to the byte.
    if (!call.environment().outputIsTerminal) {
        call.output().write(prompt.text().toUtf8());
        return;
    }
    for (const QString &line : prompt.text().split(u'\n'))
        call.print(line);
}

Result<void> checkUsage(const Call &call)
{
    const Arguments &arguments = call.arguments();
    const bool asksSaved = arguments.isSet(u"saved"_s);
    if (arguments.isSet(u"check"_s) && !asksSaved)
        return failure(ErrorCode::InvalidArgument, Tr::tr("--check belongs to --saved."));
    if (!asksSaved)
        return {};
    // A saved query brings its own settings.
    for (const OptionSpec &option : retrievalSettingOptions()) {
        if (arguments.isSet(option.name))
            return failure(ErrorCode::InvalidArgument, Tr::tr("--saved runs the saved queries as they are: it cannot be combined with --%1.").arg(option.name));
    }
    for (const OptionSpec &option : modelHelpOptions()) {
        if (arguments.isSet(option.name))
            return failure(ErrorCode::InvalidArgument, Tr::tr("--saved runs the saved queries as they are: it cannot be combined with --%1.").arg(option.name));
    }
    for (const QString &option : { u"task"_s, u"task-file"_s, u"plan"_s, u"keep-domain"_s, u"explain"_s }) {
        if (arguments.isSet(option))
            return failure(ErrorCode::InvalidArgument, Tr::tr("--saved runs the saved queries as they are: it cannot be combined with --%1.").arg(option));
    }
    if (arguments.value(u"format"_s) == u"prompt")
        return failure(ErrorCode::InvalidArgument, Tr::tr("--saved shows no prompt: choose text or json."));
    return {};
}

Result<QList<ShownHit>> shownHits(Call &call, storage::Database &database, curation::RetrievalEngine &engine, const RetrievalQuery &query, const QList<RetrievalCandidate> &top)
{
    QList<ShownHit> hits;
    for (const RetrievalCandidate &candidate : top) {
        WAYMARK_TRY_ASSIGN(const QList<MemoryRow> rows, storage::memoryRows(database, { candidate.id }));
        ShownHit hit { candidate, rows.value(0), {}, {} };
        if (call.arguments().isSet(u"explain"_s)) {
            WAYMARK_TRY_ASSIGN(hit.explanation, engine.explain(database, query, candidate.id));
        }
        hits.append(hit);
    }
    return hits;
}

/// The hits that a model chose, in its order.
QList<RetrievalCandidate> chosenOf(const jobs::ModelChoice &choice)
{
    QList<RetrievalCandidate> top;
    for (const jobs::ChosenMemory &chosen : choice.chosen) {
        RetrievalCandidate candidate = chosen.candidate.nearest;
        candidate.rank = int(top.size()) + 1;
        candidate.toNext = 0;
        top.append(candidate);
    }
    return top;
}

Result<ExitCode> runRetrieve(Call &call)
{
    const Arguments &arguments = call.arguments();
    WAYMARK_TRY(checkUsage(call));
    const bool asJson = call.isJson() || arguments.value(u"format"_s) == u"json";
    if (arguments.isSet(u"saved"_s))
        return runSavedQueries(call, asJson, arguments.isSet(u"check"_s));
    WAYMARK_TRY_ASSIGN(RetrievalQuery query, retrievalSettings(call));
    WAYMARK_TRY_ASSIGN(query.task, taskText(call));
    if (query.task.trimmed().isEmpty())
        return failure(ErrorCode::InvalidArgument, Tr::tr("The task is empty."));
    query.plan = arguments.value(u"plan"_s).value_or(QString());
    const std::optional<jobs::ChoiceMethod> method = choiceMethod(call);
    if (method && !arguments.isSet(u"endpoint"_s))
        return failure(ErrorCode::InvalidArgument, Tr::tr("The method “%1” asks a model: name one with “--endpoint” and “--model”.").arg(name(*method)));
    WAYMARK_TRY_ASSIGN(const auto pool, call.openPool());
    ModelHelp help(call);
    if (query.plan == u"auto") {
        query.plan.clear();
        WAYMARK_TRY(help.plan(pool->database(), query, method.has_value()));
    }
    WAYMARK_TRY(help.embed(pool->database(), query));
    WAYMARK_TRY_ASSIGN(query.taskDomain, domainOf(pool->database(), query.task));
    query.leaveOwnDomainOut = !arguments.isSet(u"keep-domain"_s);
    curation::RetrievalEngine engine;
    WAYMARK_TRY_ASSIGN(RetrievalResult result,
        engine.retrieve(pool->database(), query, call.today(), [&call] { return call.environment().cancel.isCancelled(); }));
    std::optional<jobs::ModelChoice> choice;
    QList<RetrievalCandidate> top = retrieval::topOf(result.candidates, result.query.top);
    if (method) {
        WAYMARK_TRY_ASSIGN(choice, help.choose(pool->database(), *method, result));
        top = chosenOf(*choice);
        result.prompt = choice->prompt;
        result.cutMargin.reset();
    }
    WAYMARK_TRY_ASSIGN(QList<ShownHit> hits, shownHits(call, pool->database(), engine, result.query, top));
    for (qsizetype i = 0; choice && i < hits.size(); ++i)
        hits[i].chosen = choice->chosen.at(i);
    if (arguments.value(u"format"_s) == u"prompt")
        printPrompt(call, result.prompt);
    else if (asJson)
        call.print(resultObject(result, hits, choice));
    else
        printHits(call, result, hits);
    if (choice) {
        // What was asked and answered is in the ledger; the log is of what the pool itself ranked.
        if (hits.isEmpty())
            call.remark(Tr::tr("The model chose none of the memories."));
        return ExitCode::Done;
    }
    // The answer stands, whether or not it could be kept.
    if (const auto logged = curation::logAnswer({ *pool, call.clock(), call.act(), false }, result); !logged)
        call.remark(Tr::tr("The question was not kept in the log of the pool: %1").arg(logged.error().message));
    return ExitCode::Done;
}

} // namespace

Verb retrieveVerb()
{
    return { u"retrieve"_s,
        Tr::tr("shows what an agent would retrieve for a task"),
        u"(--task TEXT | --task-file FILE) [--plan TEXT] [--type TYPE] [--top N] [--exclude-domain D] [--format NAME] | --saved [--check]"_s,
        Tr::tr("Ranks the memories of one type by the cosine of their key text with the task (trajectories) or the plan (all others); without\n"
               "a plan the task's own text stands in. What is retired, rejected, superseded, expired or not yet valid is left out, and so is\n"
               "the task's own domain when the pool knows the task by its text, unless --keep-domain is set.\n\n"
               "--format prompt writes exactly what is added to the agent's system prompt. A pool that can be written keeps the question and\n"
               "its hits in a log.\n\n"
               "--plan auto takes the plan that is stored for the task, or has a model write it: three or four sentences of steps for workflows\n"
               "and insights, the goal for summaries and where a model chooses. --method rerank and rewrite show a model the 20 nearest memories:\n"
               "it chooses at most --top of them, with a reason each, or rewrites each as a guide for the task. In a space openai:MODEL the\n"
               "question itself is embedded by the endpoint when the space does not know it. Whatever was asked once is stored and not paid for\n"
               "again, unless --anew is set.\n\n"
               "--saved runs the saved queries instead and compares their top with the memories that were taken for right; with --check the\n"
               "exit code is 1 when one has changed or does not run. No model is asked then: of a query in which one chooses, the nearest memories by\n"
               "cosine are compared.\n\n"
               "JSON: {query, plan, space, key, method, considered, eligible, excluded, cut_margin, tokens, pool_tokens, hits}. query is the text\n"
               "that was embedded. excluded counts {domain, type, status, validity, retired, filter, no_vector}; those of other types are not\n"
               "considered. cut_margin is the score of the last hit less that of the next candidate, or null. tokens is the estimated size of\n"
               "the prompt, pool_tokens that of all eligible memories. hits: {rank, id, cosine, score, margin, type, domain, title}, margin being\n"
               "the score less that of the next candidate; with --explain also explanation {key, terms, note}, where the shares of the terms\n"
               "{query, memory, share} add up to the cosine. Where a model chose also {model, prompt, cached}, and with each hit {nearest_rank,\n"
               "words}: its rank by similarity, and the reason or the guide.\n"
               "With --saved: {queries, changed}, changed being how many. queries: {id, name, changed, hits, expected, entered, left, cut_margin,\n"
               "problem}; hits: {rank, id, score}; expected, entered and left are ids; problem says why a query does not run, or null."),
        QList<OptionSpec> { { u"task"_s, u"TEXT"_s, Tr::tr("the task's text"), {} },
            { u"task-file"_s, u"FILE"_s, Tr::tr("a file with it; - is standard input"), {} },
            { u"plan"_s, u"TEXT"_s, Tr::tr("the plan that is embedded for workflows, summaries and insights; auto: a model's"), {} },
            { u"keep-domain"_s, {}, Tr::tr("does not leave out the task's own domain"), {} },
            { u"saved"_s, {}, Tr::tr("runs the saved queries of the pool"), {} },
            { u"check"_s, {}, Tr::tr("with --saved: fails when a top has changed"), {} },
            { u"explain"_s, {}, Tr::tr("tells what makes the cosine of each hit"), {} },
            { u"format"_s, u"NAME"_s, Tr::tr("text, json or prompt"), { u"text"_s, u"json"_s, u"prompt"_s } } }
            + retrievalSettingOptions() + modelHelpOptions(),
        0,
        0,
        &runRetrieve };
}

} // namespace waymark::cli
