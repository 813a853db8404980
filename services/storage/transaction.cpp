// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/transaction.h"

#include "services/base/log.h"

namespace waymark::storage {

Result<std::unique_ptr<Transaction>> Transaction::begin(PoolFile &pool)
{
    if (pool.isReadOnly())
        return failure(ErrorCode::ReadOnly, pool.readOnlyReason());
    WAYMARK_TRY_ASSIGN(PoolLock::Held held, pool.lock().acquire());
    WAYMARK_TRY(pool.database().execute("BEGIN IMMEDIATE"));
    return std::unique_ptr<Transaction>(new Transaction(pool, std::move(held)));
}

Transaction::~Transaction()
{
    if (!m_open)
        return;
    // A full disk may have rolled back already; then this one has nothing to do.
    if (auto undone = m_pool.database().execute("ROLLBACK"); !undone)
        qCDebug(logStorage) << "rollback:" << undone.error().detail;
}

Result<void> Transaction::commit()
{
    WAYMARK_TRY(m_pool.database().execute("COMMIT"));
    m_open = false;
    // What is committed is committed: a log that could not be copied now is copied another time.
    if (const auto copied = m_pool.checkpoint(false); !copied)
        qCWarning(logStorage) << "checkpoint:" << copied.error().detail;
    return {};
}

} // namespace waymark::storage
