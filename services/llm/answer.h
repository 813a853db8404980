// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/httpanswer.h"
#include "services/llm/llmerror.h"
#include "services/llm/request.h"

#include <QJsonObject>

#include <vector>

namespace waymark::llm {

struct ChatAnswer
{
    QString text; ///< without control characters but line feed and tab, and without a leading <think> block
    QString model; ///< as the server names it
    Usage usage;
    qint64 reasoningCharacters = 0; ///< how much thinking came along; it is never used
    QString finish; ///< stop, … as the server said
    QString requestId;
    std::chrono::milliseconds latency { 0 };

    bool operator==(const ChatAnswer &) const = default;
};

struct EmbeddingAnswer
{
    /// In the order of the inputs, unit length. An item that had no usable numbers is empty and named in `failed`.
    std::vector<std::vector<float>> vectors;
    std::vector<std::pair<qsizetype, LlmError>> failed; ///< by index of the input
    QString model;
    int dimension = 0;
    Usage usage;
    bool cameAsBase64 = false;
    QString requestId;
    std::chrono::milliseconds latency { 0 };
};

/// What a model list says of one model.
struct ModelInfo
{
    QString id;
    std::optional<qint64> contextTokens;

    bool operator==(const ModelInfo &) const = default;
};

/// Where an answer comes from, for its error sentences.
struct AnswerContext
{
    QString host; ///< with the port unless it is the scheme's own
    QString url;
    QString model;
    Timeouts timeouts;
    /// The key and the values of the endpoint's own headers. A server may send them back; they are masked in all that is told.
    QList<QByteArray> secrets {};
};

/// Reads an answer of any server of reliability 3.3 and 3.11; JSON, SSE, error shapes, status and transfer all told apart.
/// Pure; thread: any.
LlmResult<ChatAnswer> readChatAnswer(const HttpAnswer &answer, const ChatRequest &request, const AnswerContext &context);
LlmResult<EmbeddingAnswer> readEmbeddingAnswer(const HttpAnswer &answer, const EmbeddingRequest &request, const AnswerContext &context);
/// 404, 405 and 501 are an empty list: the name is typed then.
LlmResult<QList<ModelInfo>> readModels(const HttpAnswer &answer, const AnswerContext &context);

/// The object that a form asks for. Strict first; then one repair (code fence off, the first balanced object); every property of the
/// schema must be there with its type, further ones are dropped; texts have no control characters but line feed and tab.
/// Errors: BadJson, with what is wrong in `fault`.
LlmResult<QJsonObject> readForm(const QString &text, const AnswerForm &form);

} // namespace waymark::llm
