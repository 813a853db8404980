// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/endpoint.h"

#include <QList>
#include <QUrl>

namespace waymark::llm {

using waymark::Endpoint;
using waymark::EndpointKind;
using waymark::KeySource;
using waymark::Limits;
using waymark::Timeouts;

/// A typed address as it is used: trimmed, https or http, without a trailing slash or the path of a call
/// (/chat/completions, /embeddings, /models).
///   " https://api.example.org/v1/chat/completions/ " -> "https://api.example.org/v1"
/// Errors: InvalidArgument for other schemes, a user or password, a query, a fragment, control characters.
Result<QUrl> normalisedBase(const QString &typed);

/// Bases to ask in turn when the typed one has no path: base/v1, then base itself; else only itself.
QList<QUrl> candidateBases(const QUrl &base);

enum class Call : quint8 { Models,
    Chat,
    Embeddings };

/// The full address of a call. `model` is part of it only for Azure deployments with a version; there the base may also be the address
/// of a deployment.
QUrl callUrl(const Endpoint &endpoint, Call call, const QString &model);

/// A key that is fit for a header. Blanks around it are trimmed; Errors: InvalidArgument when it is empty, or holds a line break, NUL
/// or anything that is no visible ASCII (L22). The message never quotes it.
Result<QByteArray> checkedKey(const QByteArray &raw);

/// Refuses what would send a key, or a header of the person's own, in plain over the network (http to another machine): Refused.
Result<void> keyMayTravel(const Endpoint &endpoint);

} // namespace waymark::llm
