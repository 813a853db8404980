// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QByteArray>
#include <QIODevice>
#include <QStringList>

#include <optional>

namespace waymark::exchange {

/// One record of a CSV file.
struct CsvRow
{
    QStringList cells;
    qint64 line = 0; ///< 1-based, where it begins
    qint64 offset = 0; ///< bytes
    QByteArray bytes; ///< as read, without the line end
    QString problem; ///< translated, empty when it is whole
};

/// Reads CSV as RFC 4180 has it, from any device, in memory bounded by the longest record: quoted cells with doubled quotes and
/// line breaks in them, LF and CRLF, an optional byte order mark. The delimiter is found in the first record: comma, semicolon or
/// tab, whichever stands outside of quotes most often. Blank lines are passed over.
class CsvReader
{
public:
    static constexpr qint64 defaultLimit = qint64(4) << 20;

    /// The device is open, at its start, not owned and may be sequential. `limit`: bytes of a record.
    explicit CsvReader(QIODevice &device, qint64 limit = defaultLimit);

    /// Nothing at the end. A record that is too long or whose quotes are never closed has a problem, and the reader goes on at the
    /// line after its first one. Errors: Io.
    Result<std::optional<CsvRow>> next();

    qint64 bytesRead() const { return m_offset + m_position; }

private:
    Result<bool> fill();
    Result<std::optional<QByteArray>> record(QString &problem);
    void findDelimiter(QByteArrayView record);
    QStringList split(QByteArrayView record) const;

    QIODevice &m_device;
    qint64 m_limit;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< in the buffer
    qint64 m_offset = 0; ///< of the buffer in the file
    qint64 m_line = 1;
    char m_delimiter = '\0'; ///< not found yet
    bool m_atEnd = false;
};

} // namespace waymark::exchange
