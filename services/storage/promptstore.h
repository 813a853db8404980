// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/prompt.h"
#include "services/storage/transaction.h"

#include <QVariantMap>

namespace waymark::storage {

/// The pool's own versions of prompts (journaled; see curation/prompts.h), and the plans that models wrote (a cache).

/// The newest of a name; none when the pool never had its own. An empty text: the one of the program is in force again.
Result<std::optional<PromptText>> promptInForce(Database &database, const QString &name);
Result<QList<PromptText>> promptVersions(Database &database, const QString &name); ///< newest first
Result<std::optional<PromptText>> promptByVersion(Database &database, const QString &version);
/// For the next row: never one that was used before, also not by one that was undone.
Result<QString> nextPromptVersion(Database &database);
QVariantMap promptColumns(const PromptText &prompt);

/// Identity of a task in the cache of plans.
QByteArray taskHash(const QString &task);
Result<std::optional<QueryPlan>> queryPlan(Database &database, const QByteArray &taskHash, MemoryType type, const QString &model, const QString &promptVersion);
/// The newest of any model and prompt.
Result<std::optional<QueryPlan>> newestQueryPlan(Database &database, const QByteArray &taskHash, MemoryType type);
/// Takes the place of the one for the same task, type, model and prompt.
Result<void> storeQueryPlan(Transaction &transaction, const QueryPlan &plan);

} // namespace waymark::storage
