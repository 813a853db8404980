// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace waymark::exchange {

/// What a report says of one task.
struct JudgedTask
{
    QString task;
    std::optional<bool> passed;
    QString failure; ///< why it did not pass, as the list is called: "empty patch", "error"

    bool operator==(const JudgedTask &) const = default;
};

/// Whether an object has lists of ids of tasks that passed or did not: resolved_ids, resolvedIds, resolved beside no_generation …
bool hasIdLists(const QJsonObject &report);

/// The tasks of such lists, in the order of ids. Tasks that were handed in and are in no list of outcomes have none; tasks that
/// were never handed in (incomplete_ids alone) are left out. Without a list of what was handed in only what the lists name is
/// there: of the others nobody can tell.
QList<JudgedTask> judgedTasks(const QJsonObject &report);

} // namespace waymark::exchange
