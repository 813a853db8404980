// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/promptstore.h"

#include "services/base/hash.h"
#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

namespace {

const QString promptSelect = u"SELECT uuid, name, version, text, author, at FROM prompt "_s;

PromptText promptFrom(const Statement &row)
{
    return { row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.time(5) };
}

const QString planSelect = u"SELECT task_hash, type, model, prompt_version, plan, coalesce(call_id, 0), at FROM query_plan "_s;

QueryPlan planFrom(const Statement &row)
{
    return { row.text(0).toLatin1(), memoryTypeFromName(row.text(1)).value_or(MemoryType::Insight), row.text(2), row.text(3), row.text(4), CallId { row.integer(5) }, row.time(6) };
}

template <typename Read>
auto firstOf(Statement &row, Read read) -> Result<std::optional<decltype(read(row))>>
{
    std::optional<decltype(read(row))> found;
    if (row.step())
        found = read(row);
    WAYMARK_TRY(row.result());
    return found;
}

} // namespace

Result<std::optional<PromptText>> promptInForce(Database &database, const QString &name)
{
    Statement row(database, promptSelect + u"WHERE name = ? ORDER BY id DESC LIMIT 1"_s);
    row << name;
    return firstOf(row, promptFrom);
}

Result<QList<PromptText>> promptVersions(Database &database, const QString &name)
{
    QList<PromptText> list;
    Statement rows(database, promptSelect + u"WHERE name = ? ORDER BY id DESC"_s);
    rows << name;
    while (rows.step())
        list.append(promptFrom(rows));
    WAYMARK_TRY(rows.result());
    return list;
}

Result<std::optional<PromptText>> promptByVersion(Database &database, const QString &version)
{
    Statement row(database, promptSelect + u"WHERE version = ?"_s);
    row << version;
    return firstOf(row, promptFrom);
}

Result<QString> nextPromptVersion(Database &database)
{
    WAYMARK_TRY_ASSIGN(const QVariant last, database.scalar(u"SELECT seq FROM sqlite_sequence WHERE name = 'prompt'"_s));
    return u"pool-"_s + QString::number(last.toLongLong() + 1);
}

QVariantMap promptColumns(const PromptText &prompt)
{
    return {
        { u"uuid"_s, prompt.uuid },
        { u"name"_s, storableText(prompt.name) },
        { u"version"_s, prompt.version },
        { u"text"_s, storableText(prompt.text) },
        { u"author"_s, storableText(prompt.author) },
        { u"at"_s, timeText(prompt.at) },
    };
}

QByteArray taskHash(const QString &task)
{
    return sha256Hex(task.toUtf8());
}

Result<std::optional<QueryPlan>> queryPlan(Database &database, const QByteArray &hash, MemoryType type, const QString &model, const QString &promptVersion)
{
    Statement row(database, planSelect + u"WHERE task_hash = ? AND type = ? AND model = ? AND prompt_version = ?"_s);
    row << QString::fromLatin1(hash) << name(type) << model << promptVersion;
    return firstOf(row, planFrom);
}

Result<std::optional<QueryPlan>> newestQueryPlan(Database &database, const QByteArray &hash, MemoryType type)
{
    Statement row(database, planSelect + u"WHERE task_hash = ? AND type = ? ORDER BY at DESC, id DESC LIMIT 1"_s);
    row << QString::fromLatin1(hash) << name(type);
    return firstOf(row, planFrom);
}

Result<void> storeQueryPlan(Transaction &transaction, const QueryPlan &plan)
{
    Statement store(transaction.database(),
        u"INSERT INTO query_plan(task_hash, type, model, prompt_version, plan, call_id, at) VALUES (?, ?, ?, ?, ?, nullif(?, 0), ?) "
        "ON CONFLICT(task_hash, type, model, prompt_version) DO UPDATE SET plan = excluded.plan, call_id = excluded.call_id, at = excluded.at"_s);
    store << QString::fromLatin1(plan.taskHash) << name(plan.type) << plan.model << plan.promptVersion << plan.plan << plan.call.value << timeText(plan.at);
    return store.run();
}

} // namespace waymark::storage
