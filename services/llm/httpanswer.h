// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <chrono>

namespace waymark::llm {

/// How the transfer itself ended.
enum class TransferEnd : quint8 {
    Complete, ///< the server sent all that it had announced; a body without length that was cut counts as this
    Dns,
    Refused,
    TimeoutConnect,
    TimeoutFirst,
    TimeoutIdle,
    TimeoutTotal,
    Cut, ///< reset, short body, broken chunk
    TlsUntrusted,
    TlsHost,
    TlsExpired,
    TlsVersion,
    TlsHandshake,
    TooLarge, ///< headers or decoded body over the cap; what came is dropped
    BadUrl,
    NotHttp, ///< something listens there that speaks another protocol
    Cancelled,
};

/// What came over the wire, as it came.
struct HttpAnswer
{
    TransferEnd end = TransferEnd::Complete;
    QString reason; ///< of the library, untranslated, without any header we sent
    int status = 0;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< names in lower case, values trimmed, in order; of the last status line only
    QByteArray body; ///< decoded
    std::chrono::milliseconds latency { 0 };
    std::chrono::milliseconds firstByte { 0 };

    bool operator==(const HttpAnswer &) const = default;

    /// Of the last one of that name; empty when absent.
    QByteArray header(QByteArrayView lowerCaseName) const;
};

struct HttpRequest
{
    QByteArray method; ///< GET, POST
    QByteArray url;
    QList<std::pair<QByteArray, QByteArray>> headers; ///< checked: no line break, no NUL
    QByteArray body;
    qint64 bodyCap = 32 * 1024 * 1024; ///< of the answer, decoded
};

} // namespace waymark::llm
