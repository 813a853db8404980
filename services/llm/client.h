// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/clock.h"
#include "services/llm/ledger.h"
#include "services/llm/provider.h"
#include "services/llm/retry.h"

#include <functional>
#include <memory>

namespace waymark::llm {

/// Monotonic time, injected so that tests make waits jump.
class SteadyClock
{
public:
    virtual ~SteadyClock() = default;
    virtual std::chrono::milliseconds now() const = 0;
    /// Whether the client may skip ahead when nothing but time is waited for; a test's clock then moves there.
    virtual bool jumpTo(std::chrono::milliseconds) { return false; }
};

/// Takes secrets out of a text before it leaves; an error stops the call (S1: fails closed).
using Redactor = std::function<Result<QString>(const QString &)>;

/// Told when something moves that a person should see.
struct EndpointState
{
    QString endpoint;
    enum class State : quint8 { Open,
        Waiting, ///< the breaker is open; will try again at `until`
        Stopped } state
        = State::Open; ///< until the person changes the setting or presses "try again"
    LlmError why;
    QDateTime until;
    int queued = 0;
    int inFlight = 0;
};

struct ClientHooks
{
    std::function<void(const EndpointState &)> endpointMoved;
    /// A refusal taught something: store it.
    std::function<void(const QString &endpoint, const QString &model, const Capability &)> learnt;
};

/// Finds the key of an endpoint; asked when a call starts, never kept longer than the call.
using KeyLookup = std::function<LlmResult<QByteArray>(const Endpoint &)>;

/// The client of OpenAI-compatible servers: one thread with one libcurl multi handle; ledger first, then the wire. Retries, adapts,
/// keeps to limits of rate, concurrency and budget, opens a breaker where a server fails; see reliability 3.
///   any thread ──► chat(), embed() ──► client thread ──► ledger, wire ──► done() on the client thread
/// Callbacks are called once each, on the client thread, also on cancel and on destruction; they must not block.
/// Owns: the thread. The destructor cancels what is in flight and waits for the thread (at most 300 ms).
class Client final : public Provider
{
    Q_DISABLE_COPY_MOVE(Client)

public:
    struct Parts
    {
        Ledger &ledger;
        SteadyClock &steady;
        const Clock &clock;
        Random random;
        Redactor redact;
        KeyLookup key;
        ClientHooks hooks;
    };

    explicit Client(Parts parts);
    ~Client() override;

    /// What is known of a model at an endpoint, before any call.
    void setCapability(const QString &endpoint, const QString &model, const Capability &capability);

    void chat(const Endpoint &endpoint, const ChatRequest &request, const CallOptions &options, const CancelToken &cancel, ChatDone done) override;
    void embed(const Endpoint &endpoint, const EmbeddingRequest &request, const CallOptions &options, const CancelToken &cancel, EmbeddingDone done) override;
    void models(const Endpoint &endpoint, const CancelToken &cancel, ModelsDone done);

    void wake() override;
    /// Closes the breaker of an endpoint that was stopped.
    void tryAgain(const QString &endpoint);

private:
    class Loop;
    std::unique_ptr<Loop> m_loop;
};

} // namespace waymark::llm
