// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace waymark::llm {

struct Usage
{
    qint64 promptTokens = 0; ///< cached ones included
    qint64 cachedTokens = 0;
    qint64 completionTokens = 0; ///< reasoning included
    qint64 reasoningTokens = 0;
    bool isEstimate = false; ///< the server did not say all of it: "about"

    bool operator==(const Usage &) const = default;
    Usage &operator+=(const Usage &other);
};

} // namespace waymark::llm
