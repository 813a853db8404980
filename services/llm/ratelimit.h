// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/endpoint.h"
#include "services/llm/httpanswer.h"
#include "services/llm/tokenbucket.h"

#include <deque>

namespace waymark::llm {

/// How fast one model of one endpoint may be asked: the smaller of what the person and the server's headers allow, half of it after each
/// 429, and 5 % more after each 20 clean answers (reliability 3.6).
/// Pure: the time comes from outside. Thread: the client's.
class RateLimit
{
public:
    explicit RateLimit(const Limits &person, std::chrono::milliseconds now);

    /// 0 = may go now. `tokens`: the estimated input and the whole output limit.
    std::chrono::milliseconds waitFor(qint64 tokens, std::chrono::milliseconds now) const;
    void take(qint64 tokens, std::chrono::milliseconds now);
    /// The call used this many of the tokens that were taken.
    void settle(qint64 taken, qint64 used, std::chrono::milliseconds now);

    /// x-ratelimit-limit-*, as the server says them of a minute; 0, negative and nonsense are passed over.
    void learn(const HttpAnswer &answer, std::chrono::milliseconds now);
    /// A request that left at `sentAt` was answered 429. One burst counts once: what had left before the last halving says nothing new.
    void tooMany(std::chrono::milliseconds sentAt, std::chrono::milliseconds now);
    void clean(std::chrono::milliseconds now);

    double requestsPerMinute() const { return m_requests.limit(); } ///< 0 = no limit
    double tokensPerMinute() const { return m_tokens.limit(); }
    double factor() const { return m_factor; } ///< (0, 1]

private:
    void apply(std::chrono::milliseconds now);

    Limits m_person;
    double m_serverRequests = 0;
    double m_serverTokens = 0;
    double m_observed = 0; ///< stands in for a limit that nobody told, from the first 429 until all is well again
    double m_factor = 1;
    int m_clean = 0;
    std::optional<std::chrono::milliseconds> m_halvedAt;
    std::deque<std::chrono::milliseconds> m_taken; ///< of the last minute
    TokenBucket m_requests;
    TokenBucket m_tokens;
};

} // namespace waymark::llm
