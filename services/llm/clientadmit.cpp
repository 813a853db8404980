// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/clientloop.h"

namespace waymark::llm {

EndpointDesk &Client::Loop::desk(const PendingCall &call)
{
    return m_desks.try_emplace(call.endpoint.id, EndpointDesk(call.endpoint)).first->second;
}

Capability &Client::Loop::capability(const QString &endpoint, const QString &model)
{
    return m_capabilities.try_emplace({ endpoint, model }, assumedCapability(model)).first->second;
}

void Client::Loop::setCapability(const QString &endpoint, const QString &model, const Capability &known)
{
    m_capabilities.insert_or_assign({ endpoint, model }, known);
}

void Client::Loop::tryAgain(const QString &endpoint)
{
    if (const auto it = m_desks.find(endpoint); it != m_desks.end())
        it->second.tryAgain();
}

void Client::Loop::take(std::shared_ptr<PendingCall> call)
{
    post([this, call = std::move(call)] {
        call->id = ++m_last;
        m_calls.emplace(call->id, call);
        if (m_stopping || call->cancel.isCancelled())
            fail(*call, cancelledError());
        else
            admit(*call);
    });
}

void Client::Loop::admit(PendingCall &call)
{
    EndpointDesk &desk = this->desk(call);
    desk.update(call.endpoint, now());
    if (call.isPaid() && !call.options.forceAnew) {
        if (answerFromLedger(call))
            return;
        if (m_leaders.contains(call.hash)) {
            call.state = PendingCall::State::Following;
            m_followers[call.hash].append(call.id);
            return;
        }
        call.leads = true;
        m_leaders.insert(call.hash, call.id);
    }
    if (!call.isPaid()) {
        begin(call); // a question of the person, who also asks it when all else is stopped
    } else {
        call.tokens = call.content->inputTokens() + call.content->outputTokens();
        desk.enqueue(call.content->model(), call.options.job, { call.id, call.tokens, {}, false });
        call.state = PendingCall::State::Queued;
    }
}

bool Client::Loop::answerFromLedger(PendingCall &call)
{
    const auto stored = m_parts.ledger.storedAnswer(call.hash);
    if (!stored) {
        // Without knowing what is paid for, nothing is paid for.
        fail(call, localError(LlmCode::Storage, Reaction::PauseJob, stored.error()));
        return true;
    }
    if (!*stored)
        return false;
    call.trace.call = (*stored)->call;
    call.trace.stored = true;
    call.trace.raw = (*stored)->answer.body;
    const Reading reading = readSafely(call, (*stored)->answer);
    if (reading.error)
        fail(call, *reading.error);
    else
        deliver(call);
    return true;
}

void Client::Loop::queueAgain(PendingCall &call, milliseconds notBefore, bool isRetry)
{
    call.state = PendingCall::State::Queued;
    desk(call).enqueueAgain(call.content->model(), { call.id, call.tokens, notBefore, isRetry });
}

} // namespace waymark::llm
