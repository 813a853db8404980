// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/results/csvreader.h"

#include "services/exchange/linereader.h"

#include <QCoreApplication>

#include <algorithm>

namespace waymark::exchange {

namespace {

constexpr qint64 chunkSize = 1 << 16;

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(CsvText)
};

} // namespace

CsvReader::CsvReader(QIODevice &device, qint64 limit)
    : m_device(device)
    , m_limit(limit)
{
}

/// False at the end of the file. What is behind the position goes.
Result<bool> CsvReader::fill()
{
    if (m_atEnd)
        return false;
    WAYMARK_TRY_ASSIGN(const QByteArray chunk, readChunk(m_device, chunkSize));
    if (chunk.isEmpty()) {
        m_atEnd = true;
        return false;
    }
    m_offset += m_position;
    m_buffer.remove(0, m_position);
    m_position = 0;
    m_buffer += chunk;
    return true;
}

/// The bytes up to the line end that is outside of quotes, with the position behind it. Of a record that does not end in time only
/// its first line is taken.
Result<std::optional<QByteArray>> CsvReader::record(QString &problem)
{
    bool isQuoted = false;
    bool mayOpen = true; // a quote is one at the start of a cell, and behind the one that closed it
    qsizetype length = 0;
    while (true) {
        if (m_position + length >= m_buffer.size()) {
            WAYMARK_TRY_ASSIGN(const bool isMore, fill());
            if (!isMore)
                break;
        }
        const char c = m_buffer.at(m_position + length);
        if (c == '"' && (isQuoted || mayOpen)) {
            isQuoted = !isQuoted;
            mayOpen = true;
        } else if (const bool isMark = bytesRead() == 0 && length < 3 && (c == '\xef' || c == '\xbb' || c == '\xbf'); !isQuoted && !isMark) {
            mayOpen = m_delimiter == '\0' ? c == ',' || c == ';' || c == '\t' : c == m_delimiter;
        }
        if ((c == '\n' && !isQuoted) || length >= m_limit)
            break;
        ++length;
    }
    if (length == 0 && m_position >= m_buffer.size())
        return std::optional<QByteArray>();
    if (length >= m_limit)
        problem = Tr::tr("The record is longer than %1 KiB.").arg(m_limit >> 10);
    else if (isQuoted)
        problem = Tr::tr("A quotation mark in the record is never closed.");
    if (!problem.isEmpty()) {
        const qsizetype end = m_buffer.indexOf('\n', m_position);
        length = end < 0 ? m_buffer.size() - m_position : end - m_position;
    }
    QByteArray bytes = m_buffer.sliced(m_position, length);
    m_position = std::min(m_position + length + 1, m_buffer.size());
    return std::optional(std::move(bytes));
}

Result<std::optional<CsvRow>> CsvReader::next()
{
    while (true) {
        CsvRow row;
        row.line = m_line;
        row.offset = bytesRead();
        WAYMARK_TRY_ASSIGN(auto bytes, record(row.problem));
        if (!bytes)
            return std::optional<CsvRow>();
        m_line += 1 + bytes->count('\n');
        if (row.offset == 0 && bytes->startsWith("\xef\xbb\xbf"))
            bytes->remove(0, 3);
        if (bytes->endsWith('\r'))
            bytes->chop(1);
        if (bytes->trimmed().isEmpty())
            continue;
        if (m_delimiter == '\0')
            findDelimiter(*bytes);
        row.cells = split(*bytes);
        row.bytes = *std::move(bytes);
        return std::optional(std::move(row));
    }
}

void CsvReader::findDelimiter(QByteArrayView record)
{
    qsizetype counts[3] = {};
    constexpr char candidates[3] = { ',', ';', '\t' };
    bool isQuoted = false;
    for (const char c : record) {
        if (c == '"')
            isQuoted = !isQuoted;
        for (int i = 0; i < 3 && !isQuoted; ++i)
            counts[i] += c == candidates[i] ? 1 : 0;
    }
    m_delimiter = candidates[std::max_element(counts, counts + 3) - counts];
}

QStringList CsvReader::split(QByteArrayView record) const
{
    QStringList cells;
    QByteArray cell;
    bool isQuoted = false;
    for (qsizetype i = 0; i < record.size(); ++i) {
        const char c = record[i];
        if (isQuoted && c == '"' && i + 1 < record.size() && record[i + 1] == '"') {
            cell += '"';
            ++i;
        } else if (c == '"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (c == m_delimiter && !isQuoted) {
            cells.append(QString::fromUtf8(cell));
            cell.clear();
        } else {
            cell += c;
        }
    }
    cells.append(QString::fromUtf8(cell));
    return cells;
}

} // namespace waymark::exchange
