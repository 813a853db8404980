// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/clientloop.h"

namespace waymark::llm {

LlmError llmError(LlmCode code, Reaction reaction, const QString &message)
{
    LlmError error;
    error.code = code;
    error.reaction = reaction;
    error.message = message;
    return error;
}

LlmError localError(LlmCode code, Reaction reaction, const Error &cause)
{
    ErrorWords words;
    words.reason = cause.message;
    return llmError(code, reaction, errorSentence(code, words));
}

LlmError cancelledError()
{
    return llmError(LlmCode::Cancelled, Reaction::Fail, errorSentence(LlmCode::Cancelled, {}));
}

void Client::Loop::cancelCancelled()
{
    std::vector<quint64> cancelled;
    for (const auto &[id, call] : m_calls) {
        if (call->cancel.isCancelled())
            cancelled.push_back(id);
    }
    cancel(cancelled);
}

void Client::Loop::cancelAll()
{
    std::vector<quint64> all;
    for (const auto &[id, call] : m_calls)
        all.push_back(id);
    cancel(all);
}

void Client::Loop::cancel(const std::vector<quint64> &calls)
{
    if (calls.empty())
        return;
    drop(calls);
    for (const quint64 id : calls) {
        PendingCall &call = *m_calls.at(id);
        bool arrived = false;
        if (call.state == PendingCall::State::InFlight) {
            arrived = m_wire.cancel(call.transfer);
            m_byTransfer.erase(call.transfer.value);
        }
        if (call.state == PendingCall::State::InFlight || call.state == PendingCall::State::Key) {
            if (arrived)
                leaveDesk(call, std::nullopt);
            else
                leaveUnsent(call);
        }
        closeRow(call, cancelledError(), arrived);
        fail(call, cancelledError());
    }
}

/// Takes calls out of the queues, once for all of them.
void Client::Loop::drop(const std::vector<quint64> &calls)
{
    if (calls.empty())
        return;
    const QSet<quint64> set(calls.begin(), calls.end());
    for (auto &[id, desk] : m_desks)
        desk.remove(set);
}

void Client::Loop::failHopeless(EndpointDesk &desk)
{
    for (const auto &[id, why] : desk.takeHopeless(now())) {
        if (const auto it = m_calls.find(id); it != m_calls.end())
            fail(*it->second, worded(*it->second, why));
    }
}

void Client::Loop::deliver(PendingCall &call)
{
    const std::shared_ptr<PendingCall> kept = forget(call);
    kept->content->deliver(kept->trace);
}

void Client::Loop::fail(PendingCall &call, LlmError error)
{
    closeRow(call, error, false);
    const std::shared_ptr<PendingCall> kept = forget(call);
    kept->content->fail(error, kept->trace);
}

/// What leaves the loop before its callback runs, so that the callback may ask for the same again.
std::shared_ptr<PendingCall> Client::Loop::forget(PendingCall &call)
{
    std::shared_ptr<PendingCall> kept = m_calls.at(call.id);
    m_calls.erase(call.id);
    m_held.removeOne(call.id);
    letGoOfHeld(); // what it had reserved is there again
    if (!call.leads)
        return kept;
    m_leaders.remove(call.hash);
    // The first of them finds the answer in the ledger, or leads the others.
    for (const quint64 id : m_followers.take(call.hash)) {
        post([this, id] {
            if (const auto it = m_calls.find(id); it != m_calls.end())
                admit(*it->second);
        });
    }
    return kept;
}

} // namespace waymark::llm
