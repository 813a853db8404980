// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"

namespace waymark::storage {

// What makes a file appear whole and private or not at all. Any thread.

/// Also a link that leads nowhere.
bool isThere(const QString &path);

/// Whether writing to `path` would take the place of the pool, or of what belongs to it while it is open.
bool belongsToPool(const QString &path, const QString &pool);

/// Creates an empty private file, so that nothing is ever readable by others in between. Errors: AlreadyExists, Io, DiskFull.
Result<void> createPrivateFile(const QString &path);

/// Onto the disk; the folder too, so that its new name lasts. Errors: Io, DiskFull.
Result<void> syncFile(const QString &path);
Result<void> syncFolderOf(const QString &path);

/// Gives a file its final name, never over another one. Errors: AlreadyExists, DiskFull, Io.
Result<void> renameTo(const QString &from, const QString &to);

} // namespace waymark::storage
