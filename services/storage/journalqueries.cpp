// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/journal.h"
#include "services/storage/recordstore.h"
#include "services/storage/statement.h"

#include <QJsonDocument>

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
    columns->remove("payload"_L1);
    columns->remove("payload_text"_L1);
    columns->remove("key_text"_L1);
}

} // namespace

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
        Statement rows(database,
                       u"SELECT "_s + changeColumns
                           + u", r.table_name, r.row_key, r.before, r.after FROM change_row r JOIN change c ON c.id = r.change_id "
                             "WHERE r.row_key = ? ORDER BY c.origin IS NOT NULL, r.id DESC"_s);
        rows << memoryUuid;
        while (rows.step()) {
            const Change change = changeFrom(rows);
            list.append({ change, { change.id, rows.text(9), rows.text(10), jsonFrom(rows, 11), jsonFrom(rows, 12) } });
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
    PoolChange change;
    change.foreign = true;
    {
        Statement newest(database, u"SELECT id, label FROM change ORDER BY id DESC LIMIT 1"_s);
        if (newest.step()) {
            change.change = ChangeId { newest.integer(0) };
            change.label = newest.text(1);
        }
        WAYMARK_TRY(newest.result());
    }
    Statement rows(database,
                   u"SELECT DISTINCT r.table_name, coalesce(m.id, 0), r.before IS NULL, r.after IS NULL FROM change_row r "
                   "LEFT JOIN memory m ON m.uuid = r.row_key WHERE r.change_id > ?"_s);
    rows << after.value;
    while (rows.step()) {
        if (rows.text(0) == "saved_search"_L1)
            change.savedSearches = true;
        // A row that is gone has no id any more: then only a fresh look helps.
        if (rows.text(0) == "memory"_L1 && (rows.integer(3) != 0 || rows.integer(1) == 0))
            change.kind = PoolChange::Kind::Everything;
        if (rows.text(0) == "memory"_L1 && rows.integer(2) != 0 && change.kind == PoolChange::Kind::Changed)
            change.kind = PoolChange::Kind::Added;
        if (rows.integer(1) != 0)
            change.memories.append(MemoryId { rows.integer(1) });
    }
    WAYMARK_TRY(rows.result());
    return change;
}

Result<bool> addForeignChange(Database &database, const Change &change, const QList<ChangeRow> &rows)
{
    const QString pool = change.origin.left(change.origin.lastIndexOf(u':'));
    WAYMARK_TRY_ASSIGN(const QString own, poolMeta(database, u"uuid"_s));
    if (pool == own)
        return false; // our own journal on its way back
    // Which change it took back is known there by its number, here by our own.
    Statement insert(database,
                     u"INSERT INTO change(at, author, tool, label, reason, undoes, origin, row_count) "
                     "VALUES (?, ?, ?, ?, ?, (SELECT id FROM change WHERE origin = ?), ?, ?) ON CONFLICT(origin) DO NOTHING"_s);
    insert << timeText(change.at) << change.author << name(change.tool) << change.label << change.reason
           << QString(pool + u':' + QString::number(change.undoes.value)) << change.origin << qint64(rows.size());
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

} // namespace waymark::storage
