// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"
#include "services/exchange/recordfields.h"

namespace waymark::exchange {

/// Results as the records `attempt` and `rate` of FORMAT.md: what the two functions that write make, the two that read give
/// back as it was.

QJsonObject attemptObject(const AttemptRecord &record);
QJsonObject rateObject(const RateRecord &record);

/// Errors: Parse, for what is wrong although each field has its type; those of the fields are in the reader.
Result<Attempt> attemptFrom(FieldReader &fields);
Result<ReportedRate> rateFrom(FieldReader &fields);

/// What a log or table says of the memories in a prompt: [{"title", "key", "rank", "score", "used"}], or titles alone. Ranks that
/// are left out are counted from 1; keys are made from the titles. Errors: Parse.
Result<QList<InjectedMemory>> memoriesFrom(const QJsonArray &array);

} // namespace waymark::exchange
