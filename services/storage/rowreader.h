// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"

#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

struct sqlite3_stmt;

namespace waymark::storage {

/// Reads many rows without making a QVariant of every cell: what the index and the scans need. For single rows and for
/// writing there is Statement.
///   RowReader rows(db, "SELECT id, title FROM memory");
///   while (rows.step()) use(rows.integer(0), rows.text(1));
///   WAYMARK_TRY(rows.result());
/// An error is kept: every later call does nothing and result() returns it. Cancelled when interrupted.
/// Thread: the database's.
class RowReader final
{
    Q_DISABLE_COPY_MOVE(RowReader)

public:
    RowReader(Database &database, const char *sql);
    ~RowReader();

    /// Starts over with this in the place of the first `?`.
    void restart(qint64 number);
    void restart(const QString &text);
    bool step();
    Result<void> result() const;

    qint64 integer(int column) const;
    bool isNull(int column) const;
    /// UTF-8, valid until the next step; empty for NULL.
    std::string_view text(int column) const;
    /// Of a blob, valid until the next step; empty for NULL.
    std::span<const std::byte> bytes(int column) const;
    double real(int column) const;

private:
    void startOver();

    Database &m_database;
    sqlite3_stmt *m_statement = nullptr;
    std::optional<Error> m_error;
};

} // namespace waymark::storage
