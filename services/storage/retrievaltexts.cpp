// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/retrievaltexts.h"

#include "services/base/cuttext.h"
#include "services/storage/rowreader.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

QString cutForEmbedding(const QString &text)
{
    return cutText(text, longestEmbeddedText);
}

namespace {

QString textOf(const RowReader &rows, int column)
{
    const std::string_view utf8 = rows.text(column);
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

RetrievalText textOf(MemoryId id, KeyRecipe recipe, const QString &key, const QString &title, const QString &description, const QString &content)
{
    RetrievalText text;
    text.id = id;
    text.shown = title;
    for (const QString &part : { description, content }) {
        if (!part.isEmpty() && part != text.shown)
            text.shown += u'\n' + part;
    }
    text.key = cutForEmbedding(recipe == KeyRecipe::Full ? text.shown : key);
    return text;
}

void give(const RowReader &rows, KeyRecipe recipe, const std::function<void(const RetrievalText &)> &take)
{
    take(textOf(MemoryId { rows.integer(0) }, recipe, textOf(rows, 1), textOf(rows, 2), textOf(rows, 3), textOf(rows, 4)));
}

} // namespace

RetrievalText retrievalText(const Memory &memory, KeyRecipe recipe)
{
    return textOf(memory.id, recipe, memory.keyText, memory.title, memory.description, memory.content);
}

Result<void> forEachRetrievalText(Database &database, KeyRecipe recipe, const QList<MemoryId> &memories, const std::function<void(const RetrievalText &)> &take)
{
    if (memories.isEmpty()) {
        RowReader rows(database, "SELECT id, key_text, title, description, content FROM memory ORDER BY id");
        while (rows.step())
            give(rows, recipe, take);
        return rows.result();
    }
    RowReader rows(database, "SELECT id, key_text, title, description, content FROM memory WHERE id = ?");
    for (const MemoryId memory : memories) {
        rows.restart(memory.value);
        while (rows.step())
            give(rows, recipe, take);
        WAYMARK_TRY(rows.result());
    }
    return {};
}

Result<QList<TaskOfMemory>> tasksOfMemories(Database &database)
{
    QList<TaskOfMemory> list;
    RowReader rows(database, "SELECT id, task_id FROM memory WHERE task_id IS NOT NULL ORDER BY id");
    while (rows.step())
        list.append({ MemoryId { rows.integer(0) }, rows.integer(1) });
    WAYMARK_TRY(rows.result());
    return list;
}

Result<QList<TaskText>> taskTexts(Database &database)
{
    QList<TaskText> list;
    RowReader rows(database, "SELECT k.id, d.name, k.external_id, k.text FROM task k JOIN domain d ON d.id = k.domain_id ORDER BY k.id");
    while (rows.step())
        list.append({ rows.integer(0), textOf(rows, 1), textOf(rows, 2), textOf(rows, 3) });
    WAYMARK_TRY(rows.result());
    return list;
}

} // namespace waymark::storage
