// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/client.h"

#include "services/llm/clientloop.h"

namespace waymark::llm {

static std::shared_ptr<PendingCall> pending(const Endpoint &endpoint, const CallOptions &options, const CancelToken &cancel, std::unique_ptr<CallContent> content)
{
    auto call = std::make_shared<PendingCall>();
    call->endpoint = endpoint;
    call->options = options;
    call->cancel = cancel;
    call->hash = content->hash(endpoint);
    call->content = std::move(content);
    return call;
}

Client::Client(Parts parts)
    : m_loop(std::make_unique<Loop>(std::move(parts)))
{
}

Client::~Client() = default;

void Client::setCapability(const QString &endpoint, const QString &model, const Capability &capability)
{
    m_loop->post([loop = m_loop.get(), endpoint, model, capability] { loop->setCapability(endpoint, model, capability); });
}

void Client::chat(const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, ChatDone done)
{
    m_loop->take(pending(endpoint, options, cancel, chatContent(request, std::move(done))));
}

void Client::embed(const Endpoint &endpoint, const EmbeddingRequest &request, const CallOptions &options, const CancelToken &cancel, EmbeddingDone done)
{
    m_loop->take(pending(endpoint, options, cancel, embeddingContent(request, std::move(done))));
}

void Client::models(const Endpoint &endpoint, const CancelToken &cancel, ModelsDone done)
{
    m_loop->take(pending(endpoint, {}, cancel, modelsContent(std::move(done))));
}

void Client::wake()
{
    m_loop->wake();
}

void Client::tryAgain(const QString &endpoint)
{
    m_loop->post([loop = m_loop.get(), endpoint] { loop->tryAgain(endpoint); });
}

} // namespace waymark::llm
