// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/domain/progress.h"

#include <QElapsedTimer>

#include <chrono>
#include <functional>

namespace waymark {

/// How whoever starts long work stops it and hears how far it has come. As it is, nobody stops it and nobody listens.
struct WorkHooks
{
    CancelToken cancel;
    std::function<void(const Progress &)> progress; ///< from the worker's thread
    std::chrono::milliseconds interval { 100 }; ///< between two calls at least: ten a second
};

/// Tells how far work has come, not more often than its hooks ask for.
/// Thread: the worker's.
class ProgressTeller final
{
public:
    explicit ProgressTeller(const WorkHooks &hooks)
        : m_progress(hooks.progress)
        , m_interval(hooks.interval)
    {
    }

    /// Whether tell() would tell: asked first where finding out the figures costs something.
    bool isDue() const { return m_progress && (!m_sinceTold.isValid() || m_sinceTold.elapsed() >= m_interval.count()); }
    void tell(const Progress &progress)
    {
        if (isDue())
            tellNow(progress);
    }
    /// For the beginning of a stage, which is news however soon it comes.
    void tellNow(const Progress &progress)
    {
        if (!m_progress)
            return;
        m_sinceTold.start();
        m_progress(progress);
    }

private:
    std::function<void(const Progress &)> m_progress;
    std::chrono::milliseconds m_interval;
    QElapsedTimer m_sinceTold;
};

} // namespace waymark
