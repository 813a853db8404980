// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/usage.h"

#include "services/llm/saturate.h"

namespace waymark::llm {

Usage &Usage::operator+=(const Usage &other)
{
    promptTokens = saturatedSum(promptTokens, other.promptTokens);
    cachedTokens = saturatedSum(cachedTokens, other.cachedTokens);
    completionTokens = saturatedSum(completionTokens, other.completionTokens);
    reasoningTokens = saturatedSum(reasoningTokens, other.reasoningTokens);
    isEstimate = isEstimate || other.isEstimate;
    return *this;
}

} // namespace waymark::llm
