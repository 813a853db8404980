// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <chrono>
#include <memory>

namespace waymark::storage {

/// The advisory lock `<pool file name>.lock` between the processes that write one pool: an fcntl OFD lock, held by whoever
/// commits or checkpoints (reliability.md, finding 1), so that window and command line can share a pool.
/// Thread: the writer's; the wait is a poll, never on the GUI thread.
class PoolLock final
{
    Q_DISABLE_COPY_MOVE(PoolLock)

public:
    /// Releases the lock when it goes out of scope.
    class Held final
    {
        Q_DISABLE_COPY(Held)

    public:
        explicit Held(PoolLock *lock)
            : m_lock(lock)
        {
        }
        Held(Held &&other) noexcept
            : m_lock(std::exchange(other.m_lock, nullptr))
        {
        }
        Held &operator=(Held &&) = delete;
        ~Held()
        {
            if (m_lock)
                m_lock->release();
        }

    private:
        PoolLock *m_lock;
    };

    explicit PoolLock(const QString &poolPath);
    ~PoolLock();

    /// Waits at most `patience`. Errors: Locked (names who holds it: process, host, since), Io, ReadOnly.
    Result<Held> acquire(std::chrono::milliseconds patience = std::chrono::seconds(5));

    /// Removes the lock file while holding it, so that a closed pool is one file. Those who wait on the removed file notice
    /// and take the new one.
    void removeFile();

private:
    Result<void> openFile();
    void release();
    bool tryLock() const;
    QString holder() const;
    void writeHolder() const;
    bool isFileOnDisk() const;

    QString m_path;
    int m_descriptor = -1;
    int m_depth = 0; ///< one holder may ask again
};

} // namespace waymark::storage
