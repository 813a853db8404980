// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/exchange/record.h"

namespace waymark::exchange {

/// The records of FORMAT.md as JSON and back, without loss: text that is no valid UTF-16 apart, what waymarkObject() writes,
/// waymarkRecord() reads as an equal record (row ids aside, which never leave a pool).
/// A JournalRecord's `undoes` counts in the pool that its origin names.

/// The fields without `kind`.
QJsonObject waymarkObject(const Record &record);
/// "memory", …
QString waymarkKind(const Record &record);
bool isWaymarkKind(QStringView kind);

/// Errors: Parse, with a sentence that names the field or kind.
Result<Record> waymarkRecord(const QJsonObject &object);

} // namespace waymark::exchange
