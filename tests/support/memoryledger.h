// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/ledger.h"

#include <QSet>

#include <mutex>

/// A ledger that forgets, with one budget over all, and strict about the order of what it is told. Thread: any.
class MemoryLedger final : public waymark::llm::Ledger
{
public:
    enum class State : quint8 { Planned,
        Sent,
        Received,
        Failed,
        Charged /*failed, and may be charged*/ };

    struct Row
    {
        waymark::llm::PlannedCall planned;
        State state = State::Planned;
        int attempts = 0;
        waymark::llm::HttpAnswer answer;
        bool answered = false;
        waymark::llm::Usage usage;
        waymark::llm::Nano cost = 0;
        waymark::llm::LlmError error;
        qint64 reservedTokens = 0;
        qint64 spentTokens = 0;
    };

    /// Caps; negative = none.
    qint64 tokenCap = -1;
    qint64 callCap = -1;
    /// The functions that fail from now on: plan, sent, received, failed, stored.
    QSet<QString> broken;

    QList<Row> rows() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_rows;
    }
    /// "received", "charged failed": the states in order.
    QStringList states() const
    {
        QStringList names;
        for (const Row &row : rows())
            names.append(stateName(row.state));
        return names;
    }
    /// What was said in an order that makes no sense; must stay empty.
    QStringList violations() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_violations;
    }
    qint64 reservedTokens() const { return sum(&Row::reservedTokens); }
    qint64 spentTokens() const { return sum(&Row::spentTokens); }
    qint64 highestTokens() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_highest;
    }
    waymark::llm::Nano cost() const { return sum(&Row::cost); }

    static QString stateName(State state)
    {
        static const QStringList names { QStringLiteral("planned"), QStringLiteral("sent"), QStringLiteral("received"), QStringLiteral("failed"), QStringLiteral("charged") };
        return names.at(int(state));
    }

    waymark::Result<std::optional<waymark::llm::StoredAnswer>> storedAnswer(const QByteArray &requestHash) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto fault = faultOf("stored"))
            return waymark::Unexpected(*fault);
        for (qsizetype i = m_rows.size() - 1; i >= 0; --i) {
            if (m_rows.at(i).state == State::Received && m_rows.at(i).planned.requestHash == requestHash)
                return waymark::llm::StoredAnswer { { i + 1 }, m_rows.at(i).answer };
        }
        return std::nullopt;
    }

    waymark::Result<std::optional<waymark::llm::CallId>> plan(const waymark::llm::PlannedCall &call) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto fault = faultOf("plan"))
            return waymark::Unexpected(*fault);
        if (callCap >= 0 && m_rows.size() >= callCap)
            return waymark::failure(waymark::ErrorCode::LimitExceeded, QStringLiteral("The budget of calls is used."));
        const qint64 taken = total(&Row::reservedTokens) + total(&Row::spentTokens);
        if (tokenCap >= 0 && taken + call.reserveTokens > tokenCap && call.canWait && total(&Row::spentTokens) + call.reserveTokens <= tokenCap)
            return std::nullopt;
        if (tokenCap >= 0 && taken + call.reserveTokens > tokenCap)
            return waymark::failure(waymark::ErrorCode::LimitExceeded, QStringLiteral("The budget of tokens is used."));
        m_highest = std::max(m_highest, taken + call.reserveTokens);
        Row row;
        row.planned = call;
        row.reservedTokens = call.reserveTokens;
        m_rows.append(row);
        return waymark::llm::CallId { m_rows.size() };
    }

    waymark::Result<void> sent(waymark::llm::CallId call, int attempt) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto fault = faultOf("sent"))
            return waymark::Unexpected(*fault);
        Row &row = rowOf(call, { State::Planned, State::Sent }, "sent");
        if (attempt <= row.attempts)
            m_violations.append(QStringLiteral("attempt %1 after %2").arg(attempt).arg(row.attempts));
        row.state = State::Sent;
        row.attempts = attempt;
        return {};
    }

    waymark::Result<void> received(waymark::llm::CallId call, const waymark::llm::HttpAnswer &answer, const waymark::llm::Usage &usage, waymark::llm::Nano cost) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto fault = faultOf("received"))
            return waymark::Unexpected(*fault);
        Row &row = rowOf(call, { State::Sent }, "received");
        row.state = State::Received;
        row.answer = answer;
        row.answered = true;
        row.usage = usage;
        row.cost = cost;
        row.spentTokens = usage.promptTokens + usage.completionTokens;
        row.reservedTokens = 0;
        return {};
    }

    waymark::Result<void> failed(waymark::llm::CallId call, const waymark::llm::LlmError &error, bool mayBeCharged) override
    {
        const std::scoped_lock lock(m_mutex);
        if (auto fault = faultOf("failed"))
            return waymark::Unexpected(*fault);
        Row &row = rowOf(call, { State::Planned, State::Sent, State::Received }, "failed");
        if (mayBeCharged && row.state == State::Planned)
            m_violations.append(QStringLiteral("charged before it was sent"));
        if (mayBeCharged && !row.answered)
            row.spentTokens = row.reservedTokens;
        row.state = mayBeCharged ? State::Charged : State::Failed;
        row.reservedTokens = 0;
        row.error = error;
        return {};
    }

private:
    std::optional<waymark::Error> faultOf(const char *function) const
    {
        if (!broken.contains(QLatin1StringView(function)))
            return {};
        return waymark::Error { waymark::ErrorCode::DiskFull, QStringLiteral("The disk is full."), {}, {}, 0 };
    }

    Row &rowOf(waymark::llm::CallId call, std::initializer_list<State> allowed, const char *what)
    {
        Row &row = m_rows[call.value - 1];
        if (std::ranges::find(allowed, row.state) == allowed.end())
            m_violations.append(QLatin1StringView(what) + QStringLiteral(" after ") + stateName(row.state));
        return row;
    }

    qint64 total(qint64 Row::*field) const
    {
        qint64 all = 0;
        for (const Row &row : m_rows)
            all += row.*field;
        return all;
    }
    qint64 sum(qint64 Row::*field) const
    {
        const std::scoped_lock lock(m_mutex);
        return total(field);
    }

    mutable std::mutex m_mutex;
    QList<Row> m_rows;
    QStringList m_violations;
    qint64 m_highest = 0;
};
