// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace waymark::llm {

/// So many units a minute, refilled all the time. It holds what ten seconds bring, since servers judge short windows too; it starts full.
/// Pure: the time comes from outside and must not go back.
class TokenBucket
{
public:
    /// 0 = no limit.
    void setLimit(double perMinute, std::chrono::milliseconds now);
    double limit() const { return m_perMinute; }

    /// How long until `amount` may go; 0 = now. What is larger than the bucket may go when the bucket is full, and is paid off after.
    std::chrono::milliseconds waitFor(double amount, std::chrono::milliseconds now) const;
    /// Below zero is allowed.
    void take(double amount, std::chrono::milliseconds now);
    /// What was estimated too high; a negative amount is taken.
    void giveBack(double amount, std::chrono::milliseconds now);

private:
    double capacity() const;
    double levelAt(std::chrono::milliseconds now) const;

    double m_perMinute = 0;
    double m_level = 0;
    std::chrono::milliseconds m_at { 0 };
};

} // namespace waymark::llm
