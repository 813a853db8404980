// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/cancel.h"
#include "services/llm/answer.h"
#include "services/llm/ledger.h"
#include "services/llm/price.h"

#include <functional>

namespace waymark::llm {

/// What a call is for, beside its content.
struct CallOptions
{
    QString purpose;
    QString subject; ///< what it is about: uuid of a run or a memory, two of them with a blank between; recorded answers go by it
    QString promptVersion;
    QString job;
    bool forceAnew = false; ///< do not take a stored answer
    std::optional<Price> price;
};

/// How a call went, for its row in Jobs.
struct CallTrace
{
    CallId call;
    bool stored = false; ///< answered from the ledger, for nothing
    int attempts = 0;
    Usage usage;
    Nano cost = 0;
    std::chrono::milliseconds latency { 0 };
    QList<LlmError> failures; ///< of each attempt that failed
    QByteArray raw; ///< the answer's body
};

using ChatDone = std::function<void(LlmResult<ChatAnswer>, const CallTrace &)>;
using EmbeddingDone = std::function<void(LlmResult<EmbeddingAnswer>, const CallTrace &)>;
using ModelsDone = std::function<void(LlmResult<QList<ModelInfo>>)>;

/// Who answers: the client of real servers, or recorded answers.
/// Callbacks are called once each, on the provider's thread, also on cancel and on destruction; they must not block.
/// Thread: any.
class Provider
{
public:
    virtual ~Provider() = default;

    virtual void chat(const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, ChatDone done) = 0;
    virtual void embed(const Endpoint &endpoint, const EmbeddingRequest &request, const CallOptions &options, const CancelToken &cancel, EmbeddingDone done) = 0;
    /// Looks for cancelled tokens now instead of at the next turn (within 300 ms in any case).
    virtual void wake() { }
};

} // namespace waymark::llm
