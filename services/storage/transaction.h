// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/poolfile.h"

namespace waymark::storage {

/// One write transaction: takes the lock of the pool, begins IMMEDIATE, rolls back unless commit() was called.
/// Thread: the writer's. Functions that write take it as proof that one is open.
class Transaction final
{
    Q_DISABLE_COPY_MOVE(Transaction)

public:
    /// Errors: ReadOnly, Locked, DiskFull, Io.
    static Result<std::unique_ptr<Transaction>> begin(PoolFile &pool);
    ~Transaction();

    Result<void> commit();
    Database &database() { return m_pool.database(); }

private:
    Transaction(PoolFile &pool, PoolLock::Held held)
        : m_pool(pool)
        , m_held(std::move(held))
    {
    }

    PoolFile &m_pool;
    PoolLock::Held m_held;
    bool m_open = true;
};

} // namespace waymark::storage
