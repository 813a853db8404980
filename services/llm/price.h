// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/price.h"
#include "services/llm/answer.h"

namespace waymark::llm {

using waymark::Nano;
using waymark::Price;

/// (prompt − cached) · input + cached · cachedInput + completion · output. Saturates; never negative.
Nano costOf(const Usage &usage, const Price &price);

/// The most that a call can cost: all input uncached, all of the output limit used.
Nano mostCost(qint64 inputTokens, qint64 outputTokens, const Price &price);

} // namespace waymark::llm
