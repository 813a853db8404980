// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/progress.h"

#include <chrono>
#include <optional>

namespace waymark::widgets {

/// How long work will still take, from how fast it went lately. Says nothing before two seconds have shown the speed, and begins
/// again when the total changes or the work starts over.
///   TimeLeft left;
///   left.add({ 100, 400 }, 0s); left.add({ 200, 400 }, 10s);
///   left.text() -> "about 20 seconds left"
class TimeLeft final
{
public:
    using Time = std::chrono::milliseconds;

    /// `at`: by any clock that never goes back.
    void add(const Progress &progress, Time at);
    /// Nothing while it is not known.
    std::optional<Time> left() const;
    /// left() in words; empty while it is not known.
    QString text() const;

    /// "a few seconds left", "about 40 seconds left", "about 2 min left", "about 3 h left"
    static QString words(Time left);

private:
    std::optional<Progress> m_first; ///< since the estimate began
    Time m_firstAt { 0 };
    Progress m_last; ///< when the speed was last looked at
    Time m_lastAt { 0 };
    qint64 m_remaining = 0;
    double m_speed = 0; ///< per millisecond, smoothed
};

} // namespace waymark::widgets
