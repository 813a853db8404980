// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QUrl>

#include <chrono>
#include <optional>

namespace waymark {

enum class EndpointKind : quint8 {
    OpenAiCompatible,
    AzureDeployment, ///< header api-key; {resource}/openai/deployments/{name}?api-version=, or without a version {resource}/openai/v1
};

enum class KeySource : quint8 {
    None, ///< a server on this machine
    Environment, ///< a variable's name
    File, ///< a path; mode 0600 or stricter
    Keychain, ///< an item's name
};

/// How long is waited, each judged by the client's own steady clock.
struct Timeouts
{
    std::chrono::milliseconds connect { 10'000 };
    std::chrono::milliseconds firstByte { 300'000 }; ///< 900 s on loopback: models are loaded on demand there
    std::chrono::milliseconds idle { 60'000 }; ///< between bytes
    std::chrono::milliseconds total { 900'000 };

    bool operator==(const Timeouts &) const = default;
};

/// What the person allows, of which the server's own limits may leave less.
struct Limits
{
    int concurrent = 0; ///< 1..32; 0 = 4 remote, 1 on loopback
    int requestsPerMinute = 0; ///< 0 = none
    qint64 tokensPerMinute = 0; ///< 0 = none

    bool operator==(const Limits &) const = default;
};

/// A server that the person configured; nothing is ever sent to another one. Holds no key, only where it is (reliability 3.1).
struct Endpoint
{
    QString id; ///< stable, random; ledger rows and capabilities name it
    QString name; ///< what the person calls it
    QUrl base; ///< as normalisedBase() gives it, without the path of a call
    EndpointKind kind = EndpointKind::OpenAiCompatible;
    QString model; ///< that is asked when nobody names one; empty: none
    QString apiVersion; ///< Azure only; empty = the newer form, which has none
    KeySource keySource = KeySource::None;
    QString keyName; ///< variable, path or item
    QString organisation; ///< sent as OpenAI-Organization, empty = not at all
    QString project; ///< sent as OpenAI-Project
    QList<std::pair<QByteArray, QByteArray>> headers; ///< further ones; their values are secrets
    QString caFile; ///< PEM; empty = the system's
    std::optional<QString> proxy; ///< none = the system's, except on loopback; empty = no proxy
    Timeouts timeouts;
    Limits limits;

    bool operator==(const Endpoint &) const = default;

    bool isLoopback() const; ///< localhost, 127/8, ::1
};

} // namespace waymark
