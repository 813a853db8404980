// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/breaker.h"
#include "services/llm/endpoint.h"
#include "services/llm/fairqueue.h"
#include "services/llm/ratelimit.h"
#include "services/llm/retryguard.h"

#include <QSet>

#include <map>

namespace waymark::llm {

/// A call that waits for its turn.
struct Waiter
{
    quint64 call = 0;
    qint64 tokens = 0; ///< for the limit of rate
    std::chrono::milliseconds notBefore { 0 };
    bool isRetry = false; ///< counts against the guard
};

/// Who of those that want something of one endpoint may have it now: concurrency, limits of rate per model, breaker, guard against storms
/// of retries, and everybody's turn.
/// Pure: the time comes from outside. Thread: the client's.
class EndpointDesk
{
public:
    static constexpr std::chrono::milliseconds never = std::chrono::hours(24 * 365);

    explicit EndpointDesk(const Endpoint &endpoint);

    /// The settings as they are now. A change closes the breaker: the person has acted.
    void update(const Endpoint &endpoint, std::chrono::milliseconds now);
    const Endpoint &endpoint() const { return m_endpoint; }

    void enqueue(const QString &model, const QString &job, const Waiter &waiter);
    /// In front of those that are new.
    void enqueueAgain(const QString &model, const Waiter &waiter);
    /// Takes those out that are in the set.
    void remove(const QSet<quint64> &calls);
    /// The server wants to be left alone with this model: nobody goes before the time that the error names, if it names one.
    void pause(const QString &model, const LlmError &why, std::chrono::milliseconds now);
    /// Nothing stands against another try any more: the person says so.
    void tryAgain();
    /// Takes out everyone whose wait the client does not make: until the person acts, or for more than two minutes.
    std::vector<std::pair<quint64, LlmError>> takeHopeless(std::chrono::milliseconds now);

    struct Turn
    {
        std::optional<Waiter> waiter; ///< may go now, and holds a place until left()
        std::chrono::milliseconds due = never; ///< else: when it is worth asking again, if nothing happens before
    };
    Turn next(std::chrono::milliseconds now);
    /// The place is free again.
    void left() { --m_inFlight; }

    Breaker &breaker() { return m_breaker; }
    const Breaker &breaker() const { return m_breaker; }
    RateLimit &rate(const QString &model, std::chrono::milliseconds now);
    int inFlight() const { return m_inFlight; }
    int queued() const;
    int concurrent() const; ///< how many may be under way at once

private:
    struct Lane
    {
        RateLimit rate;
        FairQueue<Waiter> fresh;
        std::deque<Waiter> again; ///< by notBefore
        std::chrono::milliseconds pausedUntil { 0 };
        LlmError why; ///< of the pause
    };
    Lane &lane(const QString &model, std::chrono::milliseconds now);
    /// The one whose turn it is in a lane, if it may go; `due` is lowered to when one may.
    std::optional<Waiter> nextOf(Lane &lane, std::chrono::milliseconds now, std::chrono::milliseconds &due);

    Endpoint m_endpoint;
    Breaker m_breaker;
    RetryGuard m_guard;
    std::map<QString, Lane> m_lanes; ///< by model
    QString m_lastLane; ///< whose turn it was
    int m_inFlight = 0;
};

} // namespace waymark::llm
