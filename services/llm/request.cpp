// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/request.h"

#include "services/base/hash.h"
#include "services/llm/saturate.h"
#include "services/text/json.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr qsizetype longestFormName = 64;
constexpr qint64 tokensPerMessage = 8; ///< for the role and what stands between messages

/// What every server takes: no NUL, and no half of a surrogate pair, which has no UTF-8.
QString sendable(const QString &text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate()) {
            result += c;
            result += text.at(++i);
        } else if (c.isSurrogate()) {
            result += QChar(QChar::ReplacementCharacter);
        } else if (!c.isNull()) {
            result += c;
        }
    }
    return result;
}

QString formName(const QString &name)
{
    QString result;
    for (const QChar c : name.left(longestFormName)) {
        const bool isPlain = (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_' || c == u'-';
        result += isPlain ? c : u'_';
    }
    return result.isEmpty() ? u"answer"_s : result;
}

/// What is said to the model where no schema can be sent. It has to hold the word JSON: servers insist on it.
QString formInstruction(const AnswerForm &form, FormRung rung)
{
    const QString example = QString::fromUtf8(text::canonicalJson(form.example));
    switch (rung) {
    case FormRung::JsonSchema:
        return {};
    case FormRung::JsonObject:
        return u"Answer with one JSON object that has exactly these keys, and with nothing else. For example:\n"_s + example;
    case FormRung::PlainText:
        return u"Answer with one JSON object that has exactly these keys, between a line ```json and a line ```, and with nothing else. For example:\n```json\n"_s + example
            + u"\n```"_s;
    }
    Q_UNREACHABLE();
}

QJsonObject responseFormat(const AnswerForm &form)
{
    const QJsonObject schema { { u"name"_s, formName(form.name) }, { u"strict"_s, true }, { u"schema"_s, form.schema } };
    return { { u"type"_s, u"json_schema"_s }, { u"json_schema"_s, schema } };
}

QJsonObject message(const QString &role, const QString &content)
{
    return { { u"role"_s, role }, { u"content"_s, sendable(content) } };
}

QString joined(const QString &first, const QString &second)
{
    return first.isEmpty() || second.isEmpty() ? QString(first + second) : first + u"\n\n"_s + second;
}

QJsonArray messages(const ChatRequest &request, const Capability &capability)
{
    const QString system = joined(request.system, request.form ? formInstruction(*request.form, capability.form) : QString());
    if (system.isEmpty())
        return { message(u"user"_s, request.user) };
    if (!capability.systemRole)
        return { message(u"user"_s, joined(system, request.user)) };
    return { message(u"system"_s, system), message(u"user"_s, request.user) };
}

QByteArray hashOf(const Endpoint &endpoint, QJsonObject request)
{
    request.insert(u"endpoint"_s, endpoint.id);
    return sha256Hex(text::canonicalJson(request));
}

/// Without making the bytes: a run may have megabytes.
qint64 utf8Length(const QString &text)
{
    qint64 length = 0;
    for (const QChar c : text)
        length += c.unicode() < 0x80 ? 1 : c.unicode() < 0x800 || c.isSurrogate() ? 2
                                                                                  : 3; // a pair has four
    return length;
}

qint64 tokensOfBytes(qint64 bytes)
{
    return (bytes + 2) / 3;
}

} // namespace

QByteArray chatBody(const ChatRequest &request, const Capability &capability)
{
    QJsonObject body { { u"model"_s, sendable(request.model) }, { u"messages"_s, messages(request, capability) } };
    body.insert(capability.maxCompletionTokens ? u"max_completion_tokens"_s : u"max_tokens"_s, request.maxOutputTokens);
    if (request.temperature && std::isfinite(*request.temperature) && capability.temperature)
        body.insert(u"temperature"_s, *request.temperature);
    if (request.seed && capability.seed)
        body.insert(u"seed"_s, *request.seed);
    if (!request.reasoningEffort.isEmpty() && capability.reasoningEffort)
        body.insert(u"reasoning_effort"_s, request.reasoningEffort);
    if (request.form && capability.form == FormRung::JsonSchema)
        body.insert(u"response_format"_s, responseFormat(*request.form));
    if (request.form && capability.form == FormRung::JsonObject)
        body.insert(u"response_format"_s, QJsonObject { { u"type"_s, u"json_object"_s } });
    if (request.stream) {
        body.insert(u"stream"_s, true);
        if (capability.streamOptions)
            body.insert(u"stream_options"_s, QJsonObject { { u"include_usage"_s, true } });
    }
    return text::canonicalJson(body);
}

QByteArray embeddingBody(const EmbeddingRequest &request, const Capability &capability)
{
    QJsonArray inputs;
    for (const QString &input : request.inputs)
        inputs.append(sendable(input));
    QJsonObject body { { u"model"_s, sendable(request.model) }, { u"input"_s, inputs } };
    if (request.dimensions && capability.dimensions)
        body.insert(u"dimensions"_s, *request.dimensions);
    if (capability.encodingFormat)
        body.insert(u"encoding_format"_s, u"base64"_s);
    return text::canonicalJson(body);
}

QByteArray requestHash(const Endpoint &endpoint, const ChatRequest &request)
{
    QJsonObject asked { { u"call"_s, u"chat"_s }, { u"model"_s, request.model }, { u"system"_s, sendable(request.system) }, { u"user"_s, sendable(request.user) },
        { u"max_tokens"_s, request.maxOutputTokens } };
    if (request.temperature && std::isfinite(*request.temperature))
        asked.insert(u"temperature"_s, *request.temperature);
    if (request.seed)
        asked.insert(u"seed"_s, *request.seed);
    if (!request.reasoningEffort.isEmpty())
        asked.insert(u"reasoning_effort"_s, request.reasoningEffort);
    if (request.form)
        asked.insert(u"form"_s, QJsonObject { { u"name"_s, request.form->name }, { u"schema"_s, request.form->schema }, { u"example"_s, request.form->example } });
    return hashOf(endpoint, asked);
}

QByteArray requestHash(const Endpoint &endpoint, const EmbeddingRequest &request)
{
    QJsonArray inputs;
    for (const QString &input : request.inputs)
        inputs.append(sendable(input));
    QJsonObject asked { { u"call"_s, u"embeddings"_s }, { u"model"_s, request.model }, { u"inputs"_s, inputs } };
    if (request.dimensions)
        asked.insert(u"dimensions"_s, *request.dimensions);
    return hashOf(endpoint, asked);
}

qint64 estimatedTokens(const QString &text)
{
    return tokensOfBytes(utf8Length(text));
}

qint64 estimatedInputTokens(const ChatRequest &request)
{
    qint64 tokens = saturatedSum(estimatedTokens(request.system), estimatedTokens(request.user)) + 2 * tokensPerMessage;
    if (request.form)
        tokens += tokensOfBytes(text::canonicalJson(request.form->schema).size() + text::canonicalJson(request.form->example).size());
    return tokens;
}

qint64 estimatedInputTokens(const EmbeddingRequest &request)
{
    qint64 tokens = 0;
    for (const QString &input : request.inputs)
        tokens += estimatedTokens(input);
    return tokens;
}

} // namespace waymark::llm
