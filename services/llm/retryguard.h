// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <deque>

namespace waymark::llm {

/// Keeps retries from becoming a storm: at most a fifth of the endpoint's requests of the last minute, and ten more (reliability 3.5).
/// Pure: the time comes from outside. Thread: the client's.
class RetryGuard
{
public:
    /// How long until one more retry is allowed; 0 = now.
    std::chrono::milliseconds waitFor(std::chrono::milliseconds now);
    void sent(bool isRetry, std::chrono::milliseconds now);

private:
    void forget(std::chrono::milliseconds now);

    std::deque<std::chrono::milliseconds> m_requests; ///< all, of the last minute
    std::deque<std::chrono::milliseconds> m_retries;
};

} // namespace waymark::llm
