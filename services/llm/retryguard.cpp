// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/retryguard.h"

namespace waymark::llm {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

static constexpr milliseconds window = 60s;
static constexpr size_t alwaysAllowed = 10;

void RetryGuard::forget(milliseconds now)
{
    for (auto *times : { &m_requests, &m_retries }) {
        while (!times->empty() && now - times->front() >= window)
            times->pop_front();
    }
}

milliseconds RetryGuard::waitFor(milliseconds now)
{
    forget(now);
    if (m_retries.size() < m_requests.size() / 5 + alwaysAllowed)
        return 0ms;
    return m_retries.front() + window - now;
}

void RetryGuard::sent(bool isRetry, milliseconds now)
{
    forget(now);
    m_requests.push_back(now);
    if (isRetry)
        m_retries.push_back(now);
}

} // namespace waymark::llm
