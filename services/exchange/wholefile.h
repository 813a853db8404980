// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/format.h"

#include <QJsonObject>

#include <functional>

namespace waymark::exchange {

/// Larger documents that must be held whole are refused.
inline constexpr qint64 wholeFileLimit = qint64(512) << 20;

/// All bytes of a file, with progress. Errors: LimitExceeded, Cancelled, Io.
Result<QByteArray> readWhole(const Source &source, RecordSink &sink);

/// What a reader of whole documents does with one: the records it makes go to the sink.
using DocumentReader = std::function<Result<void>(const QJsonValue &document, QByteArrayView bytes)>;

/// Reads and parses a file that is one JSON document. One that cannot be parsed is the file's only record and goes into
/// quarantine.
Result<void> readDocument(const Source &source, RecordSink &sink, const DocumentReader &read);

/// The error of a reader that was told to stop.
Unexpected cancelled();

} // namespace waymark::exchange
