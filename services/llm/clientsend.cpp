// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/clientloop.h"
#include "services/llm/httprequest.h"

#include <algorithm>

namespace waymark::llm {

void Client::Loop::begin(PendingCall &call)
{
    if (!call.redacted) {
        if (const auto redacted = call.content->redact(m_parts.redact); !redacted) {
            leaveUnsent(call);
            fail(call, localError(LlmCode::Secrets, Reaction::PauseJob, redacted.error()));
            return;
        }
        call.redacted = true;
    }
    if (const auto travels = keyMayTravel(call.endpoint); !travels) {
        stop(call, localError(LlmCode::Key, Reaction::PauseEndpoint, travels.error()));
        return;
    }
    if (call.endpoint.keySource == KeySource::Keychain) {
        call.state = PendingCall::State::Key;
        m_keys.ask(call.id, call.endpoint);
        return;
    }
    onKey(call, m_parts.key(call.endpoint));
}

void Client::Loop::takeKeys()
{
    for (const KeyDesk::Found &found : m_keys.takeFound()) {
        const auto it = m_calls.find(found.call);
        if (it != m_calls.end() && it->second->state == PendingCall::State::Key)
            onKey(*it->second, found.key);
    }
}

void Client::Loop::onKey(PendingCall &call, const LlmResult<QByteArray> &key)
{
    if (!key) {
        stop(call, key.error());
        return;
    }
    send(call, *key);
}

/// A call that did not get as far as being sent, for a reason that holds for all calls of its endpoint.
void Client::Loop::stop(PendingCall &call, const LlmError &why)
{
    leaveUnsent(call);
    if (call.isPaid())
        desk(call).breaker().stop(why, call.content->model());
    fail(call, why);
}

void Client::Loop::send(PendingCall &call, const QByteArray &key)
{
    call.used = capability(call.endpoint.id, call.content->model());
    auto request = httpRequest(call.endpoint, call.content->kind(), call.content->model(), key, call.content->body(call.used));
    if (!request) {
        stop(call, localError(LlmCode::Key, Reaction::PauseEndpoint, request.error()));
        return;
    }
    request->bodyCap = call.content->bodyCap();
    if (call.isPaid() && !openRow(call, request->body))
        return;
    call.sentAt = now();
    if (++call.soFar.attempts == 1)
        call.soFar.startedAt = call.sentAt;
    call.trace.attempts = call.soFar.attempts;
    call.state = PendingCall::State::InFlight;
    call.secrets = secretsOf(call.endpoint, key);
    call.transfer = m_wire.start(*request, wireOptions(call.endpoint));
    m_byTransfer.emplace(call.transfer.value, call.id);
}

/// Reserves and commits before a byte leaves. False when it may not; the call has failed then.
bool Client::Loop::openRow(PendingCall &call, const QByteArray &body)
{
    if (!call.row.isValid()) {
        PlannedCall plan;
        plan.requestHash = call.hash;
        plan.endpoint = call.endpoint.id;
        plan.model = call.content->model();
        plan.purpose = call.options.purpose;
        plan.promptVersion = call.options.promptVersion;
        plan.job = call.options.job;
        plan.request = body;
        plan.reserveTokens = call.tokens;
        if (call.options.price)
            plan.reserveCost = mostCost(call.content->inputTokens(), call.content->outputTokens(), *call.options.price);
        plan.canWait = othersReserve(call);
        const auto row = m_parts.ledger.plan(plan);
        if (!row) {
            leaveUnsent(call);
            const bool full = row.error().code == ErrorCode::LimitExceeded;
            // Which budget it is, how far it is used and what to do are a sentence of the ledger's own.
            fail(call, full ? llmError(LlmCode::Budget, Reaction::PauseJob, row.error().message) : localError(LlmCode::Storage, Reaction::PauseJob, row.error()));
            return false;
        }
        if (!*row) {
            leaveUnsent(call);
            hold(call);
            return false;
        }
        call.row = **row;
        call.trace.call = call.row;
        letGoOfHeld(); // there may be room for one more
    }
    if (const auto sent = m_parts.ledger.sent(call.row, call.soFar.attempts + 1); !sent) {
        leaveUnsent(call);
        fail(call, localError(LlmCode::Storage, Reaction::PauseJob, sent.error()));
        return false;
    }
    return true;
}

/// Calls reserve the most that they can cost, and mostly cost less: what others have reserved may leave room once they have ended.
bool Client::Loop::othersReserve(const PendingCall &call) const
{
    return std::ranges::any_of(m_calls, [&call](const auto &other) { return other.first != call.id && other.second->row.isValid(); });
}

void Client::Loop::hold(PendingCall &call)
{
    call.state = PendingCall::State::Held;
    if (std::exchange(call.wasHeld, true))
        m_held.prepend(call.id);
    else
        m_held.append(call.id);
}

/// One of them: it takes the next one along when it finds room, and is held again, or fails, when it does not.
void Client::Loop::letGoOfHeld()
{
    if (!m_held.isEmpty())
        queueAgain(*m_calls.at(m_held.takeFirst()), now(), false);
}

/// Gives the place at the desk back. `usedTokens`: what the call took of the limit of rate; none = all that was estimated.
void Client::Loop::leaveDesk(PendingCall &call, std::optional<qint64> usedTokens)
{
    if (!call.isPaid())
        return;
    EndpointDesk &desk = this->desk(call);
    desk.left();
    if (usedTokens)
        desk.rate(call.content->model(), now()).settle(call.tokens, *usedTokens, now());
}

/// Gives the place back of a call whose request did not leave.
void Client::Loop::leaveUnsent(PendingCall &call)
{
    leaveDesk(call, 0);
    if (call.isPaid())
        desk(call).breaker().probeLost(now());
}

} // namespace waymark::llm
