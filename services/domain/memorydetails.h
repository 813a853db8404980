// SPDX-FileCopyrightText: The Waymark authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/domain/finding.h"
#include "services/domain/journal.h"
#include "services/domain/lineage.h"
#include "services/domain/memory.h"
#include "services/domain/records.h"
#include "services/domain/trajectory.h"

namespace waymark {

/// A sibling: another memory of the same trajectory.
struct MemoryRef
{
    MemoryId id;
    QString uuid;
    MemoryType type = MemoryType::Insight;
    QString title;

    bool operator==(const MemoryRef &) const = default;
};

/// One entry of a memory's history, newest first in lists.
struct HistoryEntry
{
    Change change;
    ChangeRow row;

    bool operator==(const HistoryEntry &) const = default;
};

/// Everything the inspector and `waymark show` say of one memory.
struct MemoryDetails
{
    Memory memory;
    std::optional<Trajectory> run; ///< without its steps
    qint64 runSteps = 0;
    QList<MemoryRef> siblings;
    std::optional<MemoryRef> supersededBy;
    QList<MemoryRef> supersedes;
    QList<Relation> relations;
    QList<Decision> decisions;
    QList<HistoryEntry> history;
    QList<EvidenceRuling> evidence; ///< what people said about it, oldest first
    QList<Finding> findings; ///< by field, position and rule; suppressed ones included
};

} // namespace waymark

Q_DECLARE_METATYPE(waymark::MemoryDetails)
