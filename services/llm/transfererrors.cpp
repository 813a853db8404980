// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/answererrors.h"

#include <QUrl>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

LlmError timedOut(const AnswerErrors &errors, LlmCode code, std::chrono::milliseconds limit)
{
    ErrorWords words;
    words.limit = limit;
    return errors.make(code, Reaction::Retry, words);
}

/// Where an answer points to; its own host when it only names a path.
QString otherHost(const HttpAnswer &answer, const AnswerContext &context)
{
    const QUrl target = QUrl(context.url).resolved(QUrl(QString::fromUtf8(answer.header("location"))));
    if (target.host().isEmpty())
        return {};
    return target.port() > 0 ? u"%1:%2"_s.arg(target.host()).arg(target.port()) : target.host();
}

} // namespace

std::optional<LlmError> AnswerErrors::ofTransfer() const
{
    ErrorWords words;
    switch (m_answer.end) {
    case TransferEnd::Complete:
        break;
    case TransferEnd::Dns:
        return make(LlmCode::NetDns, Reaction::Retry);
    case TransferEnd::Refused:
        return make(LlmCode::NetRefused, Reaction::Retry);
    case TransferEnd::TimeoutConnect:
        return timedOut(*this, LlmCode::NetTimeoutConnect, m_context.timeouts.connect);
    case TransferEnd::TimeoutFirst:
        return timedOut(*this, LlmCode::NetTimeoutFirst, m_context.timeouts.firstByte);
    case TransferEnd::TimeoutIdle:
        return timedOut(*this, LlmCode::NetTimeoutIdle, m_context.timeouts.idle);
    case TransferEnd::TimeoutTotal:
        return timedOut(*this, LlmCode::NetTimeoutTotal, m_context.timeouts.total);
    case TransferEnd::Cut:
        return cut();
    case TransferEnd::TlsUntrusted:
        words.reason = word(m_answer.reason);
        return make(LlmCode::TlsUntrusted, Reaction::PauseEndpoint, words);
    case TransferEnd::TlsHost:
        return make(LlmCode::TlsHost, Reaction::PauseEndpoint);
    case TransferEnd::TlsExpired:
        return make(LlmCode::TlsExpired, Reaction::PauseEndpoint);
    case TransferEnd::TlsVersion:
        return make(LlmCode::TlsVersion, Reaction::PauseEndpoint);
    case TransferEnd::TlsHandshake:
        return make(LlmCode::TlsHandshake, Reaction::Retry);
    case TransferEnd::TooLarge:
        return make(LlmCode::TooLarge, Reaction::Fail);
    case TransferEnd::BadUrl:
    case TransferEnd::NotHttp:
        return make(LlmCode::NotApi, Reaction::PauseEndpoint);
    case TransferEnd::Cancelled:
        return make(LlmCode::Cancelled, Reaction::Fail);
    }
    return std::nullopt;
}

LlmError AnswerErrors::redirect() const
{
    ErrorWords words;
    words.reason = word(otherHost(m_answer, m_context));
    return make(LlmCode::Redirect, Reaction::PauseEndpoint, words);
}

} // namespace waymark::llm
