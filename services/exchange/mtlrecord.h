// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/memory.h"
#include "services/exchange/record.h"

namespace waymark::exchange {

/// Whether an object is a record of an MTL memory pool, in any of the shapes that its tools wrote over time.
bool isMtlRecord(const QJsonObject &record);

/// The memory of an MTL record, without raw bytes and source hash. Tolerant: label = llm_judge or judgement; type by name,
/// else by the fields there are; nested or flat payloads; the "local" memories of ReMe's kind become insights, their
/// condition of use included. Errors: Parse (no memory in it), with a sentence for the import report.
Result<Memory> mtlMemory(const QJsonObject &record);

/// The vector of a record's key text, however the pool's tools call it; nothing when there is none. Without the text and the memory.
/// Errors: Parse (no list of numbers).
Result<std::optional<VectorRecord>> mtlVector(const QJsonObject &record);

} // namespace waymark::exchange
