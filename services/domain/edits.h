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
