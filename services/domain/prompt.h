// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QDateTime>
#include <QString>

namespace waymark {

/// A version of a prompt that belongs to a pool.
struct PromptText
{
    QString uuid;
    QString name; ///< as the prompt that comes with the program is called
    QString version; ///< "pool-7": unique in the pool and never used again
    QString text; ///< empty: the one that comes with the program is in force again
    QString author;
    QDateTime at; ///< UTC

    bool operator==(const PromptText &) const = default;
};

/// What a model planned to do for a task: the query that memories are looked for with.
struct QueryPlan
{
    QByteArray taskHash; ///< of the text of the task
    MemoryType type = MemoryType::Insight; ///< of the memories
    QString model;
    QString promptVersion;
    QString plan;
    CallId call; ///< invalid without one
    QDateTime at; ///< UTC

    bool operator==(const QueryPlan &) const = default;
};

} // namespace waymark
