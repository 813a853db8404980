// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/runstore.h"

#include "services/domain/payload.h"
#include "services/storage/rowreader.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

struct Listed
{
    qint64 id = 0;
    RunRow row;
};

QString textOf(const RowReader &rows, int column)
{
    const std::string_view text = rows.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

Result<QHash<qint64, QString>> domainNames(Database &database)
{
    QHash<qint64, QString> names;
    RowReader rows(database, "SELECT id, name FROM domain");
    while (rows.step())
        names.insert(rows.integer(0), textOf(rows, 1));
    WAYMARK_TRY(rows.result());
    return names;
}

/// What runs of each task are called. The text, which may be long, is read only where the title may come from it.
Result<QHash<qint64, QString>> titlesOfTasks(Database &database)
{
    QHash<qint64, QString> titles;
    RowReader rows(database, "SELECT id, external_id, CASE WHEN external_id = '' OR external_id GLOB 'task-*' THEN substr(text, 1, 2000) END FROM task");
    while (rows.step()) {
        Trajectory named;
        named.task = textOf(rows, 1);
        named.taskText = textOf(rows, 2);
        titles.insert(rows.integer(0), runTitle(named));
    }
    WAYMARK_TRY(rows.result());
    return titles;
}

/// Without verdicts and memories, in no order. From an index that holds all of it.
Result<std::vector<Listed>> runsAlone(Database &database)
{
    WAYMARK_TRY_ASSIGN(const auto domains, domainNames(database));
    WAYMARK_TRY_ASSIGN(const auto titles, titlesOfTasks(database));
    std::vector<Listed> runs;
    RowReader rows(database, "SELECT id, uuid, domain_id, task_id, agent, model, source_file, step_count FROM trajectory INDEXED BY trajectory_listed");
    while (rows.step()) {
        Listed run { rows.integer(0), {} };
        run.row.uuid = textOf(rows, 1);
        run.row.domain = domains.value(rows.integer(2));
        run.row.title = titles.value(rows.integer(3));
        if (run.row.title.isEmpty())
            run.row.title = textOf(rows, 6); // as runTitle() does
        run.row.agent = textOf(rows, 4);
        run.row.model = textOf(rows, 5);
        run.row.steps = rows.integer(7);
        runs.push_back(std::move(run));
    }
    WAYMARK_TRY(rows.result());
    return runs;
}

/// By run. Their times stay away: they are in the order of them already, and the later of two equals counts.
Result<QHash<qint64, QList<Verdict>>> allVerdicts(Database &database)
{
    QHash<qint64, QList<Verdict>> verdicts;
    RowReader rows(database, "SELECT trajectory_id, source, passed FROM verdict ORDER BY at, id");
    while (rows.step()) {
        Verdict verdict;
        verdict.source = outcomeSourceFromName(textOf(rows, 1)).value_or(OutcomeSource::Judge);
        verdict.passed = rows.integer(2) != 0;
        verdicts[rows.integer(0)].append(verdict);
    }
    WAYMARK_TRY(rows.result());
    return verdicts;
}

Result<QHash<qint64, std::array<int, 4>>> memoriesByRun(Database &database)
{
    QHash<qint64, std::array<int, 4>> counts;
    RowReader rows(database,
        "SELECT trajectory_id, type, count(*) FROM memory INDEXED BY memory_in_use_by_trajectory "
        "WHERE retired_at IS NULL AND trajectory_id IS NOT NULL GROUP BY trajectory_id, type");
    while (rows.step()) {
        if (const auto type = memoryTypeFromName(textOf(rows, 1)))
            counts[rows.integer(0)].at(size_t(*type)) = int(rows.integer(2));
    }
    WAYMARK_TRY(rows.result());
    return counts;
}

} // namespace

Result<QList<RunRow>> allRuns(Database &database)
{
    WAYMARK_TRY_ASSIGN(std::vector<Listed> runs, runsAlone(database));
    WAYMARK_TRY_ASSIGN(const auto verdicts, allVerdicts(database));
    WAYMARK_TRY_ASSIGN(const auto memories, memoriesByRun(database));
    for (Listed &run : runs) {
        const QList<Verdict> ofRun = verdicts.value(run.id);
        run.row.outcome = outcomeOf(ofRun);
        run.row.isDisputed = isDisputed(ofRun);
        run.row.memories = memories.value(run.id);
    }
    std::ranges::sort(runs, [](const Listed &a, const Listed &b) {
        if (const int order = a.row.domain.compare(b.row.domain, Qt::CaseInsensitive); order != 0)
            return order < 0;
        if (const int order = a.row.title.compare(b.row.title, Qt::CaseInsensitive); order != 0)
            return order < 0;
        return a.id < b.id;
    });
    QList<RunRow> list;
    list.reserve(qsizetype(runs.size()));
    for (Listed &run : runs)
        list.append(std::move(run.row));
    return list;
}

} // namespace waymark::storage
