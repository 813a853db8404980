// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/endpointdesk.h"

#include "services/llm/retry.h"

#include <algorithm>

namespace waymark::llm {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

EndpointDesk::EndpointDesk(const Endpoint &endpoint)
    : m_endpoint(endpoint)
{
}

void EndpointDesk::update(const Endpoint &endpoint, milliseconds now)
{
    if (endpoint == m_endpoint)
        return;
    if (endpoint.limits != m_endpoint.limits) {
        for (auto &[model, lane] : m_lanes)
            lane.rate = RateLimit(endpoint.limits, now);
    }
    m_endpoint = endpoint;
    tryAgain();
}

int EndpointDesk::concurrent() const
{
    if (m_endpoint.limits.concurrent <= 0)
        return m_endpoint.isLoopback() ? 1 : 4;
    return std::min(32, m_endpoint.limits.concurrent);
}

EndpointDesk::Lane &EndpointDesk::lane(const QString &model, milliseconds now)
{
    return m_lanes.try_emplace(model, Lane { RateLimit(m_endpoint.limits, now), {}, {}, {}, {} }).first->second;
}

RateLimit &EndpointDesk::rate(const QString &model, milliseconds now)
{
    return lane(model, now).rate;
}

void EndpointDesk::enqueue(const QString &model, const QString &job, const Waiter &waiter)
{
    lane(model, waiter.notBefore).fresh.push(job, waiter);
}

void EndpointDesk::enqueueAgain(const QString &model, const Waiter &waiter)
{
    auto &again = lane(model, waiter.notBefore).again;
    again.insert(std::ranges::upper_bound(again, waiter.notBefore, {}, &Waiter::notBefore), waiter);
}

void EndpointDesk::remove(const QSet<quint64> &calls)
{
    const auto isMeant = [&](const Waiter &waiter) { return calls.contains(waiter.call); };
    for (auto &[model, lane] : m_lanes) {
        lane.fresh.take(isMeant);
        std::erase_if(lane.again, isMeant);
    }
}

void EndpointDesk::pause(const QString &model, const LlmError &why, milliseconds now)
{
    const bool isAskedFor = why.code == LlmCode::Rate || why.code == LlmCode::Busy || why.code == LlmCode::Loading;
    if (!isAskedFor || !why.waitAtLeast)
        return;
    Lane &lane = this->lane(model, now);
    lane.pausedUntil = std::max(lane.pausedUntil, now + *why.waitAtLeast);
    lane.why = why;
}

void EndpointDesk::tryAgain()
{
    m_breaker.tryAgain();
    for (auto &[model, lane] : m_lanes)
        lane.pausedUntil = 0ms;
}

std::vector<std::pair<quint64, LlmError>> EndpointDesk::takeHopeless(milliseconds now)
{
    std::vector<std::pair<quint64, LlmError>> calls;
    for (auto &[model, lane] : m_lanes) {
        LlmError why = lane.why;
        if (const LlmError *stopped = m_breaker.stopped(model)) {
            why = *stopped;
        } else if (lane.pausedUntil - now > longestWait) {
            why.reaction = Reaction::Retry;
            why.waitAtLeast = lane.pausedUntil - now;
        } else {
            continue;
        }
        for (const Waiter &waiter : std::exchange(lane.again, {}))
            calls.emplace_back(waiter.call, why);
        for (const Waiter &waiter : lane.fresh.take([](const Waiter &) { return true; }))
            calls.emplace_back(waiter.call, why);
    }
    return calls;
}

std::optional<Waiter> EndpointDesk::nextOf(Lane &lane, milliseconds now, milliseconds &due)
{
    if (lane.pausedUntil > now) {
        if (!lane.fresh.isEmpty())
            due = std::min(due, lane.pausedUntil);
        else if (!lane.again.empty())
            due = std::min(due, std::max(lane.pausedUntil, lane.again.front().notBefore));
        return {};
    }
    const auto rateAllows = [&](const Waiter &waiter) {
        const milliseconds wait = lane.rate.waitFor(waiter.tokens, now);
        if (wait > 0ms)
            due = std::min(due, now + wait);
        return wait <= 0ms;
    };
    // Those that wait for a later time hold nobody up; one that is due goes first.
    if (!lane.again.empty()) {
        const Waiter first = lane.again.front();
        const milliseconds guarded = first.isRetry ? m_guard.waitFor(now) : 0ms;
        const milliseconds at = std::max(first.notBefore, now + guarded);
        if (at > now) {
            due = std::min(due, at);
        } else {
            if (!rateAllows(first))
                return {};
            lane.again.pop_front();
            return first;
        }
    }
    if (lane.fresh.isEmpty() || !rateAllows(lane.fresh.front()))
        return {};
    return lane.fresh.pop();
}

EndpointDesk::Turn EndpointDesk::next(milliseconds now)
{
    Turn turn;
    if (m_inFlight >= concurrent() || m_lanes.empty())
        return turn; // whoever ends asks again
    if (!m_breaker.mayStart(now)) {
        if (m_breaker.state() == Breaker::State::Waiting && queued() > 0)
            turn.due = m_breaker.until();
        return turn;
    }
    auto it = m_lanes.upper_bound(m_lastLane);
    for (size_t i = 0; i < m_lanes.size(); ++i, ++it) {
        if (it == m_lanes.end())
            it = m_lanes.begin();
        auto waiter = nextOf(it->second, now, turn.due);
        if (!waiter)
            continue;
        m_lastLane = it->first;
        it->second.rate.take(waiter->tokens, now);
        m_guard.sent(waiter->isRetry, now);
        m_breaker.started(now);
        ++m_inFlight;
        return { waiter, now };
    }
    return turn;
}

int EndpointDesk::queued() const
{
    qsizetype count = 0;
    for (const auto &[model, lane] : m_lanes)
        count += lane.fresh.size() + qsizetype(lane.again.size());
    return int(count);
}

} // namespace waymark::llm
