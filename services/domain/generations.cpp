// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/domain/generations.h"

using namespace Qt::StringLiterals;

namespace waymark {

QList<Generation> earlierRevisions(const MemoryDetails &details)
{
    QList<Generation> revisions;
    Generation state;
    state.memory = details.memory.id;
    state.title = details.memory.title;
    state.description = details.memory.description;
    state.content = details.memory.content;
    for (const HistoryEntry &entry : details.history) {
        // Acts of another pool may tell of texts that never stood here.
        if (entry.row.table != "memory"_L1 || !entry.row.before || !entry.row.after || !entry.change.origin.isEmpty())
            continue;
        Generation before = state;
        const QJsonObject columns = *entry.row.before;
        const auto takeBack = [&columns](QLatin1StringView name, QString &text) {
            if (columns.contains(name))
                text = columns.value(name).toString();
        };
        takeBack("title"_L1, before.title);
        takeBack("description"_L1, before.description);
        takeBack("content"_L1, before.content);
        if (before.title == state.title && before.description == state.description && before.content == state.content)
            continue;
        before.replacedBy = entry.change.label;
        before.author = entry.change.author;
        before.at = entry.change.at;
        revisions.append(before);
        state = before;
    }
    return revisions;
}

} // namespace waymark
