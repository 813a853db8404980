// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/journal.h"
#include "services/domain/lineage.h"
#include "services/domain/retrieval.h"
#include "services/storage/transaction.h"

#include <QVariantMap>

namespace waymark::storage {

/// Saved queries (journaled) and the log of what was asked.

Result<QList<SavedQuery>> allSavedQueries(Database &database); ///< by position
QVariantMap savedQueryColumns(const SavedQuery &query);

/// Adds an entry to the log, which keeps the newest 10,000.
Result<void> logRetrieval(Transaction &transaction, const RetrievalQuery &query, const QList<RetrievalHit> &hits, const Act &act, const QDateTime &at);

struct LoggedRetrieval
{
    QDateTime at; ///< UTC
    QString author;
    RetrievalQuery query;
    QList<RetrievalHit> hits; ///< without row ids
};
Result<QList<LoggedRetrieval>> retrievalLog(Database &database, int limit = -1); ///< newest first

/// When these memories (uuids) were retrieved: by the saved queries that expect them, in the order of those, then by what was
/// asked, newest first. At most 200. Of a saved query no score is known.
Result<QList<RunRetrieval>> retrievalsOf(Database &database, const QStringList &memories);

} // namespace waymark::storage
