// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace waymark {

/// How far a call of a model has come. A crash leaves Planned (nothing was sent) or Sent (it may have been charged: Unknown).
enum class CallState : quint8 { Planned,
    Sent, ///< an attempt is under way
    Received, ///< a complete answer is stored
    Parsed, ///< it could be read
    Applied, ///< what came of it is in the pool
    Failed,
    Unknown }; ///< the program ended while it was under way

QString name(CallState value); ///< planned, sent, received, parsed, applied, failed, unknown
std::optional<CallState> callStateFromName(QStringView name);

/// Tokens of one call, or of many together.
struct CallUsage
{
    qint64 promptTokens = 0; ///< cached ones included
    qint64 cachedTokens = 0;
    qint64 completionTokens = 0; ///< reasoning included
    qint64 reasoningTokens = 0;
    bool isEstimate = false; ///< the server did not say: "about"

    qint64 total() const { return promptTokens + completionTokens; }
    bool operator==(const CallUsage &) const = default;
};

/// A row of the ledger, without the texts (see CallTexts). Money is in nano-units of the person's currency: 1 = 1,000,000,000.
struct LlmCall
{
    CallId id;
    QByteArray requestHash; ///< identity of what was asked, 64 hexadecimal characters
    QString endpoint; ///< its id in the settings
    QString model; ///< as it was asked for
    QString purpose; ///< judge, generate.insight …
    QString promptVersion;
    QString job; ///< uuid, empty for a single call
    CallState state = CallState::Planned;
    int attempts = 0;
    QList<QDateTime> attemptTimes; ///< UTC, one for each attempt
    int httpStatus = 0; ///< 0 without an answer
    CallUsage usage;
    qint64 costNano = 0; ///< 0 also without a price
    qint64 reservedTokens = 0; ///< the most that it was expected to take
    qint64 reservedNano = 0;
    bool mayBeCharged = false; ///< no answer came, and the server may want money all the same: the reservation counts as spent
    std::optional<std::chrono::milliseconds> latency; ///< of the attempt that was answered
    QString errorCode; ///< see llm::llmCodeName(); empty without an error
    QString error; ///< the sentence that was shown
    QString excerpt; ///< safe characters of what the server said
    QDateTime at; ///< UTC, when it was planned
    QDateTime ended; ///< UTC, invalid while it is open

    bool operator==(const LlmCall &) const = default;
};

/// What was said and answered.
struct CallTexts
{
    QByteArray request; ///< the body that was sent first, redacted
    QByteArray response; ///< the complete body; empty when there is none, or when it was let go of

    bool operator==(const CallTexts &) const = default;
};

/// Calls added up.
struct CallTotals
{
    qint64 calls = 0;
    qint64 answered = 0;
    qint64 failed = 0;
    qint64 unknown = 0; ///< may have been charged
    CallUsage usage;
    qint64 costNano = 0;

    bool operator==(const CallTotals &) const = default;
};

} // namespace waymark
