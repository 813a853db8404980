// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/overflow.h"

#include <re2/re2.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace waymark::llm {

namespace {

constexpr qint64 absurd = 1'000'000'000;

/// Codes and turns of phrase of the servers of reliability 3.4, and of some that stand behind them.
constexpr std::array phrases { "context_length_exceeded"_L1, "exceed_context_size"_L1, "maximum context length"_L1, "available context size"_L1,
    "too large to process"_L1, "too many tokens"_L1, "input length exceeds"_L1, "prompt is too long"_L1, "input is too long"_L1,
    "context window"_L1, "exceeds the context"_L1, "string_too_long"_L1 };

std::optional<qint64> firstNumber(const std::string &text, const RE2 &pattern)
{
    qint64 number = 0;
    // What does not fit into 64 bits does not match either.
    if (RE2::PartialMatch(text, pattern, &number) && number > 0 && number <= absurd)
        return number;
    return std::nullopt;
}

} // namespace

bool saysTooLong(const QString &text)
{
    if (std::any_of(phrases.begin(), phrases.end(), [&](QLatin1StringView phrase) { return text.contains(phrase, Qt::CaseInsensitive); }))
        return true;
    // "Trying to keep the first 6000 tokens when context the overflows."
    return text.contains("context"_L1, Qt::CaseInsensitive) && text.contains("overflow"_L1, Qt::CaseInsensitive);
}

TokenCounts tokenCounts(const QString &text)
{
    static const RE2 allowed("(?i)(?:maximum context length (?:is|of)|context length of only|context size \\(|n_ctx\\D{1,4}|limit:? |at most) ?(\\d+)");
    static const RE2 needed(
        "(?i)(?:resulted in|requested:?(?: about)?|first|input \\(|request \\(|prompt contains(?: at least)?|input has|n_prompt_tokens\\D{1,4}) ?(\\d+)(?:\\D|$)");
    const std::string utf8 = text.toStdString();
    return { firstNumber(utf8, needed), firstNumber(utf8, allowed) };
}

} // namespace waymark::llm
