// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Choices among memories: questions of somebody who waits for the answer, beside the jobs.

#include "app/services/choicerequests.h"
#include "app/services/pooljobs.h"
#include "services/base/log.h"
#include "services/base/whenready.h"
#include "services/curation/poolsession.h"
#include "services/jobs/modelchoice.h"
#include "services/jobs/poolasks.h"
#include "services/llm/llmerror.h"
#include "services/llm/recordedanswers.h"

#include <QPromise>

#include <algorithm>

namespace waymark::app {

/// One question on its way:
///   made on a worker ──► waits for the services ──► asked ──► its calls end in the ledger ──► told
struct PoolJobs::Question
{
    ChoiceRequest request;
    CancelToken cancel;
    std::optional<PreparedChoice> prepared; ///< none while it is being made
    QPromise<Result<ModelChoice>> promise; ///< whoever waits hears of it also when this goes away
};

namespace {

Unexpected stopped()
{
    return failure(ErrorCode::Cancelled, llm::errorSentence(llm::LlmCode::Cancelled, {}));
}

} // namespace

JobsService::Answer<ChoicePreview> PoolJobs::previewChoice(const ChoiceRequest &request, const CancelToken &cancel)
{
    return m_session.serve(cancel, [asking = asking(), request, cancel]() -> Result<ChoicePreview> {
        if (cancel.isCancelled())
            return stopped();
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(asking->path, storage::Database::Mode::ReadOnly));
        return app::previewChoice(*reader, request, asking->asked);
    });
}

JobsService::Answer<ModelChoice> PoolJobs::choose(const ChoiceRequest &request, const CancelToken &cancel)
{
    const auto question = std::make_shared<Question>();
    question->request = request;
    question->cancel = cancel;
    question->promise.start();
    const Answer<ModelChoice> answer = question->promise.future();
    ++m_questions;
    if (m_session.isReadOnly()) {
        finish(question, failure(ErrorCode::ReadOnly, tr("The pool is open for reading only: what a model answers could not be kept.")));
        return answer;
    }
    m_unasked.append(question);
    m_unaskedPoll.start();
    const auto prepare = [asking = asking(), request, write = m_session.serviceWrites()]() -> Result<PreparedChoice> {
        WAYMARK_TRY(write(&jobs::ensureFenceSecret));
        WAYMARK_TRY_ASSIGN(const auto reader, storage::Database::open(asking->path, storage::Database::Mode::ReadOnly));
        return prepareChoice(*reader, request, asking->asked);
    };
    whenReady(m_session.serve(cancel, prepare), this, [this, question](Result<PreparedChoice> prepared) {
        if (!m_unasked.contains(question))
            return; // cancelled meanwhile
        if (!prepared) {
            finish(question, Unexpected(prepared.error()));
            return;
        }
        question->prepared = *std::move(prepared);
        takePrepared(question);
    });
    return answer;
}

void PoolJobs::takePrepared(const std::shared_ptr<Question> &question)
{
    m_endpoint = question->request.endpoint;
    serve();
    if (m_host == Host::Serving)
        askWaiting();
    tellState();
}

void PoolJobs::askWaiting()
{
    const auto waiting = m_unasked;
    for (const auto &question : waiting) {
        if (!question->prepared)
            continue;
        m_unasked.removeOne(question);
        bool hasEndpoint = false;
        m_slot->with([&](jobs::ServiceHost &host) {
            const auto service = host.service(question->request.endpoint, question->request.model);
            hasEndpoint = service.has_value();
            if (!service)
                return;
            // Whoever asks now wants an endpoint that had stopped to be tried.
            if (m_moved.contains(question->request.endpoint))
                host.client().tryAgain(question->request.endpoint);
            jobs::askOnce(*service, question->prepared->ask, question->cancel, [this, slot = m_slot, question](const jobs::SingleAnswer &answer) {
                slot->tell([this, question, answer] { takeAnswer(question, answer); });
            });
        });
        if (!hasEndpoint)
            finish(question, failure(ErrorCode::NotFound, tr("The endpoint is not configured any more.")));
    }
}

void PoolJobs::takeAnswer(const std::shared_ptr<Question> &question, const jobs::SingleAnswer &answer)
{
    const auto settled = m_session.serviceWrite([answer, now = m_parts.clock.now()](storage::PoolFile &pool) {
        return curation::inTransaction(pool, [&](storage::Transaction &transaction) { return jobs::settleAnswer(transaction, answer, now); });
    });
    whenEnded(settled, this, [this, question, answer](const std::optional<Result<void>> &done) {
        // The answer is stored since it came; here only its row could not be closed.
        if (done && !*done)
            qCWarning(logJobs) << "the call of a choice:" << done->error().message << done->error().detail;
        if (!answer.object) {
            finish(question, Unexpected(llm::toError(answer.object.error())));
            return;
        }
        const ChoiceRequest &request = question->request;
        ModelChoice choice = jobs::readChoice(request.method, answer, question->prepared->candidates, request.count);
        choice.question = question->prepared->question;
        choice.isRecorded = request.endpoint == llm::recordedEndpoint().id;
        finish(question, choice);
    });
}

void PoolJobs::finish(const std::shared_ptr<Question> &question, Result<ModelChoice> result)
{
    m_unasked.removeOne(question);
    --m_questions;
    question->promise.addResult(std::move(result));
    question->promise.finish();
    if (m_questions == 0 && m_host == Host::Serving)
        m_rest.start();
    moved();
}

void PoolJobs::failWaiting(const Error &error)
{
    const auto waiting = m_unasked;
    for (const auto &question : waiting) {
        if (question->prepared)
            finish(question, Unexpected(error));
    }
}

void PoolJobs::dropCancelled()
{
    const auto unasked = m_unasked;
    for (const auto &question : unasked) {
        if (question->cancel.isCancelled())
            finish(question, stopped());
    }
    if (!m_unasked.isEmpty())
        m_unaskedPoll.start();
}

} // namespace waymark::app
