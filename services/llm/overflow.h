// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <optional>

namespace waymark::llm {

/// How long a text is and how long it may be, as far as a server says so.
struct TokenCounts
{
    std::optional<qint64> needed;
    std::optional<qint64> allowed;

    bool operator==(const TokenCounts &) const = default;
};

/// Whether a server's words mean that the input does not fit the model. `text`: its code, type and message, in any case.
bool saysTooLong(const QString &text);

/// Numbers in such a message; absurd ones are left out.
///   "This model's maximum context length is 8192 tokens, however you requested 9000 tokens" -> 9000, 8192
TokenCounts tokenCounts(const QString &text);

} // namespace waymark::llm
