// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/transferend.h"

#include <algorithm>
#include <curl/curl.h>
#include <initializer_list>

namespace waymark::llm {

using namespace Qt::StringLiterals;

static bool holdsOne(const QString &text, std::initializer_list<QLatin1StringView> words)
{
    return std::ranges::any_of(words, [&](QLatin1StringView word) { return text.contains(word, Qt::CaseInsensitive); });
}

static TransferEnd refusedCertificate(long verifyResult, const QString &reason)
{
    // X509_V_ERR_CERT_NOT_YET_VALID, …HAS_EXPIRED; …HOSTNAME_MISMATCH to …IP_ADDRESS_MISMATCH
    if (verifyResult == 9 || verifyResult == 10 || holdsOne(reason, { "has expired"_L1, "not yet valid"_L1 }))
        return TransferEnd::TlsExpired;
    if ((verifyResult >= 62 && verifyResult <= 64) || holdsOne(reason, { "does not match"_L1, "no alternative certificate subject name"_L1 }))
        return TransferEnd::TlsHost;
    return TransferEnd::TlsUntrusted;
}

/// A connection that breaks in the handshake is a matter of the network; everything else there is a server that speaks no TLS which we do.
static TransferEnd failedHandshake(const QString &reason)
{
    return holdsOne(reason, { "SSL_ERROR_SYSCALL"_L1, "unexpected eof"_L1, "reset by peer"_L1, "broken pipe"_L1, "timed out"_L1 })
        ? TransferEnd::TlsHandshake
        : TransferEnd::TlsVersion;
}

TransferEnd transferEnd(int curlCode, long verifyResult, const QString &reason, bool connected)
{
    switch (curlCode) {
    case CURLE_OK:
        return TransferEnd::Complete;
    case CURLE_COULDNT_RESOLVE_PROXY:
    case CURLE_COULDNT_RESOLVE_HOST:
        return TransferEnd::Dns;
    case CURLE_COULDNT_CONNECT:
    case CURLE_PROXY:
        return TransferEnd::Refused;
    case CURLE_OPERATION_TIMEDOUT: // libcurl is only given the limit of connecting
        return TransferEnd::TimeoutConnect;
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_CERTPROBLEM:
        return refusedCertificate(verifyResult, reason);
    case CURLE_SSL_CONNECT_ERROR:
        return failedHandshake(reason);
    case CURLE_SSL_CIPHER:
    case CURLE_USE_SSL_FAILED:
        return TransferEnd::TlsVersion;
    case CURLE_URL_MALFORMAT:
        return TransferEnd::BadUrl;
    case CURLE_UNSUPPORTED_PROTOCOL: // also said of a server that answers with something else than HTTP
    case CURLE_WEIRD_SERVER_REPLY:
        return connected ? TransferEnd::NotHttp : TransferEnd::BadUrl;
    case CURLE_OUT_OF_MEMORY: // said of a single header that is longer than libcurl takes
        return TransferEnd::TooLarge;
    case CURLE_ABORTED_BY_CALLBACK:
        return TransferEnd::Cancelled;
    default: // short bodies, resets, broken chunks, broken compression, a request that could not be sent to its end
        return TransferEnd::Cut;
    }
}

bool mayHaveArrived(TransferEnd end)
{
    switch (end) {
    case TransferEnd::Dns:
    case TransferEnd::Refused:
    case TransferEnd::TimeoutConnect:
    case TransferEnd::TlsUntrusted:
    case TransferEnd::TlsHost:
    case TransferEnd::TlsExpired:
    case TransferEnd::TlsVersion:
    case TransferEnd::TlsHandshake:
    case TransferEnd::BadUrl:
        return false;
    case TransferEnd::Complete:
    case TransferEnd::TimeoutFirst:
    case TransferEnd::TimeoutIdle:
    case TransferEnd::TimeoutTotal:
    case TransferEnd::Cut:
    case TransferEnd::TooLarge:
    case TransferEnd::NotHttp:
    case TransferEnd::Cancelled:
        break;
    }
    return true;
}

} // namespace waymark::llm
