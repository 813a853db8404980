// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/result.h"
#include "services/domain/memory.h"
#include "services/domain/retrieval.h"
#include "services/storage/database.h"

#include <functional>

namespace waymark::storage {

/// Longer texts are cut before they are embedded (paper a.2).
inline constexpr qsizetype longestEmbeddedText = 32'000;

QString cutForEmbedding(const QString &text);

/// The texts of a memory that retrieval works on.
struct RetrievalText
{
    MemoryId id;
    QString key; ///< what is embedded by the recipe, at most longestEmbeddedText
    QString shown; ///< title, description and content, one a line: what is loaded into a prompt, about
};

/// Of a memory as it is, or as somebody tries it out.
RetrievalText retrievalText(const Memory &memory, KeyRecipe recipe);

/// Calls `take` for these memories, or for all with none given, ascending by id then.
/// Errors: those of reading.
Result<void> forEachRetrievalText(Database &database, KeyRecipe recipe, const QList<MemoryId> &memories, const std::function<void(const RetrievalText &)> &take);

/// The task of each memory that has one, and the tasks' texts.
struct TaskOfMemory
{
    MemoryId memory;
    qint64 task = 0; ///< row id
};
Result<QList<TaskOfMemory>> tasksOfMemories(Database &database);
struct TaskText
{
    qint64 task = 0; ///< row id
    QString domain;
    QString externalId;
    QString text;
};
Result<QList<TaskText>> taskTexts(Database &database);

} // namespace waymark::storage
