// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"

#include <QIODevice>
#include <QJsonObject>

#include <optional>

namespace waymark::exchange {

/// One JSON value of a file, as bytes.
struct JsonRecord
{
    QByteArray bytes; ///< of one that is too long: only its start
    RecordPosition position;
    QString problem; ///< why it is no whole value, translated; empty when it may be parsed
};

/// Finds the values in a file of JSON records, however they are laid out: one a line, one after another over several lines, or
/// as the elements of an array. It only counts brackets and quotes; whether a value is good is for parseJson() to say.
///
/// A value that is broken costs as little as can be: a line break inside a string, a bracket that closes another kind, or an
/// object that begins where none may begin end it, and the next value is looked for at the next line that begins with one.
/// Memory is bounded by the longest value, at most `limit` bytes.
class JsonRecordReader
{
public:
    static constexpr qint64 defaultLimit = qint64(256) << 20;

    /// The device is open, at its start, not owned and may be sequential.
    explicit JsonRecordReader(QIODevice &device, qint64 limit = defaultLimit);

    /// Nothing at the end. Errors: Io.
    Result<std::optional<JsonRecord>> next();

    /// Bytes of the file read so far.
    qint64 bytesRead() const { return m_bufferOffset + m_position; }

private:
    bool more() { return m_position < m_buffer.size() || fill(); }
    bool fill();
    char current() const { return m_buffer.at(m_position); }
    void take(); ///< the current character
    void keepScanned(); ///< moves what was scanned in this buffer into the record
    qint64 column() const { return bytesRead() - m_lineStart; }

    bool skipToValue();
    QString scanValue(); ///< the problem, empty when none
    QString scanText();
    QString scanBareWord();
    void skipBroken();

    QIODevice &m_device;
    qint64 m_limit;
    QByteArray m_buffer;
    qsizetype m_position = 0; ///< in the buffer
    qint64 m_bufferOffset = 0; ///< of the buffer in the file
    qint64 m_line = 1;
    qint64 m_lineStart = 0; ///< offset
    bool m_isLineStart = true; ///< nothing but blanks so far on the line
    std::optional<Error> m_error;

    QByteArray m_record; ///< under way
    qsizetype m_recordStart = -1; ///< in the buffer, -1 between records
    qint64 m_recordColumn = 0;
    QByteArray m_open; ///< the brackets that are open in it
    bool m_isTooLong = false;

    bool m_isInArray = false; ///< between the brackets of an array at the top level
    bool m_isLines = false; ///< the last good value stood on one line: a line break ends a broken one
};

/// For sniffing: the first of the first few values in the beginning of a file that is a good object.
std::optional<QJsonObject> firstJsonObject(const QByteArray &head);

} // namespace waymark::exchange
