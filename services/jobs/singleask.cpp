// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/singleask.h"

#include "services/llm/formcall.h"
#include "services/pipeline/plan.h"
#include "services/storage/ledgerstore.h"
#include "services/storage/promptstore.h"

#include <numeric>

namespace waymark::jobs {

qint64 SingleAnswer::cost() const
{
    return std::accumulate(traces.begin(), traces.end(), qint64(0), [](qint64 sum, const llm::CallTrace &trace) { return sum + trace.cost; });
}

void askOnce(const Service &service, const pipeline::Ask &ask, const CancelToken &cancel, std::function<void(SingleAnswer)> done)
{
    llm::askForm(*service.provider, service.endpoint, ask.request, ask.options, cancel,
        [done = std::move(done), version = ask.options.promptVersion](llm::LlmResult<QJsonObject> object, const llm::ChatAnswer &chat, const QList<llm::CallTrace> &traces) {
            done({ std::move(object), chat.model, version, traces });
        });
}

Result<void> settleAnswer(storage::Transaction &transaction, const SingleAnswer &answer, const QDateTime &now)
{
    const bool unreadable = !answer.object && answer.object.error().code == llm::LlmCode::BadJson;
    if (!answer.object && !unreadable)
        return {}; // the client has ended them
    for (qsizetype i = 0; i < answer.traces.size(); ++i) {
        const CallId call = answer.traces.at(i).call;
        if (!call.isValid())
            continue;
        if (unreadable || i + 1 < answer.traces.size()) {
            const storage::CallFailure failure { llm::llmCodeName(llm::LlmCode::BadJson), llm::errorSentence(llm::LlmCode::BadJson, {}), {}, 0, false };
            WAYMARK_TRY(storage::callFailed(transaction, call, failure, now));
        } else {
            WAYMARK_TRY(storage::callApplied(transaction, call));
        }
    }
    return {};
}

std::optional<MemoryType> planType(const QList<MemoryType> &types, bool modelChooses)
{
    const bool steps = types.contains(MemoryType::Workflow) || types.contains(MemoryType::Insight);
    if (!steps && !types.contains(MemoryType::Summary))
        return std::nullopt;
    return steps && !modelChooses ? MemoryType::Insight : MemoryType::Summary;
}

Result<std::optional<QueryPlan>> storedPlan(storage::Database &database, const QString &task, MemoryType type, const QString &model)
{
    // A job that was asked for workflows alone has written their plan under their name.
    const QList<MemoryType> names = type == MemoryType::Summary ? QList { type } : QList { MemoryType::Insight, MemoryType::Workflow };
    std::optional<QueryPlan> newest;
    for (const MemoryType each : names) {
        WAYMARK_TRY_ASSIGN(const auto plan, storage::newestQueryPlan(database, storage::taskHash(task), each));
        if (plan && (model.isEmpty() || plan->model == model) && (!newest || plan->at > newest->at))
            newest = plan;
    }
    return newest;
}

Result<QString> storePlan(storage::Transaction &transaction, const QString &task, MemoryType type, const SingleAnswer &answer, const QDateTime &now)
{
    WAYMARK_TRY(settleAnswer(transaction, answer, now));
    WAYMARK_TRY_ASSIGN(const QString text, pipeline::readPlan(*answer.object));
    QueryPlan plan;
    plan.taskHash = storage::taskHash(task);
    plan.type = type;
    plan.model = answer.model;
    plan.promptVersion = answer.promptVersion;
    plan.plan = text;
    plan.call = answer.call();
    plan.at = now;
    WAYMARK_TRY(storage::storeQueryPlan(transaction, plan));
    return text;
}

} // namespace waymark::jobs
