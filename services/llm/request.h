// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/capability.h"
#include "services/llm/endpoint.h"

#include <QByteArray>
#include <QJsonObject>

#include <optional>

namespace waymark::llm {

/// A fixed form of answer. The schema is flat enough for every provider: every property required, additionalProperties false, no
/// defaults, at most three levels.
struct AnswerForm
{
    QString name; ///< at most 64 of [A-Za-z0-9_-]
    QJsonObject schema;
    QJsonObject example; ///< goes into the prompt where no schema can be sent; its keys are those of the schema

    bool operator==(const AnswerForm &) const = default;
};

struct ChatRequest
{
    QString model;
    QString system;
    QString user;
    qint64 maxOutputTokens = 2048;
    std::optional<double> temperature; ///< only when the person set it
    std::optional<int> seed;
    QString reasoningEffort; ///< empty = not sent
    std::optional<AnswerForm> form; ///< none = free text
    bool stream = false;

    bool operator==(const ChatRequest &) const = default;
};

struct EmbeddingRequest
{
    QString model;
    QStringList inputs; ///< none empty or blank: they are never sent
    std::optional<int> dimensions;

    bool operator==(const EmbeddingRequest &) const = default;
};

/// The body as it is sent: valid UTF-8, no NUL, only what the capability allows, nothing unneeded (reliability 3.2).
QByteArray chatBody(const ChatRequest &request, const Capability &capability);
QByteArray embeddingBody(const EmbeddingRequest &request, const Capability &capability);

/// Identity of what is asked, for the ledger: SHA-256 over the canonical request and the endpoint's id, whatever the capability
/// makes of it on the wire, so that adaptation never pays twice. 64 hexadecimal characters.
QByteArray requestHash(const Endpoint &endpoint, const ChatRequest &request);
QByteArray requestHash(const Endpoint &endpoint, const EmbeddingRequest &request);

/// ceil(UTF-8 bytes / 3), the estimate that limits and budgets use.
qint64 estimatedTokens(const QString &text);
qint64 estimatedInputTokens(const ChatRequest &request);
qint64 estimatedInputTokens(const EmbeddingRequest &request);

} // namespace waymark::llm
