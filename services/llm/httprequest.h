// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/endpoint.h"
#include "services/llm/httpanswer.h"

namespace waymark::llm {

/// A call as it goes over the wire. `key`: went through checkedKey(), or empty. `body`: empty for the list of models.
/// Errors: InvalidArgument when a header of the endpoint cannot be sent; its value is not quoted.
Result<HttpRequest> httpRequest(const Endpoint &endpoint, Call call, const QString &model, const QByteArray &key, const QByteArray &body);

/// The key and the values of the endpoint's own headers, longest first: what an answer must not bring back.
QList<QByteArray> secretsOf(const Endpoint &endpoint, const QByteArray &key);

/// Takes secrets out of what a server echoes, before it is read, shown or stored.
void scrub(HttpAnswer &answer, const QList<QByteArray> &secrets);

/// Whether a text spells one of them in the escapes of JSON, however often these are nested: "\u0073\u006b…", "\\/". Then whoever reads
/// it as JSON has the secret after all.
bool spellsOne(const QByteArray &text, const QList<QByteArray> &secrets);

/// "api.example.org", "localhost:8080": with the port where it is not the scheme's own.
QString hostOf(const QUrl &url);

} // namespace waymark::llm
