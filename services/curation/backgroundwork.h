// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/storage/databasethread.h"

#include <QFuture>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <utility>
#include <vector>

namespace waymark::curation {

/// Long work beside the threads of a pool, so that neither edits nor pages wait for it: each piece on a thread of its own.
/// Thread: the owner's; the work runs elsewhere.
/// Owns: the threads. The destructor cancels what runs and waits for it.
class BackgroundWork final
{
    Q_DISABLE_COPY_MOVE(BackgroundWork)

public:
    BackgroundWork() { m_threads.setMaxThreadCount(most); }
    ~BackgroundWork() { stop(); }

    template<typename F>
    auto run(const CancelToken &cancel, F function) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto running = QtConcurrent::run(&m_threads, [f = std::move(function)]() mutable { return storage::DatabaseThread::guarded<R>(f); });
        watch(QFuture<void>(running), cancel);
        return running;
    }

    /// Also stops what runs on another thread.
    void watch(const QFuture<void> &running, const CancelToken &cancel)
    {
        std::erase_if(m_running, [](const auto &work) { return work.first.isFinished(); });
        m_running.emplace_back(running, cancel);
    }

    void stop()
    {
        for (const auto &[future, cancel] : m_running)
            cancel.cancel();
        for (auto &[future, cancel] : m_running)
            future.waitForFinished();
        m_running.clear();
    }

private:
    static constexpr int most = 8; ///< that run at once; the rest waits

    QThreadPool m_threads;
    std::vector<std::pair<QFuture<void>, CancelToken>> m_running; ///< those that may still run
};

} // namespace waymark::curation
