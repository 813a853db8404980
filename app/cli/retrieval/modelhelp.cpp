// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/retrieval/modelhelp.h"

#include "services/jobs/embedwork.h"
#include "services/jobs/poolasks.h"
#include "services/jobs/singleask.h"
#include "services/pipeline/plan.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::cli {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// What went wrong at the server, with the exit code for it.
template <typename T>
Result<T> remote(Call &call, const llm::LlmError &error)
{
    call.failWith(error.code == llm::LlmCode::Cancelled ? ExitCode::Cancelled : ExitCode::Remote);
    return failure(error.code == llm::LlmCode::Cancelled ? ErrorCode::Cancelled : ErrorCode::Model, error.message);
}

} // namespace

QList<OptionSpec> modelHelpOptions()
{
    return endpointOptionSpecs() + QList<OptionSpec> { { u"anew"_s, {}, Tr::tr("ask also where a plan or an answer is stored"), {} } };
}

ModelHelp::ModelHelp(Call &call)
    : m_call(call)
{
}

ModelHelp::~ModelHelp() = default;

Result<Foreground *> ModelHelp::services(const QString &model)
{
    if (m_services)
        return m_services.get();
    WAYMARK_TRY_ASSIGN(const ServiceOptions options, serviceOptions(m_call, { false, model }));
    m_options = options;
    auto services = std::make_unique<Foreground>(m_call, *m_options);
    WAYMARK_TRY(services->open());
    WAYMARK_TRY(services->access()(&jobs::ensureFenceSecret));
    WAYMARK_TRY(services->serve());
    m_services = std::move(services);
    return m_services.get();
}

Result<pipeline::AskSettings> ModelHelp::settings(Foreground &services)
{
    WAYMARK_TRY_ASSIGN(const jobs::JobSettings job, jobSettings(m_call, *m_options));
    return jobs::askSettings(services.database(), {}, job, m_options->price);
}

Result<jobs::SingleAnswer> ModelHelp::ask(Foreground &services, const pipeline::Ask &question)
{
    WAYMARK_TRY_ASSIGN(const jobs::Service service, services.service());
    pipeline::Ask ask = question;
    ask.options.forceAnew = m_call.arguments().isSet(u"anew"_s);
    WAYMARK_TRY_ASSIGN(const jobs::SingleAnswer answer,
        services.wait<jobs::SingleAnswer>([&](const CancelToken &cancel, const auto &done) { jobs::askOnce(service, ask, cancel, done); }));
    if (answer.object)
        return answer;
    WAYMARK_TRY(services.write([&](storage::Transaction &transaction) { return jobs::settleAnswer(transaction, answer, m_call.clock().now()); }));
    return remote<jobs::SingleAnswer>(m_call, answer.object.error());
}

Result<void> ModelHelp::plan(storage::Database &database, RetrievalQuery &query, bool modelChooses)
{
    const std::optional<MemoryType> type = jobs::planType(query.types, modelChooses);
    if (!type)
        return {};
    const bool hasEndpoint = m_call.arguments().isSet(u"endpoint"_s);
    // A plan that another model wrote is as good, unless somebody names the model.
    const QString model = m_call.arguments().value(u"model"_s).value_or(QString()).trimmed();
    WAYMARK_TRY_ASSIGN(const auto stored, jobs::storedPlan(database, query.task, *type, model));
    if (stored && !m_call.arguments().isSet(u"anew"_s)) {
        query.plan = stored->plan;
        return {};
    }
    if (!hasEndpoint)
        return failure(ErrorCode::InvalidArgument,
            Tr::tr("No plan is stored for this task, and a model has to write it: name one with “--endpoint” and “--model”, or give a plan with “--plan TEXT”."));
    WAYMARK_TRY_ASSIGN(Foreground *const foreground, services({}));
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, settings(*foreground));
    WAYMARK_TRY_ASSIGN(const pipeline::Ask question, pipeline::planAsk(query.task, *type, asks));
    WAYMARK_TRY_ASSIGN(const jobs::SingleAnswer answer, ask(*foreground, question));
    return foreground->write([&](storage::Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(query.plan, jobs::storePlan(transaction, query.task, *type, answer, m_call.clock().now()));
        return {};
    });
}

Result<void> ModelHelp::embed(storage::Database &database, const RetrievalQuery &query)
{
    const auto settings = jobs::spaceSettings(query.space, query.recipe);
    if (!settings || !m_call.arguments().isSet(u"endpoint"_s))
        return {};
    QStringList texts;
    for (const MemoryType type : query.types) {
        if (!texts.contains(query.textFor(type)))
            texts.append(query.textFor(type));
    }
    WAYMARK_TRY_ASSIGN(const QStringList unknown, jobs::unknownTexts(database, *settings, texts));
    if (unknown.isEmpty())
        return {};
    // The model of the space is named by the space; --model is who writes plans and chooses.
    WAYMARK_TRY_ASSIGN(Foreground *const foreground, services(m_call.arguments().isSet(u"model"_s) ? QString() : settings->model));
    WAYMARK_TRY_ASSIGN(const jobs::Service service, foreground->service());
    using Embedded = std::pair<llm::LlmResult<llm::EmbeddingAnswer>, llm::CallTrace>;
    WAYMARK_TRY_ASSIGN(const Embedded embedded, foreground->wait<Embedded>([&](const CancelToken &cancel, const auto &done) {
        jobs::embedTexts(service, *settings, unknown, m_options->price, cancel, [done](llm::LlmResult<llm::EmbeddingAnswer> answer, const llm::CallTrace &trace) { done({ std::move(answer), trace }); });
    }));
    if (!embedded.first)
        return remote<void>(m_call, embedded.first.error());
    return foreground->write([&](storage::Transaction &transaction) {
        return jobs::storeTextVectors(transaction, *settings, unknown, *embedded.first, embedded.second, service.endpoint, m_call.clock().now());
    });
}

Result<jobs::ModelChoice> ModelHelp::choose(storage::Database &database, jobs::ChoiceMethod method, const RetrievalResult &result)
{
    WAYMARK_TRY_ASSIGN(const QList<jobs::ChoiceCandidate> candidates, jobs::candidates(database, result.candidates));
    if (candidates.isEmpty()) {
        jobs::ModelChoice none;
        none.method = method;
        return none;
    }
    WAYMARK_TRY_ASSIGN(Foreground *const foreground, services({}));
    WAYMARK_TRY_ASSIGN(const pipeline::AskSettings asks, settings(*foreground));
    WAYMARK_TRY_ASSIGN(const pipeline::Ask question, jobs::choiceAsk(method, result.query.task, candidates, result.query.top, asks));
    WAYMARK_TRY_ASSIGN(const jobs::SingleAnswer answer, ask(*foreground, question));
    WAYMARK_TRY(foreground->write([&](storage::Transaction &transaction) { return jobs::settleAnswer(transaction, answer, m_call.clock().now()); }));
    return jobs::readChoice(method, answer, candidates, result.query.top);
}

} // namespace waymark::cli
