// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/llm/answer.h"
#include "services/llm/price.h"

#include <QByteArray>
#include <QDateTime>

#include <optional>

namespace waymark::llm {

using waymark::CallId;

/// One logical call, whatever the number of its attempts.
struct PlannedCall
{
    QByteArray requestHash;
    QString endpoint; ///< Endpoint::id
    QString model;
    QString purpose; ///< judge, generate.insight, plan, embed …
    QString promptVersion;
    QString job; ///< uuid, empty for a single call
    QByteArray request; ///< the body that is sent first, redacted; no header, no key
    qint64 reserveTokens = 0; ///< estimate of the input and the whole output limit
    Nano reserveCost = 0;
    bool canWait = false; ///< other calls are under way, whose reservations will be over
};

/// A raw answer that is complete: from it the call can be read again for nothing.
struct StoredAnswer
{
    CallId call;
    HttpAnswer answer; ///< headers only those that reading needs
};

/// Where calls are kept before, while and after they are made, so that nothing is paid for twice and no cap is passed
/// (reliability 3.9). Every function returns after its commit.
/// Thread: the client's. Implementations: in the pool, and in memory for tests.
class Ledger
{
public:
    virtual ~Ledger() = default;

    /// The newest complete answer to the same request; none when there is none.
    virtual Result<std::optional<StoredAnswer>> storedAnswer(const QByteArray &requestHash) = 0;
    /// Reserves tokens, money and one call under every budget that applies, all or nothing, and stores the row as planned.
    /// None for a call that can wait, when nothing but what others have reserved leaves no room for it. Errors: LimitExceeded with the
    /// budget named.
    virtual Result<std::optional<CallId>> plan(const PlannedCall &call) = 0;
    /// Committed before the first byte of attempt k (from 1) leaves.
    virtual Result<void> sent(CallId call, int attempt) = 0;
    /// A complete answer with the raw body, committed before it is read; settles the reservation by its usage.
    virtual Result<void> received(CallId call, const HttpAnswer &answer, const Usage &usage, Nano cost) = 0;
    /// The call is over without a usable answer. Releases what is reserved, unless `mayBeCharged`: then it stays as spent.
    virtual Result<void> failed(CallId call, const LlmError &error, bool mayBeCharged) = 0;
};

} // namespace waymark::llm
