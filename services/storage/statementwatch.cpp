// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/statementwatch.h"

#include <sqlite3.h>

namespace waymark::storage {

namespace {

constexpr int instructionsBetweenLooks = 1000;

} // namespace

StatementWatch::StatementWatch(Database &database, CancelToken cancel, std::function<void()> tick)
    : m_database(database)
    , m_cancel(std::move(cancel))
    , m_tick(std::move(tick))
{
    sqlite3_progress_handler(m_database.handle(), instructionsBetweenLooks, &StatementWatch::look, this);
}

StatementWatch::~StatementWatch()
{
    sqlite3_progress_handler(m_database.handle(), 0, nullptr, nullptr);
}

int StatementWatch::look(void *self)
{
    const auto *watch = static_cast<const StatementWatch *>(self);
    if (watch->m_tick)
        watch->m_tick();
    return watch->m_cancel.isCancelled() ? 1 : 0;
}

} // namespace waymark::storage
