// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/picklewriter.h"

#include "services/exchange/pickleopcodes.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <bit>
#include <limits>

namespace waymark::exchange {

namespace {

struct PickleText
{
    Q_DECLARE_TR_FUNCTIONS(PickleText)
};

void put(QByteArray &out, PickleOp op)
{
    out.append(char(op));
}

void putLittleEndian(QByteArray &out, quint64 number, int bytes)
{
    for (int i = 0; i < bytes; ++i)
        out.append(char(quint8(number >> (8 * i))));
}

void putText(QByteArray &out, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    const auto size = quint64(utf8.size());
    if (size <= std::numeric_limits<quint8>::max()) {
        put(out, PickleOp::ShortBinUnicode);
        putLittleEndian(out, size, 1);
    } else if (size <= std::numeric_limits<quint32>::max()) {
        put(out, PickleOp::BinUnicode);
        putLittleEndian(out, size, 4);
    } else {
        put(out, PickleOp::BinUnicode8);
        putLittleEndian(out, size, 8);
    }
    out.append(utf8);
}

void putInteger(QByteArray &out, qint64 number)
{
    if (number >= 0 && number <= std::numeric_limits<quint8>::max()) {
        put(out, PickleOp::BinInt1);
        putLittleEndian(out, quint64(number), 1);
    } else if (number >= 0 && number <= std::numeric_limits<quint16>::max()) {
        put(out, PickleOp::BinInt2);
        putLittleEndian(out, quint64(number), 2);
    } else if (number >= std::numeric_limits<qint32>::min() && number <= std::numeric_limits<qint32>::max()) {
        put(out, PickleOp::BinInt);
        putLittleEndian(out, quint64(number), 4);
    } else {
        put(out, PickleOp::Long1);
        putLittleEndian(out, sizeof(qint64), 1);
        putLittleEndian(out, quint64(number), sizeof(qint64));
    }
}

void putNumber(QByteArray &out, const QJsonValue &value)
{
    const double number = value.toDouble();
    const qint64 integer = value.toInteger();
    if (value.toVariant().metaType().id() == QMetaType::LongLong) {
        putInteger(out, integer);
        return;
    }
    put(out, PickleOp::BinFloat);
    const auto bits = std::bit_cast<quint64>(number);
    for (int shift = 56; shift >= 0; shift -= 8)
        out.append(char(quint8(bits >> shift)));
}

void putValue(QByteArray &out, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        put(out, PickleOp::None);
        return;
    case QJsonValue::Bool:
        put(out, value.toBool() ? PickleOp::NewTrue : PickleOp::NewFalse);
        return;
    case QJsonValue::Double:
        putNumber(out, value);
        return;
    case QJsonValue::String:
        putText(out, value.toString());
        return;
    case QJsonValue::Array: {
        put(out, PickleOp::EmptyList);
        put(out, PickleOp::Mark);
        for (const QJsonValue item : value.toArray())
            putValue(out, item);
        put(out, PickleOp::Appends);
        return;
    }
    case QJsonValue::Object: {
        put(out, PickleOp::EmptyDict);
        put(out, PickleOp::Mark);
        const QJsonObject object = value.toObject();
        for (auto field = object.begin(); field != object.end(); ++field) {
            putText(out, field.key());
            putValue(out, field.value());
        }
        put(out, PickleOp::SetItems);
        return;
    }
    }
}

} // namespace

PickleWriter::PickleWriter(QIODevice &device)
    : m_device(device)
{
}

Result<void> PickleWriter::begin()
{
    constexpr int protocol = 4;
    put(m_buffer, PickleOp::Proto);
    putLittleEndian(m_buffer, protocol, 1);
    put(m_buffer, PickleOp::EmptyList);
    return {};
}

Result<void> PickleWriter::add(const QJsonValue &value)
{
    putValue(m_buffer, value);
    put(m_buffer, PickleOp::Append);
    return flush(1 << 16);
}

Result<void> PickleWriter::end()
{
    put(m_buffer, PickleOp::Stop);
    return flush(0);
}

Result<void> PickleWriter::flush(qsizetype atLeast)
{
    if (m_buffer.size() < atLeast)
        return {};
    if (m_device.write(m_buffer) != m_buffer.size())
        return failure(ErrorCode::Io, PickleText::tr("The file could not be written."), m_device.errorString());
    m_buffer.clear();
    return {};
}

} // namespace waymark::exchange
