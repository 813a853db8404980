// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/ratelimit.h"

#include <algorithm>
#include <cmath>

namespace waymark::llm {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

static constexpr double leastFactor = 1.0 / 16;
static constexpr int cleanForMore = 20;
static constexpr double leastObserved = 60; ///< a minute; fewer requests say nothing about where a limit lies

static double headerNumber(const HttpAnswer &answer, QByteArrayView name)
{
    bool ok = false;
    const double value = answer.header(name).toDouble(&ok);
    return ok && std::isfinite(value) && value > 0 ? value : 0;
}

/// The smaller of two limits of which 0 is none.
static double tighter(double a, double b)
{
    if (a <= 0 || b <= 0)
        return std::max(a, b);
    return std::min(a, b);
}

RateLimit::RateLimit(const Limits &person, milliseconds now)
    : m_person(person)
{
    apply(now);
}

void RateLimit::apply(milliseconds now)
{
    const double requests = tighter(m_person.requestsPerMinute, tighter(m_serverRequests, m_observed));
    m_requests.setLimit(requests * m_factor, now);
    m_tokens.setLimit(tighter(double(m_person.tokensPerMinute), m_serverTokens) * m_factor, now);
}

milliseconds RateLimit::waitFor(qint64 tokens, milliseconds now) const
{
    return std::max(m_requests.waitFor(1, now), m_tokens.waitFor(double(tokens), now));
}

void RateLimit::take(qint64 tokens, milliseconds now)
{
    m_requests.take(1, now);
    m_tokens.take(double(tokens), now);
    m_taken.push_back(now);
    while (now - m_taken.front() > 60s)
        m_taken.pop_front();
}

void RateLimit::settle(qint64 taken, qint64 used, milliseconds now)
{
    m_tokens.giveBack(double(taken - used), now);
}

void RateLimit::learn(const HttpAnswer &answer, milliseconds now)
{
    if (const double requests = headerNumber(answer, "x-ratelimit-limit-requests"); requests > 0)
        m_serverRequests = requests;
    if (const double tokens = headerNumber(answer, "x-ratelimit-limit-tokens"); tokens > 0)
        m_serverTokens = tokens;
    apply(now);
}

void RateLimit::tooMany(milliseconds sentAt, milliseconds now)
{
    m_clean = 0;
    if (m_halvedAt && sentAt <= *m_halvedAt)
        return;
    if (m_person.requestsPerMinute <= 0 && m_serverRequests <= 0 && m_observed <= 0)
        m_observed = std::max(leastObserved, double(m_taken.size()));
    m_halvedAt = now;
    m_factor = std::max(leastFactor, m_factor / 2);
    apply(now);
}

void RateLimit::clean(milliseconds now)
{
    if (m_factor >= 1 || ++m_clean < cleanForMore)
        return;
    m_clean = 0;
    m_factor = std::min(1.0, m_factor + 0.05);
    if (m_factor >= 1 - 1e-9) {
        m_factor = 1;
        m_observed = 0;
    }
    apply(now);
}

} // namespace waymark::llm
