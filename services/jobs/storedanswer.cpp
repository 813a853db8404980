// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/jobs/singleask.h"
#include "services/llm/formcall.h"
#include "services/storage/ledgerstore.h"

namespace waymark::jobs {

namespace {

/// The ledger as one who answers: what is not in there is not answered.
class StoredAnswers final : public llm::Provider
{
public:
    explicit StoredAnswers(storage::Database &database)
        : m_database(database)
    {
    }

    void chat(const llm::Endpoint &endpoint, const llm::ChatRequest &request, const llm::CallOptions &, const CancelToken &, llm::ChatDone done) override
    {
        llm::CallTrace trace;
        trace.stored = true;
        const auto stored = storage::storedCall(m_database, llm::requestHash(endpoint, request));
        if (!stored)
            m_problem = stored.error();
        if (!stored || !*stored) {
            done(tl::unexpected(llm::LlmError()), trace);
            return;
        }
        trace.call = (*stored)->call;
        trace.latency = (*stored)->latency;
        trace.raw = (*stored)->body;
        llm::HttpAnswer answer;
        answer.status = (*stored)->httpStatus;
        answer.headers = (*stored)->headers;
        answer.body = (*stored)->body;
        answer.latency = (*stored)->latency;
        done(llm::readChatAnswer(answer, request, { endpoint.base.host(), endpoint.base.toString(), request.model, endpoint.timeouts }), trace);
    }

    void embed(const llm::Endpoint &, const llm::EmbeddingRequest &, const llm::CallOptions &, const CancelToken &, llm::EmbeddingDone done) override
    {
        done(tl::unexpected(llm::LlmError()), {}); // vectors are stored as vectors
    }

    /// Why the ledger could not be read.
    const std::optional<Error> &problem() const { return m_problem; }

private:
    storage::Database &m_database;
    std::optional<Error> m_problem;
};

} // namespace

Result<std::optional<SingleAnswer>> storedAnswer(storage::Database &database, const llm::Endpoint &endpoint, const pipeline::Ask &ask)
{
    StoredAnswers ledger(database);
    std::optional<SingleAnswer> answer;
    llm::askForm(ledger, endpoint, ask.request, ask.options, {},
        [&answer, &ask](llm::LlmResult<QJsonObject> object, const llm::ChatAnswer &chat, const QList<llm::CallTrace> &traces) {
            if (object)
                answer = SingleAnswer { std::move(object), chat.model, ask.options.promptVersion, traces };
        });
    if (ledger.problem())
        return Unexpected(*ledger.problem());
    return answer;
}

} // namespace waymark::jobs
