// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/llm/price.h"

#include "services/llm/saturate.h"

namespace waymark::llm {

Nano costOf(const Usage &usage, const Price &price)
{
    const qint64 prompt = qMax(usage.promptTokens, qint64(0));
    const qint64 cached = qBound(qint64(0), usage.cachedTokens, prompt);
    const Nano input = saturatedSum(saturatedProduct(prompt - cached, price.inputPerToken), saturatedProduct(cached, price.cachedInputPerToken));
    return saturatedSum(input, saturatedProduct(usage.completionTokens, price.outputPerToken));
}

Nano mostCost(qint64 inputTokens, qint64 outputTokens, const Price &price)
{
    const Nano perInputToken = qMax(price.inputPerToken, price.cachedInputPerToken);
    return saturatedSum(saturatedProduct(inputTokens, perInputToken), saturatedProduct(outputTokens, price.outputPerToken));
}

} // namespace waymark::llm
