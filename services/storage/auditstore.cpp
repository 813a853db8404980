// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/auditstore.h"

#include "services/domain/payload.h"
#include "services/storage/rowreader.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace waymark::storage {

namespace {

/// A run whose outcome was verified.
struct VerifiedRun
{
    JudgedCase of;
    QList<Verdict> judged; ///< in time
    QList<Verdict> verified;
};

struct VerifiedRuns
{
    std::vector<VerifiedRun> runs;
    QHash<qint64, size_t> places; ///< by row id
};

QString textOf(const RowReader &rows, int column)
{
    const std::string_view text = rows.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

constexpr char verifiedOnes[] = "(SELECT trajectory_id FROM verdict WHERE source <> 'judge')";

Result<VerifiedRuns> verifiedRuns(Database &database)
{
    VerifiedRuns verified;
    const QByteArray sql = QByteArray(
                               "SELECT t.id, t.uuid, d.name, k.external_id, substr(k.text, 1, 2000), t.source_file FROM trajectory t JOIN domain d ON d.id = t.domain_id "
                               "LEFT JOIN task k ON k.id = t.task_id WHERE t.id IN ")
        + verifiedOnes + " ORDER BY d.name COLLATE NOCASE, d.name, t.id";
    RowReader rows(database, sql.constData());
    while (rows.step()) {
        VerifiedRun run;
        run.of.id = textOf(rows, 1);
        run.of.domain = textOf(rows, 2);
        Trajectory named;
        named.task = textOf(rows, 3);
        named.taskText = textOf(rows, 4);
        named.sourceFile = textOf(rows, 5);
        run.of.title = runTitle(named);
        verified.places.insert(rows.integer(0), verified.runs.size());
        verified.runs.push_back(std::move(run));
    }
    WAYMARK_TRY(rows.result());
    return verified;
}

Result<void> addVerdicts(Database &database, VerifiedRuns &verified)
{
    const QByteArray sql = QByteArray("SELECT trajectory_id, source, passed, model FROM verdict WHERE trajectory_id IN ") + verifiedOnes + " ORDER BY at, id";
    RowReader rows(database, sql.constData());
    while (rows.step()) {
        const auto place = verified.places.constFind(rows.integer(0));
        if (place == verified.places.constEnd())
            continue;
        // Their times stay away: they are in the order of them already, and the later of two equals counts.
        Verdict verdict;
        verdict.source = outcomeSourceFromName(textOf(rows, 1)).value_or(OutcomeSource::Judge);
        verdict.passed = rows.integer(2) != 0;
        verdict.model = textOf(rows, 3);
        VerifiedRun &run = verified.runs[*place];
        (verdict.source == OutcomeSource::Judge ? run.judged : run.verified).append(verdict);
    }
    return rows.result();
}

Result<QList<MislabelledMemory>> mislabelledMemories(Database &database, const VerifiedRuns &verified)
{
    QList<MislabelledMemory> memories;
    const QByteArray sql = QByteArray(
                               "SELECT m.id, m.uuid, m.type, m.title, d.name, m.trajectory_id, m.outcome, m.outcome_source FROM memory m JOIN domain d ON d.id = m.domain_id "
                               "WHERE m.retired_at IS NULL AND m.superseded_by IS NULL AND m.outcome <> 'unknown' AND m.trajectory_id IN ")
        + verifiedOnes + " ORDER BY d.name COLLATE NOCASE, d.name, m.trajectory_id, m.id";
    RowReader rows(database, sql.constData());
    while (rows.step()) {
        const auto place = verified.places.constFind(rows.integer(5));
        if (place == verified.places.constEnd())
            continue;
        const VerifiedRun &run = verified.runs[*place];
        const Outcome outcome = outcomeOf(run.verified);
        const Outcome stored { outcomeFromName(textOf(rows, 6)).value_or(OutcomeValue::Unknown), outcomeSourceFromName(textOf(rows, 7)).value_or(OutcomeSource::None) };
        if (stored.value == OutcomeValue::Unknown || stored.value == outcome.value)
            continue;
        memories.append({ MemoryId { rows.integer(0) }, textOf(rows, 1), memoryTypeFromName(textOf(rows, 2)).value_or(MemoryType::Insight), textOf(rows, 3), textOf(rows, 4), run.of.id, stored, outcome });
    }
    WAYMARK_TRY(rows.result());
    return memories;
}

} // namespace

Result<AuditMaterial> auditMaterial(Database &database)
{
    WAYMARK_TRY_ASSIGN(VerifiedRuns verified, verifiedRuns(database));
    WAYMARK_TRY(addVerdicts(database, verified));
    AuditMaterial material;
    WAYMARK_TRY_ASSIGN(material.mislabelled, mislabelledMemories(database, verified));
    for (VerifiedRun &run : verified.runs) {
        if (run.judged.isEmpty() || run.verified.isEmpty())
            continue;
        const Outcome outcome = outcomeOf(run.verified);
        run.of.judged = run.judged.last().passed;
        run.of.judge = run.judged.last().model;
        run.of.verified = outcome.value == OutcomeValue::Success;
        run.of.verifiedBy = outcome.source;
        material.cases.append(std::move(run.of));
    }
    return material;
}

} // namespace waymark::storage
