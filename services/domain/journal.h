// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/base/ids.h"
#include "services/domain/enums.h"

#include <QDateTime>
#include <QJsonObject>

#include <optional>

namespace waymark {

/// Who acts and why; given to every change.
struct Act
{
    QString author;
    ChangeTool tool = ChangeTool::Window;
    QString reason; ///< empty when none was asked for
};

/// One act of a person or job in the journal.
struct Change
{
    ChangeId id; ///< order of the journal; never the wall clock
    QDateTime at; ///< UTC
    QString author;
    ChangeTool tool = ChangeTool::Window;
    QString label; ///< "Retire 37 memories"
    QString reason;
    ChangeId undoes; ///< the change whose opposite this is; invalid for an ordinary one
    QString origin; ///< "uuid of the pool:number" for a change that came with an import; history only
    qint64 rows = 0; ///< how many rows it touched

    bool operator==(const Change &) const = default;
};

/// What one change did to one row: the columns it touched. Null before = inserted, null after = deleted.
struct ChangeRow
{
    ChangeId change;
    QString table;
    QString key; ///< uuid of the row
    std::optional<QJsonObject> before;
    std::optional<QJsonObject> after;

    bool operator==(const ChangeRow &) const = default;
};

/// What the next undo and redo would do.
struct UndoState
{
    std::optional<Change> undo;
    std::optional<Change> redo; ///< the undo to take back, under the label of the act that redo repeats

    bool operator==(const UndoState &) const = default;
};

} // namespace waymark
