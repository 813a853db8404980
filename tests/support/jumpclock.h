// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/client.h"

#include <QList>

#include <atomic>
#include <mutex>

/// Time that stands still while bytes move, and jumps when nothing else is waited for.
class JumpClock final : public waymark::llm::SteadyClock
{
public:
    std::chrono::milliseconds now() const override { return std::chrono::milliseconds(m_now.load()); }
    bool jumpTo(std::chrono::milliseconds at) override
    {
        if (isFrozen)
            return false;
        const std::scoped_lock lock(m_mutex);
        m_waits.append(qint64(at.count() - m_now.load()));
        m_now = at.count();
        return true;
    }
    /// How long was waited, in milliseconds, in order.
    QList<qint64> waits() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_waits;
    }
    std::atomic<bool> isFrozen = false;

private:
    std::atomic<qint64> m_now = 1'000'000;
    mutable std::mutex m_mutex;
    QList<qint64> m_waits;
};
