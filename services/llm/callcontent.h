// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/client.h"

namespace waymark::llm {

/// What came of reading an answer.
struct Reading
{
    std::optional<LlmError> error; ///< none = the answer is kept for deliver()
    Usage usage;
    bool saysUsage = false; ///< the server told it
};

/// What is asked, how its answer is read and who gets it: the part of a call in which chat, embeddings and the list of models differ.
/// Thread: made on any, used on the client's.
class CallContent
{
public:
    virtual ~CallContent() = default;

    virtual Call kind() const = 0;
    virtual QString model() const = 0; ///< empty for the list of models
    virtual QByteArray hash(const Endpoint &endpoint) const = 0;
    /// Takes secrets out of all that is sent.
    virtual Result<void> redact(const Redactor &redactor) = 0;
    virtual QByteArray body(const Capability &capability) const = 0;
    virtual qint64 inputTokens() const = 0; ///< estimated
    virtual qint64 outputTokens() const = 0; ///< at most
    virtual qint64 bodyCap() const = 0; ///< of the answer, bytes

    virtual Reading read(const HttpAnswer &answer, const AnswerContext &context) = 0;
    /// The text of the answer that was read last, UTF-8; empty where there is none.
    virtual QByteArray said() const { return {}; }
    /// Hands out the answer that was read last. Once, or fail() once.
    virtual void deliver(const CallTrace &trace) = 0;
    virtual void fail(const LlmError &error, const CallTrace &trace) = 0;
};

std::unique_ptr<CallContent> chatContent(const ChatRequest &request, ChatDone done);
std::unique_ptr<CallContent> embeddingContent(const EmbeddingRequest &request, EmbeddingDone done);
std::unique_ptr<CallContent> modelsContent(ModelsDone done);

} // namespace waymark::llm
