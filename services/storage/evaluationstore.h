// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/evaluation.h"
#include "services/storage/database.h"

#include <QHash>
#include <QVariantMap>

namespace waymark::storage {

/// Evaluations, what they hold, and triages. Evaluations, their parts and triages are journaled; attempts and rates come and go with
/// the part that brought them (see 0006_evaluations.sql), and are written by ResultWriter.

Result<QList<Evaluation>> allEvaluations(Database &database); ///< newest first
QVariantMap evaluationColumns(const Evaluation &evaluation);
QVariantMap partColumns(const QString &uuid, EvaluationId evaluation, qint64 attempts, qint64 rates);
/// Rows of its parts, oldest first.
Result<QList<qint64>> partsOf(Database &database, EvaluationId evaluation);

/// Attempts of some evaluations, of all with an empty list, oldest first; each with its memories, but without its query, which
/// attemptById() has. A memory and a run are named by their uuids when they are in the pool now.
Result<std::vector<Attempt>> attemptsOf(Database &database, const QList<EvaluationId> &evaluations);
/// Whole. Errors: NotFound.
Result<Attempt> attemptById(Database &database, AttemptId id);
Result<QList<ReportedRate>> ratesOf(Database &database, const QList<EvaluationId> &evaluations); ///< as for attempts

/// Memories of the pool that stood in some prompt, by their uuids.
Result<QHash<QString, MemoryId>> linkedMemories(Database &database);

/// The evaluation that holds the record of that hash; none when no evaluation does.
enum class ResultKind : quint8 { Attempt,
    Rate };
Result<std::optional<EvaluationId>> evaluationOfResult(Database &database, ResultKind kind, const QByteArray &sourceHash);

Result<QList<Triage>> allTriages(Database &database); ///< oldest first
QVariantMap triageColumns(const Triage &triage); ///< without uuid
/// The row for the same task, model and condition; 0 when there is none.
Result<qint64> triageRow(Database &database, const Triage &triage);

} // namespace waymark::storage
