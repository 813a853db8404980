// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/breaker.h"

#include <algorithm>
#include <array>

namespace waymark::llm {

using std::chrono::milliseconds;
using namespace std::chrono_literals;

static constexpr int failuresInRow = 5;
static constexpr milliseconds firstPause = 30s;
static constexpr milliseconds longestPause = 10min;

const LlmError *Breaker::stopped(const QString &model) const
{
    if (m_state == State::Stopped)
        return &m_why;
    const auto it = m_models.constFind(model);
    return it == m_models.constEnd() ? nullptr : &*it;
}

bool Breaker::mayStart(milliseconds now) const
{
    return m_state == State::Closed || (m_state == State::Waiting && now >= m_until);
}

void Breaker::started(milliseconds now)
{
    if (m_state == State::Waiting && now >= m_until)
        m_state = State::Probing;
}

void Breaker::succeeded()
{
    m_inRow = 0;
    m_pause = 0ms;
    // A late answer to what was sent before a stop does not undo it.
    if (m_state != State::Stopped)
        m_state = State::Closed;
}

void Breaker::failed(const LlmError &why, milliseconds now)
{
    ++m_inRow;
    const bool probeFailed = m_state == State::Probing;
    if (!probeFailed && (m_state != State::Closed || m_inRow < failuresInRow))
        return;
    m_pause = m_pause == 0ms ? firstPause : std::min(longestPause, m_pause * 2);
    m_until = now + m_pause;
    m_state = State::Waiting;
    m_why = why;
}

void Breaker::probeLost(milliseconds now)
{
    if (m_state != State::Probing)
        return;
    m_state = State::Waiting;
    m_until = now;
}

void Breaker::stop(const LlmError &why, const QString &model)
{
    m_why = why;
    if (why.code == LlmCode::Model) {
        m_models.insert(model, why);
        succeeded();
        return;
    }
    m_state = State::Stopped;
}

void Breaker::tryAgain()
{
    *this = {};
}

bool Breaker::counts(LlmCode code)
{
    static constexpr std::array trouble { LlmCode::NetDns, LlmCode::NetRefused, LlmCode::NetTimeoutConnect, LlmCode::NetTimeoutFirst,
        LlmCode::NetTimeoutIdle, LlmCode::NetTimeoutTotal, LlmCode::NetCut, LlmCode::TlsHandshake, LlmCode::Server };
    return std::ranges::find(trouble, code) != trouble.end();
}

} // namespace waymark::llm
