// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"

namespace waymark::storage {

/// Keeps the full text beside the memory table: external content, written in the change's own transaction and never by
/// triggers (they would not run under TRUSTED_SCHEMA=0).

/// Before the text columns of a memory change or the row goes: takes its present text out of the index.
Result<void> removeFromFullText(Database &database, qint64 memoryId);
/// After: puts its present text in.
Result<void> addToFullText(Database &database, qint64 memoryId);
/// After bulk work or a restore.
Result<void> rebuildFullText(Database &database);
/// Compares index and table; Damaged when they differ.
Result<void> checkFullText(Database &database);

bool isFullTextColumn(QStringView column);

} // namespace waymark::storage
