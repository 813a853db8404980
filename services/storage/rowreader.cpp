// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/rowreader.h"

#include "services/storage/statement.h"

#include <sqlite3.h>

namespace waymark::storage {

RowReader::RowReader(Database &database, const char *sql)
    : m_database(database)
{
    if (sqlite3_prepare_v2(database.handle(), sql, -1, &m_statement, nullptr) != SQLITE_OK)
        m_error = database.lastError(QString::fromUtf8(sql));
}

RowReader::~RowReader()
{
    sqlite3_finalize(m_statement);
}

void RowReader::startOver()
{
    if (!m_error)
        sqlite3_reset(m_statement);
}

void RowReader::restart(qint64 number)
{
    startOver();
    if (!m_error)
        sqlite3_bind_int64(m_statement, 1, number);
}

void RowReader::restart(const QString &text)
{
    startOver();
    if (m_error)
        return;
    const QByteArray bytes = storableText(text).toUtf8();
    sqlite3_bind_text64(m_statement, 1, bytes.constData(), sqlite3_uint64(bytes.size()), SQLITE_TRANSIENT, SQLITE_UTF8); // NOLINT: a macro of SQLite
}

bool RowReader::step()
{
    if (m_error)
        return false;
    const int code = sqlite3_step(m_statement);
    if (code != SQLITE_ROW && code != SQLITE_DONE)
        m_error = m_database.lastError(QString::fromUtf8(sqlite3_sql(m_statement)));
    if (code == SQLITE_DONE)
        sqlite3_reset(m_statement); // the next step would begin again; nothing is read meanwhile
    return code == SQLITE_ROW;
}

Result<void> RowReader::result() const
{
    if (m_error)
        return Unexpected(*m_error);
    return {};
}

qint64 RowReader::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

bool RowReader::isNull(int column) const
{
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

std::string_view RowReader::text(int column) const
{
    const void *text = sqlite3_column_text(m_statement, column);
    return { static_cast<const char *>(text), text == nullptr ? 0 : size_t(sqlite3_column_bytes(m_statement, column)) };
}

std::span<const std::byte> RowReader::bytes(int column) const
{
    const void *bytes = sqlite3_column_blob(m_statement, column);
    return { static_cast<const std::byte *>(bytes), bytes == nullptr ? 0 : size_t(sqlite3_column_bytes(m_statement, column)) };
}

double RowReader::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

} // namespace waymark::storage
