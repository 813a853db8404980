// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/importrun.h"
#include "services/llm/ledger.h"

namespace waymark::curation {

/// The ledger of calls in a pool. Each function waits until the writer has committed.
/// Thread: the client's; never the GUI's, and never the writer's own unless `write` runs at once.
class PoolLedger final : public llm::Ledger
{
    Q_DISABLE_COPY_MOVE(PoolLedger)

public:
    /// `holder` of the lease under which calls are made: once another process has taken over, nothing more is planned or sent (Conflict).
    /// Empty: no lease is asked for (tests).
    PoolLedger(WriteAccess write, QString holder, const Clock &clock);

    Result<std::optional<llm::StoredAnswer>> storedAnswer(const QByteArray &requestHash) override;
    Result<std::optional<llm::CallId>> plan(const llm::PlannedCall &call) override;
    Result<void> sent(llm::CallId call, int attempt) override;
    /// Also after another process has taken over: what was paid for is kept.
    Result<void> received(llm::CallId call, const llm::HttpAnswer &answer, const llm::Usage &usage, llm::Nano cost) override;
    Result<void> failed(llm::CallId call, const llm::LlmError &error, bool mayBeCharged) override;

private:
    enum class Fence : quint8 { Closed,
        Open };
    Result<void> step(Fence fence, const std::function<Result<void>(storage::Transaction &)> &write);

    WriteAccess m_write;
    QString m_holder;
    const Clock &m_clock;
};

} // namespace waymark::curation
