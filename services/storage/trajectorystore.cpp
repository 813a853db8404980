// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/trajectorystore.h"

#include "services/base/hash.h"
#include "services/storage/compression.h"
#include "services/storage/statement.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString notNull(const QString &text)
{
    return text.isNull() ? QString(u""_s) : text;
}

QVariant timeColumn(const QDateTime &time)
{
    return time.isValid() ? QVariant(timeText(time)) : QVariant();
}

} // namespace

QVariantMap trajectoryColumns(const Trajectory &trajectory, qint64 domain, qint64 task)
{
    return {
        { u"uuid"_s, trajectory.uuid },
        { u"domain_id"_s, domain },
        { u"task_id"_s, task > 0 ? QVariant(task) : QVariant() },
        { u"agent"_s, notNull(trajectory.agent) },
        { u"model"_s, notNull(trajectory.model) },
        { u"source_format"_s, notNull(trajectory.sourceFormat) },
        { u"source_file"_s, notNull(trajectory.sourceFile) },
        { u"source_hash"_s, QString::fromLatin1(trajectory.sourceHash) },
        { u"started"_s, timeColumn(trajectory.started) },
        { u"step_count"_s, qint64(trajectory.steps.size()) },
        { u"steps"_s, compress(QJsonDocument(stepsToJson(trajectory.steps)).toJson(QJsonDocument::Compact)) },
        { u"exit_reason"_s, notNull(trajectory.exitReason) },
        { u"tokens"_s, trajectory.tokens ? QVariant(*trajectory.tokens) : QVariant() },
        { u"cost_usd"_s, trajectory.costUsd ? QVariant(*trajectory.costUsd) : QVariant() },
        { u"run_id"_s, notNull(trajectory.runId) },
        { u"parent_run"_s, notNull(trajectory.parentRun) },
        { u"raw"_s, QString::fromUtf8(storableJson(trajectory.raw)) },
    };
}

QVariantMap verdictColumns(const Verdict &verdict, qint64 trajectory)
{
    return {
        { u"uuid"_s, newUuid() },
        { u"trajectory_id"_s, trajectory },
        { u"source"_s, name(verdict.source) },
        { u"passed"_s, qint64(verdict.passed) },
        { u"model"_s, notNull(verdict.model) },
        { u"prompt_version"_s, notNull(verdict.promptVersion) },
        { u"at"_s, timeColumn(verdict.at) },
    };
}

Result<std::optional<Trajectory>> trajectoryHeader(Database &database, const QString &uuid, qint64 *steps)
{
    std::optional<Trajectory> trajectory;
    {
        Statement row(database,
            u"SELECT t.id, t.uuid, d.name, coalesce(k.external_id, ''), coalesce(k.text, ''), t.agent, t.model, t.source_format, t.source_file, "
            "t.source_hash, t.started, t.exit_reason, t.tokens, t.cost_usd, t.run_id, t.parent_run, t.raw, t.step_count "
            "FROM trajectory t JOIN domain d ON d.id = t.domain_id LEFT JOIN task k ON k.id = t.task_id WHERE t.uuid = ?"_s);
        row << uuid;
        if (row.step()) {
            trajectory.emplace();
            trajectory->id = TrajectoryId { row.integer(0) };
            trajectory->uuid = row.text(1);
            trajectory->domain = row.text(2);
            trajectory->task = row.text(3);
            trajectory->taskText = row.text(4);
            trajectory->agent = row.text(5);
            trajectory->model = row.text(6);
            trajectory->sourceFormat = row.text(7);
            trajectory->sourceFile = row.text(8);
            trajectory->sourceHash = row.text(9).toLatin1();
            trajectory->started = row.time(10);
            trajectory->exitReason = row.text(11);
            if (!row.isNull(12))
                trajectory->tokens = row.integer(12);
            if (!row.isNull(13))
                trajectory->costUsd = row.value(13).toDouble();
            trajectory->runId = row.text(14);
            trajectory->parentRun = row.text(15);
            trajectory->raw = QJsonDocument::fromJson(row.text(16).toUtf8()).object();
            if (steps)
                *steps = row.integer(17);
        }
        WAYMARK_TRY(row.result());
    }
    if (trajectory) {
        WAYMARK_TRY_ASSIGN(trajectory->verdicts, verdictsOf(database, trajectory->id.value));
    }
    return trajectory;
}

Result<std::optional<Trajectory>> trajectoryByUuid(Database &database, const QString &uuid)
{
    WAYMARK_TRY_ASSIGN(std::optional<Trajectory> trajectory, trajectoryHeader(database, uuid));
    if (!trajectory)
        return trajectory;
    WAYMARK_TRY_ASSIGN(const QByteArray stored, storedSteps(database, uuid));
    WAYMARK_TRY_ASSIGN(trajectory->steps, unpackedSteps(stored));
    return trajectory;
}

Result<QString> resolveTrajectory(Database &database, const QString &idText)
{
    const QString id = idText.trimmed();
    // Our uuids are lower case, those of other programs may not be: as typed and in lower case.
    QStringList found;
    for (const QString &typed : { id, id.toLower() }) {
        const QString end = id.size() >= 4 ? QString(typed + u"\U0010FFFF"_s) : typed;
        Statement rows(database, u"SELECT uuid FROM trajectory WHERE uuid = ? OR (uuid > ? AND uuid < ?) ORDER BY uuid = ? DESC LIMIT 2"_s);
        rows << typed << typed << end << typed;
        while (rows.step()) {
            if (rows.text(0) == typed)
                return typed;
            if (!found.contains(rows.text(0)))
                found.append(rows.text(0));
        }
        WAYMARK_TRY(rows.result());
    }
    if (found.isEmpty())
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "There is no trajectory with the id “%1”.").arg(idText));
    if (found.size() > 1)
        return failure(ErrorCode::InvalidArgument, QCoreApplication::translate("storage", "More than one trajectory has an id that begins with “%1”.").arg(idText));
    return found.first();
}

Result<QByteArray> storedSteps(Database &database, const QString &uuid)
{
    Statement row(database, u"SELECT steps FROM trajectory WHERE uuid = ?"_s);
    row << uuid;
    const QByteArray stored = row.step() ? row.bytes(0) : QByteArray();
    WAYMARK_TRY(row.result());
    return stored;
}

Result<QList<Step>> unpackedSteps(const QByteArray &stored)
{
    WAYMARK_TRY_ASSIGN(const QByteArray json, decompress(stored));
    return stepsFromJson(QJsonDocument::fromJson(json).array());
}

Result<QList<qint64>> trajectoryIdsOfTask(Database &database, const QString &task)
{
    QList<qint64> ids;
    Statement rows(database, u"SELECT t.id FROM trajectory t JOIN task k ON k.id = t.task_id WHERE k.external_id = ? ORDER BY t.id"_s);
    rows << task;
    while (rows.step())
        ids.append(rows.integer(0));
    WAYMARK_TRY(rows.result());
    return ids;
}

Result<QStringList> allTrajectoryUuids(Database &database)
{
    QStringList uuids;
    Statement rows(database, u"SELECT uuid FROM trajectory ORDER BY id"_s);
    while (rows.step())
        uuids.append(rows.text(0));
    WAYMARK_TRY(rows.result());
    return uuids;
}

Result<QStringList> runsWithoutMemory(Database &database)
{
    QStringList uuids;
    Statement rows(database, u"SELECT uuid FROM trajectory t WHERE parent_run = '' AND NOT EXISTS (SELECT 1 FROM memory WHERE trajectory_id = t.id) ORDER BY id"_s);
    while (rows.step())
        uuids.append(rows.text(0));
    WAYMARK_TRY(rows.result());
    return uuids;
}

Result<qint64> trajectoryBySource(Database &database, const QByteArray &sourceHash)
{
    Statement row(database, u"SELECT id FROM trajectory WHERE source_hash = ?"_s);
    row << QString::fromLatin1(sourceHash);
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

Result<QString> trajectoryUuidBySource(Database &database, const QByteArray &sourceHash)
{
    Statement row(database, u"SELECT uuid FROM trajectory WHERE source_hash = ?"_s);
    row << QString::fromLatin1(sourceHash);
    const QString uuid = row.step() ? row.text(0) : QString();
    WAYMARK_TRY(row.result());
    return uuid;
}

Result<QList<Verdict>> verdictsOf(Database &database, qint64 trajectory)
{
    QList<Verdict> verdicts;
    Statement rows(database, u"SELECT source, passed, model, prompt_version, at FROM verdict WHERE trajectory_id = ? ORDER BY id"_s);
    rows << trajectory;
    while (rows.step())
        verdicts.append({ outcomeSourceFromName(rows.text(0)).value_or(OutcomeSource::Judge), rows.integer(1) != 0, rows.text(2), rows.text(3), rows.time(4) });
    WAYMARK_TRY(rows.result());
    return verdicts;
}

Result<QList<Trajectory>> subRunsOf(Database &database, const Trajectory &run)
{
    constexpr qsizetype mostRuns = 500;
    QList<Trajectory> found;
    QSet<QString> asked;
    const auto collect = [&](const Trajectory &from) -> Result<void> {
        for (const Step &step : from.steps) {
            if (step.subRun.isEmpty() || asked.contains(step.subRun) || found.size() >= mostRuns)
                continue;
            asked.insert(step.subRun);
            // Inside the domain alone: the columns behind the steps cost reading all of them.
            Statement row(database, u"SELECT t.uuid FROM trajectory t JOIN domain d ON d.id = t.domain_id WHERE d.name = ? AND t.run_id = ? ORDER BY t.parent_run <> ?, t.id LIMIT 1"_s);
            row << run.domain << step.subRun << from.runId;
            const QString uuid = row.step() ? row.text(0) : QString();
            WAYMARK_TRY(row.result());
            if (uuid.isEmpty() || uuid == run.uuid)
                continue;
            WAYMARK_TRY_ASSIGN(std::optional<Trajectory> sub, trajectoryByUuid(database, uuid));
            if (sub)
                found.append(*std::move(sub));
        }
        return {};
    };
    WAYMARK_TRY(collect(run));
    for (qsizetype i = 0; i < found.size(); ++i) {
        const Trajectory sub = found.at(i); // the list moves while it grows
        WAYMARK_TRY(collect(sub));
    }
    return found;
}

} // namespace waymark::storage
