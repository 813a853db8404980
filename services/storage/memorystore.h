// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/memory.h"
#include "services/domain/memorydetails.h"
#include "services/domain/poolview.h"
#include "services/storage/database.h"

#include <QVariantMap>

namespace waymark::storage {

/// The columns of the memory table from a memory; ids of domain, task and trajectory are the caller's (0 = none).
struct MemoryPlace
{
    qint64 domain = 0;
    qint64 task = 0;
    qint64 trajectory = 0;
};
QVariantMap memoryColumns(const Memory &memory, const MemoryPlace &place);
/// Only what an edit of the text moves: title, description, content, payload, payload text, key text, type.
QVariantMap textColumns(const Memory &memory);
QVariant tagsColumn(const QStringList &tags);

Result<std::optional<Memory>> memoryById(Database &database, MemoryId id);
Result<std::optional<Memory>> memoryByUuid(Database &database, const QString &uuid);
/// Accepts a whole uuid or a unique beginning of at least 4 characters. Errors: NotFound, InvalidArgument (ambiguous).
Result<MemoryId> resolveMemory(Database &database, const QString &idText);
/// All whose uuid begins so, as typed or in lower case.
Result<QList<MemoryId>> memoriesByIdBeginning(Database &database, const QString &beginning);

/// In the order of `ids`; ids that are gone are left out.
Result<QList<MemoryRow>> memoryRows(Database &database, const QList<MemoryId> &ids);
Result<MemoryDetails> memoryDetails(Database &database, MemoryId id);
/// Calls `visit` for each id that is there, in order; its error ends the walk.
Result<void> forEachMemory(Database &database, const QList<MemoryId> &ids, const std::function<Result<void>(const Memory &)> &visit);

/// The memories of one type that came from a run (row id), oldest first.
Result<QList<MemoryId>> memoriesOfTrajectory(Database &database, qint64 trajectory, MemoryType type);

/// For the panel that chooses a successor: active memories whose title holds `text`, best first.
/// Every word occurs in the title, or the text begins the uuid; titles that begin with the text first, then short ones. Also
/// what is retired or superseded: one asked for it by name.
Result<QList<MemoryId>> memoriesWithWords(Database &database, const QString &text, int limit);
/// In the order of the uuids; those that are not in the pool are left out.
Result<QList<MemoryRef>> memoriesByUuid(Database &database, const QStringList &uuids);
Result<QList<MemoryRef>> memoriesByTitle(Database &database, const QString &text, int limit);

/// True when a memory with this source hash is in the pool.
Result<bool> hasMemorySource(Database &database, const QByteArray &sourceHash);
/// Its uuid; empty when there is none.
Result<QString> memoryUuidBySource(Database &database, const QByteArray &sourceHash);

} // namespace waymark::storage
