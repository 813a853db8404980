// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/npyarray.h"

#include <QCoreApplication>
#include <QFile>
#include <QtEndian>

#include <cstring>
#include <optional>

using namespace Qt::StringLiterals;

namespace waymark::retrieval {

namespace {

struct Tr
{
    Q_DECLARE_TR_FUNCTIONS(NpyArray)
};

constexpr char magic[] = "\x93NUMPY";
constexpr qint64 magicSize = 6;
constexpr quint32 largestHeader = 64 * 1024;

Unexpected refused(ErrorCode code, const QString &path, const QString &reason)
{
    return Unexpected(Error { code, Tr::tr("“%1” cannot be read: %2").arg(path, reason), {}, path, 0 });
}

/// What stands after 'name': in the dictionary of the header, up to the next comma outside of brackets.
std::optional<QByteArray> entry(const QByteArray &header, const QByteArray &name)
{
    qsizetype at = header.indexOf(QByteArray('\'' + name + '\''));
    if (at < 0)
        return std::nullopt;
    at = header.indexOf(':', at);
    if (at < 0)
        return std::nullopt;
    qsizetype end = at + 1;
    for (int depth = 0; end < header.size(); ++end) {
        const char c = header[end];
        depth += c == '(' ? 1 : c == ')' ? -1
                                         : 0;
        if (depth <= 0 && (c == ',' || c == '}'))
            break;
    }
    return header.mid(at + 1, end - at - 1).trimmed();
}

std::optional<NpyArray::Kind> kindOf(const QByteArray &descr)
{
    if (descr == "'<f4'")
        return NpyArray::Kind::Float32;
    if (descr == "'<f8'")
        return NpyArray::Kind::Float64;
    if (descr == "'|u1'")
        return NpyArray::Kind::UInt8;
    if (descr == "'|b1'")
        return NpyArray::Kind::Bool;
    return std::nullopt;
}

std::optional<std::vector<quint64>> shapeOf(QByteArray text)
{
    if (!text.startsWith('(') || !text.endsWith(')'))
        return std::nullopt;
    text = text.mid(1, text.size() - 2).trimmed();
    if (text.endsWith(','))
        text.chop(1);
    std::vector<quint64> shape;
    const QList<QByteArray> parts = text.split(',');
    for (const QByteArray &part : parts) {
        bool ok = false;
        shape.push_back(part.trimmed().toULongLong(&ok));
        if (!ok)
            return std::nullopt;
    }
    return shape;
}

quint64 itemSize(NpyArray::Kind kind)
{
    switch (kind) {
    case NpyArray::Kind::Float32:
        return 4;
    case NpyArray::Kind::Float64:
        return 8;
    case NpyArray::Kind::UInt8:
    case NpyArray::Kind::Bool:
        return 1;
    }
    return 1;
}

} // namespace

Result<NpyArray> readNpy(const QString &path)
{
    auto file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return refused(ErrorCode::Io, path, file->errorString());
    const QByteArray start = file->read(magicSize + 2);
    if (start.size() < magicSize + 2 || !start.startsWith(magic))
        return refused(ErrorCode::Parse, path, Tr::tr("it is no .npy file."));
    const int version = uchar(start[magicSize]);
    if (version < 1 || version > 3)
        return refused(ErrorCode::Parse, path, Tr::tr("version %1 of the format is not known.").arg(version));
    const QByteArray length = file->read(version == 1 ? 2 : 4);
    if (length.size() != (version == 1 ? 2 : 4))
        return refused(ErrorCode::Parse, path, Tr::tr("it ends within the header."));
    const quint32 headerSize = version == 1 ? qFromLittleEndian<quint16>(length.constData()) : qFromLittleEndian<quint32>(length.constData());
    if (headerSize > largestHeader)
        return refused(ErrorCode::LimitExceeded, path, Tr::tr("its header is larger than 64 KiB."));
    const QByteArray header = file->read(headerSize);
    if (quint32(header.size()) != headerSize)
        return refused(ErrorCode::Parse, path, Tr::tr("it ends within the header."));
    const auto descr = entry(header, "descr");
    const auto order = entry(header, "fortran_order");
    const auto shape = shapeOf(entry(header, "shape").value_or(QByteArray()));
    if (!descr || !order || !shape)
        return refused(ErrorCode::Parse, path, Tr::tr("its header does not say type, order and shape."));
    const auto kind = kindOf(*descr);
    if (!kind)
        return refused(ErrorCode::Parse, path, Tr::tr("it holds values of type %1; float32, float64, uint8 and bool can be read.").arg(QString::fromUtf8(*descr)));
    if (*order != "False" && shape->size() > 1)
        return refused(ErrorCode::Parse, path, Tr::tr("it is stored column by column; C order can be read."));
    if (shape->size() > 2)
        return refused(ErrorCode::Parse, path, Tr::tr("it has %1 axes; one or two can be read.").arg(shape->size()));
    const qint64 begin = file->pos();
    const auto rest = quint64(file->size() - begin);
    quint64 size = itemSize(*kind);
    for (const quint64 extent : *shape) {
        if (qMulOverflow(size, extent, &size))
            return refused(ErrorCode::Parse, path, Tr::tr("its shape is larger than anything can be."));
    }
    if (size != rest)
        return refused(ErrorCode::Parse, path, Tr::tr("it holds %1 bytes of values where its shape says %2.").arg(rest).arg(size));
    NpyArray array { *kind, *shape, {}, file };
    if (size > 0) {
        const uchar *bytes = file->map(begin, qint64(size));
        if (!bytes)
            return refused(ErrorCode::Io, path, file->errorString());
        array.bytes = { bytes, size_t(size) };
    }
    return array;
}

} // namespace waymark::retrieval
