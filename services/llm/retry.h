// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/llm/llmerror.h"
#include "services/llm/httpanswer.h"

#include <chrono>
#include <functional>
#include <optional>

namespace waymark::llm {

inline constexpr int mostAttempts = 6;
inline constexpr std::chrono::milliseconds longestWait { 120'000 }; ///< a longer hint parks the item
inline constexpr std::chrono::milliseconds itemDeadline { 15 * 60'000 };

/// A number in [0, 1). Injected, so that tests know it.
using Random = std::function<double()>;

/// max(hint, U(0, min(60 s, 1 s · 2^attempt))): full jitter. `attempt` counts from 1, the one that failed.
std::chrono::milliseconds waitAfter(int attempt, std::optional<std::chrono::milliseconds> hint, const Random &random);

/// What the server asks to wait, in the order of reliability 3.5: retry-after-ms, retry-after in seconds, retry-after as a date less the
/// answer's own date, on 429 the larger reset of what has run out, then "try again in 41.7s" in the text. Nonsense is no hint.
std::optional<std::chrono::milliseconds> waitHint(const HttpAnswer &answer);

/// x-should-retry: true, false or not said.
std::optional<bool> saysRetry(const HttpAnswer &answer);

/// "6m0s", "20ms", "1h2m", "41.724" (seconds); none for 0, negative or anything else.
std::optional<std::chrono::milliseconds> goDuration(QByteArrayView text);

} // namespace waymark::llm
