// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/storage/database.h"

#include <QStringList>

namespace waymark::storage {

/// "WMRK": marks a pool in the header of the file.
inline constexpr int poolApplicationId = 0x574d524b;

/// The schema version that this program writes: the number of the last file under resources/schema.
int currentSchemaVersion();

/// PRAGMA user_version.
Result<int> schemaVersion(Database &database);

/// Applies what is missing, in order, inside the caller's transaction, and sets the version.
Result<void> migrate(Database &database);

/// Names what in the schema of the pool is not as this version of the program made it; empty when all is. A pool that holds
/// triggers or views of somebody else is not opened.
Result<QStringList> foreignSchemaObjects(Database &database);

/// Triggers and views: no version of the program makes any, so they are foreign in a newer pool too.
Result<QStringList> triggersAndViews(Database &database);

} // namespace waymark::storage
