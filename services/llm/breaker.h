// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/llmerror.h"

#include <QHash>

namespace waymark::llm {

/// Keeps requests from a server that fails: after five failures in a row it waits 30 s, twice as long after each probe that fails (up to
/// 10 minutes), and lets one request through to see. A refusal that only the person can mend stops it until they do (reliability 3.5).
/// Pure: the time comes from outside. Thread: the client's.
class Breaker
{
public:
    enum class State : quint8 { Closed,
        Waiting, ///< nothing before until()
        Probing, ///< one request is on its way to see
        Stopped };

    State state() const { return m_state; }
    std::chrono::milliseconds until() const { return m_until; } ///< while Waiting
    const LlmError &why() const { return m_why; } ///< of Waiting, Probing and Stopped, and of models that are missing
    bool missesModels() const { return !m_models.isEmpty(); }

    /// Why a call for this model may not be made until the person acts; nullptr = nothing stands against it.
    const LlmError *stopped(const QString &model) const;
    /// Whether a request may leave now. The caller then says started().
    bool mayStart(std::chrono::milliseconds now) const;
    void started(std::chrono::milliseconds now);

    /// The server answered, whatever it said.
    void succeeded();
    /// A failure of the connection or a 5xx.
    void failed(const LlmError &why, std::chrono::milliseconds now);
    /// The probe ended without telling anything, for example by being cancelled.
    void probeLost(std::chrono::milliseconds now);
    /// 401, 402, 403 stop all of the endpoint, 404 only this model.
    void stop(const LlmError &why, const QString &model);
    void tryAgain();

    /// Whether an error says that the server or the way to it is in trouble.
    static bool counts(LlmCode code);

private:
    State m_state = State::Closed;
    int m_inRow = 0;
    std::chrono::milliseconds m_pause { 0 };
    std::chrono::milliseconds m_until { 0 };
    LlmError m_why;
    QHash<QString, LlmError> m_models; ///< that the server does not have
};

} // namespace waymark::llm
