// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statementwatch.h"

#include <sqlite3.h>

namespace waymark::storage {

namespace {

constexpr int instructionsBetweenLooks = 1000;

} // namespace

StatementWatch::StatementWatch(Database &database, CancelToken cancel, std::function<void()> tick)
    : StatementWatch(database, [cancel = std::move(cancel), tick = std::move(tick)] {
        if (tick)
            tick();
        return cancel.isCancelled();
    })
{
}

StatementWatch::StatementWatch(Database &database, std::function<bool()> stop)
    : m_database(database)
    , m_stop(std::move(stop))
{
    if (m_stop)
        sqlite3_progress_handler(m_database.handle(), instructionsBetweenLooks, &StatementWatch::look, this);
}

StatementWatch::~StatementWatch()
{
    if (m_stop)
        sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int StatementWatch::look(void *self)
{
    return static_cast<const StatementWatch *>(self)->m_stop() ? 1 : 0;
}

} // namespace waymark::storage
