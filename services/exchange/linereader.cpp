// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/linereader.h"

#include <QCoreApplication>
#include <QFileDevice>

namespace waymark::exchange {

namespace {

constexpr qint64 chunkSize = 256 * 1024;
constexpr qsizetype tooLongHead = 512;

struct LineReaderText
{
    Q_DECLARE_TR_FUNCTIONS(LineReaderText)
};

/// A sequential device says -1 both at its end and when reading fails; only files tell which.
bool hasFailed(const QIODevice &device, qint64 count)
{
    if (const auto *file = qobject_cast<const QFileDevice *>(&device))
        return file->error() != QFileDevice::NoError;
    return count < 0 && !device.isSequential();
}

} // namespace

Result<QByteArray> readChunk(QIODevice &device, qint64 most)
{
    QByteArray chunk(most, Qt::Uninitialized);
    qint64 count = device.read(chunk.data(), most);
    while (count == 0 && device.isSequential() && device.waitForReadyRead(-1))
        count = device.read(chunk.data(), most);
    if (count <= 0 && hasFailed(device, count))
        return failure(ErrorCode::Io, LineReaderText::tr("The file could not be read to its end."), device.errorString());
    chunk.truncate(std::max<qint64>(count, 0));
    return chunk;
}

LineReader::LineReader(QIODevice &device, qint64 limit)
    : m_device(device)
    , m_limit(limit)
{
}

Result<std::optional<Line>> LineReader::next()
{
    if (m_number == 0)
        WAYMARK_TRY(skipByteOrderMark());

    Line line;
    line.offset = m_offset;
    qsizetype searched = m_start;
    qsizetype newline = -1;
    while (true) {
        newline = m_buffer.indexOf('\n', searched);
        const qsizetype length = (newline < 0 ? m_buffer.size() : newline) - m_start;
        if (length > m_limit && !line.isTooLong) {
            line.isTooLong = true;
            line.bytes = m_buffer.sliced(m_start, std::min(length, tooLongHead));
        }
        if (newline >= 0)
            break;
        if (line.isTooLong) { // nothing of it is needed any more
            m_offset += m_buffer.size() - m_start;
            m_buffer.clear();
            m_start = 0;
        }
        searched = m_buffer.size();
        const qsizetype kept = m_start;
        WAYMARK_TRY_ASSIGN(const bool more, fill());
        searched -= kept - m_start;
        if (!more)
            break;
    }

    const qsizetype end = newline < 0 ? m_buffer.size() : newline;
    const qsizetype length = end - m_start;
    if (newline < 0 && length == 0 && !line.isTooLong)
        return std::optional<Line>();
    if (!line.isTooLong) {
        const bool carriageReturn = newline >= 0 && length > 0 && m_buffer[end - 1] == '\r';
        line.bytes = m_buffer.sliced(m_start, length - (carriageReturn ? 1 : 0));
    }
    line.hasNewline = newline >= 0;
    line.number = ++m_number;
    m_start = newline < 0 ? end : end + 1;
    m_offset += length + (newline < 0 ? 0 : 1);
    return std::optional<Line>(std::move(line));
}

/// Appends a chunk to the buffer after dropping what was handed out; false at the end.
Result<bool> LineReader::fill()
{
    if (m_atEnd)
        return false;
    m_buffer.remove(0, m_start);
    m_start = 0;
    WAYMARK_TRY_ASSIGN(const QByteArray chunk, readChunk(m_device, chunkSize));
    m_atEnd = chunk.isEmpty();
    m_buffer.append(chunk);
    return !m_atEnd;
}

Result<void> LineReader::skipByteOrderMark()
{
    while (m_buffer.size() < 3) {
        WAYMARK_TRY_ASSIGN(const bool more, fill());
        if (!more)
            break;
    }
    if (m_buffer.startsWith("\xef\xbb\xbf")) {
        m_start = 3;
        m_offset = 3;
    }
    return {};
}

} // namespace waymark::exchange
