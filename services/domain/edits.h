// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace waymark {

/// Fields of one memory to set; empty ones stay.
struct MemoryEdit
{
    MemoryId id;
    /// The revision the person started from: an edit of an older one is refused (ErrorCode::Conflict). 0 = whatever is there.
    qint64 baseRevision = 0;
    std::optional<MemoryType> type;
    std::optional<QString> domain;
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<QString> content;
    std::optional<QString> appliesWhen;
    std::optional<QString> notWhen;
    std::optional<QStringList> tags;

    bool operator==(const MemoryEdit &) const = default;
};

/// A memory that a person writes.
struct NewMemory
{
    MemoryType type = MemoryType::Insight; ///< no trajectory: that is what happened
    QString trajectory; ///< uuid of the run it is drawn from: domain, task and outcome are the run's; empty: of no run
    QString domain; ///< used without a trajectory
    QString title; ///< of a workflow its goal, of a summary the summary of the task, unless the description is longer
    QString description;
    QString content; ///< of a workflow one command a line

    bool operator==(const NewMemory &) const = default;
};

/// Validity of one or many memories. Outer empty = leave; inner empty = open end.
struct ValidityEdit
{
    std::optional<std::optional<QDate>> from;
    std::optional<std::optional<QDate>> until;
    std::optional<std::optional<QDate>> nextReview;

    bool operator==(const ValidityEdit &) const = default;
};

/// Tags to add to and remove from many memories.
struct TagEdit
{
    QStringList add;
    QStringList remove;
};

/// What a change did, or with a dry run would do.
struct ChangeResult
{
    ChangeId change; ///< invalid when nothing was to be changed, or on a dry run
    QString label;
    QList<MemoryId> affected;
};

} // namespace waymark
