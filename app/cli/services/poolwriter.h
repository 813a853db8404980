// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/storage/databasethread.h"
#include "services/storage/poolfile.h"

namespace waymark::cli {

/// The pool with its writing connection on a thread of its own, for work that writes from other threads than the main one.
/// Owns: thread and connection; the pool is closed on that thread.
class PoolWriter final
{
    Q_DISABLE_COPY_MOVE(PoolWriter)

public:
    PoolWriter() = default;
    ~PoolWriter()
    {
        m_thread.run([this] { m_pool.reset(); });
    }

    /// Errors: those of PoolFile::open(); ReadOnly.
    Result<void> open(const QString &path, const Clock &clock)
    {
        return waited<Result<void>>([&]() -> Result<void> {
            WAYMARK_TRY_ASSIGN(m_pool, storage::PoolFile::open(path, clock));
            if (m_pool->isReadOnly())
                return failure(ErrorCode::ReadOnly, m_pool->readOnlyReason());
            return {};
        });
    }

    /// Any thread but the writer's; waits.
    curation::WriteAccess access()
    {
        return [this](const std::function<Result<void>(storage::PoolFile &)> &write) { return waited<Result<void>>([&] { return write(*m_pool); }); };
    }

private:
    template <typename R, typename F>
    R waited(F function)
    {
        auto running = m_thread.run(std::move(function));
        running.waitForFinished();
        return running.result();
    }

    std::unique_ptr<storage::PoolFile> m_pool;
    storage::DatabaseThread m_thread { QStringLiteral("writer") }; ///< last: it ends first
};

} // namespace waymark::cli
