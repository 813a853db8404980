// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/jsonrecords.h"

#include "services/exchange/linereader.h"
#include "services/text/json.h"

#include <QBuffer>
#include <QCoreApplication>

namespace waymark::exchange {

namespace {

struct JsonRecordText
{
    Q_DECLARE_TR_FUNCTIONS(JsonRecordText)
};

constexpr qint64 chunkSize = 1 << 18;
constexpr qsizetype excerptSize = 1024;
constexpr qsizetype bracketLimit = 100000; // parseJson() says no to far fewer; this bounds memory

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\n' || c == '\r';
}

/// Whether JSON allows an object after `last`, the last character that is no blank.
bool mayOpenObject(char container, char last)
{
    return container == '{' ? last == ':' : last == '[' || last == ',';
}

QString incomplete()
{
    return JsonRecordText::tr("The last record is incomplete and is read again at the next import.");
}

} // namespace

JsonRecordReader::JsonRecordReader(QIODevice &device, qint64 limit)
    : m_device(device)
    , m_limit(limit)
{
}

Result<std::optional<JsonRecord>> JsonRecordReader::next()
{
    if (!skipToValue()) {
        if (m_error)
            return Unexpected(*m_error);
        return std::optional<JsonRecord>();
    }
    JsonRecord record;
    record.position = { m_line, bytesRead() };
    m_record.clear();
    m_recordStart = m_position;
    m_recordColumn = column();
    m_open.clear();
    m_isTooLong = false;

    record.problem = scanValue();
    const bool isOneLine = m_line == record.position.line;
    if (!record.problem.isEmpty())
        skipBroken();
    keepScanned();
    m_recordStart = -1;
    if (m_error)
        return Unexpected(*m_error);
    if (m_isTooLong)
        record.problem = JsonRecordText::tr("The record is longer than %1 MiB.").arg(m_limit >> 20);
    if (record.problem.isEmpty())
        m_isLines = isOneLine && !m_isInArray;
    record.bytes = std::exchange(m_record, {});
    return std::optional(std::move(record));
}

/// Past blanks, a byte order mark, and the punctuation of an array at the top level.
bool JsonRecordReader::skipToValue()
{
    while (more()) {
        const char c = current();
        const bool isByteOrderMark = bytesRead() < 3 && (c == '\xef' || c == '\xbb' || c == '\xbf');
        if (c == '[' && !m_isInArray)
            m_isInArray = true;
        else if (c == ']' && m_isInArray)
            m_isInArray = false;
        else if (!isBlank(c) && !isByteOrderMark && !(c == ',' && m_isInArray))
            return true;
        take();
    }
    return false;
}

QString JsonRecordReader::scanValue()
{
    const char first = current();
    if (first != '{' && first != '[')
        return scanBareWord();
    char last = 0;
    while (more()) {
        const char c = current();
        if (c == '\n' && m_isLines)
            return JsonRecordText::tr("The line ends in the middle of a record.");
        if (c == '{' && !m_open.isEmpty() && !mayOpenObject(m_open.back(), last))
            return JsonRecordText::tr("The record is not closed before the next one begins.");
        take();
        if (isBlank(c))
            continue;
        last = c;
        if (c == '"') {
            if (const QString problem = scanText(); !problem.isEmpty())
                return problem;
        } else if (c == '{' || c == '[') {
            m_open.append(c);
            if (m_open.size() > bracketLimit)
                return JsonRecordText::tr("The record is nested more than %1 levels deep.").arg(text::jsonDepthLimit);
        } else if (c == '}' || c == ']') {
            if (m_open.back() != (c == '}' ? '{' : '['))
                return JsonRecordText::tr("The record has a bracket that closes nothing.");
            m_open.chop(1);
            if (m_open.isEmpty())
                return {};
        }
    }
    return incomplete();
}

/// After the opening quote, up to and including the closing one.
QString JsonRecordReader::scanText()
{
    bool isEscaped = false;
    while (more()) {
        const char c = current();
        if (c == '\n')
            return JsonRecordText::tr("The record has a line break inside a string.");
        take();
        if (isEscaped)
            isEscaped = false;
        else if (c == '"')
            return {};
        else if (c == '\\')
            isEscaped = true;
    }
    return incomplete();
}

/// Whatever is no object or array: to the end of the line or array element.
QString JsonRecordReader::scanBareWord()
{
    while (more()) {
        const char c = current();
        if (c == '\n' || (m_isInArray && (c == ',' || c == ']')))
            break;
        take();
        if (c == '"') {
            if (const QString problem = scanText(); !problem.isEmpty())
                return problem;
        }
    }
    return {};
}

/// To the next line that begins with a record; what is passed over belongs to the broken one.
void JsonRecordReader::skipBroken()
{
    while (more()) {
        const char c = current();
        if (c == '{' && m_isLineStart && column() <= m_recordColumn)
            return;
        take();
        if (c == '\n' && m_isLines)
            return;
    }
}

bool JsonRecordReader::fill()
{
    keepScanned();
    m_bufferOffset += m_buffer.size();
    m_position = 0;
    m_buffer.clear();
    if (m_error)
        return false;
    auto chunk = readChunk(m_device, chunkSize);
    if (!chunk) {
        m_error = chunk.error();
        return false;
    }
    m_buffer = *chunk;
    return !m_buffer.isEmpty();
}

void JsonRecordReader::take()
{
    const char c = current();
    ++m_position;
    m_isLineStart = c == '\n' || (m_isLineStart && isBlank(c));
    if (c == '\n') {
        ++m_line;
        m_lineStart = bytesRead();
    }
}

void JsonRecordReader::keepScanned()
{
    if (m_recordStart < 0)
        return;
    if (!m_isTooLong)
        m_record.append(QByteArrayView(m_buffer).sliced(m_recordStart, m_position - m_recordStart));
    m_recordStart = 0;
    if (m_record.size() <= m_limit || m_isTooLong)
        return;
    m_isTooLong = true;
    m_record.truncate(excerptSize);
    m_record.squeeze();
}

std::optional<QJsonObject> firstJsonObject(const QByteArray &head)
{
    constexpr int most = 5; // a broken first record must not hide the others
    QBuffer buffer;
    buffer.setData(head);
    buffer.open(QIODevice::ReadOnly);
    JsonRecordReader reader(buffer);
    for (int i = 0; i < most; ++i) {
        const auto found = reader.next();
        if (!found || !*found)
            return std::nullopt;
        if (const auto value = text::parseJson((*found)->bytes); value && value->isObject())
            return value->toObject();
    }
    return std::nullopt;
}

} // namespace waymark::exchange
