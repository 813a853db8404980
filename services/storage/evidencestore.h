// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/lineage.h"
#include "services/storage/database.h"

#include <QVariantMap>

namespace waymark::storage {

/// What people ruled on the evidence for sentences (journaled).

QVariantMap rulingColumns(const EvidenceRuling &ruling, qint64 memory);

/// Oldest first: the last one of a sentence is the last word on it.
Result<QList<EvidenceRuling>> rulingsOf(Database &database, MemoryId memory);
/// In the order of the ids, those of each oldest first.
Result<QList<EvidenceRuling>> rulingsOf(Database &database, const QList<MemoryId> &memories);

struct RulingRow
{
    qint64 id = 0;
    EvidenceRuling ruling;
};
/// Of one sentence, in the order of the steps.
Result<QList<RulingRow>> rulingRows(Database &database, MemoryId memory, const QString &sentence);

/// Where a memory stands that people rule on.
struct RulingPlace
{
    QByteArray memorySource; ///< source hash of the memory
    qint64 run = 0; ///< row id; 0: the memory was made from none
    QString trajectory; ///< uuid of the run
    QByteArray trajectorySource;
    qint64 steps = 0; ///< of the run
};
/// Errors: NotFound.
Result<RulingPlace> rulingPlaceOf(Database &database, MemoryId memory);

/// When somebody took a ruling back, or said something that it gave way to. Invalid while it is there, when it never was, and when
/// it went because what had brought it was undone.
Result<QDateTime> rulingWithdrawnAt(Database &database, const QString &uuid);

} // namespace waymark::storage
