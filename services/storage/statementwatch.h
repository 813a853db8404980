// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/storage/database.h"

#include <functional>

namespace waymark::storage {

/// While it lives, whatever runs on the connection ends with ErrorCode::Cancelled soon after the token was cancelled, or after
/// `stop` said so. Unlike an interrupt it never hits what runs before or after.
/// A check of the structure looks at all pages of a pool in one go and ends only after that.
/// Thread: the connection's. One at a time for a connection.
class StatementWatch final
{
    Q_DISABLE_COPY_MOVE(StatementWatch)

public:
    /// `tick` is called every millisecond or so, from within SQLite: it must not use the connection.
    StatementWatch(Database &database, CancelToken cancel, std::function<void()> tick = {});
    /// `stop` is asked as often; empty for never.
    StatementWatch(Database &database, std::function<bool()> stop);
    ~StatementWatch();

private:
    static int look(void *self);

    Database &m_database;
    std::function<bool()> m_stop;
};

} // namespace waymark::storage
