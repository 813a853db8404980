// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/compression.h"

#include <QCoreApplication>

#include <memory>
#include <zstd.h>

namespace waymark::storage {

namespace {

constexpr int level = 3;
constexpr unsigned long long largest = 1ULL << 30;

/// A context is a megabyte of tables: made once a thread, not once a field.
struct ContextDeleter
{
    void operator()(ZSTD_CCtx *context) const { ZSTD_freeCCtx(context); }
    void operator()(ZSTD_DCtx *context) const { ZSTD_freeDCtx(context); }
};

Unexpected damaged()
{
    return failure(ErrorCode::Damaged, QCoreApplication::translate("storage", "A compressed field of the pool is damaged."));
}

} // namespace

QByteArray compress(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return {};
    QByteArray out(qsizetype(ZSTD_compressBound(size_t(bytes.size()))), Qt::Uninitialized);
    thread_local const std::unique_ptr<ZSTD_CCtx, ContextDeleter> context(ZSTD_createCCtx());
    const size_t size = ZSTD_compressCCtx(context.get(), out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()), level);
    Q_ASSERT_X(!ZSTD_isError(size), "compress", "the output buffer has the size that zstd asks for");
    out.resize(qsizetype(size));
    return out;
}

Result<QByteArray> decompress(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return QByteArray();
    const unsigned long long size = ZSTD_getFrameContentSize(bytes.constData(), size_t(bytes.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return damaged();
    if (size > largest)
        return failure(ErrorCode::LimitExceeded, QCoreApplication::translate("storage", "A compressed field of the pool is larger than 1 GiB."));
    QByteArray out(qsizetype(size), Qt::Uninitialized);
    thread_local const std::unique_ptr<ZSTD_DCtx, ContextDeleter> context(ZSTD_createDCtx());
    const size_t got = ZSTD_decompressDCtx(context.get(), out.data(), size_t(out.size()), bytes.constData(), size_t(bytes.size()));
    if (ZSTD_isError(got) || got != size)
        return damaged();
    return out;
}

} // namespace waymark::storage
