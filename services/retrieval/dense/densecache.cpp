// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/retrieval/dense/densecache.h"

#include "services/retrieval/parallel.h"

#include <QFile>
#include <QSaveFile>

#include <cstring>

namespace waymark::retrieval {

namespace {

constexpr quint64 magic = 0x31454341435657ULL; // "WVCACE1", in the byte order of the machine: another one's file is stale
constexpr quint32 version = 1;

/// 4096 bytes, so that the rows begin on a page.
struct Header
{
    quint64 magic;
    quint32 version;
    quint32 count;
    quint32 dimensions;
    quint32 hashSize;
    quint64 generation;
    quint64 checksum; ///< of the rows and the codes
    char hash[64];
    char padding[4096 - 104];
};
static_assert(sizeof(Header) == 4096);

Header headerOf(const DenseCacheKey &key, quint64 checksum)
{
    Header header;
    std::memset(&header, 0, sizeof header);
    header.magic = magic;
    header.version = version;
    header.count = key.count;
    header.dimensions = key.dimensions;
    header.generation = key.generation;
    header.checksum = checksum;
    header.hashSize = quint32(qMin<qsizetype>(key.hash.size(), qsizetype(sizeof header.hash)));
    std::memcpy(header.hash, key.hash.constData(), header.hashSize);
    return header;
}

size_t rowBytes(const DenseCacheKey &key)
{
    return size_t(key.count) * DenseMatrix::strideOf(key.dimensions) * sizeof(float);
}

/// Against torn and rotten files, not against anybody. `bytes` is a multiple of four.
quint64 checksumOf(const uchar *bytes, size_t size)
{
    constexpr size_t block = 1U << 20;
    std::vector<quint64> sums((size + block - 1) / block);
    forEachChunk(quint32(sums.size()), 1, [&](quint32 first, quint32 end) {
        for (quint32 i = first; i < end; ++i) {
            const size_t stop = qMin(size, (size_t(i) + 1) * block);
            quint64 lanes[4] = { 1, 2, 3, 4 };
            size_t at = size_t(i) * block;
            for (size_t lane = 0; at + 4 <= stop; at += 4, lane = (lane + 1) % 4) {
                quint32 word = 0;
                std::memcpy(&word, bytes + at, 4);
                lanes[lane] = (lanes[lane] ^ word) * 0x9e3779b97f4a7c15ULL;
            }
            sums[i] = lanes[0] ^ (lanes[1] << 1) ^ (lanes[2] << 2) ^ (lanes[3] << 3) ^ (lanes[0] >> 32);
        }
    });
    quint64 sum = size;
    for (const quint64 one : sums)
        sum = (sum ^ one) * 0x9e3779b97f4a7c15ULL;
    return sum;
}

/// The rows and the codes are two pieces of memory when they are written, and one when they are read.
quint64 checksumOf(const uchar *rows, size_t rowSize, const uchar *codes, size_t codeSize)
{
    return checksumOf(rows, rowSize) ^ (checksumOf(codes, codeSize) * 3);
}

} // namespace

std::optional<DenseSearch> readDenseCache(const QString &path, const DenseCacheKey &key, const Kernels &tier)
{
    auto file = std::make_shared<QFile>(path);
    if (key.count == 0 || !file->open(QIODevice::ReadOnly))
        return std::nullopt;
    const size_t rows = rowBytes(key);
    const size_t codes = Int8Panels::bytesOf(key.count, key.dimensions);
    if (file->size() != qint64(sizeof(Header) + rows + codes))
        return std::nullopt;
    const uchar *bytes = file->map(0, file->size());
    if (!bytes)
        return std::nullopt;
    Header found;
    std::memcpy(&found, bytes, sizeof found);
    const Header expected = headerOf(key, found.checksum);
    const uchar *begin = bytes + sizeof(Header);
    if (std::memcmp(&found, &expected, sizeof found) != 0 || checksumOf(begin, rows, begin + rows, codes) != found.checksum)
        return std::nullopt;
    return DenseSearch(DenseMatrix(file, reinterpret_cast<const float *>(begin), key.count, key.dimensions), Int8Panels(file, begin + rows, key.count, key.dimensions), tier);
}

Result<void> writeDenseCache(const QString &path, const DenseCacheKey &key, const DenseSearch &search)
{
    Q_ASSERT(search.matrix().count() == key.count && search.matrix().dimensions() == key.dimensions);
    if (key.count == 0)
        return {};
    QSaveFile file(path);
    const auto failed = [&] {
        return Unexpected(Error { ErrorCode::Io, QCoreApplication::translate("DenseCache", "“%1” cannot be written: %2.").arg(path, file.errorString()), {}, path, 0 });
    };
    const auto *rows = reinterpret_cast<const uchar *>(search.matrix().row(0));
    const std::span<const quint8> codes = search.panels().bytes();
    const Header header = headerOf(key, checksumOf(rows, rowBytes(key), codes.data(), codes.size()));
    if (!file.open(QIODevice::WriteOnly))
        return failed();
    for (const auto &[data, size] : { std::pair(reinterpret_cast<const char *>(&header), sizeof header), std::pair(reinterpret_cast<const char *>(rows), rowBytes(key)),
             std::pair(reinterpret_cast<const char *>(codes.data()), codes.size()) }) {
        if (file.write(data, qint64(size)) != qint64(size))
            return failed();
    }
    if (!file.commit())
        return failed();
    return {};
}

} // namespace waymark::retrieval
