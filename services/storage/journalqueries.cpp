// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/journal.h"
#include "services/storage/recordstore.h"
#include "services/storage/statement.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString changeColumns = u"c.id, c.at, c.author, c.tool, c.label, c.reason, coalesce(c.undoes, 0), coalesce(c.origin, ''), c.row_count"_s;

Change changeFrom(const Statement &row)
{
    Change change;
    change.id = ChangeId { row.integer(0) };
    change.at = row.time(1);
    change.author = row.text(2);
    change.tool = changeToolFromName(row.text(3)).value_or(ChangeTool::Job);
    change.label = row.text(4);
    change.reason = row.text(5);
    change.undoes = ChangeId { row.integer(6) };
    change.origin = row.text(7);
    change.rows = row.integer(8);
    return change;
}

std::optional<QJsonObject> jsonFrom(const Statement &row, int column)
{
    if (row.isNull(column))
        return std::nullopt;
    return QJsonDocument::fromJson(row.text(column).toUtf8()).object();
}

/// Row ids mean nothing to a reader: names stand in their place.
void nameReferences(Database &database, std::optional<QJsonObject> &columns)
{
    if (!columns)
        return;
    const std::tuple<QString, QString, QString> references[] = {
        { u"domain_id"_s, u"domain"_s, u"SELECT name FROM domain WHERE id = ?"_s },
        { u"task_id"_s, u"task"_s, u"SELECT external_id FROM task WHERE id = ?"_s },
    };
    for (const auto &[column, shown, sql] : references) {
        if (!columns->contains(column))
            continue;
        const QJsonValue id = columns->take(column);
        Statement named(database, sql);
        named << id.toInteger();
        columns->insert(shown, named.step() ? named.text(0) : QString());
    }
    if (columns->contains("superseded_by"_L1)) {
        Statement title(database, u"SELECT title FROM memory WHERE uuid = ?"_s);
        title << columns->value("superseded_by"_L1).toString();
        if (title.step())
            columns->insert("superseded_by"_L1, title.text(0));
    }
    for (const auto own : { "id"_L1, "uuid"_L1, "memory_id"_L1 })
        columns->remove(own);
    columns->remove("raw"_L1);
    columns->remove("payload"_L1);
    columns->remove("payload_text"_L1);
    columns->remove("key_text"_L1);
}

/// What rows of the journal touched.
struct Touched
{
    PoolChange change;
    qint64 rows = 0;
    qint64 others = 0; ///< rows of changes that are not known
};

/// The memories of runs whose verdicts moved.
Result<QSet<qint64>> judgedMemories(Database &database, const QString &where, qint64 limit, const QSet<qint64> &known)
{
    QSet<qint64> memories;
    Statement rows(database,
                   u"SELECT r.change_id, m.id FROM change_row r JOIN change c ON c.id = r.change_id LEFT JOIN verdict v ON v.uuid = r.row_key "
                   "JOIN memory m ON m.trajectory_id = coalesce(v.trajectory_id, json_extract(r.before, '$.trajectory_id')) "
                   "WHERE r.table_name = 'verdict' AND c.origin IS NULL AND "_s
                       + where);
    rows << limit;
    while (rows.step()) {
        if (!known.contains(rows.integer(0)))
            memories.insert(rows.integer(1));
    }
    WAYMARK_TRY(rows.result());
    return memories;
}

Result<Touched> touchedBy(Database &database, const QString &where, qint64 limit, const QSet<qint64> &known)
{
    Touched touched;
    PoolChange &change = touched.change;
    change.foreign = true;
    QSet<qint64> memories;
    bool verdicts = false;
    Statement rows(database,
                   u"SELECT r.change_id, r.table_name, coalesce(m.id, 0), coalesce(d.memory_id, l.a_id, e.memory_id, "
                   "CASE WHEN r.table_name = 'evidence' THEN json_extract(r.before, '$.memory_id') END, 0), coalesce(l.b_id, 0), r.before IS NULL, "
                   "r.after IS NULL, c.origin IS NOT NULL FROM change_row r JOIN change c ON c.id = r.change_id "
                   "LEFT JOIN memory m ON r.table_name = 'memory' AND m.uuid = r.row_key "
                   "LEFT JOIN decision d ON r.table_name = 'decision' AND d.uuid = r.row_key "
                   "LEFT JOIN relation l ON r.table_name = 'relation' AND l.uuid = r.row_key "
                   "LEFT JOIN evidence e ON r.table_name = 'evidence' AND e.uuid = r.row_key WHERE "_s
                       + where);
    rows << limit;
    while (rows.step()) {
        ++touched.rows;
        if (known.contains(rows.integer(0)))
            continue;
        ++touched.others;
        if (rows.integer(7) != 0)
            continue; // history of another pool says what happened there
        const QString table = rows.text(1);
        change.savedSearches = change.savedSearches || table == "saved_search"_L1;
        change.savedQueries = change.savedQueries || table == "saved_query"_L1;
        change.suppressions = change.suppressions || table == "suppression"_L1;
        change.rules = change.rules || table == "rule_setting"_L1 || table == "user_rule"_L1;
        change.proposals = change.proposals || table == "proposal"_L1;
        change.prompts = change.prompts || table == "prompt"_L1;
        change.results = change.results || table == "evaluation"_L1 || table == "evaluation_part"_L1 || table == "triage"_L1;
        verdicts = verdicts || table == "verdict"_L1;
        if (table == "memory"_L1) {
            // A row that is gone has no id any more: then only a fresh look helps.
            if (rows.integer(6) != 0 || rows.integer(2) == 0)
                change.kind = PoolChange::Kind::Everything;
            else if (rows.integer(5) != 0 && change.kind == PoolChange::Kind::Changed)
                change.kind = PoolChange::Kind::Added;
        }
        for (int column = 2; column <= 4; ++column)
            memories.insert(rows.integer(column));
    }
    WAYMARK_TRY(rows.result());
    if (verdicts) {
        WAYMARK_TRY_ASSIGN(const QSet<qint64> judged, judgedMemories(database, where, limit, known));
        memories += judged;
    }
    memories.remove(0);
    for (const qint64 id : std::as_const(memories))
        change.memories.append(MemoryId { id });
    std::sort(change.memories.begin(), change.memories.end());
    return touched;
}

Result<void> nameNewest(Database &database, PoolChange &change)
{
    Statement newest(database, u"SELECT id, label FROM change ORDER BY id DESC LIMIT 1"_s);
    if (newest.step()) {
        change.change = ChangeId { newest.integer(0) };
        change.label = newest.text(1);
    }
    return newest.result();
}

/// The change that stands for one of another pool here; 0 when its history has not come along.
Result<qint64> foreignChangeOf(Database &database, const QString &origin)
{
    Statement row(database, u"SELECT id FROM change WHERE origin = ?"_s);
    row << origin;
    const qint64 id = row.step() ? row.integer(0) : 0;
    WAYMARK_TRY(row.result());
    return id;
}

} // namespace

Result<qint64> countChanges(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant count, database.scalar(u"SELECT count(*) FROM change"_s));
    return count.toLongLong();
}

Result<QList<Change>> changes(Database &database, int limit, ChangeId after)
{
    QList<Change> list;
    Statement rows(database, u"SELECT "_s + changeColumns + u" FROM change c WHERE c.id > ? ORDER BY c.id DESC LIMIT ?"_s);
    rows << after.value << qint64(limit);
    while (rows.step())
        list.append(changeFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<std::optional<Change>> changeById(Database &database, ChangeId id)
{
    Statement row(database, u"SELECT "_s + changeColumns + u" FROM change c WHERE c.id = ?"_s);
    row << id.value;
    std::optional<Change> change;
    if (row.step())
        change = changeFrom(row);
    WAYMARK_TRY(row.result());
    return change;
}

Result<bool> isOpenForMore(Database &database, ChangeId change)
{
    Statement row(database, u"SELECT NOT EXISTS (SELECT 1 FROM change WHERE undoes = c.id) FROM change c WHERE c.id = ?"_s);
    row << change.value;
    const bool open = row.step() && row.integer(0) != 0;
    WAYMARK_TRY(row.result());
    return open;
}

Result<QList<ChangeRow>> rowsOfChange(Database &database, ChangeId id)
{
    QList<ChangeRow> list;
    Statement rows(database, u"SELECT table_name, row_key, before, after FROM change_row WHERE change_id = ? ORDER BY id"_s);
    rows << id.value;
    while (rows.step())
        list.append({ id, rows.text(0), rows.text(1), jsonFrom(rows, 2), jsonFrom(rows, 3) });
    WAYMARK_TRY(rows.result());
    return list;
}

Result<QList<HistoryEntry>> historyOf(Database &database, const QString &memoryUuid)
{
    QList<HistoryEntry> list;
    {
        // Rulings that are gone name the memory by its row id, which means another one in the history of another pool.
        Statement rows(database,
                       u"SELECT "_s + changeColumns
                           + u", r.table_name, r.row_key, r.before, r.after FROM change_row r JOIN change c ON c.id = r.change_id WHERE r.row_key IN ("
                             "SELECT ? UNION SELECT e.uuid FROM evidence e JOIN memory m ON m.id = e.memory_id WHERE m.uuid = ? "
                             "UNION SELECT g.row_key FROM change_row g JOIN change o ON o.id = g.change_id WHERE g.table_name = 'evidence' AND g.after IS NULL "
                             "AND json_extract(g.before, '$.memory_id') = (SELECT id FROM memory WHERE uuid = ?) AND o.origin IS NULL) "
                             "ORDER BY c.origin IS NOT NULL, r.id DESC"_s);
        rows << memoryUuid << memoryUuid << memoryUuid;
        while (rows.step()) {
            const Change change = changeFrom(rows);
            const HistoryEntry entry { change, { change.id, rows.text(9), rows.text(10), jsonFrom(rows, 11), jsonFrom(rows, 12) } };
            // One act may rule on many sentences, or bring the memory with its rulings: it is told once.
            const bool isTold = !list.isEmpty() && list.last().change.id == change.id;
            if (isTold && list.last().row.table == "evidence"_L1 && entry.row.table != "evidence"_L1)
                list.last() = entry;
            else if (!isTold || entry.row.table != "evidence"_L1)
                list.append(entry);
        }
        WAYMARK_TRY(rows.result());
    }
    for (HistoryEntry &entry : list) {
        nameReferences(database, entry.row.before);
        nameReferences(database, entry.row.after);
    }
    return list;
}

Result<PoolChange> poolChangeOf(Database &database, ChangeId after)
{
    WAYMARK_TRY_ASSIGN(Touched touched, touchedBy(database, u"r.change_id > ?"_s, after.value, {}));
    WAYMARK_TRY(nameNewest(database, touched.change));
    return std::move(touched.change);
}

Result<JournalMark> journalMark(Database &database)
{
    Statement row(database,
                  u"SELECT coalesce((SELECT seq FROM sqlite_sequence WHERE name = 'change_row'), 0), "
                  "coalesce((SELECT value FROM pool_meta WHERE key = 'restored'), '')"_s);
    JournalMark mark;
    if (row.step())
        mark = { row.integer(0), row.text(1) };
    WAYMARK_TRY(row.result());
    return mark;
}

Result<std::optional<PoolChange>> poolChangeSince(Database &database, const JournalMark &mark, const QSet<qint64> &known)
{
    WAYMARK_TRY_ASSIGN(const JournalMark now, journalMark(database));
    if (now == mark)
        return std::optional<PoolChange>();
    WAYMARK_TRY_ASSIGN(Touched touched, touchedBy(database, u"r.id > ?"_s, mark.row, known));
    // Rows are numbered without gaps: one that is missing was taken back with its import.
    const bool gone = now.row < mark.row || now.restored != mark.restored || touched.rows < now.row - mark.row;
    if (!gone && touched.others == 0)
        return std::optional<PoolChange>();
    if (gone) {
        touched.change.kind = PoolChange::Kind::Everything;
        touched.change.savedSearches = true;
        touched.change.savedQueries = true;
        touched.change.suppressions = true;
        touched.change.rules = true;
        touched.change.proposals = true;
        touched.change.prompts = true;
        touched.change.results = true;
    }
    WAYMARK_TRY(nameNewest(database, touched.change));
    return std::optional(std::move(touched.change));
}

Result<bool> addForeignChange(Database &database, const Change &change, const QList<ChangeRow> &rows)
{
    const QString pool = change.origin.left(change.origin.lastIndexOf(u':') + 1);
    WAYMARK_TRY_ASSIGN(const QString self, poolMeta(database, u"uuid"_s));
    if (pool.chopped(1) == self) {
        // A pool that reads its own export knows its acts; one that was copied and went its own way does not.
        WAYMARK_TRY_ASSIGN(const std::optional<Change> own, changeById(database, ChangeId { change.origin.sliced(pool.size()).toLongLong() }));
        if (own && own->origin.isEmpty() && own->at == change.at && own->label == change.label)
            return false;
    }
    qint64 undoes = 0;
    if (change.undoes.isValid()) {
        WAYMARK_TRY_ASSIGN(undoes, foreignChangeOf(database, pool + QString::number(change.undoes.value)));
    }
    Statement insert(database,
                     u"INSERT INTO change(at, author, tool, label, reason, origin, row_count, undoes) VALUES (?, ?, ?, ?, ?, ?, ?, nullif(?, 0)) "
                     "ON CONFLICT(origin) DO NOTHING"_s);
    insert << timeText(change.at) << change.author << name(change.tool) << change.label << change.reason << change.origin << qint64(rows.size()) << undoes;
    WAYMARK_TRY(insert.run());
    if (insert.affectedRows() == 0)
        return false;
    const qint64 id = insert.lastInsertId();
    for (const ChangeRow &row : rows) {
        const auto text = [](const std::optional<QJsonObject> &json) {
            return json ? QVariant(QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact))) : QVariant();
        };
        WAYMARK_TRY((Statement(database, u"INSERT INTO change_row(change_id, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?)"_s)
                     << id << row.table << row.key << text(row.before) << text(row.after))
                        .run());
    }
    return true;
}

Result<void> removeForeignChange(Database &database, const QString &origin)
{
    WAYMARK_TRY_ASSIGN(const qint64 id, foreignChangeOf(database, origin));
    WAYMARK_TRY((Statement(database, u"UPDATE change SET undoes = NULL WHERE undoes = ?"_s) << id).run());
    WAYMARK_TRY((Statement(database, u"DELETE FROM change_row WHERE change_id = ?"_s) << id).run());
    return (Statement(database, u"DELETE FROM change WHERE id = ?"_s) << id).run();
}

} // namespace waymark::storage
