// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/wire.h"

#include <array>
#include <curl/curl.h>
#include <span>

namespace waymark::llm {

using WireTime = std::chrono::steady_clock::time_point;

/// One request and what has come of it: the part of the wire that belongs to a single handle of libcurl.
class Transfer final
{
    Q_DISABLE_COPY_MOVE(Transfer)

public:
    Transfer(const HttpRequest &request, const WireOptions &options, WireTime now);
    ~Transfer();

    CURL *handle() const { return m_handle; }
    /// False when the request cannot be made at all, for example for a line break in a header; nothing is sent then.
    bool isFit() const { return m_fit; }
    bool mayHaveArrived() const; ///< the request was about to be sent at least

    /// The limit of time that is over, if one is.
    std::optional<TransferEnd> overdue(WireTime now);
    /// When overdue() has to be asked next.
    WireTime deadline() const;

    HttpAnswer finish(CURLcode code, WireTime now);
    HttpAnswer finish(TransferEnd end, WireTime now);

private:
    void setOptions(const WireOptions &options);
    void setRequest();
    bool addHeader(QByteArrayView name, QByteArrayView value);
    void takeHeaderLine(QByteArrayView line);
    void progressed();

    static size_t onHeader(char *data, size_t size, size_t count, void *self);
    static size_t onBody(char *data, size_t size, size_t count, void *self);
    static size_t onUpload(char *to, size_t size, size_t count, void *self);
    static int onRewind(void *self, curl_off_t offset, int origin);

    CURL *m_handle = nullptr;
    curl_slist *m_headers = nullptr;
    std::array<char, CURL_ERROR_SIZE> m_reason {};
    HttpRequest m_request;
    Timeouts m_timeouts;
    bool m_fit = true;
    qsizetype m_uploaded = 0;

    HttpAnswer m_answer;
    qint64 m_headerBytes = 0;
    bool m_headersDone = false;
    bool m_tooLarge = false;
    curl_off_t m_rawBytes = 0;
    WireTime m_start;
    std::optional<WireTime> m_first;
    WireTime m_last;
};

} // namespace waymark::llm
