// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/records.h"
#include "services/storage/database.h"

#include <QVariantMap>

namespace waymark::storage {

/// The small tables: domains, tasks, saved searches, decisions, relations, and the pool's own facts.

Result<QString> poolMeta(Database &database, const QString &key);

Result<QList<Domain>> allDomains(Database &database);
Result<qint64> domainId(Database &database, const QString &name); ///< 0 when there is none
Result<qint64> taskId(Database &database, qint64 domain, const QString &externalId); ///< 0 when there is none
Result<QList<Task>> allTasks(Database &database);
QVariantMap domainColumns(const Domain &domain);
QVariantMap taskColumns(const Task &task, qint64 domain);

Result<QList<SavedSearch>> allSavedSearches(Database &database);
QVariantMap savedSearchColumns(const SavedSearch &search);

Result<QList<Decision>> decisionsOf(Database &database, MemoryId memory); ///< newest first
QVariantMap decisionColumns(const Decision &decision, qint64 memory);

Result<QList<Relation>> relationsOf(Database &database, MemoryId memory);
QVariantMap relationColumns(const Relation &relation, qint64 a, qint64 b);
bool isSymmetrical(RelationKind kind);

} // namespace waymark::storage
