// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QFutureWatcher>

#include <optional>
#include <utility>

namespace waymark {

/// Calls then(std::optional<T>) on the thread of `context` once the future has ended, with its result if it has one; never when
/// `context` is gone by then. That is what `QFuture::then(context, …)` cannot do: Qt 6.4 asserts when its context is gone.
/// Thread: that of `context`.
template <typename T, typename Then>
void whenEnded(const QFuture<T> &future, QObject *context, Then then)
{
    auto *watcher = new QFutureWatcher<T>(context);
    QObject::connect(watcher, &QFutureWatcherBase::finished, context, [watcher, then = std::move(then)]() mutable {
        watcher->deleteLater();
        // What the function holds (a pool) goes with the call, not with the watcher.
        Then call = std::move(then);
        // A copy: to take the result makes the future look unfinished to whoever else waits for it.
        call(watcher->future().resultCount() > 0 ? std::optional<T>(watcher->result()) : std::nullopt);
    });
    watcher->setFuture(future);
}

/// The same with the result: then(T). Nothing is called when the future ends without one.
template <typename T, typename Then>
void whenReady(const QFuture<T> &future, QObject *context, Then then)
{
    whenEnded(future, context, [then = std::move(then)](std::optional<T> ended) mutable {
        if (ended)
            then(*std::move(ended));
    });
}

} // namespace waymark
