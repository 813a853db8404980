// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/callcontent.h"

namespace waymark::llm {

namespace {

constexpr qint64 mebibyte = 1024 * 1024;

template <typename Answer>
Reading readingOf(const LlmResult<Answer> &read)
{
    if (!read) {
        const Usage usage = read.error().usage.value_or(Usage { .isEstimate = true });
        return { read.error(), usage, !usage.isEstimate };
    }
    return { {}, read->usage, !read->usage.isEstimate };
}

class ChatContent final : public CallContent
{
public:
    ChatContent(ChatRequest request, ChatDone done)
        : m_request(std::move(request))
        , m_done(std::move(done))
    {
    }

    Call kind() const override { return Call::Chat; }
    QString model() const override { return m_request.model; }
    QByteArray hash(const Endpoint &endpoint) const override { return requestHash(endpoint, m_request); }

    Result<void> redact(const Redactor &redactor) override
    {
        for (QString *text : { &m_request.system, &m_request.user }) {
            WAYMARK_TRY_ASSIGN(*text, redactor(*text));
        }
        return {};
    }

    QByteArray body(const Capability &capability) const override { return chatBody(m_request, capability); }
    qint64 inputTokens() const override { return estimatedInputTokens(m_request); }
    qint64 outputTokens() const override { return m_request.maxOutputTokens; }
    qint64 bodyCap() const override { return 32 * mebibyte; }

    Reading read(const HttpAnswer &answer, const AnswerContext &context) override
    {
        m_answer = readChatAnswer(answer, m_request, context);
        return readingOf(m_answer);
    }
    QByteArray said() const override { return m_answer ? m_answer->text.toUtf8() : QByteArray(); }

    void deliver(const CallTrace &trace) override { m_done(std::move(m_answer), trace); }
    void fail(const LlmError &error, const CallTrace &trace) override { m_done(tl::unexpected(error), trace); }

private:
    ChatRequest m_request;
    ChatDone m_done;
    LlmResult<ChatAnswer> m_answer;
};

class EmbeddingContent final : public CallContent
{
public:
    EmbeddingContent(EmbeddingRequest request, EmbeddingDone done)
        : m_request(std::move(request))
        , m_done(std::move(done))
    {
    }

    Call kind() const override { return Call::Embeddings; }
    QString model() const override { return m_request.model; }
    QByteArray hash(const Endpoint &endpoint) const override { return requestHash(endpoint, m_request); }

    Result<void> redact(const Redactor &redactor) override
    {
        for (QString &text : m_request.inputs) {
            WAYMARK_TRY_ASSIGN(text, redactor(text));
        }
        return {};
    }

    QByteArray body(const Capability &capability) const override { return embeddingBody(m_request, capability); }
    qint64 inputTokens() const override { return estimatedInputTokens(m_request); }
    qint64 outputTokens() const override { return 0; }
    qint64 bodyCap() const override { return 64 * mebibyte; }

    Reading read(const HttpAnswer &answer, const AnswerContext &context) override
    {
        m_answer = readEmbeddingAnswer(answer, m_request, context);
        return readingOf(m_answer);
    }

    void deliver(const CallTrace &trace) override { m_done(std::move(m_answer), trace); }
    void fail(const LlmError &error, const CallTrace &trace) override { m_done(tl::unexpected(error), trace); }

private:
    EmbeddingRequest m_request;
    EmbeddingDone m_done;
    LlmResult<EmbeddingAnswer> m_answer;
};

class ModelsContent final : public CallContent
{
public:
    explicit ModelsContent(ModelsDone done)
        : m_done(std::move(done))
    {
    }

    Call kind() const override { return Call::Models; }
    QString model() const override { return {}; }
    QByteArray hash(const Endpoint &) const override { return {}; }
    Result<void> redact(const Redactor &) override { return {}; }
    QByteArray body(const Capability &) const override { return {}; }
    qint64 inputTokens() const override { return 0; }
    qint64 outputTokens() const override { return 0; }
    qint64 bodyCap() const override { return 32 * mebibyte; }

    Reading read(const HttpAnswer &answer, const AnswerContext &context) override
    {
        m_answer = readModels(answer, context);
        return m_answer ? Reading {} : Reading { m_answer.error(), {}, false };
    }

    void deliver(const CallTrace &) override { m_done(std::move(m_answer)); }
    void fail(const LlmError &error, const CallTrace &) override { m_done(tl::unexpected(error)); }

private:
    ModelsDone m_done;
    LlmResult<QList<ModelInfo>> m_answer;
};

} // namespace

std::unique_ptr<CallContent> chatContent(const ChatRequest &request, ChatDone done)
{
    return std::make_unique<ChatContent>(request, std::move(done));
}

std::unique_ptr<CallContent> embeddingContent(const EmbeddingRequest &request, EmbeddingDone done)
{
    return std::make_unique<EmbeddingContent>(request, std::move(done));
}

std::unique_ptr<CallContent> modelsContent(ModelsDone done)
{
    return std::make_unique<ModelsContent>(std::move(done));
}

} // namespace waymark::llm
