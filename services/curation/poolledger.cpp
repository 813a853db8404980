// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/curation/poolledger.h"

#include "services/curation/jobs.h"

namespace waymark::curation {

using storage::Transaction;

PoolLedger::PoolLedger(WriteAccess write, QString holder, const Clock &clock)
    : m_write(std::move(write))
    , m_holder(std::move(holder))
    , m_clock(clock)
{
}

Result<void> PoolLedger::step(Fence fence, const std::function<Result<void>(Transaction &)> &write)
{
    return m_write([&](storage::PoolFile &pool) {
        return inTransaction(pool, [&](Transaction &transaction) -> Result<void> {
            if (fence == Fence::Closed && !m_holder.isEmpty())
                WAYMARK_TRY(storage::requireLease(transaction, storage::servicesLease, m_holder));
            return write(transaction);
        });
    });
}

Result<std::optional<llm::StoredAnswer>> PoolLedger::storedAnswer(const QByteArray &requestHash)
{
    std::optional<llm::StoredAnswer> answer;
    WAYMARK_TRY(m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(const std::optional<storage::StoredCall> stored, storage::storedCall(pool.database(), requestHash));
        if (!stored)
            return {};
        answer.emplace();
        answer->call = stored->call;
        answer->answer.status = stored->httpStatus;
        answer->answer.headers = stored->headers;
        answer->answer.body = stored->body;
        answer->answer.latency = stored->latency;
        return {};
    }));
    return answer;
}

Result<std::optional<llm::CallId>> PoolLedger::plan(const llm::PlannedCall &call)
{
    const storage::CallPlan plan { call.requestHash, call.endpoint, call.model, call.purpose, call.promptVersion, call.job, m_holder, call.request, call.reserveTokens,
        call.reserveCost };
    std::optional<CallId> planned;
    const auto reserved = step(Fence::Closed, [&](Transaction &transaction) -> Result<void> {
        WAYMARK_TRY_ASSIGN(planned, storage::planCall(transaction, plan, m_clock.now()));
        return {};
    });
    if (reserved)
        return planned;
    if (reserved.error().code != ErrorCode::LimitExceeded || !call.canWait)
        return Unexpected(reserved.error());
    bool mayFit = false;
    WAYMARK_TRY(m_write([&](storage::PoolFile &pool) -> Result<void> {
        WAYMARK_TRY_ASSIGN(mayFit, storage::fitsOnceSettled(pool.database(), plan, m_clock.now().toUTC().date()));
        return {};
    }));
    return mayFit ? Result<std::optional<CallId>>(std::nullopt) : Unexpected(reserved.error());
}

Result<void> PoolLedger::sent(llm::CallId call, int attempt)
{
    return step(Fence::Closed, [&](Transaction &transaction) { return storage::callSent(transaction, call, attempt, m_clock.now()); });
}

Result<void> PoolLedger::received(llm::CallId call, const llm::HttpAnswer &answer, const llm::Usage &usage, llm::Nano cost)
{
    storage::CallAnswer stored;
    stored.httpStatus = answer.status;
    stored.headers = answer.headers;
    stored.body = answer.body;
    stored.usage = { usage.promptTokens, usage.cachedTokens, usage.completionTokens, usage.reasoningTokens, usage.isEstimate };
    stored.costNano = cost;
    stored.latency = answer.latency;
    return step(Fence::Open, [&](Transaction &transaction) { return storage::callReceived(transaction, call, stored, m_clock.now()); });
}

Result<void> PoolLedger::failed(llm::CallId call, const llm::LlmError &error, bool mayBeCharged)
{
    const storage::CallFailure failure { llm::llmCodeName(error.code), error.message, error.excerpt, error.httpStatus, mayBeCharged };
    return step(Fence::Open, [&](Transaction &transaction) { return storage::callFailed(transaction, call, failure, m_clock.now()); });
}

} // namespace waymark::curation
