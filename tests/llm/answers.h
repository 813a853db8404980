// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/answer.h"

#include <QtEndian>

/// Answers as servers give them, for tests of those who read them.
namespace waymark::llm {

using Headers = QList<std::pair<QByteArray, QByteArray>>;

inline HttpAnswer answered(int status, const QByteArray &body, const QByteArray &contentType = "application/json", const Headers &headers = {})
{
    HttpAnswer answer;
    answer.status = status;
    answer.headers = headers;
    if (!contentType.isEmpty())
        answer.headers.append({ "content-type", contentType });
    answer.body = body;
    return answer;
}

inline HttpAnswer streamed(const QByteArray &body)
{
    return answered(200, body, "text/event-stream");
}

inline HttpAnswer ended(TransferEnd end, const QByteArray &body = {}, int status = 0)
{
    HttpAnswer answer = answered(status, body);
    answer.end = end;
    return answer;
}

inline AnswerContext context()
{
    AnswerContext result;
    result.host = QStringLiteral("api.example.org");
    result.url = QStringLiteral("https://api.example.org/v1/chat/completions");
    result.model = QStringLiteral("m-1");
    return result;
}

inline ChatRequest chatRequest()
{
    ChatRequest request;
    request.model = QStringLiteral("m-1");
    request.user = QStringLiteral("Why?");
    request.maxOutputTokens = 100;
    return request;
}

/// {"answer": string}
inline AnswerForm answerForm()
{
    const QJsonObject text { { QStringLiteral("type"), QStringLiteral("string") } };
    const QJsonObject properties { { QStringLiteral("answer"), text } };
    return { QStringLiteral("answer"), { { QStringLiteral("type"), QStringLiteral("object") }, { QStringLiteral("properties"), properties } },
        { { QStringLiteral("answer"), QStringLiteral("yes") } } };
}

inline LlmResult<ChatAnswer> readChat(const HttpAnswer &answer)
{
    return readChatAnswer(answer, chatRequest(), context());
}

inline QString codeOf(const LlmResult<ChatAnswer> &result)
{
    return result ? QStringLiteral("ok") : llmCodeName(result.error().code);
}

inline QString reactionName(Reaction reaction)
{
    switch (reaction) {
    case Reaction::Retry:
        return QStringLiteral("retry");
    case Reaction::Adapt:
        return QStringLiteral("adapt");
    case Reaction::AskAgain:
        return QStringLiteral("ask again");
    case Reaction::Split:
        return QStringLiteral("split");
    case Reaction::Fail:
        return QStringLiteral("fail");
    case Reaction::PauseEndpoint:
        return QStringLiteral("pause endpoint");
    case Reaction::PauseJob:
        return QStringLiteral("pause job");
    }
    return {};
}

/// "ok: text", or "rate: retry"
template <typename Answer>
QString outcomeOf(const LlmResult<Answer> &result)
{
    return result ? QStringLiteral("ok") : llmCodeName(result.error().code) + QStringLiteral(": ") + reactionName(result.error().reaction);
}

/// As servers write vectors when asked for base64.
inline QByteArray base64Of(const std::vector<float> &numbers)
{
    QByteArray bytes(qsizetype(numbers.size() * sizeof(float)), '\0');
    qToLittleEndian<float>(numbers.data(), qsizetype(numbers.size()), bytes.data());
    return bytes.toBase64();
}

} // namespace waymark::llm
