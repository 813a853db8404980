// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

namespace waymark::models {

/// What one side said in a request: "system" and the text.
struct SaidText
{
    QString role; ///< as it stands in the request, untrusted
    QString text;

    bool operator==(const SaidText &) const = default;
};

/// The messages of the body of a chat request, for reading; the inputs of one for embeddings. Empty when it has neither shape: then
/// the raw text is all there is.
///   {"messages": [{"role": "user", "content": "Hello"}]} -> user: Hello
QList<SaidText> saidTexts(const QByteArray &request);

/// The text of the first choice of a chat answer, one that came in pieces put together. Empty when there is none.
///   {"choices": [{"message": {"content": "Yes."}}]} -> Yes.
QString answeredText(const QByteArray &response);

} // namespace waymark::models
