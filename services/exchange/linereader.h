// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

#include <QByteArray>
#include <QIODevice>

#include <optional>

namespace waymark::exchange {

/// One line of a file, without its line end.
struct Line
{
    QByteArray bytes; ///< of a line that is too long: only its start
    qint64 number = 0; ///< 1-based
    qint64 offset = 0; ///< bytes from the start of the file
    bool hasNewline = true; ///< false only for the last line of a file that was cut off or is still being written
    bool isTooLong = false; ///< passed over; holds only the first bytes, for the report
};

/// Reads LF and CRLF lines from any device, sequential ones too, in memory bounded by the line limit. A byte order mark at
/// the start is left out.
class LineReader
{
public:
    static constexpr qint64 defaultLimit = qint64(256) << 20;

    /// The device is open, at its start and not owned.
    explicit LineReader(QIODevice &device, qint64 limit = defaultLimit);

    /// Nothing at the end. Errors: Io.
    Result<std::optional<Line>> next();

    /// Bytes of the file up to and including the line read last.
    qint64 bytesRead() const { return m_offset; }

private:
    Result<bool> fill();
    Result<void> skipByteOrderMark();

    QIODevice &m_device;
    qint64 m_limit;
    QByteArray m_buffer; ///< read, but not handed out
    qsizetype m_start = 0; ///< where in the buffer the next line starts
    qint64 m_offset = 0;
    qint64 m_number = 0;
    bool m_atEnd = false;
};

/// More bytes of a device: empty at its end. Waits for a sequential device. Errors: Io.
Result<QByteArray> readChunk(QIODevice &device, qint64 most);

} // namespace waymark::exchange
