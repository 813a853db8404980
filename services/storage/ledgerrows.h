// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/llmcall.h"
#include "services/storage/statement.h"

namespace waymark::storage {

/// The columns of llm_call, under the name c, that callFrom() reads as the first of a row.
QString callColumns();
inline constexpr int callColumnCount = 26;
LlmCall callFrom(const Statement &row);

} // namespace waymark::storage
