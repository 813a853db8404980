// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/llmerror.h"

#include "services/base/enumnames.h"

#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr std::array codeNames { "net.dns", "net.refused", "net.timeout.connect", "net.timeout.first", "net.timeout.idle", "net.timeout.total", "net.cut",
    "tls.untrusted", "tls.host", "tls.expired", "tls.version", "tls.handshake", "redirect", "auth", "forbidden", "credit", "model", "param", "too_long",
    "too_large", "rate", "server", "loading", "busy", "not_api", "shape", "blocked", "refused", "wrong_kind", "truncated", "starved", "bad_json",
    "embed.count", "embed.index", "embed.values", "embed.dim", "embed.space", "budget", "secrets", "key", "storage", "cancelled", "unknown_charge" };
static_assert(codeNames.size() == size_t(LlmCode::UnknownCharge) + 1);

ErrorCode errorCodeOf(LlmCode code)
{
    switch (code) {
    case LlmCode::NetDns:
    case LlmCode::NetRefused:
    case LlmCode::NetTimeoutConnect:
    case LlmCode::NetTimeoutFirst:
    case LlmCode::NetTimeoutIdle:
    case LlmCode::NetTimeoutTotal:
    case LlmCode::NetCut:
    case LlmCode::TlsUntrusted:
    case LlmCode::TlsHost:
    case LlmCode::TlsExpired:
    case LlmCode::TlsVersion:
    case LlmCode::TlsHandshake:
    case LlmCode::Redirect:
        return ErrorCode::Network;
    case LlmCode::Auth:
    case LlmCode::Forbidden:
    case LlmCode::Credit:
    case LlmCode::Model:
    case LlmCode::Param:
    case LlmCode::TooLong:
    case LlmCode::TooLarge:
    case LlmCode::Rate:
    case LlmCode::Server:
    case LlmCode::Loading:
    case LlmCode::Busy:
    case LlmCode::NotApi:
    case LlmCode::Shape:
    case LlmCode::Blocked:
    case LlmCode::Refused:
    case LlmCode::WrongKind:
    case LlmCode::Truncated:
    case LlmCode::Starved:
    case LlmCode::BadJson:
    case LlmCode::EmbedCount:
    case LlmCode::EmbedIndex:
    case LlmCode::EmbedValues:
    case LlmCode::EmbedDimension:
    case LlmCode::EmbedSpace:
    case LlmCode::UnknownCharge:
        return ErrorCode::Model;
    case LlmCode::Budget:
        return ErrorCode::LimitExceeded;
    case LlmCode::Secrets:
        return ErrorCode::Refused;
    case LlmCode::Key:
        return ErrorCode::InvalidArgument;
    case LlmCode::Storage:
        return ErrorCode::Io;
    case LlmCode::Cancelled:
        return ErrorCode::Cancelled;
    }
    Q_UNREACHABLE();
}

} // namespace

QString llmCodeName(LlmCode code)
{
    return nameIn(codeNames, code);
}

std::optional<LlmCode> llmCodeFromName(QStringView name)
{
    return valueIn<LlmCode>(codeNames, name);
}

Error toError(const LlmError &error)
{
    QStringList detail { llmCodeName(error.code) };
    if (error.httpStatus > 0)
        detail.append(u"status %1"_s.arg(error.httpStatus));
    if (!error.requestId.isEmpty())
        detail.append(u"request "_s + error.requestId);
    if (!error.excerpt.isEmpty())
        detail.append(error.excerpt);
    return { errorCodeOf(error.code), error.message, detail.join(u", "_s), {}, 0 };
}

} // namespace waymark::llm
