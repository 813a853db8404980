// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/evaluationstore.h"

#include "services/storage/statement.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace waymark::storage {

Result<QList<Evaluation>> allEvaluations(Database &database)
{
    QList<Evaluation> list;
    Statement rows(database,
        u"SELECT e.id, e.uuid, e.name, e.format, e.source, e.at, coalesce(sum(p.attempts), 0), coalesce(sum(p.rates), 0) "
        "FROM evaluation e LEFT JOIN evaluation_part p ON p.evaluation_id = e.id GROUP BY e.id ORDER BY e.id DESC"_s);
    while (rows.step())
        list.append({ EvaluationId { rows.integer(0) }, rows.text(1), rows.text(2), rows.text(3), rows.text(4), rows.time(5), rows.integer(6), rows.integer(7) });
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap evaluationColumns(const Evaluation &evaluation)
{
    return { { u"uuid"_s, evaluation.uuid }, { u"name"_s, storableText(evaluation.name) }, { u"format"_s, storableText(evaluation.format) },
        { u"source"_s, storableText(evaluation.source) }, { u"at"_s, timeText(evaluation.importedAt) } };
}

QVariantMap partColumns(const QString &uuid, EvaluationId evaluation, qint64 attempts, qint64 rates)
{
    return { { u"uuid"_s, uuid }, { u"evaluation_id"_s, evaluation.value }, { u"attempts"_s, attempts }, { u"rates"_s, rates } };
}

Result<QList<qint64>> partsOf(Database &database, EvaluationId evaluation)
{
    QList<qint64> parts;
    Statement rows(database, u"SELECT id FROM evaluation_part WHERE evaluation_id = ? ORDER BY id"_s);
    rows << evaluation.value;
    while (rows.step())
        parts.append(rows.integer(0));
    WAYMARK_TRY(rows.result());
    return parts;
}

Result<std::optional<EvaluationId>> evaluationOfResult(Database &database, ResultKind kind, const QByteArray &sourceHash)
{
    Statement row(database,
        kind == ResultKind::Attempt
            ? u"SELECT p.evaluation_id FROM attempt a JOIN evaluation_part p ON p.id = a.part_id WHERE a.source_hash = ? LIMIT 1"_s
            : u"SELECT p.evaluation_id FROM reported_rate r JOIN evaluation_part p ON p.id = r.part_id WHERE r.source_hash = ? LIMIT 1"_s);
    row << QString::fromLatin1(sourceHash);
    std::optional<EvaluationId> found;
    if (row.step())
        found = EvaluationId { row.integer(0) };
    WAYMARK_TRY(row.result());
    return found;
}

Result<QHash<QString, MemoryId>> linkedMemories(Database &database)
{
    QHash<QString, MemoryId> memories;
    Statement rows(database, u"SELECT m.uuid, m.id FROM injected_memory i JOIN memory m ON m.id = i.memory_id"_s);
    while (rows.step())
        memories.insert(rows.text(0), MemoryId { rows.integer(1) });
    WAYMARK_TRY(rows.result());
    return memories;
}

Result<QList<Triage>> allTriages(Database &database)
{
    QList<Triage> list;
    Statement rows(database, u"SELECT benchmark, task, model, condition, cause, memory, note, author, at FROM triage ORDER BY id"_s);
    while (rows.step()) {
        list.append({ rows.text(0), rows.text(1), rows.text(2), rows.text(3), triageCauseFromName(rows.text(4)).value_or(TriageCause::NotCaused), rows.text(5),
            rows.text(6), rows.text(7), rows.time(8) });
    }
    WAYMARK_TRY(rows.result());
    return list;
}

QVariantMap triageColumns(const Triage &triage)
{
    return { { u"benchmark"_s, storableText(triage.benchmark) }, { u"task"_s, storableText(triage.task) }, { u"model"_s, storableText(triage.model) },
        { u"condition"_s, storableText(triage.condition) }, { u"cause"_s, name(triage.cause) }, { u"memory"_s, storableText(triage.memory) },
        { u"note"_s, storableText(triage.note) }, { u"author"_s, storableText(triage.author) }, { u"at"_s, timeText(triage.at) } };
}

Result<qint64> triageRow(Database &database, const Triage &triage)
{
    Statement row(database, u"SELECT id FROM triage WHERE benchmark = ? AND task = ? AND model = ? AND condition = ?"_s);
    for (const QString &name : { triage.benchmark, triage.task, triage.model, triage.condition })
        row << storableText(name);
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

} // namespace waymark::storage
