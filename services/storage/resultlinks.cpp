// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/injectedkey.h"
#include "services/storage/resultwriter.h"
#include "services/storage/rowreader.h"
#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QString textOf(const RowReader &row, int column)
{
    const std::string_view text = row.text(column);
    return QString::fromUtf8(text.data(), qsizetype(text.size()));
}

/// Rows of injected memories whose memory is not in the pool, by key.
Result<QHash<QByteArray, qint64>> unlinkedMemories(Database &database)
{
    QHash<QByteArray, qint64> wanted;
    RowReader rows(database, "SELECT id, key FROM injected_memory i WHERE memory_id IS NULL OR NOT EXISTS (SELECT 1 FROM memory m WHERE m.id = i.memory_id)");
    while (rows.step()) {
        const std::string_view key = rows.text(1);
        wanted.insert(QByteArray(key.data(), qsizetype(key.size())), rows.integer(0));
    }
    WAYMARK_TRY(rows.result());
    return wanted;
}

struct Match
{
    qint64 byKey = 0; ///< row of the memory, the oldest one
    qint64 byTitle = 0;
    int titles = 0; ///< memories of that title
};

Result<bool> linkMemories(Database &database)
{
    WAYMARK_TRY_ASSIGN(const auto wanted, unlinkedMemories(database));
    if (wanted.isEmpty())
        return false;
    QHash<qint64, Match> matches; // by row of the injected memory
    RowReader memories(database, "SELECT id, title, description, content FROM memory ORDER BY id");
    while (memories.step()) {
        const qint64 id = memories.integer(0);
        const QString title = textOf(memories, 1);
        if (const qint64 row = wanted.value(injectedKey(title, textOf(memories, 2), textOf(memories, 3))); row > 0) {
            Match &match = matches[row];
            match.byKey = match.byKey > 0 ? match.byKey : id;
        }
        if (const qint64 row = wanted.value(injectedKey(title, {}, {})); row > 0) {
            Match &match = matches[row];
            match.byTitle = id;
            ++match.titles;
        }
    }
    WAYMARK_TRY(memories.result());
    bool linked = false;
    Statement update(database, u"UPDATE injected_memory SET memory_id = ? WHERE id = ?"_s);
    for (auto it = matches.cbegin(); it != matches.cend(); ++it) {
        const qint64 memory = it->byKey > 0 ? it->byKey : it->titles == 1 ? it->byTitle
                                                                          : 0;
        if (memory == 0)
            continue;
        WAYMARK_TRY((update << memory << it.key()).run());
        linked = true;
    }
    return linked;
}

Result<bool> linkRuns(Database &database)
{
    // A name that several runs or several attempts bear says nothing.
    Statement update(database,
        u"WITH loose AS (SELECT a.id, a.run, a.task FROM attempt a WHERE a.run <> '' AND NOT EXISTS (SELECT 1 FROM trajectory t WHERE t.id = a.trajectory_id)), "
        "named AS (SELECT run_id, min(id) AS id FROM trajectory WHERE run_id <> '' GROUP BY run_id HAVING count(*) = 1), "
        "found AS (SELECT min(loose.id) AS attempt, named.id AS run FROM loose JOIN named ON named.run_id = loose.run "
        "JOIN trajectory t ON t.id = named.id LEFT JOIN task k ON k.id = t.task_id WHERE k.id IS NULL OR k.external_id = loose.task "
        "GROUP BY named.id HAVING count(*) = 1) "
        "UPDATE attempt SET trajectory_id = found.run FROM found WHERE attempt.id = found.attempt"_s);
    WAYMARK_TRY(update.run());
    return update.affectedRows() > 0;
}

} // namespace

Result<bool> linkResults(Transaction &transaction)
{
    WAYMARK_TRY_ASSIGN(const bool memories, linkMemories(transaction.database()));
    WAYMARK_TRY_ASSIGN(const bool runs, linkRuns(transaction.database()));
    return memories || runs;
}

} // namespace waymark::storage
