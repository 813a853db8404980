// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/common/timeleft.h"

#include <QCoreApplication>

#include <cmath>

using namespace std::chrono_literals;

namespace waymark::widgets {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(TimeLeft)
};

constexpr auto knownAfter = 2000ms;
constexpr auto shortestLook = 200ms; // shorter ones see batches rather than speed
constexpr auto memoryOfSpeed = 5000ms; // what went on longer ago counts for a third

} // namespace

void TimeLeft::add(const Progress &progress, Time at)
{
    if (!m_first || progress.total != m_first->total || progress.done < m_last.done) {
        m_first = progress;
        m_firstAt = at;
        m_last = progress;
        m_lastAt = at;
        m_speed = 0;
    }
    m_remaining = qMax(qint64(0), progress.total - progress.done);
    const Time passed = at - m_lastAt;
    if (passed < shortestLook)
        return;
    const double speed = double(progress.done - m_last.done) / double(passed.count());
    // A longer look counts for more, so that it does not matter how often somebody looks.
    const double weight = m_speed > 0 ? 1 - std::exp(-double(passed.count()) / double(memoryOfSpeed.count())) : 1;
    m_speed += weight * (speed - m_speed);
    m_last = progress;
    m_lastAt = at;
}

std::optional<TimeLeft::Time> TimeLeft::left() const
{
    if (!m_first || m_first->total <= 0 || m_lastAt - m_firstAt < knownAfter || m_speed <= 0)
        return std::nullopt;
    // More than a hundred days are no estimate.
    return Time(qint64(qMin(double(m_remaining) / m_speed, 1e10)));
}

QString TimeLeft::text() const
{
    const auto time = left();
    return time ? words(*time) : QString();
}

QString TimeLeft::words(Time left)
{
    const qint64 seconds = (left.count() + 500) / 1000;
    if (seconds < 8)
        return Tr::tr("a few seconds left");
    // In steps, so that it does not tremble.
    if (const qint64 rounded = (seconds + 2) / 5 * 5; rounded < 60)
        return Tr::tr("about %n seconds left", nullptr, int(rounded));
    if (const qint64 minutes = (seconds + 30) / 60; minutes < 90)
        return Tr::tr("about %n min left", nullptr, int(minutes));
    return Tr::tr("about %n h left", nullptr, int((seconds + 1800) / 3600));
}

} // namespace waymark::widgets
