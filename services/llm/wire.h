// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/endpoint.h"
#include "services/llm/httpanswer.h"

#include <memory>
#include <vector>

namespace waymark::llm {

/// Makes libcurl ready. Called once, by main, before there is a second thread.
void initialiseWire();

/// How a request travels.
struct WireOptions
{
    Timeouts timeouts;
    QString caFile; ///< PEM; empty = the system's authorities, else only those in the file
    std::optional<QString> proxy; ///< none = the system's, except on loopback; empty = no proxy
    bool loopback = false;
};

WireOptions wireOptions(const Endpoint &endpoint);

struct TransferId
{
    quint64 value = 0;

    bool isValid() const { return value > 0; }
    auto operator<=>(const TransferId &) const = default;
};

struct FinishedTransfer
{
    TransferId id;
    HttpAnswer answer;
};

/// Requests on their way over HTTP 1.1, by libcurl's multi interface. Follows no redirect, keeps no cookie, reads no .netrc, checks every
/// certificate. Limits of time are judged by the steady clock here, since libcurl's own cannot tell a server that thinks from one that is
/// gone; sizes are counted here, after decompression.
/// Thread: one, but wake(). Owns: connections, which are used again.
class Wire final
{
    Q_DISABLE_COPY_MOVE(Wire)

public:
    static constexpr qint64 headerCap = 256 * 1024;

    Wire();
    ~Wire();

    TransferId start(const HttpRequest &request, const WireOptions &options);
    /// Moves bytes until something finished, wake() was called, or the time is over.
    void poll(std::chrono::milliseconds atMost);
    std::vector<FinishedTransfer> takeFinished();
    /// Ends a transfer, of which nothing more is told. Says whether its request may have reached the server.
    bool cancel(TransferId id);
    int inFlight() const;
    /// Ends a poll() that is going on, or the next one. Thread: any.
    void wake();

private:
    class Multi;
    std::unique_ptr<Multi> m_multi;
};

} // namespace waymark::llm
