// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/picklereader.h"

#include "services/exchange/linereader.h"

#include <QBuffer>
#include <QCoreApplication>

#include <algorithm>
#include <bit>

namespace waymark::exchange {

using namespace Qt::StringLiterals;

namespace {

struct PickleText
{
    Q_DECLARE_TR_FUNCTIONS(PickleText)
};

constexpr qint64 chunkSize = 1 << 20;

Unexpected limitExceeded(const QString &what)
{
    return failure(ErrorCode::LimitExceeded,
                   PickleText::tr("The pickle holds %1. Convert it to JSON lines, which have no such limit: %2")
                       .arg(what, pickleConversionCommand()));
}

/// Python writes lone surrogates as if they were characters (three bytes, ED A0..BF xx); each becomes one U+FFFD, as in JSON.
QString textFromPickle(QByteArray utf8)
{
    for (qsizetype i = utf8.indexOf('\xed'); i >= 0 && i + 2 < utf8.size(); i = utf8.indexOf('\xed', i + 1)) {
        if (quint8(utf8.at(i + 1)) >= 0xa0)
            utf8.replace(i, 3, "\xef\xbf\xbd");
    }
    return QString::fromUtf8(utf8);
}

/// Little endian two's complement of any length, in decimal.
QString decimal(const QByteArray &bytes)
{
    const bool isNegative = !bytes.isEmpty() && (quint8(bytes.back()) & 0x80);
    std::vector<quint8> magnitude(bytes.begin(), bytes.end());
    if (isNegative) { // invert and add one
        unsigned carry = 1;
        for (quint8 &digit : magnitude) {
            const unsigned sum = unsigned(quint8(~digit)) + carry;
            digit = quint8(sum);
            carry = sum >> 8;
        }
    }
    QString digits;
    while (std::any_of(magnitude.begin(), magnitude.end(), [](quint8 digit) { return digit != 0; })) {
        unsigned rest = 0;
        for (auto digit = magnitude.rbegin(); digit != magnitude.rend(); ++digit) {
            const unsigned part = (rest << 8) | *digit;
            *digit = quint8(part / 10);
            rest = part % 10;
        }
        digits.prepend(QChar(char16_t(u'0' + rest)));
    }
    return (isNegative ? u"-"_s : QString()) + digits;
}

} // namespace

PickleReader::PickleReader(QIODevice &device, PickleLimits limits, Progress progress)
    : m_device(device)
    , m_limits(limits)
    , m_progress(std::move(progress))
    , m_tree(limits)
{
}

Result<std::optional<PickleTree>> PickleReader::next()
{
    WAYMARK_TRY_ASSIGN(const bool hasMore, fillBuffer());
    if (!hasMore)
        return std::optional<PickleTree>();

    m_tree = PickleTree(m_limits);
    m_stack.clear();
    m_marks.clear();
    m_memo.clear();
    m_isStopped = false;
    WAYMARK_TRY(readHeader());
    while (!m_isStopped) {
        m_opOffset = m_offset;
        WAYMARK_TRY_ASSIGN(const quint64 byte, readUnsigned(1));
        WAYMARK_TRY(step(quint8(byte)));
    }
    return std::optional(std::move(m_tree));
}

Result<void> PickleReader::readHeader()
{
    m_opOffset = m_offset;
    WAYMARK_TRY_ASSIGN(const quint64 byte, readUnsigned(1));
    if (PickleOp(byte) != PickleOp::Proto)
        return failure(ErrorCode::Parse, PickleText::tr("There is no pickle of protocol 2 to 5 at byte %1.").arg(m_opOffset));
    return step(quint8(byte));
}

Result<void> PickleReader::step(quint8 byte)
{
    switch (PickleOp(byte)) {
    case PickleOp::Proto: {
        WAYMARK_TRY_ASSIGN(const quint64 protocol, readUnsigned(1));
        if (protocol < pickleLowestProtocol || protocol > pickleHighestProtocol)
            return failure(ErrorCode::Parse,
                           PickleText::tr("The pickle is of protocol %1; protocols 2 to 5 can be read.").arg(protocol));
        return {};
    }
    case PickleOp::Frame: // a hint for buffering
        WAYMARK_TRY(readUnsigned(8));
        return {};
    case PickleOp::Stop:
        return stop();
    case PickleOp::Mark:
        if (qint64(m_marks.size()) >= m_limits.containers)
            return damaged();
        m_marks.push_back(m_stack.size());
        return {};
    case PickleOp::None:
        return push({ PickleValue::Kind::None, {} });
    case PickleOp::NewTrue:
        return push({ PickleValue::Kind::True, {} });
    case PickleOp::NewFalse:
        return push({ PickleValue::Kind::False, {} });
    case PickleOp::BinInt:
        return pushInteger(4, true);
    case PickleOp::BinInt1:
        return pushInteger(1, false);
    case PickleOp::BinInt2:
        return pushInteger(2, false);
    case PickleOp::Long1:
        return pushLong();
    case PickleOp::BinFloat:
        return pushFloat();
    case PickleOp::ShortBinUnicode:
        return pushText(1);
    case PickleOp::BinUnicode:
        return pushText(4);
    case PickleOp::BinUnicode8:
        return pushText(8);
    case PickleOp::EmptyList:
    case PickleOp::EmptyTuple:
        return pushContainer(PickleValue::Kind::List);
    case PickleOp::EmptyDict:
        return pushContainer(PickleValue::Kind::Dict);
    case PickleOp::Tuple1:
        return pushTuple(1);
    case PickleOp::Tuple2:
        return pushTuple(2);
    case PickleOp::Tuple3:
        return pushTuple(3);
    case PickleOp::Tuple: {
        WAYMARK_TRY_ASSIGN(const size_t count, popMark());
        return pushTuple(count);
    }
    case PickleOp::Append:
        return append(1);
    case PickleOp::Appends: {
        WAYMARK_TRY_ASSIGN(const size_t count, popMark());
        return append(count);
    }
    case PickleOp::SetItem:
        return setItems(2);
    case PickleOp::SetItems: {
        WAYMARK_TRY_ASSIGN(const size_t count, popMark());
        return setItems(count);
    }
    case PickleOp::Memoize:
        return remember(quint64(m_memo.size()));
    case PickleOp::BinPut:
    case PickleOp::LongBinPut: {
        WAYMARK_TRY_ASSIGN(const quint64 key, readUnsigned(PickleOp(byte) == PickleOp::BinPut ? 1 : 4));
        return remember(key);
    }
    case PickleOp::BinGet:
    case PickleOp::LongBinGet: {
        WAYMARK_TRY_ASSIGN(const quint64 key, readUnsigned(PickleOp(byte) == PickleOp::BinGet ? 1 : 4));
        return recall(key);
    }
    }
    return failure(ErrorCode::Refused,
                   PickleText::tr("The pickle was not loaded: it uses the operation %1 at byte %2, which plain data does not "
                                  "need and which could run a program. If you trust where it comes from, convert it with: %3")
                       .arg(pickleOpName(byte), QString::number(m_opOffset), pickleConversionCommand()));
}

Result<void> PickleReader::pushInteger(int bytes, bool isSigned)
{
    WAYMARK_TRY_ASSIGN(const quint64 number, readUnsigned(bytes));
    PickleValue value;
    value.kind = PickleValue::Kind::Integer;
    value.integer = isSigned ? qint64(qint32(quint32(number))) : qint64(number);
    return push(value);
}

/// What 64 bits do not hold is kept as text, exactly, as JSON numbers of that size are.
Result<void> PickleReader::pushLong()
{
    WAYMARK_TRY_ASSIGN(const quint64 size, readUnsigned(1));
    WAYMARK_TRY_ASSIGN(const QByteArray bytes, readBytes(size));
    if (bytes.size() > qsizetype(sizeof(qint64)))
        return push(m_tree.addText(decimal(bytes)));
    quint64 number = !bytes.isEmpty() && (quint8(bytes.back()) & 0x80) ? ~quint64(0) : 0;
    for (auto byte = bytes.crbegin(); byte != bytes.crend(); ++byte)
        number = (number << 8) | quint8(*byte);
    PickleValue value;
    value.kind = PickleValue::Kind::Integer;
    value.integer = qint64(number);
    return push(value);
}

Result<void> PickleReader::pushFloat()
{
    WAYMARK_TRY_ASSIGN(const QByteArray bytes, readBytes(sizeof(double)));
    quint64 bits = 0; // big endian, unlike everything else in a pickle
    for (const char byte : bytes)
        bits = (bits << 8) | quint8(byte);
    PickleValue value;
    value.kind = PickleValue::Kind::Float;
    value.number = std::bit_cast<double>(bits);
    return push(value);
}

Result<void> PickleReader::pushText(int lengthBytes)
{
    WAYMARK_TRY_ASSIGN(const quint64 size, readUnsigned(lengthBytes));
    WAYMARK_TRY_ASSIGN(QByteArray bytes, readBytes(size));
    return push(m_tree.addText(textFromPickle(std::move(bytes))));
}

Result<void> PickleReader::pushContainer(PickleValue::Kind kind)
{
    if (m_tree.containerCount() >= m_limits.containers)
        return limitExceeded(PickleText::tr("more than %1 lists and dictionaries").arg(m_limits.containers));
    return push(m_tree.addContainer(kind, m_opOffset));
}

Result<void> PickleReader::pushTuple(size_t size)
{
    const size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - floor < size)
        return damaged();
    const std::vector<PickleValue> items(m_stack.end() - qsizetype(size), m_stack.end());
    m_stack.resize(m_stack.size() - size);
    WAYMARK_TRY(pushContainer(PickleValue::Kind::List));
    m_tree.items(m_stack.back()) = items;
    return {};
}

Result<void> PickleReader::push(PickleValue value)
{
    if (++m_values > m_limits.values)
        return limitExceeded(PickleText::tr("more than %1 values").arg(m_limits.values));
    m_stack.push_back(value);
    return {};
}

Result<void> PickleReader::append(size_t count)
{
    return fill(PickleValue::Kind::List, count);
}

Result<void> PickleReader::setItems(size_t count)
{
    if (count % 2 != 0)
        return damaged();
    return fill(PickleValue::Kind::Dict, count);
}

/// Moves the top values of the stack into the container below them.
Result<void> PickleReader::fill(PickleValue::Kind kind, size_t count)
{
    const size_t floor = m_marks.empty() ? 0 : m_marks.back();
    if (m_stack.size() - floor < count + 1 || m_stack[m_stack.size() - count - 1].kind != kind)
        return damaged();
    const auto first = m_stack.end() - qsizetype(count);
    std::vector<PickleValue> &items = m_tree.items(*std::prev(first));
    items.insert(items.end(), first, m_stack.end());
    m_stack.erase(first, m_stack.end());
    return {};
}

Result<size_t> PickleReader::popMark()
{
    if (m_marks.empty())
        return damaged();
    const size_t count = m_stack.size() - m_marks.back();
    m_marks.pop_back();
    return count;
}

Result<void> PickleReader::stop()
{
    if (m_stack.size() != 1 || !m_marks.empty())
        return damaged();
    m_tree.setRoot(m_stack.back());
    m_isStopped = true;
    return {};
}

Result<void> PickleReader::remember(quint64 key)
{
    if (m_stack.size() <= (m_marks.empty() ? 0 : m_marks.back()))
        return damaged();
    if (m_memo.size() >= m_limits.memo)
        return limitExceeded(PickleText::tr("more than %1 remembered values").arg(m_limits.memo));
    m_memo.insert(quint32(key), m_stack.back());
    return {};
}

Result<void> PickleReader::recall(quint64 key)
{
    const auto found = m_memo.constFind(quint32(key));
    if (found == m_memo.constEnd())
        return damaged();
    return push(*found);
}

Result<quint64> PickleReader::readUnsigned(int bytes)
{
    quint64 number = 0;
    for (int i = 0; i < bytes; ++i) {
        if (m_position == m_buffer.size()) {
            WAYMARK_TRY_ASSIGN(const bool hasMore, fillBuffer());
            if (!hasMore)
                return truncated();
        }
        number |= quint64(quint8(m_buffer.at(m_position++))) << (8 * i);
        ++m_offset;
    }
    return number;
}

/// In pieces, so that a length that lies costs no memory.
Result<QByteArray> PickleReader::readBytes(quint64 count)
{
    QByteArray bytes;
    while (quint64(bytes.size()) < count) {
        WAYMARK_TRY_ASSIGN(const bool hasMore, fillBuffer());
        if (!hasMore)
            return truncated();
        const qsizetype size = qsizetype(std::min(quint64(m_buffer.size() - m_position), count - quint64(bytes.size())));
        bytes.append(QByteArrayView(m_buffer).sliced(m_position, size));
        m_position += size;
        m_offset += size;
    }
    return bytes;
}

Result<bool> PickleReader::fillBuffer()
{
    if (m_position < m_buffer.size())
        return true;
    if (m_offset > m_limits.bytes)
        return limitExceeded(PickleText::tr("more than %1 MiB").arg(m_limits.bytes >> 20));
    if (m_progress && m_offset - m_reported >= chunkSize) {
        m_reported = m_offset;
        if (!m_progress(m_offset))
            return failure(ErrorCode::Cancelled, PickleText::tr("The import was cancelled."));
    }
    WAYMARK_TRY_ASSIGN(m_buffer, readChunk(m_device, chunkSize));
    m_position = 0;
    return !m_buffer.isEmpty();
}

Unexpected PickleReader::truncated() const
{
    return failure(ErrorCode::Parse, PickleText::tr("The pickle is cut off: it ends in the middle, at byte %1.").arg(m_offset));
}

Unexpected PickleReader::damaged() const
{
    return failure(ErrorCode::Parse, PickleText::tr("The pickle is damaged at byte %1.").arg(m_opOffset));
}

Result<QJsonValue> readPickle(const QByteArray &bytes, PickleLimits limits)
{
    QBuffer buffer;
    buffer.setData(bytes);
    buffer.open(QIODevice::ReadOnly);
    PickleReader reader(buffer, limits);
    WAYMARK_TRY_ASSIGN(auto tree, reader.next());
    if (!tree)
        return failure(ErrorCode::Parse, PickleText::tr("The pickle is empty."));
    if (reader.offset() < bytes.size())
        return failure(ErrorCode::Parse, PickleText::tr("The pickle ends at byte %1, but the file goes on.").arg(reader.offset()));
    return tree->toJson(tree->root());
}

QString pickleConversionCommand()
{
    return uR"(python3 -c "import json,pickle,sys;[print(json.dumps(m,default=lambda v:v.tolist() if hasattr(v,'tolist') else str(v))) for m in pickle.load(open(sys.argv[1],'rb'))]" POOL.pkl > POOL.jsonl)"_s;
}

} // namespace waymark::exchange
