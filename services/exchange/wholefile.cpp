// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/exchange/wholefile.h"

#include "services/exchange/linereader.h"
#include "services/exchange/quarantine.h"
#include "services/text/json.h"

#include <QCoreApplication>

namespace waymark::exchange {

namespace {

constexpr qint64 chunkSize = 1 << 20;

struct WholeFileText
{
    Q_DECLARE_TR_FUNCTIONS(WholeFileText)
};

Unexpected tooLarge()
{
    return failure(ErrorCode::LimitExceeded, WholeFileText::tr("The file is larger than %1 MiB.").arg(wholeFileLimit >> 20));
}

} // namespace

Result<QByteArray> readWhole(const Source &source, RecordSink &sink)
{
    if (source.size > wholeFileLimit)
        return tooLarge();
    QByteArray bytes;
    bytes.reserve(std::max<qint64>(source.size, 0));
    while (true) {
        if (sink.isCancelled())
            return cancelled();
        WAYMARK_TRY_ASSIGN(const QByteArray chunk, readChunk(*source.device, chunkSize));
        if (chunk.isEmpty())
            return bytes;
        bytes.append(chunk);
        if (bytes.size() > wholeFileLimit)
            return tooLarge();
        sink.read(bytes.size());
    }
}

Result<void> readDocument(const Source &source, RecordSink &sink, const DocumentReader &read)
{
    WAYMARK_TRY_ASSIGN(const QByteArray bytes, readWhole(source, sink));
    const auto document = text::parseJson(bytes);
    if (!document) {
        sink.quarantine(quarantined(bytes, {}, document.error().message));
        return {};
    }
    if (sink.isCancelled())
        return cancelled();
    return read(*document, bytes);
}

Unexpected cancelled()
{
    return failure(ErrorCode::Cancelled, WholeFileText::tr("The import was cancelled."));
}

} // namespace waymark::exchange
