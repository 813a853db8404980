// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/curation/edits.h"
#include "services/curation/importrun.h"
#include "services/exchange/format.h"
#include "services/exchange/waymarkrecord.h"
#include "tests/support/temppool.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>

namespace waymark::test {

inline curation::EditContext contextOf(storage::PoolFile &pool, const Clock &clock, const QString &author = QStringLiteral("ada"), const QString &reason = {})
{
    return { pool, clock, { author, ChangeTool::Window, reason }, false };
}

inline curation::EditContext contextOf(TempPool &pool, const QString &author = QStringLiteral("ada"), const QString &reason = {})
{
    return contextOf(pool.pool(), pool.clock, author, reason);
}

inline curation::EditContext dryRun(TempPool &pool)
{
    curation::EditContext context { pool.pool(), pool.clock, { QStringLiteral("ada"), ChangeTool::Window, {} }, true };
    return context;
}

inline curation::WriteAccess directWrite(storage::PoolFile &pool)
{
    return [&pool](const std::function<Result<void>(storage::PoolFile &)> &batch) { return batch(pool); };
}

/// One line of Waymark JSON lines.
inline QByteArray jsonLine(const exchange::Record &record)
{
    QJsonObject object = exchange::waymarkObject(record);
    object.insert(QStringLiteral("kind"), exchange::waymarkKind(record));
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

inline QByteArray jsonLines(const QList<Memory> &memories)
{
    QByteArray bytes;
    for (const Memory &memory : memories)
        bytes += jsonLine(memory);
    return bytes;
}

struct Import
{
    QString format = QStringLiteral("waymark-jsonl");
    curation::ImportAnswers answers;
    QString space = {};
    bool dryRun = false;
    curation::ImportHooks hooks;
};

/// Imports bytes as if they came in on standard input.
inline Result<ImportReport> importBytes(storage::PoolFile &pool, const Clock &clock, QByteArray bytes, const Import &import = {})
{
    QBuffer device(&bytes);
    device.open(QIODevice::ReadOnly);
    curation::ImportRequest request;
    request.paths = { QStringLiteral("-") };
    request.standardInput = &device;
    request.format = import.format;
    request.answers = import.answers;
    request.space = import.space;
    request.dryRun = import.dryRun;
    return curation::importFiles(request, directWrite(pool), { QStringLiteral("ada"), ChangeTool::CommandLine, {} }, clock, import.hooks);
}

inline Result<ImportReport> importBytes(TempPool &pool, const QByteArray &bytes, const Import &import = {})
{
    return importBytes(pool.pool(), pool.clock, bytes, import);
}

inline Result<ImportReport> importPaths(TempPool &pool, const QStringList &paths, const Import &import = {})
{
    curation::ImportRequest request;
    request.paths = paths;
    request.format = import.format == QLatin1String("waymark-jsonl") ? QString() : import.format;
    request.answers = import.answers;
    request.space = import.space;
    request.dryRun = import.dryRun;
    return curation::importFiles(request, directWrite(pool.pool()), { QStringLiteral("ada"), ChangeTool::CommandLine, {} }, pool.clock, import.hooks);
}

/// What a report says, one line a file: "a.jsonl waymark-jsonl +2m +1t +0o =3 !1".
inline QString reportText(const ImportReport &report)
{
    QStringList lines;
    for (const ImportedFile &file : report.files) {
        lines.append(QStringLiteral("%1 %2 +%3m +%4t +%5o =%6 !%7")
                         .arg(file.path.section(QLatin1Char('/'), -1), file.recognised ? file.format : QStringLiteral("?"))
                         .arg(file.memories)
                         .arg(file.trajectories)
                         .arg(file.outcomes)
                         .arg(file.unchanged)
                         .arg(file.quarantined.size()));
    }
    return lines.join(QLatin1Char('\n'));
}

/// A run of two steps with a verdict.
inline Trajectory makeTrajectory(int number, const QString &domain = QStringLiteral("payments"))
{
    Trajectory run;
    run.uuid = QStringLiteral("00000000-0000-4000-9000-%1").arg(number, 12, 10, QLatin1Char('0'));
    run.domain = domain;
    run.task = QStringLiteral("task-%1").arg(number);
    run.taskText = QStringLiteral("Do the thing number %1.").arg(number);
    run.agent = QStringLiteral("agent-%1").arg(number % 2);
    run.model = QStringLiteral("model-%1").arg(number % 3);
    run.sourceFormat = QStringLiteral("test");
    run.sourceFile = QStringLiteral("run-%1.json").arg(number);
    run.sourceHash = sha256Hex(QByteArray("run " + QByteArray::number(number)));
    run.started = testNow().addDays(-number);
    run.exitReason = QStringLiteral("submitted");
    run.tokens = 1000 + number;
    run.costUsd = 0.25 * number;
    run.runId = QStringLiteral("run-%1").arg(number);
    run.raw = { { QStringLiteral("temperature"), 0.5 } };
    Step think;
    think.role = StepRole::Agent;
    think.at = run.started;
    think.thought = QStringLiteral("Look around first.");
    think.calls = { { QStringLiteral("c1"), QStringLiteral("bash"), QJsonValue(QJsonObject { { QStringLiteral("command"), QStringLiteral("ls -l") } }) } };
    think.results = { { QStringLiteral("c1"), QStringLiteral("total 0"), false } };
    think.metrics = { { QStringLiteral("tokens"), 12 } };
    Step say;
    say.role = StepRole::User;
    say.text = QStringLiteral("Thanks “naïve” 日本語");
    run.steps = { think, say };
    run.verdicts = { { OutcomeSource::GroundTruth, number % 2 == 0, {}, {}, run.started }, { OutcomeSource::Judge, true, QStringLiteral("judge-1"), QStringLiteral("v3"), run.started } };
    return run;
}

/// A run of so many steps; the same one for the same number.
inline Trajectory makeLongRun(int number, int steps)
{
    Trajectory run = makeTrajectory(number);
    while (run.steps.size() < steps)
        run.steps.append(run.steps.first());
    return run;
}

} // namespace waymark::test
