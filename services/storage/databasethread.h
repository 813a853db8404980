// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QCoreApplication>
#include <QFuture>
#include <QPromise>
#include <QThread>

#include <exception>
#include <memory>

namespace waymark::storage {

/// One thread that runs functions in the order in which they were given: the writer, or a reader with its own connection
/// (connections belong to the thread that opened them).
/// Owns: the thread; the destructor lets what is queued finish.
class DatabaseThread final
{
    Q_DISABLE_COPY_MOVE(DatabaseThread)

public:
    explicit DatabaseThread(const QString &name)
        : m_worker(new QObject)
    {
        m_thread.setObjectName(name);
        m_worker->moveToThread(&m_thread);
        QObject::connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
    }

    ~DatabaseThread()
    {
        // Queued behind the rest: quit() alone would drop what is still waiting.
        QMetaObject::invokeMethod(m_worker, [this] { m_thread.quit(); }, Qt::QueuedConnection);
        m_thread.wait();
    }

    /// Runs f() on the thread. Continue with whenReady(); never wait for it on the GUI thread. An exception (memory ran out)
    /// becomes the error of a Result.
    template<typename F>
    auto run(F function) -> QFuture<std::invoke_result_t<F>>
    {
        using R = std::invoke_result_t<F>;
        auto promise = std::make_shared<QPromise<R>>();
        promise->start();
        QMetaObject::invokeMethod(
            m_worker,
            [promise, f = std::move(function)]() mutable {
                if constexpr (std::is_void_v<R>)
                    f();
                else
                    promise->addResult(guarded<R>(f));
                promise->finish();
            },
            Qt::QueuedConnection);
        return promise->future();
    }

    /// Lives on the thread: parent timers to it from inside run().
    QObject *worker() const { return m_worker; }

    /// The function's result; an exception as the error of a Result.
    template<typename R, typename F>
    static R guarded(F &function)
    {
        if constexpr (requires(R result) { result.error().code; }) {
            try {
                return function();
            } catch (const std::exception &exception) {
                return failure(ErrorCode::Internal, QCoreApplication::translate("storage", "The task could not be finished."), QString::fromLocal8Bit(exception.what()));
            }
        } else {
            return function();
        }
    }

private:
    QThread m_thread;
    QObject *m_worker;
};

} // namespace waymark::storage
