// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/journal.h"

#include "services/storage/memoryfts.h"
#include "services/storage/rowjson.h"
#include "services/storage/statement.h"
#include "services/storage/suppressionstore.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

QVariant jsonText(const std::optional<QJsonObject> &json)
{
    return json ? QVariant(QString::fromUtf8(QJsonDocument(*json).toJson(QJsonDocument::Compact))) : QVariant();
}

/// What a row belongs to and an update need not say.
QStringList ownerColumns(const QString &table)
{
    return table == "evidence"_L1 ? QStringList { u"memory_id"_s } : QStringList();
}

/// A list of placeholders and names, "a, b" and "?, ?".
QString placeholders(qsizetype count)
{
    return QStringList(count, u"?"_s).join(u", "_s);
}

} // namespace

Result<std::unique_ptr<ChangeRecorder>> ChangeRecorder::begin(Transaction &transaction, const Act &act, const QString &label, const Clock &clock, ChangeId undoes)
{
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(transaction, clock));
    Statement insert(transaction.database(), u"INSERT INTO change(at, author, tool, label, reason, undoes) VALUES (?, ?, ?, ?, ?, ?)"_s);
    insert << timeText(clock.now()) << act.author << name(act.tool) << label << act.reason << (undoes.isValid() ? QVariant(undoes.value) : QVariant());
    WAYMARK_TRY(insert.run());
    recorder->m_id = ChangeId { insert.lastInsertId() };
    recorder->m_label = label;
    return recorder;
}

std::unique_ptr<ChangeRecorder> ChangeRecorder::resume(Transaction &transaction, ChangeId change, const Clock &clock)
{
    std::unique_ptr<ChangeRecorder> recorder(new ChangeRecorder(transaction, clock));
    recorder->m_id = change;
    return recorder;
}

Result<qint64> ChangeRecorder::insert(const QString &table, const QVariantMap &values)
{
    const TableSpec *spec = tableSpec(table);
    Q_ASSERT_X(spec, "ChangeRecorder", "only journaled tables are written through the journal");
    const QStringList columns = values.keys();
    Statement statement(m_database, u"INSERT INTO "_s + table + u'(' + columns.join(u", "_s) + u") VALUES ("_s + placeholders(columns.size()) + u')');
    for (const QVariant &value : values)
        statement << value;
    WAYMARK_TRY(statement.run());
    const qint64 id = statement.lastInsertId();
    if (table == "memory"_L1)
        WAYMARK_TRY(addToFullText(m_database, id));
    WAYMARK_TRY_ASSIGN(const std::optional<QJsonObject> row, rowToJson(m_database, table, id, spec->columns));
    WAYMARK_TRY(write(table, values.value(u"uuid"_s).toString(), std::nullopt,
                      QJsonObject { { u"fingerprint"_s, QString::fromLatin1(fingerprint(*spec, *row)) } }));
    touch(table, id, values, PoolChange::Kind::Added);
    WAYMARK_TRY(follow(table, values));
    return id;
}

Result<bool> ChangeRecorder::update(const QString &table, qint64 id, const QVariantMap &values)
{
    const QStringList columns = values.keys();
    if (columns.isEmpty())
        return false;
    WAYMARK_TRY_ASSIGN(const std::optional<QJsonObject> current, rowToJson(m_database, table, id, QStringList { u"uuid"_s } + ownerColumns(table) + columns));
    if (!current)
        return failure(ErrorCode::NotFound, QCoreApplication::translate("storage", "What was to be changed is not in the pool any more."), table);
    QJsonObject before;
    QJsonObject after;
    bool textMoves = false;
    for (auto it = values.begin(); it != values.end(); ++it) {
        const QJsonValue is = current->value(it.key());
        const QJsonValue becomes = columnToJson(storableValue(it.value()));
        if (is == becomes)
            continue;
        before.insert(it.key(), is);
        after.insert(it.key(), becomes);
        textMoves = textMoves || isFullTextColumn(it.key());
    }
    if (after.isEmpty())
        return false;
    const bool isMemory = table == "memory"_L1;
    if (isMemory && textMoves)
        WAYMARK_TRY(removeFromFullText(m_database, id));
    const QStringList touched = after.keys();
    Statement statement(m_database,
                        u"UPDATE "_s + table + u" SET "_s + touched.join(u" = ?, "_s) + u" = ?"_s
                            + (isMemory ? u", revision = revision + 1, changed_at = ?"_s : QString()) + u" WHERE id = ?"_s);
    for (const QString &column : touched)
        statement << values.value(column);
    if (isMemory)
        statement << timeText(m_clock.now());
    statement << id;
    WAYMARK_TRY(statement.run());
    if (isMemory && textMoves)
        WAYMARK_TRY(addToFullText(m_database, id));
    WAYMARK_TRY(write(table, current->value("uuid"_L1).toString(), before, after));
    QVariantMap row = current->toVariantMap();
    row.insert(values);
    touch(table, id, row, PoolChange::Kind::Changed);
    return true;
}

Result<void> ChangeRecorder::remove(const QString &table, qint64 id)
{
    const TableSpec *spec = tableSpec(table);
    Q_ASSERT_X(spec, "ChangeRecorder", "only journaled tables are written through the journal");
    WAYMARK_TRY_ASSIGN(const std::optional<QJsonObject> row, wholeRow(m_database, *spec, id));
    if (!row)
        return {};
    if (table == "memory"_L1)
        WAYMARK_TRY(removeFromFullText(m_database, id));
    WAYMARK_TRY((Statement(m_database, u"DELETE FROM "_s + table + u" WHERE id = ?"_s) << id).run());
    WAYMARK_TRY(write(table, row->value("uuid"_L1).toString(), row, std::nullopt));
    touch(table, id, row->toVariantMap(), PoolChange::Kind::Removed);
    return follow(table, row->toVariantMap());
}

Result<void> ChangeRecorder::follow(const QString &table, const QVariantMap &values)
{
    if (table == "verdict"_L1) {
        // What the memories of a run are worth hangs on its outcome.
        Statement memories(m_database, u"SELECT id FROM memory WHERE trajectory_id = ?"_s);
        memories << values.value(u"trajectory_id"_s);
        while (memories.step())
            m_changed.insert(memories.integer(0));
        return memories.result();
    }
    if (table != "suppression"_L1)
        return {};
    WAYMARK_TRY_ASSIGN(const QList<qint64> memories, followSuppression(m_database, values));
    for (const qint64 memory : memories)
        m_changed.insert(memory);
    return {};
}

Result<void> ChangeRecorder::write(const QString &table, const QString &key, const std::optional<QJsonObject> &before, const std::optional<QJsonObject> &after)
{
    ++m_rows;
    return (Statement(m_database, u"INSERT INTO change_row(change_id, table_name, row_key, before, after) VALUES (?, ?, ?, ?, ?)"_s)
            << m_id.value << table << key << jsonText(before) << jsonText(after))
        .run();
}

void ChangeRecorder::touch(const QString &table, qint64 id, const QVariantMap &values, PoolChange::Kind kind)
{
    if (table == "memory"_L1) {
        if (kind == PoolChange::Kind::Added) {
            m_added.insert(id);
            m_removed.remove(id);
        } else if (kind == PoolChange::Kind::Removed) {
            m_removed.insert(id);
            m_added.remove(id);
        } else {
            m_changed.insert(id);
        }
    } else if (table == "decision"_L1 || table == "evidence"_L1) {
        m_changed.insert(values.value(u"memory_id"_s).toLongLong());
    } else if (table == "relation"_L1) {
        m_changed.insert(values.value(u"a_id"_s).toLongLong());
        m_changed.insert(values.value(u"b_id"_s).toLongLong());
    } else if (table == "saved_search"_L1) {
        m_savedSearches = true;
    } else if (table == "saved_query"_L1) {
        m_savedQueries = true;
    } else if (table == "suppression"_L1) {
        m_suppressions = true;
    } else if (table == "rule_setting"_L1 || table == "user_rule"_L1) {
        m_rules = true;
    } else if (table == "proposal"_L1) {
        m_proposals = true;
    } else if (table == "prompt"_L1) {
        m_prompts = true;
    } else if (table == "evaluation"_L1 || table == "evaluation_part"_L1 || table == "triage"_L1) {
        m_results = true;
    }
}

Result<ChangeId> ChangeRecorder::finish(const QString &label)
{
    if (!label.isEmpty())
        m_label = label;
    Statement update(m_database, u"UPDATE change SET row_count = row_count + ?, label = coalesce(nullif(?, ''), label) WHERE id = ? RETURNING row_count"_s);
    update << m_rows << m_label << m_id.value;
    const qint64 known = update.step() ? update.integer(0) : 0;
    while (update.step()) { } // to its end: RETURNING writes with the first step, but finishes with the last
    WAYMARK_TRY(update.result());
    m_rows = 0;
    if (known == 0) {
        WAYMARK_TRY((Statement(m_database, u"DELETE FROM change WHERE id = ?"_s) << m_id.value).run());
        m_id = {};
    }
    return m_id;
}

PoolChange ChangeRecorder::poolChange() const
{
    PoolChange change;
    change.change = m_id;
    change.label = m_label;
    change.savedSearches = m_savedSearches;
    change.savedQueries = m_savedQueries;
    change.suppressions = m_suppressions;
    change.rules = m_rules;
    change.proposals = m_proposals;
    change.prompts = m_prompts;
    change.results = m_results;
    change.kind = !m_removed.isEmpty() ? PoolChange::Kind::Removed : !m_added.isEmpty() ? PoolChange::Kind::Added : PoolChange::Kind::Changed;
    QSet<qint64> all = m_added + m_removed + m_changed;
    all.remove(0);
    change.memories.reserve(all.size());
    for (const qint64 id : std::as_const(all))
        change.memories.append(MemoryId { id });
    std::sort(change.memories.begin(), change.memories.end());
    return change;
}

} // namespace waymark::storage
