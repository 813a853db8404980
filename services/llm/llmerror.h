// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/llm/usage.h"

#include <QCoreApplication>
#include <QDateTime>

#include <chrono>
#include <optional>

namespace waymark::llm {

/// Why a call has no answer (reliability 3.10). The name (see llmCodeName) is stored and printed.
enum class LlmCode : quint8 {
    NetDns,
    NetRefused, ///< also unreachable
    NetTimeoutConnect,
    NetTimeoutFirst,
    NetTimeoutIdle,
    NetTimeoutTotal,
    NetCut, ///< reset, or a body that ends early in any of the three forms
    TlsUntrusted,
    TlsHost,
    TlsExpired,
    TlsVersion,
    TlsHandshake, ///< cut in the middle
    Redirect,
    Auth, ///< 401
    Forbidden, ///< 403
    Credit, ///< 402, 429 for want of credit
    Model, ///< 404
    Param, ///< 400/422 after all adaptation
    TooLong,
    TooLarge, ///< the answer is larger than the cap
    Rate,
    Server,
    Loading,
    Busy,
    NotApi,
    Shape,
    Blocked, ///< content filter
    Refused, ///< the model declined
    WrongKind, ///< tool calls
    Truncated,
    Starved, ///< all tokens went to thinking
    BadJson,
    EmbedCount,
    EmbedIndex,
    EmbedValues,
    EmbedDimension,
    EmbedSpace,
    Budget,
    Secrets,
    Key, ///< missing or unfit for a header
    Storage, ///< the ledger could not be written; "storage"
    Cancelled,
    UnknownCharge,
};

/// "net.dns", "tls.expired", "too_long" …, as in reliability 3.10.
QString llmCodeName(LlmCode code);
std::optional<LlmCode> llmCodeFromName(QStringView name);

/// What is done about it.
enum class Reaction : quint8 {
    Retry, ///< the same call again, later
    Adapt, ///< again at once with one parameter less
    AskAgain, ///< once, with the fault named (wrong shape, bad JSON)
    Split, ///< this input is too long: halve the batch, or give the item up
    Fail, ///< this item only
    PauseEndpoint, ///< nothing goes to the endpoint until the person acts
    PauseJob, ///< budget, secrets
};

/// A failed attempt, or a failed call.
struct LlmError
{
    LlmCode code = LlmCode::Server;
    Reaction reaction = Reaction::Fail;
    QString message; ///< translated: one sentence and one action
    int httpStatus = 0; ///< 0 without an answer; of an error inside a 200 the status that it stands for
    QString requestId; ///< the server's x-request-id
    QString parameter; ///< Param: the first of refusedFields(), else what the server names
    QString excerpt; ///< at most 200 safe characters of the answer; never a key
    QString fault; ///< BadJson: what is wrong, in English and fit for telling the model
    std::optional<std::chrono::milliseconds> waitAtLeast; ///< the server's hint
    std::optional<Usage> usage; ///< what an answer of no use cost, where the server tells
    std::optional<qint64> tokensNeeded; ///< TooLong, when the server says so
    std::optional<qint64> tokensAllowed;

    bool operator==(const LlmError &) const = default;
};

template <typename T>
using LlmResult = tl::expected<T, LlmError>;

/// The sentence of 3.10 for a code. Unset fields leave their part of the sentence out.
struct ErrorWords
{
    QString host; ///< "api.example.org" or "localhost:8080"
    QString url; ///< NotApi, instead of the host
    QString model;
    QStringList models; ///< Model: those that there are, the first few are named
    QString parameter;
    QString reason; ///< of TLS, of the filter; the other host of a redirect; the budget; why a key or the ledger could not be read
    QString contentType;
    QString field; ///< that the answer lacks
    int status = 0;
    int attempt = 0;
    int attempts = 0;
    std::optional<std::chrono::milliseconds> limit;
    std::optional<qint64> have; ///< tokens needed, numbers in a vector, vectors, items done or held back, calls under way
    std::optional<qint64> allowed; ///< tokens, numbers of the pool's space, texts, items in all
    QDateTime next; ///< of a rate limit
    bool adapted = false; ///< Param: it goes on without
};
QString errorSentence(LlmCode code, const ErrorWords &words);

/// For callers that know no models: Error with a fitting code, the sentence, and code name, status and excerpt as detail.
Error toError(const LlmError &error);

} // namespace waymark::llm
