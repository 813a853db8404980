// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/base/log.h"
#include "services/curation/jobs.h"
#include "services/jobs/jobrunnerwork.h"
#include "services/storage/poolfile.h"
#include "services/storage/promptstore.h"

#include <algorithm>

/// How the items of a job end.
namespace waymark::jobs {

namespace {

/// An answer comes as one call, or as two when the model was asked again; the last one is the one that counts.
CallId lastCall(const QList<llm::CallTrace> &traces)
{
    return traces.isEmpty() ? CallId() : traces.last().call;
}

bool isForAll(const llm::LlmError &error)
{
    return error.reaction == llm::Reaction::PauseEndpoint || error.reaction == llm::Reaction::PauseJob;
}

QueryPlan planOf(const QString &task, const QString &part, const QString &plan, const QString &model, const QString &promptVersion, CallId call, const QDateTime &now)
{
    QueryPlan row;
    row.taskHash = storage::taskHash(task);
    row.type = memoryTypeFromName(part).value_or(MemoryType::Insight);
    row.model = model;
    row.promptVersion = promptVersion;
    row.plan = plan;
    row.call = call;
    row.at = now;
    return row;
}

} // namespace

void JobRunner::Work::finish(JobItemId item)
{
    const auto found = m_begun.find(item);
    if (found->second.job.kind == JobKind::Embed) {
        finishBatches(item);
        return;
    }
    const Begun begun = std::move(found->second);
    m_begun.erase(found);
    const auto failed = std::find_if(begun.questions.begin(), begun.questions.end(), [](const Question &question) { return !*question.answer; });
    if (failed != begun.questions.end())
        giveBack(begun, failed->answer->error());
    else if (const auto made = yield(begun))
        store(begun, *made);
    else
        fail(begun, made.error(), made.error().code == ErrorCode::Parse);
    turn();
}

Result<ItemYield> JobRunner::Work::yield(const Begun &begun)
{
    QList<ItemAnswer> answers;
    for (const Question &question : begun.questions)
        answers.append({ **question.answer, question.model, question.ask.options.promptVersion, lastCall(question.traces) });
    WAYMARK_TRY_ASSIGN(ItemYield made, yieldOf(begun.job.kind, begun.item, begun.subject, answers));
    if (made.proposal) {
        made.proposal->item = begun.item.id;
        // Whoever decides sees what the rules say of the text as it would be.
        WAYMARK_TRY_ASSIGN(made.proposal->findings, curation::lintProposal(*m_database, m_lint, *m_parts.cache, m_parts.rules, *made.proposal, m_parts.clock.today()));
    }
    return made;
}

void JobRunner::Work::store(const Begun &begun, const ItemYield &made)
{
    curation::ItemOutcome outcome = outcomeOf(begun);
    outcome.end.result = made.result;
    if (made.proposal)
        outcome.proposals = { *made.proposal };
    if (!made.plan.isEmpty()) {
        const Question &asked = begun.questions.front();
        outcome.plans = { planOf(begun.subject.text, begun.item.part, made.plan, asked.model, asked.ask.options.promptVersion, lastCall(asked.traces), m_parts.clock.now()) };
    }
    const auto stored = write(begun, outcome);
    if (!stored) {
        fail(begun, stored.error());
    } else if (m_parts.proposed) {
        for (const Proposal &proposal : stored->proposals)
            m_parts.proposed(begun.job.uuid, proposal);
    }
}

void JobRunner::Work::fail(const Begun &begun, const Error &error, bool answersAreUseless)
{
    curation::ItemOutcome outcome = outcomeOf(begun);
    if (answersAreUseless) {
        for (curation::ItemOutcome::Call &call : outcome.calls)
            call.unusable = storage::CallFailure { llm::llmCodeName(llm::LlmCode::BadJson), error.message, {}, 0, false };
    }
    outcome.end.state = ItemState::Failed;
    outcome.end.errorCode = errorCodeName(error.code);
    outcome.end.error = error.message;
    end(begun, outcome);
}

void JobRunner::Work::end(const Begun &begun, const curation::ItemOutcome &outcome)
{
    const auto ended = write(begun, outcome);
    if (ended)
        return;
    qCWarning(logJobs) << "an item could not be ended:" << ended.error().message << ended.error().detail;
    m_unended.append(begun.item.id);
}

/// No answer: the item fails with the reason, waits for the time that the server asked for, or goes back into the queue of a job that is
/// paused because nothing else would fare better.
void JobRunner::Work::giveBack(const Begun &begun, const llm::LlmError &error)
{
    curation::ItemOutcome outcome = outcomeOf(begun);
    // Tried often enough it has reaction Fail, and a wait all the same.
    const bool waits = error.reaction == llm::Reaction::Retry && error.waitAtLeast;
    outcome.end.state = waits || isForAll(error) || error.code == llm::LlmCode::Cancelled ? ItemState::Queued : ItemState::Failed;
    outcome.end.errorCode = llm::llmCodeName(error.code);
    outcome.end.error = error.message;
    if (waits) {
        outcome.end.notBefore = m_parts.clock.now().addMSecs(error.waitAtLeast->count());
        outcome.also = [&](storage::Transaction &transaction) { return storage::postponeItems(transaction, begun.job.id, outcome.end.notBefore); };
    }
    if (isForAll(error)) {
        outcome.also = [&](storage::Transaction &transaction) { return storage::pauseJob(transaction, begun.job.id, error.message, m_parts.clock.now()); };
    }
    end(begun, outcome);
}

/// With the calls that it took. Answers that could not be read are kept and paid for, but serve no other call.
curation::ItemOutcome JobRunner::Work::outcomeOf(const Begun &begun) const
{
    curation::ItemOutcome outcome;
    outcome.item = begun.item.id;
    outcome.holder = m_parts.holder;
    for (const Question &question : begun.questions) {
        const bool unreadable = question.answer && !*question.answer && question.answer->error().code == llm::LlmCode::BadJson;
        for (qsizetype i = 0; i < question.traces.size(); ++i) {
            const llm::CallTrace &trace = question.traces.at(i);
            if (!trace.call.isValid())
                continue;
            curation::ItemOutcome::Call call { trace.call, trace.stored, {} };
            // Of two calls the first was no use, else there would be no second.
            if (unreadable || i + 1 < question.traces.size())
                call.unusable = storage::CallFailure { llm::llmCodeName(llm::LlmCode::BadJson), llm::errorSentence(llm::LlmCode::BadJson, {}), {}, 0, false };
            outcome.calls.append(call);
        }
    }
    for (const Batch &batch : begun.batches) {
        if (batch.trace.call.isValid())
            outcome.calls.append({ batch.trace.call, batch.trace.stored, {} });
    }
    return outcome;
}

Result<curation::StoredOutcome> JobRunner::Work::write(const Begun &begun, const curation::ItemOutcome &outcome)
{
    curation::StoredOutcome stored;
    WAYMARK_TRY(m_parts.write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(stored, curation::storeOutcome(pool, outcome, m_parts.clock));
        return {};
    }));
    tellMoved(begun.job.uuid);
    return stored;
}

} // namespace waymark::jobs
