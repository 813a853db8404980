// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/clientloop.h"

#include <algorithm>

namespace waymark::llm {

using namespace std::chrono_literals;

/// Nobody is told of a cancelled token, so they are looked at this often while there are calls.
static constexpr std::chrono::milliseconds lookEvery = 100ms;
static constexpr int tasksPerTurn = 32; ///< and calls begun: transfers move in between

Client::Loop::Loop(Parts parts)
    : m_parts(std::move(parts))
    , m_keys(m_parts.key, [this] { m_wire.wake(); })
    , m_thread([this] { run(); })
{
}

Client::Loop::~Loop()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_over = true;
    }
    m_wire.wake();
    m_thread.join();
}

void Client::Loop::post(std::function<void()> task)
{
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.push_back(std::move(task));
    }
    m_wire.wake();
}

void Client::Loop::run()
{
    while (true) {
        const bool more = runTasks();
        if (m_stopping && !more)
            return;
        if (m_stopping)
            continue;
        cancelCancelled();
        takeKeys();
        takeAnswers();
        milliseconds due = dispatch();
        giveUpOverdue(due);
        reportEndpoints();
        wait(due, more);
    }
}

bool Client::Loop::runTasks()
{
    for (int i = 0; i < tasksPerTurn; ++i) {
        std::function<void()> task;
        {
            const std::scoped_lock lock(m_mutex);
            if (m_over && !m_stopping) {
                m_stopping = true; // what is still to be taken in is cancelled when its turn comes
                m_tasks.emplace_front([this] { cancelAll(); });
            }
            if (m_tasks.empty())
                return false;
            task = std::move(m_tasks.front());
            m_tasks.pop_front();
        }
        task();
    }
    return true;
}

bool Client::Loop::hasTasks()
{
    const std::scoped_lock lock(m_mutex);
    return !m_tasks.empty() || m_over;
}

void Client::Loop::wait(milliseconds due, bool moreTasks)
{
    if (moreTasks || hasTasks()) {
        m_wire.poll(0ms);
        return;
    }
    const bool underWay = std::ranges::any_of(m_calls, [](const auto &call) {
        return call.second->state == PendingCall::State::InFlight || call.second->state == PendingCall::State::Key;
    });
    if (!underWay && due > now() && due < EndpointDesk::never && m_parts.steady.jumpTo(due))
        return;
    milliseconds atMost = m_calls.empty() ? milliseconds(1h) : lookEvery;
    if (m_reportLater)
        atMost = lookEvery;
    m_wire.poll(std::clamp(due - now(), milliseconds(0), atMost));
}

std::chrono::milliseconds Client::Loop::dispatch()
{
    milliseconds due = EndpointDesk::never;
    int begun = 0;
    for (auto &[id, desk] : m_desks) {
        failHopeless(desk);
        while (true) {
            if (begun >= tasksPerTurn)
                return now(); // at once, when transfers have moved
            const EndpointDesk::Turn turn = desk.next(now());
            due = std::min(due, turn.due);
            if (!turn.waiter)
                break;
            ++begun;
            begin(*m_calls.at(turn.waiter->call));
        }
        failHopeless(desk); // beginning may have shown that there is no key
    }
    return due;
}

void Client::Loop::giveUpOverdue(milliseconds &due)
{
    std::vector<quint64> overdue;
    for (const auto &[id, call] : m_calls) {
        if (!call->waitsForRetry())
            continue;
        const milliseconds deadline = deadlineOf(call->soFar);
        if (now() > deadline)
            overdue.push_back(id);
        else
            due = std::min(due, deadline + 1ms);
    }
    drop(overdue);
    for (const quint64 id : overdue) {
        LlmError last = m_calls.at(id)->trace.failures.last();
        last.reaction = Reaction::Fail;
        fail(*m_calls.at(id), last);
    }
}

EndpointState Client::Loop::stateOf(const EndpointDesk &desk) const
{
    const Breaker &breaker = desk.breaker();
    EndpointState state;
    state.endpoint = desk.endpoint().id;
    state.queued = desk.queued();
    state.inFlight = desk.inFlight();
    if (breaker.state() == Breaker::State::Stopped || breaker.missesModels())
        state.state = EndpointState::State::Stopped;
    else if (breaker.state() != Breaker::State::Closed)
        state.state = EndpointState::State::Waiting;
    if (state.state != EndpointState::State::Open)
        state.why = breaker.why();
    if (state.state == EndpointState::State::Waiting)
        state.until = m_parts.clock.now().addMSecs((breaker.until() - now()).count());
    return state;
}

void Client::Loop::reportEndpoints()
{
    if (!m_parts.hooks.endpointMoved)
        return;
    const auto time = std::chrono::steady_clock::now();
    const bool countsToo = time - m_reportedAt >= lookEvery;
    m_reportLater = false;
    for (const auto &[id, desk] : m_desks) {
        const EndpointState state = stateOf(desk);
        const milliseconds until = desk.breaker().until();
        Told &told = m_told[id];
        const bool moved = told.state.endpoint.isEmpty() || state.state != told.state.state || (state.state == EndpointState::State::Waiting && until != told.until);
        if (!moved && told.state.queued == state.queued && told.state.inFlight == state.inFlight)
            continue;
        if (!moved && !countsToo) {
            m_reportLater = true;
            continue;
        }
        told = { state, until };
        m_reportedAt = time;
        m_parts.hooks.endpointMoved(state);
    }
}

} // namespace waymark::llm
