// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/tokenbucket.h"

#include <algorithm>
#include <cmath>

namespace waymark::llm {

using std::chrono::milliseconds;

static constexpr double msPerMinute = 60'000;

double TokenBucket::capacity() const
{
    return std::max(1.0, m_perMinute / 6);
}

double TokenBucket::levelAt(milliseconds now) const
{
    const double refill = double(std::max<milliseconds::rep>(0, (now - m_at).count())) * m_perMinute / msPerMinute;
    return std::min(capacity(), m_level + refill);
}

void TokenBucket::setLimit(double perMinute, milliseconds now)
{
    if (perMinute == m_perMinute)
        return;
    const bool wasUnlimited = m_perMinute <= 0;
    const double level = wasUnlimited ? 0 : levelAt(now);
    m_perMinute = std::max(0.0, perMinute);
    m_level = wasUnlimited ? capacity() : std::min(capacity(), level);
    m_at = now;
}

milliseconds TokenBucket::waitFor(double amount, milliseconds now) const
{
    if (m_perMinute <= 0)
        return milliseconds(0);
    const double missing = std::min(amount, capacity()) - levelAt(now);
    // Rounding must not make a caller come back at the same millisecond for ever.
    return missing <= 1e-6 ? milliseconds(0) : milliseconds(milliseconds::rep(std::ceil(missing * msPerMinute / m_perMinute)));
}

void TokenBucket::take(double amount, milliseconds now)
{
    if (m_perMinute <= 0)
        return;
    m_level = levelAt(now) - amount;
    m_at = std::max(m_at, now);
}

void TokenBucket::giveBack(double amount, milliseconds now)
{
    if (m_perMinute <= 0)
        return;
    m_level = std::min(capacity(), levelAt(now) + amount);
    m_at = std::max(m_at, now);
}

} // namespace waymark::llm
