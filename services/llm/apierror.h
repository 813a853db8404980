// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/answer.h"

#include <QJsonValue>
#include <QStringList>

namespace waymark::llm {

/// What a server says went wrong, whichever of the shapes of reliability 3.3 it came in. All of it is text of a stranger, and cut.
struct ApiError
{
    QString message;
    QString type;
    QString parameter; ///< "temperature", "messages[0].role", "body.seed"
    QString code; ///< "insufficient_quota", "404"
    QString behind; ///< words of a provider behind the server, or of the filter
    QString limitSource; ///< OpenRouter: which limit was hit
    QStringList filters; ///< categories that a content filter names
    std::optional<qint64> tokensNeeded;
    std::optional<qint64> tokensAllowed;
    bool isJson = true; ///< false: a page or plain text, its title or beginning in `message`

    bool operator==(const ApiError &) const = default;

    /// All that is said, in lower case, for recognising turns of phrase.
    QString words() const;
    /// The status that an error without one of its own stands for: a numeric code, else by its kind; 500 when nothing tells.
    int status() const;
};

/// The error in a JSON answer; none when there is no error in it. `anyShape`: also takes {"message"} and {"detail"}, which only are
/// errors where the status says so.
std::optional<ApiError> apiErrorIn(const QJsonValue &answer, bool anyShape);

/// The error in the body of an answer whose status says that there is one.
ApiError apiErrorOf(QByteArrayView body);

/// Categories whose filter struck: {"hate": {"filtered": true}} -> hate
QStringList filteredCategories(const QJsonValue &results);

} // namespace waymark::llm
