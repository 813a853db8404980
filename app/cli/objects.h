// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/importreport.h"
#include "services/domain/memorydetails.h"

#include <QJsonObject>

#include <array>

namespace waymark::cli {

/// How many there are, by Severity.
using SeverityCounts = std::array<qint64, 3>;

/// The JSON that the verbs print. Field names are part of the contract with scripts; what is absent is null.

/// A line of `list`, with how many findings the memory has.
QJsonObject memoryObject(const Memory &memory, QDate asOf, const SeverityCounts &findings);
/// What `show` prints: a line of `list` with all else that is known.
QJsonObject detailsObject(const MemoryDetails &details, QDate asOf);
/// The trajectory of a memory in what `show` prints.
QJsonObject runObject(const Trajectory &run, qint64 steps);
/// A line of `history`.
QJsonObject changeObject(const Change &change);
/// A line of `history ID`: with what stood there before and after. Before is null for what the change added, after for what
/// it removed; of what was added, after is empty: `show` has it.
QJsonObject historyObject(const HistoryEntry &entry);
/// What `import` prints.
QJsonObject importObject(const ImportReport &report);

/// {error, warning, info}
QJsonObject countsObject(const SeverityCounts &counts);

QJsonValue orNull(const QString &text);
QJsonValue orNull(const std::optional<QDate> &date);
QJsonValue orNull(const QDateTime &time);

} // namespace waymark::cli
