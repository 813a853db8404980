// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/storage/memoryfts.h"

#include "services/storage/statement.h"

using namespace Qt::StringLiterals;

namespace waymark::storage {

Result<void> removeFromFullText(Database &database, qint64 memoryId)
{
    return (Statement(database,
                      u"INSERT INTO memory_fts(memory_fts, rowid, title, description, content, payload_text) "
                      "SELECT 'delete', id, title, description, content, payload_text FROM memory WHERE id = ?"_s)
            << memoryId)
        .run();
}

Result<void> addToFullText(Database &database, qint64 memoryId)
{
    return (Statement(database,
                      u"INSERT INTO memory_fts(rowid, title, description, content, payload_text) "
                      "SELECT id, title, description, content, payload_text FROM memory WHERE id = ?"_s)
            << memoryId)
        .run();
}

Result<void> rebuildFullText(Database &database)
{
    return database.execute("INSERT INTO memory_fts(memory_fts) VALUES ('rebuild')");
}

Result<void> checkFullText(Database &database)
{
    return database.execute("INSERT INTO memory_fts(memory_fts, rank) VALUES ('integrity-check', 1)");
}

bool isFullTextColumn(QStringView column)
{
    return column == u"title" || column == u"description" || column == u"content" || column == u"payload_text";
}

} // namespace waymark::storage
