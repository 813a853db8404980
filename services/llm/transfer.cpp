// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/transfer.h"

#include "services/llm/transferend.h"

#include <QCoreApplication>

#include <algorithm>
#include <cstring>

namespace waymark::llm {

using std::chrono::duration_cast;
using std::chrono::milliseconds;

Transfer::Transfer(const HttpRequest &request, const WireOptions &options, WireTime now)
    : m_handle(curl_easy_init())
    , m_request(request)
    , m_timeouts(options.timeouts)
    , m_start(now)
    , m_last(now)
{
    m_fit = m_handle != nullptr;
    if (!m_fit)
        return;
    setOptions(options);
    setRequest();
}

Transfer::~Transfer()
{
    curl_easy_cleanup(m_handle);
    curl_slist_free_all(m_headers);
}

/// Our rule for addresses that no proxy sees, and the person's, which libcurl forgets once it is given any.
static QByteArray withoutProxy()
{
    QByteArray hosts = qgetenv("no_proxy");
    if (hosts.isEmpty())
        hosts = qgetenv("NO_PROXY");
    if (hosts.trimmed() == "*")
        return "*";
    return hosts.isEmpty() ? QByteArrayLiteral("localhost,127.0.0.1,::1") : "localhost,127.0.0.1,::1," + hosts;
}

void Transfer::setOptions(const WireOptions &options)
{
    curl_easy_setopt(m_handle, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_handle, CURLOPT_ERRORBUFFER, m_reason.data());
    curl_easy_setopt(m_handle, CURLOPT_NOSIGNAL, 1L);
    curl_easy_setopt(m_handle, CURLOPT_PROTOCOLS_STR, "http,https");
    curl_easy_setopt(m_handle, CURLOPT_REDIR_PROTOCOLS_STR, "https");
    curl_easy_setopt(m_handle, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_handle, CURLOPT_UNRESTRICTED_AUTH, 0L);
    curl_easy_setopt(m_handle, CURLOPT_NETRC, long(CURL_NETRC_IGNORED));
    curl_easy_setopt(m_handle, CURLOPT_HTTP_VERSION, long(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_handle, CURLOPT_ACCEPT_ENCODING, "gzip"); // what it unpacks to is counted in onBody
    curl_easy_setopt(m_handle, CURLOPT_TCP_KEEPALIVE, 1L);
    curl_easy_setopt(m_handle, CURLOPT_MAXAGE_CONN, options.loopback ? 4L : 30L);
    curl_easy_setopt(m_handle, CURLOPT_CONNECTTIMEOUT_MS, long(std::max<milliseconds::rep>(1, m_timeouts.connect.count())));
    curl_easy_setopt(m_handle, CURLOPT_QUICK_EXIT, 1L); // a lookup of a name that hangs must not hold up cancelling
    curl_easy_setopt(m_handle, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);

    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYPEER, 1L);
    curl_easy_setopt(m_handle, CURLOPT_SSL_VERIFYHOST, 2L);
    curl_easy_setopt(m_handle, CURLOPT_SSLVERSION, long(CURL_SSLVERSION_TLSv1_2));
    if (!options.caFile.isEmpty()) {
        curl_easy_setopt(m_handle, CURLOPT_CAINFO, options.caFile.toLocal8Bit().constData());
        curl_easy_setopt(m_handle, CURLOPT_CAPATH, nullptr);
    }

    curl_easy_setopt(m_handle, CURLOPT_NOPROXY, withoutProxy().constData());
    if (options.proxy)
        curl_easy_setopt(m_handle, CURLOPT_PROXY, options.proxy->toUtf8().constData());
    else if (options.loopback)
        curl_easy_setopt(m_handle, CURLOPT_PROXY, "");

    curl_easy_setopt(m_handle, CURLOPT_HEADERFUNCTION, &Transfer::onHeader);
    curl_easy_setopt(m_handle, CURLOPT_HEADERDATA, this);
    curl_easy_setopt(m_handle, CURLOPT_WRITEFUNCTION, &Transfer::onBody);
    curl_easy_setopt(m_handle, CURLOPT_WRITEDATA, this);
}

bool Transfer::addHeader(QByteArrayView name, QByteArrayView value)
{
    const auto isBad = [](char c) { return c == '\r' || c == '\n' || c == '\0'; };
    if (name.isEmpty() || std::ranges::any_of(name, isBad) || std::ranges::any_of(value, isBad))
        return false;
    QByteArray line = name.toByteArray();
    // Without a value libcurl takes the line for "leave this header out", and with a semicolon for "send it empty".
    line += value.isEmpty() ? QByteArrayLiteral(";") : ": " + value.toByteArray();
    curl_slist *longer = curl_slist_append(m_headers, line.constData());
    if (!longer)
        return false;
    m_headers = longer;
    return true;
}

void Transfer::setRequest()
{
    curl_easy_setopt(m_handle, CURLOPT_URL, m_request.url.constData());
    const QByteArray agent = "Waymark/" + QCoreApplication::applicationVersion().toLatin1();
    curl_easy_setopt(m_handle, CURLOPT_USERAGENT, agent.constData());
    for (const auto &[name, value] : std::as_const(m_request.headers))
        m_fit = m_fit && addHeader(name, value);
    m_fit = m_fit && !m_request.url.contains('\0');
    if (m_request.method == "POST") {
        m_headers = curl_slist_append(m_headers, "Expect:");
        curl_easy_setopt(m_handle, CURLOPT_POST, 1L);
        curl_easy_setopt(m_handle, CURLOPT_POSTFIELDSIZE_LARGE, curl_off_t(m_request.body.size()));
        curl_easy_setopt(m_handle, CURLOPT_READFUNCTION, &Transfer::onUpload);
        curl_easy_setopt(m_handle, CURLOPT_READDATA, this);
        curl_easy_setopt(m_handle, CURLOPT_SEEKFUNCTION, &Transfer::onRewind);
        curl_easy_setopt(m_handle, CURLOPT_SEEKDATA, this);
    }
    curl_easy_setopt(m_handle, CURLOPT_HTTPHEADER, m_headers);
}

void Transfer::progressed()
{
    m_last = std::chrono::steady_clock::now();
    if (!m_first)
        m_first = m_last;
}

void Transfer::takeHeaderLine(QByteArrayView line)
{
    line = line.trimmed();
    // Another status line: what came before was an interim answer. Trailers, after the body, are not wanted.
    if (!m_headersDone && line.startsWith("HTTP/")) {
        m_answer.headers.clear();
        return;
    }
    if (line.isEmpty()) {
        long status = 0;
        curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
        m_headersDone = status >= 200;
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (!m_headersDone && colon > 0)
        m_answer.headers.append({ line.first(colon).trimmed().toByteArray().toLower(), line.sliced(colon + 1).trimmed().toByteArray() });
}

size_t Transfer::onHeader(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const size_t bytes = size * count;
    transfer->progressed();
    transfer->m_headerBytes += qint64(bytes);
    if (transfer->m_headerBytes > Wire::headerCap) {
        transfer->m_tooLarge = true;
        return 0;
    }
    transfer->takeHeaderLine(QByteArrayView(data, qsizetype(bytes)));
    return bytes;
}

size_t Transfer::onBody(char *data, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const size_t bytes = size * count;
    transfer->progressed();
    if (transfer->m_answer.body.size() + qint64(bytes) > transfer->m_request.bodyCap) {
        transfer->m_tooLarge = true;
        return 0;
    }
    transfer->m_answer.body.append(data, qsizetype(bytes));
    return bytes;
}

size_t Transfer::onUpload(char *to, size_t size, size_t count, void *self)
{
    auto *transfer = static_cast<Transfer *>(self);
    const qsizetype bytes = std::min(qsizetype(size * count), transfer->m_request.body.size() - transfer->m_uploaded);
    std::memcpy(to, transfer->m_request.body.constData() + transfer->m_uploaded, size_t(bytes));
    transfer->m_uploaded += bytes;
    return size_t(bytes);
}

/// libcurl sends a request a second time by itself when a kept connection breaks before the answer. The first may have been worked on
/// and charged, so that is ours to decide, under the budget: the body is not given twice.
int Transfer::onRewind(void *self, curl_off_t, int)
{
    return static_cast<Transfer *>(self)->m_uploaded == 0 ? CURL_SEEKFUNC_OK : CURL_SEEKFUNC_FAIL;
}

bool Transfer::mayHaveArrived() const
{
    curl_off_t ready = 0;
    curl_easy_getinfo(m_handle, CURLINFO_PRETRANSFER_TIME_T, &ready);
    return ready > 0;
}

std::optional<TransferEnd> Transfer::overdue(WireTime now)
{
    // Compressed bytes that give nothing yet are a sign of life too.
    curl_off_t raw = 0;
    curl_easy_getinfo(m_handle, CURLINFO_SIZE_DOWNLOAD_T, &raw);
    if (raw != m_rawBytes) {
        m_rawBytes = raw;
        progressed();
    }
    if (now >= m_start + m_timeouts.total)
        return TransferEnd::TimeoutTotal;
    if (!m_first)
        return now >= m_start + m_timeouts.firstByte ? std::optional(TransferEnd::TimeoutFirst) : std::nullopt;
    return now >= m_last + m_timeouts.idle ? std::optional(TransferEnd::TimeoutIdle) : std::nullopt;
}

WireTime Transfer::deadline() const
{
    return std::min(m_start + m_timeouts.total, m_first ? m_last + m_timeouts.idle : m_start + m_timeouts.firstByte);
}

HttpAnswer Transfer::finish(CURLcode code, WireTime now)
{
    m_answer.reason = QString::fromUtf8(m_reason[0] ? m_reason.data() : curl_easy_strerror(code));
    long verified = 0;
    curl_easy_getinfo(m_handle, CURLINFO_SSL_VERIFYRESULT, &verified);
    return finish(m_tooLarge ? TransferEnd::TooLarge : transferEnd(code, verified, m_answer.reason, mayHaveArrived()), now);
}

HttpAnswer Transfer::finish(TransferEnd end, WireTime now)
{
    m_answer.end = end;
    if (end == TransferEnd::Complete)
        m_answer.reason.clear();
    if (end == TransferEnd::TooLarge)
        m_answer.body.clear();
    long status = 0;
    curl_easy_getinfo(m_handle, CURLINFO_RESPONSE_CODE, &status);
    m_answer.status = int(status);
    m_answer.latency = duration_cast<milliseconds>(now - m_start);
    m_answer.firstByte = m_first ? duration_cast<milliseconds>(*m_first - m_start) : milliseconds(0);
    return std::move(m_answer);
}

} // namespace waymark::llm
